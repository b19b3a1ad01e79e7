import type { Source, Statement } from '../claims/statement.js';
import { isListed, type ListedLabel } from '../interface/labels.js';
import { t } from '../interface/words.js';
import { partiesOf } from './wording.js';
import { listOf } from './words.js';

/** Some share of the statements must have a trait for "most of it" to be said. */
const MOST = 0.55;
/** From this share on, a part is worth a mention. */
const PART = 0.2;

/** The article in figures. */
export interface Glance {
  counts: Record<ListedLabel, number>;
  /** Who is reported to have left something unanswered, each once. */
  silent: string[];
  /** Where statements come from in the end: named sources, and those without a name. */
  independent: string[];
  anonymous: string[];
}

/** How many statements carry each label. */
export const countLabels = (statements: readonly Statement[]): Record<ListedLabel, number> => {
  const counts = { confirmed: 0, alleged: 0, unaddressed: 0, unclear: 0 };
  for (const { label } of statements) if (isListed(label)) counts[label]++;
  return counts;
};

/** Whoever a statement goes back to: the link furthest from the reader. Those who only relay are not independent. */
const originOf = (statement: Statement) => statement.attribution?.chain.at(-1);

/** Counts labels, sources and the silent. */
export const glanceAt = (statements: readonly Statement[]): Glance => {
  const listed = statements.filter(({ label }) => isListed(label));
  const origins = listed.map(originOf).filter((link) => link !== undefined);
  const names = (onRecord: boolean): string[] => [
    ...new Set(origins.filter((link) => link.onRecord === onRecord).map((link) => link.name)),
  ];
  const silent = new Map<string, string>();
  for (const party of listed.flatMap((one) => partiesOf(one, 'silent'))) {
    if (!silent.has(party.toLowerCase())) silent.set(party.toLowerCase(), party);
  }
  return {
    counts: countLabels(listed),
    silent: [...silent.values()],
    independent: names(true),
    anonymous: names(false),
  };
};

/** The name that carries most of the statements, if one does. */
const mainSource = (listed: readonly Statement[]): string | null => {
  const times = new Map<string, number>();
  for (const name of listed.map((one) => originOf(one)?.name)) {
    if (name !== undefined) times.set(name, (times.get(name) ?? 0) + 1);
  }
  const [name, most] = [...times].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  return listed.length > 1 && most / listed.length >= MOST ? name : null;
};

const kindOf = (listed: readonly Statement[], { counts, anonymous }: Glance): string => {
  const total = listed.length;
  const most = (n: number): boolean => n / total >= MOST;
  if (total === 0) return t('gistNone');
  if (most(counts.confirmed)) return t('gistConfirmed');
  if (most(listed.filter((one) => originOf(one)?.onRecord === false).length)) {
    return t('gistAnonymous', { n: anonymous.length });
  }
  const name = mainSource(listed);
  if (name !== null) return t('gistOneSource', { name });
  if (most(counts.unaddressed)) return t('gistUnanswered');
  // With a fair part confirmed, "nobody confirms it" would mislead at a glance.
  const isPartlyConfirmed = counts.confirmed / total >= PART;
  if (most(counts.alleged + counts.unaddressed)) return t(isPartlyConfirmed ? 'gistMixed' : 'gistAlleged');
  return t(most(counts.unclear) ? 'gistUnclear' : 'gistMixed');
};

/** One plain sentence about what kind of article this is, and who is silent. */
export const gistOf = (statements: readonly Statement[], glance: Glance): string => {
  const first = kindOf(
    statements.filter(({ label }) => isListed(label)),
    glance,
  );
  const { silent } = glance;
  if (silent.length === 0) return `${first}.`;
  return `${t('gistJoin', { first, second: t('gistSilent', { n: silent.length, names: listOf(silent) }) })}.`;
};

/** Sources with the most statements first; equal ones keep their order. */
export const sortedSources = (sources: readonly Source[]): Source[] =>
  [...sources].sort((a, b) => b.statements.length - a.statements.length);
