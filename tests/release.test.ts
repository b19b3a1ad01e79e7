// What goes out with a release: the bill of materials, NOTICE.txt and the changelog's word on it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { bundledPackages } from '../scripts/bundled.mjs';
import { notice } from '../scripts/notice.mjs';
import { changelogSection, whyNotReady } from '../scripts/release-changelog.mjs';
import { sbom } from '../scripts/sbom.mjs';

const root = path.join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8').replaceAll('\r\n', '\n');
const ours = JSON.parse(read('package.json')) as { name: string; version: string; dependencies: object };
const names = Object.keys(ours.dependencies).sort();
const lock = JSON.parse(read('package-lock.json')) as {
  packages: Record<string, { version: string; license: string; integrity: string }>;
};
const models = readdirSync(path.join(root, 'models')).filter((file) => file.endsWith('.bin'));

describe('the list of what is bundled', () => {
  it('is what package.json names as dependencies', async () => {
    const pages = readdirSync(path.join(root, 'src')).filter((file) => /\.tsx?$/.test(file));
    const { metafile } = await build({
      absWorkingDir: root,
      entryPoints: pages.map((file) => `src/${file}`),
      bundle: true,
      metafile: true,
      write: false,
      outdir: 'dist',
      jsx: 'automatic',
      jsxImportSource: 'preact',
    });
    expect(bundledPackages([metafile])).toEqual(names);
  });

  it('is sorted, names each package once, and takes the inner one of nested packages', () => {
    const output = (...files: string[]) => ({
      outputs: {
        out: {
          bytes: 0,
          imports: [],
          exports: [],
          inputs: Object.fromEntries(files.map((file) => [file, { bytesInOutput: 1 }])),
        },
      },
    });
    expect(
      bundledPackages([
        output('src/a.ts', 'node_modules/zeta/a.js', 'node_modules/zeta/b.js'),
        output('node_modules/zeta/node_modules/@scope/inner/a.js', '../node_modules/alpha/a.js'),
      ]),
    ).toEqual(['@scope/inner', 'alpha', 'zeta']);
  });
});

describe('the bill of materials', () => {
  const bom = sbom(names);
  const refs = bom.components.map((component) => component['bom-ref']);

  afterEach(() => {
    vi.useRealTimers();
  });

  it('says what it is', () => {
    expect(bom).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 });
    // The pattern of the CycloneDX schema.
    expect(bom.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);
    expect(bom.metadata.component).toMatchObject({ type: 'application', name: ours.name, version: ours.version });
  });

  it('holds every bundled package as the lock file pins it', () => {
    const libraries = bom.components.filter((component) => component.type === 'library');
    expect(libraries.map(({ name }) => name)).toEqual(names);
    for (const { name, version, licenses, hashes } of libraries) {
      const pinned = lock.packages[`node_modules/${name}`]!;
      expect(version).toBe(pinned.version);
      expect(licenses).toEqual([{ license: { id: pinned.license } }]);
      expect(pinned.integrity).toBe(`sha512-${Buffer.from(hashes[0]!.content, 'hex').toString('base64')}`);
    }
  });

  it('holds every model', () => {
    const held = bom.components.filter((component) => component.type === 'machine-learning-model');
    expect(held.map(({ name }) => name)).toEqual(models.sort().map((file) => `models/${file}`));
  });

  it.each(bom.components.map((component) => [component.name, component] as const))('has all fields of %s', (_, one) => {
    expect(one.version).toMatch(/^\d+\.\d+\.\d+/);
    expect(one.purl).toMatch(/^pkg:(?:npm\/(?:%40[\w-]+\/)?|generic\/sourceline\/)[\w.-]+@\d+\.\d+\.\d+$/);
    expect(one.purl.endsWith(`@${one.version}`)).toBe(true);
    // The schema knows SPDX names only; a licence that is new here is to be looked at before it goes out.
    expect(one.licenses.length).toBeGreaterThan(0);
    for (const { license } of one.licenses) expect(['Apache-2.0', 'MIT', 'MPL-2.0']).toContain(license.id);
    expect(one.hashes.length).toBeGreaterThan(0);
    for (const { alg, content } of one.hashes)
      expect(content).toMatch(alg === 'SHA-512' ? /^[0-9a-f]{128}$/ : /^[0-9a-f]{64}$/);
  });

  it('refers to each component once, and to nothing else', () => {
    const self = bom.metadata.component['bom-ref'];
    expect(new Set([self, ...refs]).size).toBe(refs.length + 1);
    expect(bom.dependencies.map(({ ref }) => ref)).toEqual([self, ...refs]);
    expect(bom.dependencies[0]!.dependsOn).toEqual(refs);
  });

  it('comes the same to the byte on another day', () => {
    vi.useFakeTimers({ now: Date.now() + 400 * 24 * 60 * 60 * 1000, toFake: ['Date'] });
    expect(JSON.stringify(sbom(names))).toBe(JSON.stringify(bom));
  });

  it('has another serial number where it holds something else', () => {
    expect(sbom(names.slice(1)).serialNumber).not.toBe(bom.serialNumber);
  });

  it('is not made with a package that nobody has installed', () => {
    expect(() => sbom(['no-such-package'])).toThrow();
  });
});

