import type { Token } from '../language/document.js';
import type { Features } from '../language/hash.js';
import { judgementIn } from './checkable.js';
import { hashOnce } from './document-view.js';
import type { Draft } from './draft.js';
import { EVALUATIVE, FEELING, MOOD, MOVING, OBLIGATION, VAGUE_PLEDGE } from './lexicon/opinion.js';
import { type Context, speakerOf } from './resolved-source.js';
import { childBy, clauseHeadOf, isFiniteVerb, isWord, tokensUnder } from './tree.js';

// What tells an opinion from a claim that two strangers could settle: the words and their groups, the head and its
// subject, who speaks and how, and what the rules of `checkable.ts` say.

/** Of a long content the first words tell enough. */
const MOST_WORDS = 80;
const TAGS = /^(?:VBD|VBZ|VBP|MD|VBG|VB|JJR|JJS|RBR|RBS|UH|WP|WRB)$/;
const CONTENT_WORD = /^(?:NN|NNS|VB|JJ|RB|MD|PRP|IN|UH|CC|DT|WP|WRB)/;
/** Features of the question "is what this draft says an opinion?". */
export function opinionFeatures(out: Features, context: Context, draft: Draft): void {
  const { document } = context;
  const all = tokensUnder(document, draft.content);
  const tokens = all.slice(0, MOST_WORDS);
  const words = tokens.filter(isWord);
  const { cueHead } = draft;
  const text = (value: string | undefined): number => hashOnce(value ?? '');
  const flag = (id: number, holds: boolean | undefined): void => {
    if (holds) out.add(id);
  };
  out.clear();
  out.add(900);
  flag(901, judgementIn(document, draft.content, cueHead) !== undefined);
  out.add(902, text(cueHead?.lemma));
  out.add(903, cueHead?.cluster ?? 0);
  out.add(904, text(cueHead?.tag));

  const head = clauseHeadOf(tokens);
  const subject = head && childBy(document, head, /^nsubj/);
  const isPronoun = subject !== undefined && /^(?:PRP|DT|WP|EX)/.test(subject.tag);
  if (head) {
    out.add(905, text(head.lemma));
    out.add(906, head.cluster);
    out.add(907, text(head.tag));
    flag(908, childBy(document, head, /^cop$/) !== undefined);
    out.add(909, text(childBy(document, head, /^aux$/)?.lower));
    flag(910, childBy(document, head, /^neg$/) !== undefined);
    out.add(911, text(head.tag), text(isPronoun ? subject.lower : subject?.tag));
    flag(912, !/^VB/.test(head.tag));
  }
  out.add(913, text(isPronoun ? subject.lower : subject?.tag));
  if (subject) {
    out.add(914, subject.cluster);
    out.add(915, text(subject.lemma));
  }
  out.add(916, text(words[0]?.lower));
  out.add(917, text(words[0]?.lower), text(words[1]?.lower));
  out.add(918, Math.min(6, Math.floor(words.length / 5)));

  const count = (holds: (token: Token) => boolean): number => tokens.filter(holds).length;
  const judged = count((t) => EVALUATIVE.has(t.lemma));
  flag(919, judged > 0);
  flag(920, judged > 1);
  flag(921, count((t) => MOOD.has(t.lower)) > 0);
  flag(922, count((t) => FEELING.has(t.lemma)) > 0);
  flag(923, count((t) => MOVING.has(t.lemma)) > 0);
  const plain = tokens.map((t) => t.form).join(' ');
  flag(924, OBLIGATION.test(plain));
  flag(925, VAGUE_PLEDGE.test(plain));
  const hasNumber = count((t) => t.name === 'NUM') > 0;
  const hasName = count((t) => t.tag.startsWith('NNP')) > 0;
  flag(926, hasNumber);
  flag(927, count((t) => t.name === 'TIME') > 0);
  flag(928, hasName);
  flag(929, !hasNumber && !hasName);
  flag(930, !hasNumber && !hasName && tokens[0]?.quoted);
  out.add(931, Math.round((3 * count((t) => t.quoted)) / Math.max(1, tokens.length)));
  flag(932, count((t) => /^(?:i|we)$/.test(t.lower)) > 0);
  flag(933, count((t) => /^(?:you|your|please)$/.test(t.lower)) > 0);
  flag(
    934,
    /^(?:this|that|it|these|those|there|nothing|nobody|everyone|everybody|anyone)$/.test(words[0]?.lower ?? ''),
  );
  flag(935, count(isFiniteVerb) === 0);

  const speaker = speakerOf(draft.chain);
  out.add(936, text(speaker?.kind));
  flag(937, speaker !== undefined && !speaker.entity);
  flag(938, draft.chain.length > 1);
  for (const tag of new Set(tokens.map((t) => t.tag))) if (TAGS.test(tag)) out.add(939, text(tag));
  for (const lemma of new Set(tokens.filter(isContentWord).map((t) => t.lemma))) out.add(LEMMA, text(lemma));
  for (const cluster of new Set(tokens.map((t) => t.cluster))) if (cluster > 0) out.add(CLUSTER, cluster);
}

const LEMMA = 940;
const CLUSTER = 941;
const isContentWord = ({ tag }: Token): boolean => CONTENT_WORD.test(tag) && !tag.startsWith('NNP');

/** The features that one word of a content adds by itself. */
export function wordFeatures(out: Features, token: Token): void {
  out.clear();
  if (isContentWord(token)) out.add(LEMMA, hashOnce(token.lemma));
  if (token.cluster > 0) out.add(CLUSTER, token.cluster);
}
