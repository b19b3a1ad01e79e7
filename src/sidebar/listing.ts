import type { Statement } from '../claims/statement.js';
import { isListed } from '../interface/labels.js';
import type { Heading, ViewState } from './model.js';
import { quotation, wordsAt } from './quoting.js';
import { chainLine } from './wording.js';
import { labelName } from './words.js';

const startOf = (statement: Statement): number => statement.content[0]?.[0] ?? 0;

/** The labelled statements in text order, and the others. */
export const parted = (statements: readonly Statement[]): { labelled: Statement[]; unlabelled: Statement[] } => {
  const sorted = [...statements].sort((a, b) => startOf(a) - startOf(b));
  return {
    labelled: sorted.filter((statement) => isListed(statement.label)),
    unlabelled: sorted.filter((statement) => !isListed(statement.label)),
  };
};

/** Statements under one sub-heading of the article; '' for those before the first. */
export interface Section {
  heading: string;
  statements: Statement[];
}

/** Statements in text order, grouped under the article's sub-headings; sections without any are left out. */
export const sectionsOf = (statements: readonly Statement[], headings: readonly Heading[]): Section[] => {
  const sections: Section[] = [{ heading: '', statements: [] }];
  const waiting = [...headings].sort((a, b) => a.span[0] - b.span[0]);
  for (const statement of statements) {
    while (waiting[0] && waiting[0].span[0] <= startOf(statement)) {
      sections.push({ heading: waiting.shift()!.words, statements: [] });
    }
    sections.at(-1)!.statements.push(statement);
  }
  return sections.filter((section) => section.statements.length > 0);
};

/** For comparing what is typed with what stands there: no case, no accents. */
const plain = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Does the statement fit the labels and all the words that the reader asks for? */
export const fits = (text: string, statement: Statement, { filter, query }: ViewState): boolean => {
  const { label } = statement;
  if (filter.size > 0 && !(isListed(label) && filter.has(label))) return false;
  const wanted = plain(query ?? '')
    .split(/\s+/)
    .filter(Boolean);
  if (wanted.length === 0) return true;
  const parties = statement.responses.map((response) => response.party);
  const all = plain([quotation(text, statement), chainLine(statement), ...parties, labelName(label)].join(' '));
  return wanted.every((word) => all.includes(word));
};

/** Is anything filtered or searched for? */
export const isNarrowed = ({ filter, query }: ViewState): boolean => filter.size > 0 || (query ?? '').trim() !== '';

/** What one party left unanswered, and the words that say so. */
export interface OpenQuestion {
  party: string;
  words: string[];
  statements: Statement[];
}

/** Who is reported silent on what, in text order of the statements. */
export const openQuestions = (text: string, statements: readonly Statement[]): OpenQuestion[] => {
  const byParty = new Map<string, OpenQuestion>();
  for (const statement of parted(statements).labelled) {
    for (const { party, stance, span } of statement.responses) {
      if (stance !== 'silent') continue;
      const key = party.toLowerCase();
      const question = byParty.get(key) ?? { party, words: [], statements: [] };
      byParty.set(key, question);
      const words = wordsAt(text, span);
      if (words !== null && !question.words.includes(words)) question.words.push(words);
      if (!question.statements.includes(statement)) question.statements.push(statement);
    }
  }
  return [...byParty.values()];
};
