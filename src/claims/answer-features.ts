import type { Token } from '../language/document.js';
import type { Features } from '../language/hash.js';
import type { AnswerClause } from './answer-clauses.js';
import { hashOnce } from './document-view.js';
import type { Context } from './resolved-source.js';
import { clauseHeadOf, isFiniteVerb, isWord } from './tree.js';

// What tells that a clause reports an answer: its words, pairs and triples of them, their groups, and who it is about.

const MOST_WORDS = 40;

/** A word as the features know it: names and numbers are only that. */
function plain(token: Token): string {
  if (token.tag.startsWith('NNP') || token.name === 'PERSON' || token.name === 'ORG') return '@';
  if (token.name === 'NUM' || token.tag === 'CD') return '0';
  if (token.name === 'TIME' && /^(?:NN|CD)/.test(token.tag)) return '#';
  return token.lower.replace('’', "'");
}

/** Features of the question "does this clause tell of a silence, of a denial?". */
export function answerFeatures(out: Features, { document, entities }: Context, clause: AnswerClause): void {
  const { tokens, sentences } = document;
  const words = tokens.slice(clause.first, clause.end).filter(isWord).slice(0, MOST_WORDS);
  const text = (value: string | undefined): number => hashOnce(value ?? '');
  out.clear();
  out.add(500);
  // Runs of names are one name.
  const forms = words.map(plain).filter((form, i, all) => form !== '@' || all[i - 1] !== '@');
  const stop = text('.');
  const hashes = forms.map(text);
  hashes.forEach((hash, i) => {
    const [next, third] = [hashes[i + 1] ?? stop, hashes[i + 2] ?? stop];
    out.add(501, hash);
    out.add(502, hash, next);
    out.add(503, hash, next, third);
    out.add(504, hash, third);
  });
  out.add(505, hashes[0] ?? text(''));
  out.add(506, hashes.at(-1) ?? text(''));
  out.add(507, Math.min(8, Math.floor(words.length / 3)));
  for (const lemma of new Set(words.map((t) => t.lemma))) out.add(508, text(lemma));
  const groups = [...new Set(words.map((t) => t.cluster).filter((c) => c > 0))];
  for (const group of groups) out.add(509, group);
  const isNegative = words.some((t) =>
    /^(?:not|n['’]t|no|never|nothing|neither|nor|without|none|nobody)$/.test(t.lower),
  );
  const isQuoted = words.some((t) => t.quoted);
  for (const group of groups) out.add(510, group, Number(isNegative));
  out.add(511, Number(isNegative), Number(isQuoted));
  const head = clauseHeadOf(tokens.slice(clause.first, clause.end));
  if (head) {
    out.add(512, text(head.lemma), Number(isNegative));
    out.add(513, head.cluster, Number(isNegative));
  }
  const verb = words.find(isFiniteVerb);
  const subject = words.find((t) => /^nsubj/.test(t.relation));
  out.add(514, text(verb?.lower));
  if (subject) {
    out.add(515, text(entities.at[subject.index]?.kind ?? (subject.tag === 'PRP' ? subject.lower : subject.lemma)));
    out.add(516, subject.cluster, Number(isNegative));
  }
  // What stands before it: a question, a claim.
  const before = tokens.slice(Math.max(0, clause.first - 25), clause.first).filter(isWord);
  for (const lemma of new Set(before.slice(-12).map((t) => t.lemma))) out.add(520, text(lemma));
  if (
    before.some((t) => /^(?:ask|press|contact|approach|reach|question|put|request|call|quiz|phone|ring)$/.test(t.lemma))
  )
    out.add(521, Number(isNegative));
  const { paragraph, index } = sentences[clause.sentence]!;
  out.add(522, Math.min(2, index));
  out.add(
    523,
    Number(sentences[index - 1]?.paragraph === paragraph),
    Number(sentences[index + 1]?.paragraph === paragraph),
  );
  out.add(524, Math.round((3 * words.filter((t) => t.quoted).length) / Math.max(1, words.length)));
}
