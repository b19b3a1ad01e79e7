import path from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import type { Statement } from '../../../src/claims/statement.js';
import type { SiteSettings } from '../../../src/interface/settings.js';
import type { ReadyModel, SidebarModel } from '../../../src/sidebar/model.js';
import { ANALYSIS, at, READY, SETTINGS, STATEMENTS } from '../../sidebar/fixture.js';
import { messagesOf } from '../../words.js';

/** The sidebar with a root that can be looked into, as a script for a page. */
export async function treeScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.resolve(process.env.SOURCELINE_ROOT ?? '.', 'tests/e2e/tree/main.ts')],
    bundle: true,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    write: false,
  });
  return outputFiles[0]!.text;
}

const rich: Statement[] = STATEMENTS.map((one) => {
  if (one.id === 's2') {
    return { ...one, statedBy: 3, links: [{ href: 'https://registry.example/levels', span: at('readings') }] };
  }
  if (one.id === 's5') return { ...one, label: 'unclear', confidence: 0.4 };
  return one.id === 's6' ? { ...one, supersededBy: 's7' } : one;
});

/** An article with all that the sidebar can show. */
export const RICH: ReadyModel = {
  ...READY,
  partial: true,
  progress: 0.4,
  analysis: { ...ANALYSIS, statements: rich },
  headings: [{ span: at('The gates were opened'), words: 'Orders from the canton' }],
};

/** An article with very many statements; every one has words of its own. */
export const longArticle = (count: number): ReadyModel => {
  const lines = Array.from({ length: count }, (_, i) => `The weir number ${i} stood open in week ${i % 52}`);
  const text = lines.join('. ');
  const labels = ['confirmed', 'alleged', 'unaddressed'] as const;
  let from = 0;
  const statements = lines.map((line, i): Statement => {
    const start = from;
    from += line.length + 2;
    const model = STATEMENTS[1 + (i % 3)]!;
    return { ...model, id: `s${i}`, label: labels[i % 3]!, content: [[start, start + line.length]], reasons: [] };
  });
  return { ...READY, text, analysis: { attributions: [], statements, sources: [] } };
};

type Messages = Record<string, { message: string }>;

/** English in the mirror: longer words between brackets, from right to left. */
export const mirrored = (): Messages => {
  const messages: Messages = Object.fromEntries(
    Object.entries(messagesOf('en')).map(([key, { message }]) => [key, { message: `[${message} ــ]` }]),
  );
  return { ...messages, locale: { message: 'ar' }, direction: { message: 'rtl' }, numberWords: { message: '-' } };
};

/** Arabic has six plural forms; the mirror has the English words in all of them. */
export const withAllForms = (messages: Messages): Messages => {
  const all = { ...messages };
  for (const [key, message] of Object.entries(messages)) {
    if (!key.endsWith('_other')) continue;
    for (const form of ['zero', 'one', 'two', 'few', 'many']) all[key.replace('_other', `_${form}`)] ??= message;
  }
  return all;
};

/** Opens the tree anew in a page that has its script. */
export const openTree = (
  page: Page,
  model: SidebarModel,
  settings: Partial<SiteSettings> = {},
  messages: Messages = messagesOf('en'),
): Promise<void> =>
  page.evaluate(
    (words, next, chosen) => {
      globalThis.tree?.close();
      globalThis.tree = globalThis.openTree(words, chosen);
      globalThis.tree.show(next, chosen);
    },
    messages,
    model as never,
    { ...SETTINGS, ...settings } as never,
  );

/** Clicks the first match in the tree with the mouse. */
export async function clickTree(page: Page, selector: string): Promise<void> {
  const point = await page.evaluate((wanted) => {
    const element = globalThis.tree.root.querySelector(wanted);
    element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = element?.getBoundingClientRect();
    return box ? { x: box.left + Math.min(box.width / 2, 40), y: box.top + Math.min(box.height / 2, 20) } : null;
  }, selector);
  if (!point) throw new Error(`nothing in the tree matches ${selector}`);
  await page.mouse.click(point.x, point.y);
  await new Promise((resolve) => setTimeout(resolve, 60));
}
