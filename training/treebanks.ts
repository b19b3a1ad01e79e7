import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A gold token in the scheme of the silver annotation; `head` counts from 0 in its sentence, -1 for the root. */
export interface TreeToken {
  form: string;
  tag: string;
  head: number;
  relation: string;
}

const RENAMED: Record<string, string> = {
  obj: 'dobj',
  obl: 'nmod',
  'obl:agent': 'nmod',
  'obl:npmod': 'nmod:npmod',
  'obl:tmod': 'nmod:tmod',
  'nmod:desc': 'compound',
  'nsubj:pass': 'nsubjpass',
  'nsubj:outer': 'nsubj',
  'csubj:pass': 'csubjpass',
  'csubj:outer': 'csubj',
  'aux:pass': 'auxpass',
  'advcl:relcl': 'advcl',
  flat: 'compound',
  fixed: 'mwe',
};
const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'nt']);
const TIMES =
  /^(?:(?:to|yester)day|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|day|week|month|year|morning|evening|night|afternoon|time|hour|minute|january|february|march|april|may|june|july|august|september|october|november|december|\d{4})s?$/;

/**
 * One sentence from Universal Dependencies v2 to the older scheme of Stanford CoreNLP (UD v1), which the silver
 * annotation and `src/claims` use. Relations are renamed; two kinds of heads move: a name's words hang on its last word
 * (v2: on the first), and a conjunction hangs on the first conjunct (v2: on the next one).
 */
function toOlderScheme(tokens: TreeToken[]): TreeToken[] {
  for (let i = 0; i < tokens.length; i++) {
    const parts = tokens.flatMap((t, k) => (t.head === i && t.relation === 'flat' && k > i ? [k] : []));
    if (parts.length === 0) continue;
    const last = parts.at(-1)!;
    const { head, relation } = tokens[i]!;
    tokens.forEach((t, k) => {
      if (t.head === i && k !== last) t.head = last;
    });
    Object.assign(tokens[last]!, { head, relation });
    Object.assign(tokens[i]!, { head: last, relation: 'flat' });
  }
  return tokens.map((token, i) => {
    let { head, relation } = token;
    const lower = token.form.toLowerCase();
    if (relation === 'cc' && tokens[head]?.relation === 'conj' && head > i) head = tokens[head]!.head;
    if (relation === 'advmod' && NEGATIONS.has(lower)) relation = 'neg';
    else if (relation === 'det' && lower === 'no') relation = 'neg';
    else if (relation.endsWith(':unmarked')) relation = TIMES.test(lower) ? 'nmod:tmod' : 'nmod:npmod';
    return { ...token, head, relation: RENAMED[relation] ?? relation };
  });
}

/** Sentences of one part of a treebank (`ewt` or `gum`), converted. */
export function readTreebank(data: string, bank: string, part: 'train' | 'dev' | 'test'): TreeToken[][] {
  const text = readFileSync(path.join(data, `treebanks/${bank}-${part}.conllu`), 'utf8');
  return text.split('\n\n').flatMap((block) => {
    const tokens = block
      .split('\n')
      .map((line) => line.split('\t'))
      .filter((row) => row.length === 10 && /^\d+$/.test(row[0]!))
      .map((row) => ({ form: row[1]!, tag: row[4]!, head: Number(row[6]) - 1, relation: row[7]! }));
    return tokens.length > 0 ? [toOlderScheme(tokens)] : [];
  });
}

/**
 * The sentence with its hyphenated words whole, as our tokens have them (the treebanks part them: well - known), or
 * undefined where it has none. A whole word takes the place of the part that the others hang on; before a noun it is an
 * adjective.
 */
export function withWholeWords(tokens: readonly TreeToken[]): TreeToken[] | undefined {
  const group = tokens.map((_, i) => i);
  for (let i = 1; i + 1 < tokens.length; i++) {
    if (tokens[i]!.tag !== 'HYPH') continue;
    group[i] = group[i - 1]!;
    group[i + 1] = group[i]!;
  }
  if (group.every((g, i) => g === i)) return undefined;
  const starts = [...new Set(group)];
  return starts.map((start) => {
    const parts = tokens.filter((_, i) => group[i] === start);
    const top = parts.find((part) => part.head < 0 || group[part.head] !== start) ?? parts[0]!;
    const isModifier = parts.length > 1 && /^(?:amod|compound)$/.test(top.relation) && !/^NNP/.test(top.tag);
    return {
      form: parts.map((part) => part.form).join(''),
      tag: isModifier ? 'JJ' : top.tag,
      head: top.head < 0 ? -1 : starts.indexOf(group[top.head]!),
      relation: isModifier ? 'amod' : top.relation,
    };
  });
}