describe('NOTICE.txt', () => {
  const text = notice(names);
  const [list] = text.split('====');
  /** What stands under a title between two rules. */
  const under = (title: string) => {
    const parts = text.split(/^={80}\n/m);
    return parts[parts.indexOf(`${title}\n`) + 1] ?? '';
  };

  it.each(names)('names %s and gives the text of its licence', (name) => {
    const { version, license } = lock.packages[`node_modules/${name}`]!;
    expect(list).toContain(`- ${name} ${version}, ${license}, unchanged: https://`);
    const file = ['LICENSE', 'LICENSE.md'].find((one) => existsSync(path.join(root, 'node_modules', name, one)));
    expect(under(`${name} ${version}`)).toContain(read(`node_modules/${name}/${file}`).trim());
  });

  // Words that no licence of these is without: what a package brings may only point to the text elsewhere.
  it.each([
    ['Apache-2.0', 'TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION'],
    ['MIT', 'The above copyright notice and this permission notice shall be included'],
    ['MPL-2.0', '3.2. Distribution of Executable Form'],
  ])('gives the whole of %s', (license, words) => {
    const holders = names.filter((name) => lock.packages[`node_modules/${name}`]!.license === license);
    expect(holders.length).toBeGreaterThan(0);
    for (const name of holders)
      expect(under(`${name} ${lock.packages[`node_modules/${name}`]!.version}`)).toContain(words);
  });

  it('gives our own licence and the terms of the models’ data', () => {
    expect(under('Sourceline')).toContain(read('LICENSE').trim());
    expect(under('Language models: data and their terms')).toContain('CC BY-SA 4.0');
  });
});

describe('the changelog before a release', () => {
  const released = '# Changelog\n\n## 1.2.0\n\n- Two.\n\n## 1.1.0\n\n- One.\n';
  const pending = released.replace('## 1.2.0', '## Unreleased\n\n- Three.\n\n## 1.2.0');

  it('gives the section of a version and no other', () => {
    expect(changelogSection(pending, '1.2.0')).toBe('- Two.');
    expect(changelogSection(pending, '1.1.0')).toBe('- One.');
    expect(changelogSection(pending, '1.1')).toBe('');
    expect(changelogSection('## 1.2.0 (3 March)\r\n\r\n- Two.\r\n', '1.2.0')).toBe('- Two.');
    expect(changelogSection('## 1.2.0', '1.2.0')).toBe('');
  });

  it('lets a version out that has its section, with nothing left over', () => {
    expect(whyNotReady(released, '1.2.0')).toBe('');
    expect(whyNotReady(released.replace('## 1.2.0', '## Unreleased\n\n## 1.2.0'), '1.2.0')).toBe('');
  });

  it.each(['## Unreleased', '## [Unreleased]', '## unreleased'])('holds back what stands under "%s"', (heading) => {
    const why = whyNotReady(pending.replace('## Unreleased', heading), '1.2.0');
    expect(why).toContain('CHANGELOG.md still has entries under "Unreleased": move them to 1.2.0');
  });

  it('lets a draft go on with entries left over, but not without a section', () => {
    expect(whyNotReady(pending, '1.2.0', { draft: true })).toBe('');
    expect(whyNotReady(pending, '1.3.0', { draft: true })).toBe('CHANGELOG.md has no section for 1.3.0');
    expect(whyNotReady(released, '1.3.0')).toBe('CHANGELOG.md has no section for 1.3.0');
  });
});
