import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { judge } from '../scripts/regex-check.mjs';
import { builtWhile, literalsOf, packageFiles } from '../scripts/regex-find.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'sourceline-regex-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The literals of a file with this text. */
function literals(text: string) {
  const at = path.join(folder, 'sample.ts');
  writeFileSync(at, text);
  return literalsOf([{ at, file: 'sample.ts', place: 'src/sample.ts' }]);
}

describe('a literal', () => {
  it('that backtracks is found, with its place and a string to try', async () => {
    const { problems } = await judge(literals('const a = 1;\nexport const bad = /^(a+)+$/.test(String(a));\n'), []);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^src\/sample\.ts:2: exponential: \/\^\(a\+\)\+\$\/\n {4}try /);
  });

  it('that does not is passed, and remembered', async () => {
    const safe = new Set<string>();
    expect((await judge(literals('export const good = /^a+$/i;'), [], safe)).problems).toEqual([]);
    expect([...safe]).toEqual(['/^a+$/i']);
  });

  it('is allowed in the file that the entry names, and in no other', async () => {
    const found = literals('export const bad = /^(a+)+$/;');
    const entry = { file: 'sample.ts', regex: '/^(a+)+$/' };
    expect(await judge(found, [entry])).toEqual({ problems: [], used: new Set([entry]) });
    const other = await judge([...found, { ...found[0]!, file: 'other.ts', place: 'src/other.ts:1' }], [entry]);
    expect(other.problems).toEqual([expect.stringMatching(/^src\/other\.ts:1: exponential/)]);
  });

  it('in a comment or a string is none', () => {
    expect(literals('// /^(a+)+$/\nexport const text = "/^(a+)+$/";')).toEqual([]);
  });
});

describe('one built from strings', () => {
  it('is found with new and without', async () => {
    const bad = (letter: string) => `^(${letter}+)+$`;
    const found = await builtWhile(() => [new RegExp(bad('b')), RegExp(bad('c'), 'i')]);
    expect(found.map(({ key }) => key)).toEqual(['/^(b+)+$/', '/^(c+)+$/i']);
    expect((await judge(found, [])).problems).toHaveLength(2);
  });

  it('keeps the flags of what it copies, and is what RegExp gives', async () => {
    let copy = /x/;
    const [found] = await builtWhile(() => {
      copy = new RegExp(/d/iu);
    });
    expect(found).toMatchObject({ key: '/d/iu', pattern: 'd', flags: 'iu' });
    expect(Object.getPrototypeOf(copy)).toBe(RegExp.prototype);
  });

  it('is looked for no longer than asked, even where loading fails', async () => {
    const real = RegExp;
    await expect(
      builtWhile(() => {
        throw new Error('broken');
      }),
    ).rejects.toThrow('broken');
    expect(RegExp).toBe(real);
  });
});

it('packages that are bundled are read, each file with its version', async () => {
  const files = await packageFiles();
  const names = new Set(files.map(({ name }) => name));
  expect([...names].sort()).toEqual(['@mozilla/readability', 'preact', 'webextension-polyfill']);
  const main = files.filter(({ file }) => /^@mozilla\/readability@[\d.]+\/Readability\.js$/.test(file));
  expect(literalsOf(main).map(({ key }) => key)).toContain('/<(\\/?)font[^>]*>/gi');
});

// Where nothing is remembered yet, each is judged anew, which takes minutes.
it('all of ours and of the packages are safe, or allowed with a reason', { timeout: 600_000 }, async () => {
  const root = path.join(import.meta.dirname, '..');
  // Rejects with what the lint found.
  const { stdout } = await promisify(execFile)(process.execPath, ['scripts/lint-regex.mjs'], { cwd: root });
  expect(stdout).toContain(': 0 can backtrack');
});
