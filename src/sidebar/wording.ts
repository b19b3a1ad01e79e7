import type { Reason, Stance, Statement } from '../claims/statement.js';
import { t } from '../interface/words.js';
import { overlaps, type Span } from '../language/span.js';
import { type Excerpt, excerptAt } from './quoting.js';
import { labelName, listOf, ruleWords } from './words.js';

/** A sentence about a statement, and the article's words that it rests on. */
export interface Explanation {
  sentence: string;
  excerpt: Excerpt | null;
}

/** Below this, a label is shown as one in doubt. */
const SURE = 0.6;

/** The parties with this stance, each once. */
export const partiesOf = (statement: Statement, stance: Stance): string[] => [
  ...new Set(statement.responses.filter((response) => response.stance === stance).map((response) => response.party)),
];

/** Who stands behind a confirmed statement: the named link furthest from the reader, or the party that admits it. */
export const voucher = (statement: Statement): string | null => {
  const admitted = statement.reasons.some((reason) => reason.rule === 'admission');
  const vouched = statement.reasons.some((reason) =>
    ['confirming-cue', 'record', 'carried-on', 'first-hand'].includes(reason.rule),
  );
  const admitting = partiesOf(statement, 'confirms')[0];
  if (admitted && !vouched && admitting !== undefined) return admitting;
  const named = statement.attribution?.chain.filter((link) => link.onRecord) ?? [];
  return named.at(-1)?.name ?? admitting ?? null;
};

/** The label with who stands behind it; then who denies it, who does not answer, and what else weakens it. */
export const labelParts = (statement: Statement): string[] => {
  const by = statement.label === 'confirmed' ? voucher(statement) : null;
  const parts = [by === null ? labelName(statement.label) : t('confirmedBy', { name: by })];
  const denying = partiesOf(statement, 'denies');
  if (denying.length > 0) parts.push(t('deniedBy', { names: listOf(denying) }));
  const silent = statement.label === 'unaddressed' ? partiesOf(statement, 'silent') : [];
  if (silent.length > 0) parts.push(t('noAnswerFrom', { names: listOf(silent) }));
  if (statement.supersededBy !== undefined) parts.push(t('superseded'));
  if (statement.label !== 'unclear' && (statement.confidence ?? 1) < SURE) parts.push(t('unsure'));
  return parts;
};

/** The source chain in one line of text, nearest to the reader first. */
export const chainLine = (statement: Statement): string => {
  const chain = statement.attribution?.chain ?? [];
  if (chain.length === 0) return t('noSource');
  return chain.map((link) => (link.onRecord ? link.name : `${link.name}, ${t('notNamed')}`)).join(' ← ');
};

const STANCE_OF_RULE = { silence: 'silent', denial: 'denies', admission: 'confirms' } as const;
const RULE_OF_STANCE: Record<Stance, string> = {
  silent: 'ruleSilence',
  denies: 'ruleDenial',
  confirms: 'ruleConfirms',
};

/** Reasons that a response tells better, with the party's name. */
const toldByResponse = (statement: Statement, reason: Reason): boolean => {
  const stance = STANCE_OF_RULE[reason.rule as keyof typeof STANCE_OF_RULE];
  return (
    stance !== undefined &&
    statement.responses.some(
      (response) =>
        response.stance === stance && (overlaps(response.span, reason.span) || reason.span[0] === reason.span[1]),
    )
  );
};

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** What parties are reported to have answered; those whose silence stands in the same words are told together. */
const answersOf = ({ responses }: Statement): { parties: string[]; stance: Stance; span: Span }[] => {
  const answers: { parties: string[]; stance: Stance; span: Span }[] = [];
  for (const { party, stance, span } of responses) {
    const same = answers.find((one) => stance === 'silent' && one.stance === stance && one.span[0] === span[0]);
    if (same) same.parties.push(party);
    else answers.push({ parties: [party], stance, span });
  }
  return answers;
};

const answerWords = (stance: Stance, parties: readonly string[]): string =>
  parties.length > 1
    ? capital(t('gistSilent', { n: parties.length, names: listOf(parties) }))
    : t(RULE_OF_STANCE[stance], { who: parties[0] ?? '' });

/** Why the statement has its label, in plain words, each with the article's own words. */
export const explain = (text: string, statement: Statement): Explanation[] => {
  const chain = statement.attribution?.chain ?? [];
  const who = statement.label === 'confirmed' ? voucher(statement) : (chain.at(-1)?.name ?? null);
  const reasons = statement.reasons
    .filter((reason) => !toldByResponse(statement, reason))
    .map(({ rule, span }) => {
      const party = rule === 'silence' || rule === 'denial' || rule === 'admission';
      return { sentence: ruleWords(rule, party ? null : who), excerpt: excerptAt(text, span) };
    });
  const responses = answersOf(statement).map(({ parties, stance, span }) => ({
    sentence: answerWords(stance, parties),
    excerpt: excerptAt(text, span),
  }));
  const all = statement.label === 'unaddressed' ? [...responses, ...reasons] : [...reasons, ...responses];
  const seen = new Set<string>();
  return all.filter(({ sentence, excerpt }) => {
    const key = `${sentence}\n${excerpt?.words}`;
    return !seen.has(key) && seen.add(key);
  });
};

/** An explanation as one line of plain text. */
export const explanationLine = ({ sentence, excerpt }: Explanation): string =>
  excerpt ? `${sentence}${t('colon')} “${excerpt.words}”` : sentence;
