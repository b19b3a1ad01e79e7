import type { Label, ReasonRule, ShownLabel, SourceKind, Stance } from '../claims/statement.js';
import type { NoticeKind, View } from './model.js';

const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Small numbers in words, as newspapers write them. */
const count = (n: number): string => NUMBERS[n] ?? String(n);
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const statements = (n: number): string => `${n} ${n === 1 ? 'statement' : 'statements'}`;

/** `A`, `A and B`, `A, B and two others`. */
const listOf = (names: readonly string[]): string => {
  const [first = '', second = ''] = names;
  if (names.length <= 1) return first;
  if (names.length === 2) return `${first} and ${second}`;
  const rest = names.length - 2;
  return `${first}, ${second} and ${count(rest)} ${rest === 1 ? 'other' : 'others'}`;
};

/** The name of a language in English; the bare subtag where the browser does not know it. */
const languageName = (subtag: string): string => {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(subtag) ?? subtag;
  } catch {
    return subtag;
  }
};

const RULES: Record<ReasonRule, (who: string | null) => string> = {
  'confirming-cue': (who) => `${who ?? 'A named source'} vouches for it on the record`,
  record: (who) => (who ? `It comes from a record of ${who}` : 'It comes from a record'),
  'carried-on': () => 'The figure goes on from the record just before it',
  'first-hand': (who) => `${who ?? 'The source'} speaks of its own act, plan or state`,
  admission: (who) => `${who ?? 'A party that it concerns'} admits it`,
  silence: (who) => `${who ?? 'A party that it concerns'} has not answered`,
  denial: (who) => `${who ?? 'A party that it concerns'} denies it`,
  anonymous: () => 'Nobody vouches for it by name',
  hedge: () => 'The article hedges it',
  'word-of-source': (who) => (who ? `It rests on the word of ${who}` : 'It rests on a source’s word'),
  outsider: (who) => `It is not ${who ? `${who}’s` : 'the source’s'} own act or record`,
  filing: () => 'A charge or lawsuit confirms only that it was filed',
  judgement: () => 'It is a feeling, judgement, wish, order or question',
  'not-verified': () => 'The article says that it could not be verified',
};

const STANCES: Record<Stance, (party: string) => string> = {
  silent: (party) => `${party} has not answered`,
  denies: (party) => `${party} denies it`,
  confirms: (party) => `${party} confirms it`,
};

const KINDS: Record<SourceKind, string> = {
  official: 'State body or official',
  organisation: 'Organisation',
  person: 'Person',
  media: 'News outlet',
  expert: 'Expert',
  document: 'Document',
  anonymous: 'Anonymous',
};

const LABELS: Record<Label, string> = {
  confirmed: 'Confirmed',
  alleged: 'Alleged',
  unaddressed: 'Unaddressed',
  opinion: 'Opinion',
  'own-voice': 'Own voice',
  unclear: 'Unclear',
};

const VIEW_NAMES: Record<View, string> = {
  statements: 'Statements',
  sources: 'Sources',
  questions: 'Open questions',
};

/** Counts in one sentence; says first what is confirmed, last who is silent. */
const gist = (counts: Record<ShownLabel, number>, silent: readonly string[]): string => {
  const total = counts.confirmed + counts.alleged + counts.unaddressed;
  const by = silent.length > 0 ? ` by ${listOf(silent)}` : '';
  const clauses: Record<ShownLabel, string> = {
    confirmed: 'confirmed on the record',
    alleged: 'claimed, and nobody in a position to know confirms',
    unaddressed: `left unanswered${by}`,
  };
  if (total === 0) return 'No statement here rests on a source or a hedge.';
  const only = (Object.keys(clauses) as ShownLabel[]).find((label) => counts[label] === total);
  if (only) {
    const tail = only === 'alleged' ? ` ${total === 1 ? 'it' : 'them'}` : '';
    if (total === 1) return `The one statement here is ${clauses[only]}${tail}.`;
    return `${total === 2 ? 'Both' : `All ${count(total)}`} statements are ${clauses[only]}${tail}.`;
  }
  const is = (n: number): string => `${count(n)} ${n === 1 ? 'is' : 'are'}`;
  const parts: string[] = [];
  if (counts.alleged > 0) parts.push(`${is(counts.alleged)} claimed`);
  if (counts.unaddressed > 0) parts.push(`${is(counts.unaddressed)} ${clauses.unaddressed}`);
  if (counts.confirmed === 0) return `None of the ${count(total)} statements is confirmed: ${parts.join(' and ')}.`;
  const first = `${capital(count(counts.confirmed))} of ${count(total)} statements ${counts.confirmed === 1 ? 'is' : 'are'}`;
  const rest = parts.length === 2 ? `, ${parts[0]} and ${parts[1]}` : ` and ${parts[0]}`;
  return `${first} ${clauses.confirmed}${rest}.`;
};

/** Every word that the sidebar shows. */
export const STRINGS = {
  name: 'Sourceline',
  close: 'Close Sourceline',
  menu: 'Options',
  toggleSite: (host: string) => `Don’t open by itself on ${host}`,
  toggleAuto: 'Open by itself on news articles',
  views: 'What the article rests on',
  view: VIEW_NAMES,
  label: LABELS,
  filters: 'Show only',
  gist,
  found: (n: number) => `${statements(n)} found`,
  showing: (shown: number, total: number) => `Showing ${shown} of ${statements(total)}`,
  partial: 'Only part of this article could be read.',
  confirmedBy: (name: string) => `Confirmed by ${name}`,
  deniedBy: (names: readonly string[]) => `denied by ${listOf(names)}`,
  noAnswerFrom: (names: readonly string[]) => `no answer from ${listOf(names)}`,
  notNamed: 'not named',
  noSource: 'no source named',
  citing: 'citing',
  why: 'Why this label',
  rule: RULES,
  stance: STANCES,
  show: 'Show in text',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Could not copy',
  copySource: (chain: string) => `Source: ${chain}`,
  noneWithFilter: 'No statement has this label.',
  unlabelled: (n: number) => `Not labelled: ${n}`,
  unlabelledHint: 'Opinions, and what the publication says in its own voice.',
  kind: KINDS,
  onRecord: 'on the record',
  offRecord: 'not on the record',
  statements,
  noSources: 'This article names no source.',
  silentWords: 'The article says:',
  silentOn: (n: number) => `Left unanswered: ${n}`,
  noQuestions: 'Nobody is reported to have left a statement unanswered.',
  footer: 'What the article reports, not what is true. Nothing leaves your browser.',
  reading: 'Reading the article…',
  readAnyway: 'Read it all the same',
  notice: {
    'not-article': () => 'This does not look like a news article.',
    'other-language': (language: string | undefined) =>
      language
        ? `Sourceline reads English so far; this page seems to be in ${languageName(language)}.`
        : 'Sourceline reads English so far; this page seems to be in another language.',
    'nothing-found': () => 'No statement in this article rests on a source or a hedge.',
    empty: () => 'There is no text to read here.',
    failed: () => 'Sourceline could not read this page.',
  } satisfies Record<NoticeKind, (language: string | undefined) => string>,
  noticeHint: {
    'not-article': 'Sourceline looks at single news reports, not at front pages, shops or forums.',
    'other-language': null,
    'nothing-found': 'The publication speaks in its own voice throughout.',
    empty: 'If the article is still loading, close and open Sourceline once it shows.',
    failed: 'Reload the page and try again.',
  } satisfies Record<NoticeKind, string | null>,
} as const;
