import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/claims/analyse.js';
import { shippedModels } from '../models.js';
import { GUIDE } from './guide.js';
import { statementWith } from './statement-with.js';

const models = await shippedModels();

describe('what the labels mean', () => {
  for (const { row, text, content, label, chain, answers } of GUIDE) {
    it(`${row}: ${content}`, () => {
      const statement = statementWith(text, analyse(text, models).statements, content);
      expect(statement?.label).toBe(label);
      if (chain) expect(statement?.attribution?.chain.map(({ name }) => name) ?? []).toEqual(chain);
      if (answers)
        expect(statement?.responses.map(({ stance, party }) => `${stance} ${party}`).sort()).toEqual(answers);
    });
  }
});
