import { describe, expect, it } from 'vitest';
import { ARRANGED_NEWS } from './arranged-news.js';
import { BRIEF_NEWS } from './brief-news.js';
import { KNOWN_FIRST_HAND } from './known-first-hand.js';
import { PLAIN_NEWS } from './plain-news.js';
import { PRESS_NEWS } from './press-news.js';
import { RARE_ORDERS } from './rare-orders.js';
import { RARER_NEWS } from './rarer-news.js';
import { statementOf } from './reading-of.js';
import { SHORT_NEWS } from './short-news.js';
import { VARIED_NEWS } from './varied-news.js';

describe('ordinary news', () => {
  it.each([
    ...PLAIN_NEWS,
    ...VARIED_NEWS,
    ...RARER_NEWS,
    ...PRESS_NEWS,
    ...KNOWN_FIRST_HAND,
    ...ARRANGED_NEWS,
    ...SHORT_NEWS,
    ...BRIEF_NEWS,
    ...RARE_ORDERS,
  ])('%s: %s', (label, text, content) => {
    expect(statementOf(text, content)?.label).toBe(label);
  });
});
