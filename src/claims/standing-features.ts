import type { Document, Token } from '../language/document.js';
import type { Features } from '../language/hash.js';
import { hashOnce } from './document-view.js';
import type { Draft } from './draft.js';
import { isOwnBody } from './own-body.js';
import { type Context, namesIn, speakerOf } from './resolved-source.js';
import { isPrincipal, isSelfOf } from './speaker-self.js';
import { subjectOwner } from './subject-owners.js';
import { childBy, clauseHeadOf, isFigure, isFuture, isNegated, isWord, tokensUnder } from './tree.js';

// What tells whether a source stands to know what it says: who speaks and how, who does what in it, and whether the doer
// is the speaker.

/** Of a long content the first words tell enough. */
const MOST_WORDS = 60;
const CONTENT_WORD = /^(?:NN|NNS|VB|JJ|RB|MD|PRP|CD|DT)/;
const isContentWord = ({ tag }: Token): boolean => CONTENT_WORD.test(tag) && !tag.startsWith('NNP');

/** Features of the question "does whoever says it stand to know?". */
export function standingFeatures(out: Features, context: Context, draft: Draft): void {
  const { document, entities } = context;
  const speaker = speakerOf(draft.chain);
  const tokens = tokensUnder(document, draft.content).slice(0, MOST_WORDS);
  const words = tokens.filter(isWord);
  const source = tokensUnder(document, draft.source);
  const { cueHead } = draft;
  const text = (value: string | undefined): number => hashOnce(value ?? '');
  const flag = (id: number, holds: boolean | undefined): void => {
    if (holds) out.add(id);
  };
  out.clear();
  out.add(1);
  const kind = text(speaker?.kind);
  const entityKind = text(speaker?.entity?.kind);
  out.add(2, kind);
  out.add(3, kind, entityKind);
  out.add(4, text(cueHead?.lemma));
  out.add(5, text(cueHead?.lemma), kind);
  out.add(6, text(cueHead?.tag));
  flag(7, speaker?.record);
  out.add(8, draft.chain.length);
  if (draft.chain.length > 1) out.add(9, text(draft.chain[0]!.kind), kind);
  // Who speaks.
  for (const role of speaker?.entity?.roles ?? []) out.add(10, text(role));
  const name = (speaker?.name ?? '').toLowerCase().split(/\s+/);
  if (speaker?.entity?.kind !== 'PERSON') for (const word of name) out.add(11, text(word));
  for (const t of source) if (/^NN|^JJ|^PRP/.test(t.tag) && t.name !== 'PERSON') out.add(12, text(t.lemma));
  for (const cluster of new Set(source.map((t) => t.cluster))) if (cluster > 0) out.add(13, cluster);
  // What is said to be so.
  const head = clauseHeadOf(tokens);
  const subject = subjectOf(document, tokens);
  const isPassive = head !== undefined && childBy(document, head, /^auxpass$/) !== undefined;
  const doer = text(whoActs(context, draft, tokens));
  const aux = text(head && childBy(document, head, /^aux$/)?.lower);
  out.add(20, doer);
  out.add(21, doer, kind);
  out.add(22, doer, aux);
  if (head) {
    out.add(23, text(head.lemma));
    out.add(24, head.cluster);
    out.add(25, text(head.tag), aux);
    out.add(26, doer, text(head.lemma));
    out.add(27, doer, head.cluster);
    out.add(28, kind, text(head.lemma));
    out.add(29, kind, head.cluster);
    out.add(30, doer, text(head.tag), kind);
    flag(31, isPassive);
    out.add(32, doer, Number(isPassive), kind);
    flag(33, isNegated(document, head));
    out.add(34, doer, Number(isNegated(document, head)));
    const object = childBy(document, head, /^(?:dobj|obj)$/);
    out.add(35, text(object?.lemma));
    out.add(36, object?.cluster ?? -1);
    out.add(37, doer, text(object === undefined ? 'none' : (entities.at[object.index]?.kind ?? object.tag)));
    const agent = childBy(document, head, /^nmod:agent$|^obl:agent$/);
    flag(38, agent !== undefined);
  }
  if (subject) {
    out.add(40, text(isPronoun(subject) ? subject.lower : subject.lemma));
    out.add(41, subject.cluster);
    out.add(42, text(isPronoun(subject) ? subject.lower : subject.tag), kind);
    if (head) out.add(43, subject.cluster, head.cluster);
    out.add(44, text(childBy(document, subject, /^(?:det|nmod:poss)$/)?.lower));
  }
  const has = (holds: (t: Token) => boolean): boolean => tokens.some(holds);
  const hasFigure = has(isFigure);
  flag(50, hasFigure);
  out.add(51, Number(hasFigure), kind);
  flag(
    52,
    has((t) => t.name === 'TIME'),
  );
  const others = namesIn(context, tokens).filter((one) => one !== speaker?.entity);
  out.add(53, Math.min(3, others.length));
  out.add(54, doer, Math.min(2, others.filter(({ kind: of }) => of !== 'LOC').length));
  flag(55, has(isFuture));
  out.add(56, Number(has(isFuture)), doer, kind);
  flag(
    57,
    has((t) => t.tag === 'MD'),
  );
  flag(
    58,
    has((t) => /^(?:i|we|my|our)$/.test(t.lower)),
  );
  flag(
    59,
    has((t) => /^(?:not|n['’]t|never|no)$/.test(t.lower)),
  );
  out.add(60, Math.min(6, Math.floor(words.length / 5)));
  out.add(61, text(words[0]?.lower));
  out.add(62, text(words[0]?.lower), text(words[1]?.lower));
  flag(63, tokens[0]?.quoted);
  flag(64, cueHead?.sentence === 0);
  for (const lemma of new Set(tokens.filter(isContentWord).map((t) => t.lemma))) out.add(70, text(lemma));
  for (const cluster of new Set(tokens.map((t) => t.cluster)))
    if (cluster > 0) {
      out.add(71, cluster);
      out.add(72, cluster, kind);
    }
}

/** The subject of a content's head, else its first subject. */
export const subjectOf = (document: Document, tokens: readonly Token[]): Token | undefined => {
  const head = clauseHeadOf(tokens);
  return (head && childBy(document, head, /^nsubj/)) ?? tokens.find((t) => /^nsubj/.test(t.relation));
};

/** Who acts in what is said: the speaker, its principal, its body, something of its own, or what kind of other. */
export function whoActs(context: Context, draft: Draft, tokens: readonly Token[]): string {
  const { document, entities } = context;
  const speaker = speakerOf(draft.chain);
  const subject = subjectOf(document, tokens);
  if (!subject || !speaker) return tokens[0]?.lower === 'to' ? 'infinitive' : 'none';
  if (isSelfOf(context, subject, speaker)) return 'self';
  if (isPrincipal(context, subject, draft)) return 'principal';
  if (isOwnBody(context, subject, draft, speaker)) return 'body';
  if (subjectOwner(context, subject, speaker)) return 'owned';
  if (isPronoun(subject)) return 'pronoun';
  return entities.at[subject.index]?.kind ?? 'noun';
}

const isPronoun = ({ tag }: Token): boolean => /^(?:PRP|DT|WP|EX)/.test(tag);
