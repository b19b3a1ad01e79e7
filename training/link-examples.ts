import { readSet } from '../scripts/labelled-articles.mjs';
import { read } from '../src/claims/analyse.js';
import { type LinkQuestion, linkQuestions } from '../src/claims/link.js';
import type { Models } from '../src/language/models.js';
import { ALL_ANSWERS, WHO_ANSWERS } from '../tests/claims/answer-cases.js';
import { GUIDE } from '../tests/claims/guide.js';
import { KNOWN_FIRST_HAND } from '../tests/claims/known-first-hand.js';
import { PLAIN_NEWS } from '../tests/claims/plain-news.js';
import { PRESS_ANSWERS } from '../tests/claims/press-answers.js';
import { PRESS_NEWS } from '../tests/claims/press-news.js';
import { RARER_NEWS } from '../tests/claims/rarer-news.js';
import { statementWith } from '../tests/claims/statement-with.js';
import { VARIED_NEWS } from '../tests/claims/varied-news.js';
import {
  goldOf,
  isClaim,
  LEAST_LABELLED,
  labelledArticles,
  labelledNews,
  labelledPieces,
  referenceArticle,
} from './labelled.js';

/** An answer, a claim and whether the one speaks of the other by the gold. */
export interface LinkExample {
  /** The text that they stand in. */
  text: string;
  row: Float32Array;
  isLinked: boolean;
  /** The claim's place, the answer's stance and the party: what counts once. */
  link: string;
  /** Is the text a whole article? */
  isArticle: boolean;
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .replace(/\b(?:the|a|an)\b/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The same party: one name holds the other. */
function isSameParty(left: string, right: string): boolean {
  const [a, b] = [plain(left), plain(right)];
  return a !== '' && b !== '' && (a.includes(b) || b.includes(a));
}

type Pair = Pick<LinkQuestion, 'response' | 'party'> & { at: number; row: Float32Array };

function pairsOf(text: string, models: Models) {
  const { document, labelled, held } = read(text, models);
  const pairs = linkQuestions(document, labelled, held.claims, held.responses).flatMap(
    ({ response, party, rows }): Pair[] => rows.map(({ at, row }) => ({ response, party, at, row })),
  );
  return { labelled, pairs };
}

/**
 * Pairs of answers and claims from labelled articles: our own (never the held ones) and, with `data`, real ones.
 * @param data folder of the real articles, empty for none
 */
function fromArticles(models: Models, data: string): LinkExample[] {
  const articles = [
    ...readSet('work'),
    ...readSet('further'),
    ...labelledPieces(LEAST_LABELLED),
    ...(data ? [...labelledArticles(data), referenceArticle(data), ...labelledNews(data)] : []),
  ];
  return articles.flatMap(({ id, text, statements: gold }) => {
    const { labelled, pairs } = pairsOf(text, models);
    const golds = labelled.map(({ draft }) => goldOf(gold, draft.content));
    return pairs.flatMap(({ response, party, at, row }): LinkExample[] => {
      const match = golds[at];
      if (!match || !isClaim(match.label)) return [];
      const named = (response.stance === 'silent' ? match.silent : match.deniedBy) ?? [];
      const isLinked = named.some((one) => isSameParty(one, party));
      return [{ text: id, row, isLinked, link: `${at} ${response.stance} ${party}`, isArticle: true }];
    });
  });
}

/** "silent X", "denies X". */
const isNamedIn = (answers: readonly string[], { response, party }: Pair): boolean =>
  answers.some((one) => one.startsWith(`${response.stance} `) && isSameParty(one.slice(one.indexOf(' ') + 1), party));

/**
 * Is the answer linked to a claim of which only the label is known? Who alone is silent in a text with an unaddressed
 * claim is silent on that; nobody is silent on an alleged one, save where it is denied. Undefined where that tells
 * nothing.
 */
function byLabel(label: string, pair: Pair, all: readonly Pair[]): boolean | undefined {
  const silent = new Set(all.filter(({ response }) => response.stance === 'silent').map(({ response }) => response));
  if (label === 'unaddressed') {
    if (pair.response.stance === 'denies') return false;
    return silent.size === 1 ? true : undefined;
  }
  const isDenied = all.some(({ response }) => response.stance === 'denies');
  return label === 'alleged' && pair.response.stance === 'silent' && !isDenied ? false : undefined;
}

/** Pairs from the short texts of the tests, as far as these tell what is linked. */
function fromTests(models: Models): LinkExample[] {
  const news = [...VARIED_NEWS, ...PLAIN_NEWS, ...PRESS_NEWS, ...RARER_NEWS, ...KNOWN_FIRST_HAND];
  const cases: {
    text: string;
    content: string;
    isLinked: (pair: Pair, all: readonly Pair[]) => boolean | undefined;
  }[] = [
    ...news.map(([label, text, content]) => ({
      text,
      content,
      isLinked: (pair: Pair, all: readonly Pair[]) => byLabel(label, pair, all),
    })),
    ...GUIDE.map(({ text, content, label, answers }) => ({
      text,
      content,
      isLinked: (pair: Pair, all: readonly Pair[]) => (answers ? isNamedIn(answers, pair) : byLabel(label, pair, all)),
    })),
    ...ALL_ANSWERS.map(([, text, content, answers]) => ({
      text,
      content,
      isLinked: (pair: Pair) => isNamedIn(answers, pair),
    })),
    ...[...PRESS_ANSWERS, ...WHO_ANSWERS.map(([, ...rest]) => rest)].map(([text, content, answer]) => ({
      text,
      content,
      isLinked: (pair: Pair) => (isNamedIn([answer], pair) ? true : undefined),
    })),
  ];
  return cases.flatMap(({ text, content, isLinked }) => {
    const { labelled, pairs } = pairsOf(text, models);
    const statements = labelled.map(({ draft }, at) => ({ at, content: draft.content }));
    const at = statementWith(text, statements, content)?.at;
    const own = pairs.filter((pair) => pair.at === at);
    return own.flatMap((pair): LinkExample[] => {
      const known = isLinked(pair, own);
      const link = `${pair.at} ${pair.response.stance} ${pair.party}`;
      return known === undefined ? [] : [{ text, row: pair.row, isLinked: known, link, isArticle: false }];
    });
  });
}

/** All pairs that the linker learns from. */
export const linkExamples = (models: Models, data: string): LinkExample[] => [
  ...fromArticles(models, data),
  ...fromTests(models),
];
