import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/claims/analyse.js';
import type { Statement } from '../../src/claims/statement.js';
import { shippedModels } from '../models.js';
import { GUIDE } from './guide.js';

const models = await shippedModels();

/** Words of a span list, lower case. */
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The statement that shares most words with the wanted content. */
function find(text: string, statements: readonly Statement[], content: string): Statement | undefined {
  const wanted = wordsOf(content);
  const share = ({ content: spans }: Statement): number => {
    const words = new Set(wordsOf(spans.map((span) => text.slice(...span)).join(' ')));
    const hits = wanted.filter((word) => words.has(word)).length;
    return hits / wanted.length - Math.max(0, words.size - 2 * wanted.length) / 100;
  };
  const best = [...statements].sort((a, b) => share(b) - share(a))[0];
  return best && share(best) >= 0.6 ? best : undefined;
}

describe('what the labels mean', () => {
  for (const { row, text, content, label, chain, answers } of GUIDE) {
    it(`${row}: ${content}`, () => {
      const statement = find(text, analyse(text, models).statements, content);
      expect(statement?.label).toBe(label);
      if (chain) expect(statement?.attribution?.chain.map(({ name }) => name) ?? []).toEqual(chain);
      if (answers)
        expect(statement?.responses.map(({ stance, party }) => `${stance} ${party}`).sort()).toEqual(answers);
    });
  }
});
