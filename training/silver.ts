import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { NameClass } from '../src/language/document.js';

/** One machine-annotated token; `head` counts from 0 in its sentence, -1 for the root, -2 where there is none. */
export interface SilverToken {
  start: number;
  end: number;
  form: string;
  tag: string;
  name: NameClass;
  head: number;
  relation: string;
}
export interface SilverArticle {
  id: string;
  sentences: SilverToken[][];
}
export interface GoldArticle {
  id: string;
  text: string;
  attributions: { source: [number, number][]; cue: [number, number][]; content: [number, number][] }[];
}

export const readLines = <T>(file: string): T[] =>
  (file.endsWith('.gz') ? gunzipSync(readFileSync(file)) : readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

const CLASSES: Record<string, NameClass> = {
  PERSON: 'PERSON',
  ORGANIZATION: 'ORG',
  LOCATION: 'LOC',
  MISC: 'MISC',
  DATE: 'TIME',
  TIME: 'TIME',
  DURATION: 'TIME',
  SET: 'TIME',
  NUMBER: 'NUM',
  MONEY: 'NUM',
  PERCENT: 'NUM',
  ORDINAL: 'NUM',
};

type Row = [start: number, end: number, tag: string, name: string, head: number, relation: string, lemma: string];

/**
 * Articles with their texts, and the annotation of their sentences. Where its conventions differ from those of the gold
 * treebanks, theirs hold: the preposition "to" is IN, and what a mark hangs on is left open.
 */
export function readSilver(data: string, part: 'train' | 'dev'): { gold: GoldArticle[]; silver: SilverArticle[] } {
  const gold = readLines<GoldArticle>(path.join(data, `attribution/${part}.jsonl`));
  const texts = new Map(gold.map((article) => [article.id, article.text]));
  const rows = readLines<{ id: string; sentences: Row[][] }>(path.join(data, `silver/${part}.jsonl.gz`));
  const silver = rows.map(({ id, sentences }) => ({
    id,
    sentences: sentences.map((sentence) =>
      sentence.map(([start, end, tag, name, head, relation]) => ({
        start,
        end,
        tag: tag === 'TO' && relation === 'case' ? 'IN' : tag,
        relation,
        form: texts.get(id)!.slice(start, end),
        name: CLASSES[name] ?? 'O',
        head: head < 0 || relation === 'punct' ? -2 : head - 1,
      })),
    ),
  }));
  return { gold, silver };
}
