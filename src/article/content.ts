import type { Dom } from './dom.js';

/** Where to go on among the nodes that an element shows: the next one, and the rest where they are no siblings. */
export interface Content {
  node: Node | null;
  rest?: Node[];
}

/**
 * What an element shows: what stands in its open shadow root or frame, a slot's nodes, or else its children. A host's
 * own children show only where a slot of its shadow root takes them in.
 */
export function contentOf(dom: Dom, element: Element, tag: string): Content {
  const isHost = tag === 'iframe' || tag.includes('-') || HOSTS.has(tag);
  const inner = isHost ? dom.inner(element) : null;
  if (inner) return { node: dom.first(inner) };
  if (tag === 'iframe') return { node: null };
  const [node, ...rest] = tag === 'slot' ? dom.slotted(element) : [];
  return node ? { node, rest } : { node: dom.first(element) };
}

/** Elements of HTML that may have a shadow root, besides those that a page makes up. */
const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);
