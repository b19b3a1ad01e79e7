import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../src/report.js';

const root = path.join(import.meta.dirname, '..');
const run = (input: string) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/report.mjs'], {
    cwd: root,
    input,
    encoding: 'utf8',
  });
  return {
    reports: stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Report),
    stderr,
    status,
  };
};

const PAGE = `<!doctype html><html lang="en"><head><title>Dam safe, says mayor - The Velm Gazette</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2026-02-03T08:00:00Z"></head>
<body><nav><a href="/">Home</a></nav><article><h1>Dam safe, says mayor</h1>
<p>Mayor Ilka Brandt said on Tuesday that the dam above the town had been inspected twice since the flood of last autumn.</p>
<p>The water board published its figures in the evening; according to the board, the lake stands two metres below its brim.</p>
<p>Norfrak, which runs the power station, did not respond to a request for comment on Tuesday night, nor on Wednesday.</p>
</article></body></html>`;

describe('the report', () => {
  it('answers texts and pages in order, with spans inside the text', () => {
    const text = 'Mayor Ilka Brandt said the dam was safe.\n\nNobody else spoke.';
    const { reports, status } = run(
      `${JSON.stringify({ id: 't', text })}\n${JSON.stringify({ id: 'p', html: PAGE, url: 'https://velm.example/2026/02/03/dam' })}\n`,
    );
    expect(status).toBe(0);
    expect(reports.map((report) => report.id)).toEqual(['t', 'p']);
    expect(reports[0]).toMatchObject({ article: null, text });
    const page = reports[1]!;
    expect(page.article).toMatchObject({ title: 'Dam safe, says mayor', language: 'en', isNews: true });
    expect(page.text.slice(...page.article!.titleSpan!)).toBe('Dam safe, says mayor');
    expect(page.text).not.toContain('Home');
    for (const report of reports) {
      expect(report.statements.length).toBeGreaterThan(0);
      for (const { content, reasons } of report.statements) {
        for (const [start, end] of [...content, ...reasons.map((reason) => reason.span)]) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(report.text.length);
        }
      }
    }
  });

  it('says which line is bad, answers the others and exits with 1', () => {
    const lines = [
      '{"id": "a", "text": "It rained."}',
      '{oops',
      '{"id": 3, "text": ""}',
      '{"id": "b"}',
      '',
      '{"id": "c", "text": ""}',
    ];
    const { reports, stderr, status } = run(lines.join('\n'));
    expect(reports.map((report) => report.id)).toEqual(['a', 'c']);
    expect(stderr.trim().split('\n')).toEqual([
      'line 2: this is not JSON',
      'line 3: "id" must be a string',
      'line 4: either "text" or "html" must be a string',
    ]);
    expect(status).toBe(1);
  });

  it('leaves another language without statements', () => {
    const html = PAGE.replace('lang="en"', 'lang="de"').replace(
      /<p>[\s\S]*<\/p>/,
      '<p>Die Bürgermeisterin sagte am Dienstag, dass der Damm über der Stadt seit der Flut im Herbst zweimal geprüft worden sei und dass die Anwohner nichts zu befürchten hätten.</p><p>Der Wasserverband veröffentlichte am Abend seine Zahlen, und die Feuerwehr der Stadt war mit der Lage nach eigenen Angaben zufrieden.</p>',
    );
    const { reports } = run(`${JSON.stringify({ id: 'de', html })}\n`);
    expect(reports[0]!.article!.language).toBe('de');
    expect(reports[0]!.statements).toEqual([]);
  });
});
