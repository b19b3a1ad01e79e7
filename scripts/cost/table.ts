import type { BrowserName } from '../../tests/e2e/drivers/driver.js';
import type { Row } from './bounds.js';
import { METRICS } from './figures.js';

const VERDICT = { true: 'holds', false: 'MISSED', null: '' };

const signed = (value: number): string => `${value < 0 ? '' : '+'}${value.toFixed(1)}`;

/** One page's figures, a line each. */
export function pageTable(title: string, rows: readonly Row[]): string {
  const lines = rows.map(({ metric, base, difference, interval, holds }) => {
    const { title: name, unit, per } = METRICS[metric];
    const [low, high] = [interval.low / per, interval.high / per];
    return [
      `  ${name}${unit && `, ${unit}`}`.padEnd(29),
      (base / per).toFixed(1).padStart(9),
      signed(difference / per).padStart(10),
      `   [${signed(low)}, ${signed(high)}]`.padEnd(24),
      VERDICT[String(holds) as keyof typeof VERDICT],
    ].join('');
  });
  return [title, ...lines.map((line) => line.trimEnd())].join('\n');
}

export const TABLE_HEAD = `${'  '.padEnd(29)}${'without'.padStart(9)}${'difference'.padStart(10)}   [interval of 95 %]`;

/** Prints a figure with its bound, and tells whether it holds. */
export const told = (browser: BrowserName, what: string, holds: boolean): boolean => {
  console.log(`${browser}: ${what}  ${holds ? 'holds' : 'MISSED'}`);
  return holds;
};
