import type { Statement } from '../claims/statement.js';
import { isListed } from '../interface/labels.js';
import type { Printout } from '../interface/printout.js';
import { t } from '../interface/words.js';
import { textFragment } from './fragment.js';
import { gistOf, glanceAt } from './glance.js';
import { parted, sectionsOf } from './listing.js';
import type { Format, ReadyModel } from './model.js';
import { quotation } from './quoting.js';
import { chainLine, explain, explanationLine, labelParts } from './wording.js';

const labelLine = (statement: Statement): string => labelParts(statement).join(' · ');
const quoted = (words: string): string => (words.startsWith('“') ? words : `“${words}”`);
const fromLine = ({ title, publisher }: ReadyModel): string =>
  [title, publisher].filter((part) => part !== null && part !== '').join(', ');
const whyOf = (model: ReadyModel, statement: Statement): string[] =>
  explain(model.text, statement).map(explanationLine);

/** Address of the statement's words in the article. */
export const linkTo = (model: ReadyModel, statement: Statement): string =>
  model.url + textFragment(model.text, statement.content);

/** Statement, label, source and article as plain text, to be pasted elsewhere. */
export const copyText = (model: ReadyModel, statement: Statement): string =>
  [
    quoted(quotation(model.text, statement)),
    labelLine(statement),
    t('sourceLine', { chain: chainLine(statement) }),
    fromLine(model),
    linkTo(model, statement),
  ]
    .filter((line) => line !== '')
    .join('\n');

/** What a reader may pass on who holds a label to be wrong. */
export const wrongLabelText = (model: ReadyModel, statement: Statement): string =>
  [
    `Sourceline · ${t('wrongTitle')}`,
    '',
    `${t('wordStatement')}${t('colon')} ${quoted(quotation(model.text, statement))}`,
    `${t('wordLabel')}${t('colon')} ${labelLine(statement)}`,
    `${t('wordSource')}${t('colon')} ${chainLine(statement)}`,
    ...whyOf(model, statement).map((line) => `${t('wordWhy')}${t('colon')} ${line}`),
    `${t('wordLink')}${t('colon')} ${linkTo(model, statement)}`,
    '',
    `${t('wrongAsk')} `,
  ].join('\n');

/** Signs that Markdown would take for its own. */
const plainMarkdown = (words: string): string => words.replace(/[\\`*_[\]<>#|~]/g, '\\$&');

const markdownItem = (model: ReadyModel, statement: Statement): string => {
  const lines = [
    `- **${plainMarkdown(labelLine(statement))}${t('colon')}** ${plainMarkdown(quoted(quotation(model.text, statement)))}`,
    `  - ${plainMarkdown(t('sourceLine', { chain: chainLine(statement) }))}`,
    ...whyOf(model, statement).map((line) => `  - ${plainMarkdown(line)}`),
    `  - [${t('show')}](<${linkTo(model, statement).replace(/[<>]/g, encodeURIComponent)}>)`,
  ];
  return lines.join('\n');
};

const markdown = (model: ReadyModel): string => {
  const { statements } = model.analysis;
  const sections = sectionsOf(parted(statements).labelled, model.headings).map(({ heading, statements: own }) =>
    [
      ...(heading === '' ? [] : [`## ${plainMarkdown(heading)}`, '']),
      ...own.map((one) => markdownItem(model, one)),
    ].join('\n'),
  );
  const head = [`# ${plainMarkdown(model.title ?? model.url)}`, `${model.publisher ?? ''}\n<${model.url}>`.trim()];
  return `${[...head, gistOf(statements, glanceAt(statements)), ...sections, t('footer')].join('\n\n')}\n`;
};

/** A field of a table; programs that take a leading sign for a formula must not. */
const field = (words: string): string => `"${(/^[=+\-@\t\r]/.test(words) ? `'${words}` : words).replace(/"/g, '""')}"`;

const csv = (model: ReadyModel): string => {
  const columns = ['wordSection', 'wordLabel', 'wordStatement', 'wordSource', 'wordWhy', 'wordLink'];
  const rows = sectionsOf(parted(model.analysis.statements).labelled, model.headings).flatMap(
    ({ heading, statements }) =>
      statements.map((one) => [
        heading,
        labelLine(one),
        quotation(model.text, one),
        chainLine(one),
        whyOf(model, one).join('; '),
        linkTo(model, one),
      ]),
  );
  // Spreadsheets take the file for UTF-8 only when it says so.
  return `\ufeff${[columns.map((key) => t(key)), ...rows].map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;
};

/** The report, as `npm run report` writes it for a page. */
const json = ({ url, article, text, analysis }: ReadyModel): string =>
  `${JSON.stringify({ id: url, article, text, ...analysis }, null, 2)}\n`;

const WRITERS: Record<Format, { write(model: ReadyModel): string; type: string; ending: string }> = {
  markdown: { write: markdown, type: 'text/markdown', ending: 'md' },
  csv: { write: csv, type: 'text/csv', ending: 'csv' },
  json: { write: json, type: 'application/json', ending: 'json' },
};

/** All statements in one of the formats, with a name for the file. */
export const exported = (model: ReadyModel, format: Format): { name: string; type: string; content: string } => {
  const { write, type, ending } = WRITERS[format];
  const stem = (model.title ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return { name: `${stem || 'sourceline'}.${ending}`, type: `${type};charset=utf-8`, content: write(model) };
};

/** All statements as a page to print. */
export const printPage = (model: ReadyModel): Printout => {
  const { statements } = model.analysis;
  return {
    title: model.title ?? '',
    publisher: model.publisher ?? '',
    url: model.url,
    gist: gistOf(statements, glanceAt(statements)),
    sections: sectionsOf(parted(statements).labelled, model.headings).map(({ heading, statements: own }) => ({
      heading,
      rows: own.map((one) => ({
        label: labelLine(one),
        tone: isListed(one.label) ? one.label : 'unclear',
        words: quotation(model.text, one),
        source: chainLine(one),
        why: whyOf(model, one),
      })),
    })),
  };
};
