import { NO_TEXT } from './boilerplate.js';
import { type Content, contentOf } from './content.js';
import type { Dom } from './dom.js';

/** What one walk over the page's text gives. */
export interface Prose {
  /** How much prose each element holds, in characters; elements without prose are absent. */
  weights: Weights;
  /** How many nodes and characters were met. */
  nodes: number;
  chars: number;
}
export type Weights = ReadonlyMap<Element, number>;

const MAX_NODES = 300_000;
const SENTENCE = /[.,;:!?…。，、！？؟،।]/;

/**
 * Weighs the prose under `top` in one walk: text outside links, long enough and with the punctuation of sentences.
 * Tells a wrapper that holds the article from a box beside it, whatever their names are.
 */
export function weighProse(dom: Dom, top: Element): Prose {
  const weights = new Map<Element, number>();
  const stack: (Content & { element: Element; prose: number })[] = [{ element: top, node: dom.first(top), prose: 0 }];
  let nodes = 0;
  let chars = 0;
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const { node } = frame;
    if (!node || ++nodes > MAX_NODES) {
      if (frame.prose > 0) weights.set(frame.element, frame.prose);
      stack.pop();
      const outer = stack.at(-1);
      if (outer) outer.prose += frame.prose;
      continue;
    }
    frame.node = frame.rest ? (frame.rest.shift() ?? null) : dom.next(node);
    const type = dom.type(node);
    if (type === 3) {
      const words = (node as Text).data.trim();
      chars += words.length;
      if (words.length >= 30 && SENTENCE.test(words)) frame.prose += words.length;
    } else if (type === 1) {
      const element = node as Element;
      const tag = dom.tag(element);
      if (tag !== 'a' && (!NO_TEXT.has(tag) || tag === 'iframe'))
        stack.push({ element, ...contentOf(dom, element, tag), prose: 0 });
    }
  }
  return { weights, nodes, chars };
}
