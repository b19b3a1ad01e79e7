import { expect, it } from 'vitest';
import { portionsOf } from '../src/portions.js';

it('reads short texts at once', () => {
  expect(portionsOf('')).toEqual([0]);
  expect(portionsOf('x'.repeat(12_000))).toEqual([12_000]);
});

it('reads long texts in growing portions that end with paragraphs', () => {
  const text = Array.from({ length: 200 }, () => 'word '.repeat(99)).join('\n\n');
  const ends = portionsOf(text);
  expect(ends.at(-1)).toBe(text.length);
  expect(ends.length).toBe(3);
  for (const end of ends.slice(0, -1)) expect(text.slice(end, end + 2)).toBe('\n\n');
  expect(ends[0]).toBeLessThan(7000);
  expect(ends[1]).toBeGreaterThan(3 * ends[0]!);
});

it('reads a text without paragraphs at once', () => {
  expect(portionsOf('x'.repeat(90_000))).toEqual([90_000]);
});
