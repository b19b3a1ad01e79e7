import type { Document, Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import { type Core, coreOf, namesParty, partyKeys, sharedActs } from './core.js';
import type { Draft } from './draft.js';
import { trim } from './propositions.js';
import type { FoundResponse } from './responses.js';
import { isFiniteVerb, isWord, spanOf, tokensUnder } from './tree.js';

// "The coach insulted the girls and struck a boy": two acts of one doer, of which one may be answered and the other not.

const SHORTEST = 3;

/** A response that says what it answers. */
type Answer = FoundResponse & { topic: Core };

export const namesWhat = <R extends FoundResponse>(response: R): response is R & Answer =>
  response.topic !== null && response.isWhether !== true;

/**
 * The draft, or a draft for each of its two acts where a party that they concern answers but one of them. The second
 * keeps its doer as whom it is about.
 * @param concerned keys of those whom the whole draft concerns
 * @param answers that say what they answer ({@link namesWhat})
 */
export function partlyAnswered(
  document: Document,
  draft: Draft,
  concerned: ReadonlySet<string>,
  answers: readonly Answer[],
): Draft[] {
  const own = answers.filter(({ parties }) => parties.some((party) => namesParty(concerned, partyKeys(party))));
  const acts = own.length > 0 ? (actsOf(document, draft.content) ?? gerundsOf(document, draft.content)) : undefined;
  if (!acts) return [draft];
  const about = acts.doer ?? draft.about;
  const [first, second] = [coreOf(document, [acts.first]), coreOf(document, [acts.second])];
  const isOfOne = own.some(({ topic }) => sharedActs(topic, first) > 0 !== sharedActs(topic, second) > 0);
  return isOfOne
    ? [
        { ...draft, content: [acts.first] },
        { ...draft, content: [acts.second], ...(about ? { about } : {}) },
      ]
    : [draft];
}

/** "(Accused of) [steering a contract to her cousin] and of [pocketing the fee]": the two acts of an accusation. */
function gerundsOf(
  document: Document,
  content: readonly Span[],
): { first: Span; second: Span; doer?: Span } | undefined {
  const tokens = content.length === 1 ? tokensUnder(document, content) : [];
  const start = tokens[0]?.lower === 'of' ? 1 : 0;
  if (tokens[start]?.tag !== 'VBG' || tokens.some((t) => t.quoted)) return undefined;
  const and = tokens.findIndex(
    (t, i) => i > start && t.lower === 'and' && tokens[i + (tokens[i + 1]?.lower === 'of' ? 2 : 1)]?.tag === 'VBG',
  );
  const second = and + (tokens[and + 1]?.lower === 'of' ? 2 : 1);
  const parts = and < 0 ? [] : [tokens.slice(start, and), tokens.slice(second)];
  const [first, other] = parts.map((part) => {
    const span = part.filter(isWord).length >= SHORTEST ? spanOf(part) : undefined;
    return span && trim(document.text, span);
  });
  return first && other ? { first, second: other } : undefined;
}

/** The two acts of a content in one piece, and the words of their doer. */
export function actsOf(
  document: Document,
  content: readonly Span[],
  opens = opensAct,
): { first: Span; second: Span; doer: Span } | undefined {
  const tokens = content.length === 1 ? tokensUnder(document, content) : [];
  if (tokens.some((t) => t.quoted || t.sentence !== tokens[0]!.sentence)) return undefined;
  const verb = tokens.findIndex(isFiniteVerb);
  const at = tokens.findIndex((t, i) => i > verb && t.lower === 'and' && opens(tokens, i + 1));
  if (verb < 1 || at < verb + SHORTEST) return undefined;
  const doer = spanOf(tokens.slice(0, verb));
  const [first, second] = [tokens.slice(0, at), tokens.slice(at + 1)].map((part) => {
    const span = part.filter(isWord).length >= SHORTEST ? spanOf(part) : undefined;
    return span && trim(document.text, span);
  });
  return doer && first && second ? { first, second, doer } : undefined;
}

/** "… and would table the receipts", "… and has asked for a report": does another tense begin at `at`? */
export function opensTense(tokens: readonly Token[], at: number): boolean {
  const aux = tokens[at];
  return (
    (aux?.tag === 'MD' || /^(?:has|have|had|is|are|was|were|did|does|do)$/.test(aux?.lower ?? '')) &&
    tokens.slice(0, at - 1).some((t) => isFiniteVerb(t) && t.lower !== aux!.lower)
  );
}

/** Does a verb in the past stand at `at`, with no subject of its own? */
function opensAct(tokens: readonly Token[], at: number): boolean {
  const from = /^RB/.test(tokens[at]?.tag ?? '') ? at + 1 : at;
  return tokens[from]?.tag === 'VBD';
}
