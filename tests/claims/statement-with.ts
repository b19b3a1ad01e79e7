import type { Statement } from '../../src/claims/statement.js';

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The statement that shares most words with the wanted content; undefined where none has more than half of them. */
export function statementWith<S extends Pick<Statement, 'content'>>(
  text: string,
  statements: readonly S[],
  content: string,
): S | undefined {
  const wanted = wordsOf(content);
  const share = ({ content: spans }: Pick<Statement, 'content'>): number => {
    const words = new Set(wordsOf(spans.map((span) => text.slice(...span)).join(' ')));
    const hits = wanted.filter((word) => words.has(word)).length;
    return hits / wanted.length - Math.max(0, words.size - 2 * wanted.length) / 100;
  };
  const best = [...statements].sort((a, b) => share(b) - share(a))[0];
  return best && share(best) >= 0.6 ? best : undefined;
}
