import { STATES } from '../src/claims/argument-features.js';
import type { Document } from '../src/language/document.js';
import type { GoldArticle } from './silver.js';

type Gold = GoldArticle['attributions'][number];

/** Indices of the tokens under some spans. */
function tokensUnder(document: Document, spans: readonly (readonly [number, number])[]): number[] {
  return document.tokens.filter((t) => spans.some(([s, e]) => t.start < e && t.end > s)).map((t) => t.index);
}

/** The head of a cue: its first verb that hangs outside it, else its first such noun, else its first word. */
export function cueHeadOf(document: Document, cue: readonly (readonly [number, number])[]): number {
  const under = tokensUnder(document, cue);
  const inside = new Set(under);
  const tops = under.filter((k) => !inside.has(document.tokens[k]!.head));
  const pick = (list: number[], tag: RegExp): number | undefined => list.find((k) => tag.test(document.tokens[k]!.tag));
  return (
    pick(tops, /^VB/) ?? pick(under, /^VB/) ?? pick(tops, /^NN|^JJ/) ?? pick(under, /^NN|^JJ|^IN/) ?? under[0] ?? -1
  );
}

/** States of the tokens `first` to `end` under one gold attribution (indices of STATES). */
export function goldStates(document: Document, gold: Gold, first: number, end: number): number[] {
  const states = new Array<number>(end - first).fill(0);
  const paint = (spans: readonly (readonly [number, number])[], b: number): void => {
    for (const span of spans) {
      tokensUnder(document, [span]).forEach((k, n) => {
        if (k >= first && k < end) states[k - first] = n === 0 || states[k - first - 1] === 0 ? b : b + 1;
      });
    }
  };
  paint(gold.content, STATES.indexOf('B-K'));
  paint(gold.source, STATES.indexOf('B-S'));
  paint(gold.cue, STATES.indexOf('B-C'));
  // A piece that another role cut in two begins anew.
  for (let k = 0; k < states.length; k++) {
    const state = states[k]!;
    if (state > 0 && state % 2 === 0 && states[k - 1] !== state && states[k - 1] !== state - 1) states[k] = state - 1;
  }
  return states;
}
