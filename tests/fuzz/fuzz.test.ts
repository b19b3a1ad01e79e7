import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { speak } from '../../src/interface/words.js';
import type { Models } from '../../src/language/models.js';
import { shippedModels } from '../models.js';
import { wordsOf } from '../words.js';
import { CASE_CAP, fuzz, LINE_CAP, SEED } from './fuzz.js';
import { longLines } from './long-lines.js';
import { cpuTime, documentOf, runPage, runText } from './pipeline.js';
import { watchOver } from './watch.js';

let models: Models;
const watch = watchOver(120_000);
beforeAll(async () => {
  models = await shippedModels();
  speak(wordsOf('en'));
});
afterAll(() => watch.stop());

describe('hostile input', () => {
  it('2,000 random texts and pages: nothing throws, every span holds its words, no case takes long', {
    timeout: 300_000,
  }, () => {
    const { cases, slowest } = fuzz(models, 2000, SEED, watch.beat);
    console.log(`${cases} cases with seed ${SEED}; the slowest took ${slowest.toFixed(0)} of ${CASE_CAP} ms`);
    expect(cases).toBeGreaterThanOrEqual(2000);
  });

  it.each(longLines(1_000_000))('a megabyte in one line: %s', { timeout: 120_000 }, (_, make) => {
    const html = make();
    watch.beat();
    const start = cpuTime();
    runPage(documentOf(html), models);
    // Parsing the page is part of it, and most of it.
    expect(cpuTime() - start).toBeLessThan(LINE_CAP);
  });

  it('what once went wrong', () => {
    // The small form of the first letter is longer than the letter.
    runText('İThe reported, the comment: declined. Police declined to comment on İzmir.', models);
    // Half a character has no address.
    runText('Police said The \ud800 respond The The', models);
  });
});
