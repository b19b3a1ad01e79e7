import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { LONGEST_ENDING, lemmaGroup, lemmaOf, readLemmaRules } from '../src/language/lemma.js';
import { irregularForms } from './irregular-verbs.js';
import { MISLEADING, regularForms } from './regular-verbs.js';

// Learns lemma rules from the treebanks' gold lemmas: for every ending the commonest edit, kept where it differs from
// that of the shorter ending. --data DIR --out FILE

const option = (name: string, fallback: string): string => {
  const at = process.argv.indexOf(name);
  return at > 0 ? (process.argv[at + 1] ?? fallback) : fallback;
};
type Triple = [form: string, tag: string, lemma: string];
const read = (part: string): Triple[] =>
  ['ewt', 'gum'].flatMap((bank) =>
    readFileSync(path.join(option('--data', ''), `treebanks/${bank}-${part}.conllu`), 'utf8')
      .split('\n')
      .map((line) => line.split('\t'))
      .filter((row) => row.length === 10 && /^\d+$/.test(row[0]!) && lemmaGroup(row[4]!) !== undefined)
      .map((row): Triple => [row[1]!.toLowerCase().replace('’', "'"), row[4]!, row[2]!.toLowerCase()])
      .filter(([form]) => /^[a-z'-]+$/.test(form)),
  );

function editOf(form: string, lemma: string): string {
  let same = 0;
  while (same < form.length && same < lemma.length && form[same] === lemma[same]) same++;
  return `${form.length - same}|${lemma.slice(same)}`;
}

const counts = new Map<string, Map<string, number>>();
const count = (key: string, edit: string): void => {
  const edits = counts.get(key) ?? new Map<string, number>();
  edits.set(edit, (edits.get(edit) ?? 0) + 1);
  counts.set(key, edits);
};
// A word counts once for its endings, however often it stands in the text: endings are about words, not about "said".
const types = new Map<string, Map<string, number>>();
for (const [form, tag, lemma] of read('train')) {
  const key = `${lemmaGroup(tag)}|${form}`;
  const lemmas = types.get(key) ?? new Map<string, number>();
  lemmas.set(lemma, (lemmas.get(lemma) ?? 0) + 1);
  types.set(key, lemmas);
}
const commonest = (edits: Map<string, number>): [string, number] =>
  [...edits].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]!;
const words: [group: string, form: string, lemma: string, n: number][] = [];
for (const [key, lemmas] of types) {
  const [group, form] = [key.slice(0, 1), key.slice(2)];
  const [lemma, n] = commonest(lemmas);
  words.push([group, form, lemma, n]);
  for (let length = 0; length <= Math.min(LONGEST_ENDING, form.length); length++)
    count(`${group}|${form.slice(form.length - length)}`, editOf(form, lemma));
}
const rules = new Map<string, string>();
for (const key of [...counts.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
  const [edit, n] = commonest(counts.get(key)!);
  if (n < 2 && key.length > 3) continue;
  let shorter: string | undefined;
  for (let at = 3; at <= key.length && shorter === undefined; at++)
    shorter = rules.get(`${key.slice(0, 2)}${key.slice(at)}`);
  if (shorter !== edit) rules.set(key, edit);
}
// Words that the endings get wrong stand whole.
const pack = (): string => [...rules].map(([key, edit]) => `${key} ${edit}`).join('\n');
const byEndings = readLemmaRules(pack());
const tagOf: Record<string, string> = { D: 'VBD', G: 'VBG', Z: 'VBZ', P: 'VB', S: 'NNS' };
// Forms that the text happens not to hold, of verbs that it holds.
const seen = new Set(words.filter(([, , , n]) => n > 1).map(([group, form]) => `${group}|${form}`));
const bases = read('train').flatMap(([form, tag, lemma]) => (/^VBP?$/.test(tag) && form === lemma ? [lemma] : []));
const irregular = new Set([
  ...irregularForms.map(([, lemma]) => lemma),
  ...words.flatMap(([group, form, lemma]) => (group === 'D' && !form.endsWith('ed') ? [lemma] : [])),
]);
const spelt = [...new Set([...bases, ...MISLEADING])]
  .filter((lemma) => !irregular.has(lemma))
  .flatMap(regularForms)
  .filter(([group, form]) => !seen.has(`${group}|${form}`));
// A slip in the text must not outdo grammar: the table of irregular verbs comes last.
const whole: (readonly [group: string, form: string, lemma: string])[] = [
  ...words.filter(([, , , n]) => n > 1).map(([group, form, lemma]) => [group, form, lemma] as const),
  ...spelt,
  ...[...new Set([...bases, ...irregular, ...MISLEADING])].map((lemma) => ['P', lemma, lemma] as const),
  ...irregularForms.map(([form, lemma]) => ['D', form, lemma] as const),
];
for (const [group, form, lemma] of whole) {
  if (lemmaOf(form, tagOf[group]!, byEndings) !== lemma) rules.set(`${group}|^${form}`, editOf(form, lemma));
  else rules.delete(`${group}|^${form}`);
}
const all = readLemmaRules(pack());
const test = read('test');
const right = test.filter(([form, tag, lemma]) => lemmaOf(form, tag, all) === lemma).length;
console.log(`${rules.size} rules, held-out verbs and plurals right: ${(right / test.length).toFixed(4)}`);
writeFileSync(option('--out', 'models/lemmas.bin'), gzipSync(pack(), { level: 9 }));
