import { isShown, type Reason, type ShownLabel, type Source, type Statement } from '../claims/statement.js';
import { overlaps, type Span, textOf } from '../language/span.js';
import { STRINGS } from './strings.js';

/** A sentence about a statement, and the article's words that it rests on. */
export interface Explanation {
  sentence: string;
  words: string | null;
}

/** Longer quotations of the article's words end in an ellipsis. */
const MAX_WORDS = 150;

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

const shortened = (words: string): string => {
  if (words.length <= MAX_WORDS) return words;
  const cut = words.slice(0, MAX_WORDS);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MAX_WORDS / 2))} …`;
};

/** The article's words under a span, without quote marks around them; null where there are none. */
const wordsAt = (text: string, span: Span): string | null => {
  const words = oneLine(text.slice(span[0], span[1])).replace(/^["“‘']+|["”’']+$/g, '');
  return words === '' ? null : shortened(words);
};

/** Is this place inside double quote marks? Quotations are counted from the start of the paragraph. */
const quotedAt = (text: string, at: number): boolean => {
  let open = false;
  for (let i = Math.max(0, text.lastIndexOf('\n\n', at - 1)); i < at; i++) {
    const mark = text[i];
    if (mark === '“' || mark === '„') open = true;
    else if (mark === '”') open = false;
    else if (mark === '"') open = !open;
  }
  return open;
};

/** Do quote marks of the article stand around these spans, without being part of them? */
export const isQuoted = (text: string, spans: readonly Span[]): boolean => {
  const first = spans[0];
  const last = spans.at(-1);
  if (!first || !last) return false;
  const [start, end] = [first[0], last[1]];
  // Single marks count only right at both edges: elsewhere they are apostrophes.
  if (/[‘']/.test(text[start - 1] ?? '') && /[’']/.test(text[end] ?? '')) return true;
  return quotedAt(text, start) && quotedAt(text, end) && !/["“”„]/.test(text.slice(start, end));
};

/** The statement in the article's words, in quote marks where the article has them. */
export const quotation = (text: string, statement: Statement): string => {
  const words = oneLine(textOf(text, statement.content));
  return isQuoted(text, statement.content) ? `“${words}”` : words;
};

const partiesOf = (statement: Statement, stance: 'silent' | 'denies' | 'confirms'): string[] => [
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

/** The label with who stands behind it; then who denies it, or who does not answer. */
export const labelParts = (statement: Statement): string[] => {
  const by = statement.label === 'confirmed' ? voucher(statement) : null;
  const parts = [by === null ? STRINGS.label[statement.label] : STRINGS.confirmedBy(by)];
  const denying = partiesOf(statement, 'denies');
  if (denying.length > 0) parts.push(STRINGS.deniedBy(denying));
  const silent = statement.label === 'unaddressed' ? partiesOf(statement, 'silent') : [];
  if (silent.length > 0) parts.push(STRINGS.noAnswerFrom(silent));
  return parts;
};

/** The source chain in one line of text, nearest to the reader first. */
export const chainLine = (statement: Statement): string => {
  const chain = statement.attribution?.chain ?? [];
  if (chain.length === 0) return STRINGS.noSource;
  return chain.map((link) => (link.onRecord ? link.name : `${link.name}, ${STRINGS.notNamed}`)).join(' ← ');
};

const STANCE_OF_RULE = { silence: 'silent', denial: 'denies', admission: 'confirms' } as const;

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

/** Why the statement has its label, in plain words, each with the article's own words. */
export const explain = (text: string, statement: Statement): Explanation[] => {
  const chain = statement.attribution?.chain ?? [];
  const who = statement.label === 'confirmed' ? voucher(statement) : (chain.at(-1)?.name ?? null);
  const reasons = statement.reasons
    .filter((reason) => !toldByResponse(statement, reason))
    .map(({ rule, span }) => {
      const party = rule === 'silence' || rule === 'denial' || rule === 'admission';
      return { sentence: STRINGS.rule[rule](party ? null : who), words: wordsAt(text, span) };
    });
  const responses = statement.responses.map(({ party, stance, span }) => ({
    sentence: STRINGS.stance[stance](party),
    words: wordsAt(text, span),
  }));
  const all = statement.label === 'unaddressed' ? [...responses, ...reasons] : [...reasons, ...responses];
  const seen = new Set<string>();
  return all.filter(({ sentence, words }) => {
    const key = `${sentence}\n${words}`;
    return !seen.has(key) && seen.add(key);
  });
};

/** Statement, label and source as plain text, to be pasted elsewhere. */
export const copyText = (
  text: string,
  statement: Statement,
  title: string | null,
  publisher: string | null,
): string => {
  const words = quotation(text, statement);
  const lines = [words.startsWith('“') ? words : `“${words}”`, labelParts(statement).join(' · ')];
  lines.push(STRINGS.copySource(chainLine(statement)));
  const from = [title, publisher].filter((part) => part !== null && part !== '').join(', ');
  return [...lines, ...(from === '' ? [] : [from])].join('\n');
};

/** The labelled statements in text order, and the others. */
export const parted = (statements: readonly Statement[]): { labelled: Statement[]; unlabelled: Statement[] } => {
  const start = (statement: Statement): number => statement.content[0]?.[0] ?? 0;
  const sorted = [...statements].sort((a, b) => start(a) - start(b));
  return {
    labelled: sorted.filter((statement) => isShown(statement.label)),
    unlabelled: sorted.filter((statement) => !isShown(statement.label)),
  };
};

/** How many statements carry each label. */
export const countLabels = (statements: readonly Statement[]): Record<ShownLabel, number> => {
  const counts = { confirmed: 0, alleged: 0, unaddressed: 0 };
  for (const { label } of statements) if (isShown(label)) counts[label]++;
  return counts;
};

/** One sentence about the whole article. */
export const gistOf = (statements: readonly Statement[]): string => {
  const unaddressed = statements.filter((statement) => statement.label === 'unaddressed');
  const silent = new Set(unaddressed.flatMap((statement) => partiesOf(statement, 'silent')));
  return STRINGS.gist(countLabels(statements), [...silent]);
};

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

/** Sources with the most statements first; equal ones keep their order. */
export const sortedSources = (sources: readonly Source[]): Source[] =>
  [...sources].sort((a, b) => b.statements.length - a.statements.length);
