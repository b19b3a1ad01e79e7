import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/claims/analyse.js';
import { shippedModels } from '../models.js';
import { PLAIN_NEWS } from './plain-news.js';
import { statementWith } from './statement-with.js';
import { VARIED_NEWS } from './varied-news.js';

const models = await shippedModels();

describe('ordinary news', () => {
  it.each([...PLAIN_NEWS, ...VARIED_NEWS])('%s: %s', (label, text, content) => {
    expect(statementWith(text, analyse(text, models).statements, content)?.label).toBe(label);
  });
});
