import type { Token } from '../language/document.js';
import { adjunctsEnd } from './adjuncts.js';
import type { DocumentView } from './document-view.js';
import type { Reading } from './judge-features.js';
import { REPORTING } from './lexicon/cues.js';
import { clauseEnd, endsAt, isMainClause, isReporting, range } from './plain-clauses.js';
import { bodyStart, phraseEnd, type Range } from './plain-phrases.js';

// Plain forms that take up the sentence before: "P. That is what the daily reported", "P. So runs X's account", "P. Or so X claims".

/** Who speaks and the head of the cue, in a sentence that takes up another. */
interface Resuming {
  source: Range;
  cue: number;
}

/** Words for what somebody says happened. */
const ACCOUNTS = /^(?:account|version|testimony|claim|allegation|recollection|view|verdict|conclusion|assessment)$/;
/** "The story of X" is about X, "X's story" is told by X. */
const TALES = /^(?:story|tale|explanation)$/;

/** "P. That is what the daily reported on Friday": the sentence before is what is reported. */
export function resumed(view: DocumentView, head: Token): Reading | undefined {
  const { tokens, sentences } = view.document;
  const before = sentences[head.sentence - 1];
  if (head.quoted || before?.paragraph !== sentences[head.sentence]!.paragraph) return undefined;
  if (!/^(?:NN|VB)/.test(head.tag)) return undefined;
  const found = resuming(view, head);
  if (!found || tokens.slice(before.first, before.end).some((t) => isReporting(tokens, t) || t.form === '?'))
    return undefined;
  const content: Range = [before.first, clauseEnd(view, before.first, before.end)];
  return isMainClause(view, content)
    ? { source: range(found.source), cue: [found.cue], content: range(content) }
    : undefined;
}

function resuming(view: DocumentView, head: Token): Resuming | undefined {
  const { tokens, sentences } = view.document;
  const { end } = sentences[head.sentence]!;
  const start = behindAside(tokens, bodyStart(view, head.sentence));
  const word = tokens[start]?.lower ?? '';
  if (/^(?:that|this)$/.test(word)) {
    const be = behindAside(tokens, start + 1);
    if (!/^(?:is|was|['’]s)$/.test(tokens[be]?.lower ?? '')) return undefined;
    const at = behindAside(tokens, be + 1);
    return /^(?:what|how)$/.test(tokens[at]?.lower ?? '')
      ? saidBy(view, at, head, end)
      : accountOf(view, at, head, end);
  }
  // "Or so X claims", "so, at least, X claims", "so says X", "so runs the account of X".
  const so = word === 'or' ? start + 1 : start;
  if (tokens[so]?.lower !== 'so') return undefined;
  const at = behindAside(tokens, so + 1);
  if (/^(?:runs|ran|goes|went|reads)$/.test(tokens[at]?.lower ?? '')) return accountOf(view, at + 1, head, end);
  if (head.index !== at) return word === 'or' || at > so + 1 ? saidBy(view, at - 1, head, end) : undefined;
  const speaker = phraseEnd(view, at + 1, end);
  return isReporting(tokens, head) && speaker > at + 1 && endsAt(view, speaker, end)
    ? { source: [at + 1, speaker], cue: at }
    : undefined;
}

/** "That[, at any rate,] is", "at least that is". */
function behindAside(tokens: readonly Token[], at: number): number {
  const from = tokens[at]?.form === ',' ? at + 1 : at;
  if (tokens[from]?.lower !== 'at' || !/^(?:least|any)$/.test(tokens[from + 1]?.lower ?? '')) return at;
  const behind = from + (tokens[from + 1]!.lower === 'any' ? 3 : 2);
  return tokens[behind]?.form === ',' ? behind + 1 : behind;
}

/** "[What] the daily reported on Friday", "[how] the driver remembers it". */
function saidBy(view: DocumentView, what: number, head: Token, end: number): Resuming | undefined {
  const { tokens } = view.document;
  // "Or so Ida Crane claims/NNS".
  const speaker = Math.min(phraseEnd(view, what + 1, end), head.index);
  const verb = tokens
    .slice(speaker, Math.min(end, speaker + 3))
    .find((t) => (/^VB/.test(t.tag) && t.lemma !== 'have') || isSaying(tokens, t));
  if (speaker === what + 1 || verb !== head) return undefined;
  if (tokens[what]!.lower === 'how')
    return /^(?:remember|recall|tell|describe|recount)$/.test(verb.lemma) && tokens[verb.index + 1]?.lower === 'it'
      ? { source: [what + 1, speaker], cue: verb.index }
      : undefined;
  const listener = verb.lemma === 'tell' ? phraseEnd(view, verb.index + 1, end) : verb.index + 1;
  const stop = adjunctsEnd(view, listener, end);
  const ends = endsAt(view, stop, end) || /^(?:citing|quoting)$/.test(tokens[stop + 1]?.lower ?? '');
  return isSaying(tokens, verb) && ends ? { source: [what + 1, speaker], cue: verb.index } : undefined;
}

/** A verb of saying, also where the tagger took it for a plural: "so X claims/NNS". */
const isSaying = (tokens: readonly Token[], token: Token): boolean =>
  isReporting(tokens, token) || (token.tag === 'NNS' && REPORTING.has(token.lemma));

/** "[The account of X]", "[X's story]", "[the version that X gave the paper]". */
function accountOf(view: DocumentView, at: number, noun: Token, end: number): Resuming | undefined {
  const { tokens } = view.document;
  const isTale = TALES.test(noun.lemma);
  if (noun.index <= at || noun.index - at > 6 || !(isTale || ACCOUNTS.test(noun.lemma))) return undefined;
  if (!/^(?:DT|PRP\$|NNP|NN|JJ)$/.test(tokens[at]!.tag)) return undefined;
  const next = tokens[noun.index + 1]?.lower ?? '';
  if (tokens[noun.index - 1]!.tag === 'POS')
    return endsAt(view, noun.index + 1, end) ? { source: [at, noun.index - 1], cue: noun.index } : undefined;
  const speaker = phraseEnd(view, noun.index + 2, end);
  if (speaker === noun.index + 2) return undefined;
  const gives = tokens.slice(speaker, speaker + 2).find((t) => t.lemma !== 'have');
  const isGiven = /^(?:that|which)$/.test(next) && /^(?:give|tell|offer|put)$/.test(gives?.lemma ?? '');
  return isGiven || (!isTale && /^(?:of|from|given)$/.test(next))
    ? { source: [noun.index + 2, speaker], cue: noun.index }
    : undefined;
}
