import { likeness } from '../src/claims/judge-features.js';
import { type Span, textOf } from '../src/language/span.js';
import { isLinked, type Spans, toWords, type Words, wordsOf } from './score-attributions.js';

export interface Answered {
  id: string;
  text: string;
  gold: readonly Spans[];
  predicted: readonly Spans[];
}

interface Mistake {
  kind: string;
  newsroom: string;
  example: string;
}

const KINDS = {
  missed: 'a gold attribution of which nothing was found',
  invented: 'an attribution that is near no gold one',
  'source missing': 'the right content, but no source found where gold has one',
  'source invented': 'the right content, with a source where gold has none',
  'source wrong': 'the right content, another source',
  'content wrong': 'the right source and cue, but less than half of the content',
  'start too early': 'linked; the content begins before gold',
  'start too late': 'linked; the content begins after gold',
  'end too early': 'linked; the content ends before gold',
  'end too late': 'linked; the content ends after gold',
  'content pieces': 'linked; the ends are right, but not what lies between',
  'source edge': 'linked; the source is not exact',
  'cue edge': 'linked; the cue is not exact',
};

const equal = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((k, i) => k === b[i]);

/** What is wrong with a linked answer. */
function edges(gold: Words, found: Words): string[] {
  const kinds: string[] = [];
  if (!equal(gold.content, found.content)) {
    const [g, f] = [gold.content, found.content];
    if (f[0]! < g[0]!) kinds.push('start too early');
    if (f[0]! > g[0]!) kinds.push('start too late');
    if (f.at(-1)! < g.at(-1)!) kinds.push('end too early');
    if (f.at(-1)! > g.at(-1)!) kinds.push('end too late');
    if (kinds.length === 0) kinds.push('content pieces');
  }
  if (!equal(gold.source, found.source)) kinds.push('source edge');
  if (!equal(gold.cue, found.cue)) kinds.push('cue edge');
  return kinds;
}

function kindOf(gold: Words, found: Words): string {
  if (likeness(gold.content, found.content) < 0.5) return 'content wrong';
  if (found.source.length === 0) return 'source missing';
  return gold.source.length === 0 ? 'source invented' : 'source wrong';
}

function mistakesOf({ id, text, gold, predicted }: Answered): Mistake[] {
  const words = wordsOf(text);
  const [g, p] = [gold, predicted].map((list) => list.map((spans) => toWords(words, spans))) as [Words[], Words[]];
  const show = (spans: Spans | undefined): string => {
    const part = (of: readonly Span[]): string => textOf(text, of).replace(/\s+/g, ' ');
    return spans ? `[${part(spans.source)}] {${part(spans.cue)}} ${part(spans.content)}` : '–';
  };
  const mistakes: Mistake[] = [];
  const add = (kind: string, i: number, j: number): void => {
    mistakes.push({
      kind,
      newsroom: id.split('_')[0]!,
      example: `gold  ${show(gold[i])}\n      found ${show(predicted[j])}`,
    });
  };
  const used = new Set<number>();
  const left = new Set<number>();
  g.forEach((a, i) => {
    const j = p.findIndex((b, k) => !used.has(k) && isLinked(a, b));
    if (j < 0) left.add(i);
    else {
      used.add(j);
      for (const kind of edges(a, p[j]!)) add(kind, i, j);
    }
  });
  for (const i of left) {
    const a = g[i]!;
    const near = (b: Words): number => likeness(a.cue, b.cue) + likeness(a.content, b.content);
    let j = -1;
    p.forEach((b, k) => {
      if (!used.has(k) && near(b) >= 0.5 && (j < 0 || near(b) > near(p[j]!))) j = k;
    });
    if (j >= 0) used.add(j);
    add(j < 0 ? 'missed' : kindOf(a, p[j]!), i, j);
  }
  p.forEach((_, j) => {
    if (!used.has(j)) add('invented', -1, j);
  });
  return mistakes;
}

/** A report of the kinds of mistakes, the commonest first, by newsroom, with some examples each. */
export function errorReport(answers: readonly Answered[], examples: number): string {
  const all = answers.flatMap(mistakesOf);
  const newsrooms = [...new Set(all.map(({ newsroom }) => newsroom))].sort();
  const row = (name: string, of: readonly Mistake[]): string =>
    [
      name.padEnd(16),
      String(of.length).padStart(6),
      ...newsrooms.map((room) => String(of.filter((m) => m.newsroom === room).length).padStart(12)),
    ].join('');
  const kinds = Object.entries(KINDS)
    .map(([kind, meaning]) => ({ kind, meaning, of: all.filter((m) => m.kind === kind) }))
    .filter(({ of }) => of.length > 0)
    .sort((a, b) => b.of.length - a.of.length);
  const table = [
    `${'kind'.padEnd(16)}${'all'.padStart(6)}${newsrooms.map((room) => room.slice(0, 11).padStart(12)).join('')}`,
    ...kinds.map(({ kind, of }) => row(kind, of)),
  ];
  const details = kinds.flatMap(({ kind, meaning, of }) => {
    // Spread over all articles, not the first ones alone.
    const step = Math.max(1, Math.floor(of.length / examples));
    const some = of.filter((_, i) => i % step === 0).slice(0, examples);
    return [`\n# ${kind}: ${meaning}`, ...some.map((m) => `${m.newsroom.slice(0, 11)}\n      ${m.example}`)];
  });
  return [...table, ...details].join('\n');
}
