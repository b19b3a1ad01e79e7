import { inherited, own } from './own.js';

type Maker = (...args: unknown[]) => object;

const known = new WeakMap<object, object>();

/**
 * A stand-in for a document or an element on which every property is the prototype's, whatever names the page has given
 * to its forms and images. To be read and called on; the browser's own functions take no stand-in as an argument.
 * What is made by a document's stand-in finds it as its `ownerDocument`, so that preact, too, goes on with it.
 */
export function safe<T extends object>(real: T): T {
  const before = known.get(real);
  if (before) return before as T;
  const made = new Proxy(real, { get: (_, name) => read(real, name, made) }) as T;
  known.set(real, made);
  return made;
}

function read(real: object, name: string | symbol, standIn: object): unknown {
  const found = inherited(real, name);
  // `location` and the like, which pages cannot hide, stand on the object itself.
  if (!found) return name === 'location' ? (real as { location?: unknown }).location : undefined;
  const value: unknown = found.get ? found.get.call(real) : found.value;
  if (typeof value !== 'function' || found.get) return value;
  const method = value.bind(real) as Maker;
  const makes = name === 'createElement' || name === 'createElementNS';
  return makes ? (...args: unknown[]) => belongsTo(method(...args), standIn) : method;
}

/** Gives a node of ours the stand-in as its document. */
export function belongsTo<T extends object>(node: T, document: object): T {
  Object.defineProperty(node, 'ownerDocument', { value: document, configurable: true });
  return node;
}

/** The element, or its stand-in where it is a form, since only forms can hide their properties. */
export const safeElement = <T extends Element>(element: T): T =>
  own(element, 'localName').call(element) === 'form' ? safe(element) : element;
