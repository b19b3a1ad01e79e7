/*
 * Reads that no page can bend. A form control named `parentNode`, or an image named `body`, hides the property of that
 * name on its form or document, for our scripts as well in Chromium; the getters of the prototypes are still right.
 */

type Getter = (this: unknown, ...args: unknown[]) => unknown;

/** The property `name` of the prototype chain, untouched by what the page put on the object itself. */
export function inherited(object: object, name: string | symbol): PropertyDescriptor | undefined {
  for (let proto = Object.getPrototypeOf(object); proto; proto = Object.getPrototypeOf(proto)) {
    const found = Object.getOwnPropertyDescriptor(proto, name);
    if (found) return found;
  }
  return undefined;
}

/** The getter or method `name`, as {@link inherited}; where there is none, one that answers null. */
export function own(object: object, name: string): Getter {
  const found = inherited(object, name);
  return found ? ((found.get ?? found.value) as Getter) : () => null;
}

/** The parent, which is an element or null. */
export const parentOf = (node: Node): Element | null => own(node, 'parentElement').call(node) as Element | null;

/** The nearest element around a node, itself included, that the selector matches. */
export const closestTo = (node: Node, selector: string): Element | null => {
  const element = own(node, 'nodeType').call(node) === 1 ? node : parentOf(node);
  return element && (own(element, 'closest').call(element, selector) as Element | null);
};

/** Does the node hold the other one, or are they the same? */
export const holds = (node: Node, other: Node): boolean => own(node, 'contains').call(node, other) as boolean;

/** Walks the Text nodes under a node. */
export function textsUnder(root: Node): TreeWalker {
  // A document belongs to none.
  const document = (own(root, 'ownerDocument').call(root) ?? root) as Document;
  return own(document, 'createTreeWalker').call(document, root, 4) as TreeWalker;
}
