#!/usr/bin/env node
// Holds dist/chrome and store/ to the rules of the Chrome Web Store, and dist/firefox to what Mozilla's reviewers ask:
// icons, permissions each with a reason, lengths of texts, sizes of pictures, no remote code.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const read = (file) => readFileSync(path.join(root, file), 'utf8');
const problems = [];
const hold = (rule, what) => {
  if (!rule) problems.push(what);
};

/** Width and height of a PNG; undefined where the file is missing or no PNG. */
function pngSize(file) {
  const at = path.join(root, file);
  if (!existsSync(at)) return undefined;
  const bytes = readFileSync(at);
  if (bytes.toString('latin1', 1, 4) !== 'PNG') return undefined;
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

function checkIcons(browser, manifest) {
  for (const [what, icons] of [
    ['icons', manifest.icons],
    ['action.default_icon', manifest.action.default_icon],
  ])
    for (const [size, file] of Object.entries(icons))
      hold(
        pngSize(`dist/${browser}/${file}`) === `${size}x${size}`,
        `${browser}: ${what} ${file} is no PNG of ${size}`,
      );
  for (const size of [16, 32, 48, 128])
    hold(size in manifest.icons, `${browser}: the manifest names no icon of ${size} pixels`);
}

/** Every permission has its row in store/permissions.md, and no row speaks of one that is not asked for. */
function checkPermissions(manifest) {
  const rows = read('store/permissions.md')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const reasons = new Map();
  for (const [, subjects, reason] of rows.filter((row) => row.length === 4))
    for (const [, name] of subjects.matchAll(/`([^`]+)`/g)) reasons.set(name, reason);
  const asked = ['permissions', 'host_permissions', 'optional_permissions', 'optional_host_permissions'].flatMap(
    (key) => manifest[key] ?? [],
  );
  const matched = (manifest.content_scripts ?? []).flatMap((script) => script.matches);
  for (const name of [...asked, ...matched])
    hold((reasons.get(name) ?? '').length > 20, `store/permissions.md gives no reason for ${name}`);
  for (const name of reasons.keys())
    hold(asked.includes(name), `store/permissions.md speaks of ${name}, never asked for`);
}

/** No feature that cannot be done without is younger than the browsers that the manifest lets in. */
function checkFloor(name, column, floor) {
  const table = read('ARCHITECTURE.md')
    .split(/^## /m)
    .find((part) => part.startsWith('Support floor'));
  const rows = (table ?? '')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .slice(2);
  hold(rows.length > 0, 'ARCHITECTURE.md has no table of the support floor');
  for (const row of rows) {
    const hasFallback = row[5] !== '';
    hold(
      hasFallback || Number(row[column]) <= floor,
      `${row[1]} needs ${name} ${row[column]}; the manifest says ${floor}`,
    );
  }
}

function checkTexts() {
  for (const locale of readdirSync(path.join(root, '_locales'))) {
    const words = JSON.parse(read(`_locales/${locale}/messages.json`));
    const { length } = words.extDescription.message;
    hold(length > 0 && length <= 132, `${locale}: the description has ${length} characters of 132`);
    hold(words.extName.message.length <= 75, `${locale}: the name has more than 75 characters`);
  }
  const listing = read('store/listing.md');
  const section = (title) =>
    listing
      .split(/^## /m)
      .find((part) => part.startsWith(title))
      ?.split('\n')
      .slice(1)
      .join('\n')
      .trim();
  const { extDescription } = JSON.parse(read('_locales/en/messages.json'));
  hold(
    section('Short description') === extDescription.message,
    'store/listing.md: short description differs from _locales/en',
  );
  for (const title of ['Single purpose', 'Description', 'Category'])
    hold(section(title), `store/listing.md has no section "${title}"`);
  hold(existsSync(path.join(root, 'store/privacy.md')), 'store/privacy.md is missing');
}

function checkPictures() {
  const files = readdirSync(path.join(root, 'store/screenshots'));
  const screenshots = files.filter((file) => /^\d/.test(file));
  hold(screenshots.length >= 1 && screenshots.length <= 5, 'the store takes one to five screenshots');
  for (const file of screenshots)
    hold(['1280x800', '640x400'].includes(pngSize(`store/screenshots/${file}`)), `${file} is not of 1280 x 800`);
  hold(
    files.some((file) => pngSize(`store/screenshots/${file}`) === '440x280'),
    'the small tile of 440 x 280 is missing',
  );
}

/** No script from elsewhere, by the policy and by our pages' own markup. */
function checkRemoteCode(browser, manifest) {
  const policy = manifest.content_security_policy.extension_pages;
  hold(/default-src 'none'/.test(policy), `${browser}: the policy does not start from nothing`);
  hold(/script-src 'self'(?:;|$)/.test(policy), `${browser}: script-src is more than 'self'`);
  hold(/connect-src 'self'(?:;|$)/.test(policy), `${browser}: connect-src is more than 'self'`);
  hold(!manifest.web_accessible_resources, `${browser}: web pages could reach our files`);
  hold(!manifest.externally_connectable, `${browser}: web pages could send us messages`);
  const folder = path.join(root, 'dist', browser);
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.html')))
    hold(
      !/(?:src|href|action)\s*=\s*["']?(?:\w+:)?\/\/|\son\w+\s*=/i.test(read(`dist/${browser}/${file}`)),
      `${browser}: ${file} loads from elsewhere or holds code`,
    );
}

for (const browser of ['chrome', 'firefox']) {
  if (!existsSync(path.join(root, 'dist', browser))) {
    console.error(`dist/${browser} is missing: run npm run build`);
    process.exit(1);
  }
  const manifest = JSON.parse(read(`dist/${browser}/manifest.json`));
  hold(manifest.manifest_version === 3, `${browser}: manifest version 3 is wanted`);
  hold(/^\d{1,5}(?:\.\d{1,5}){0,3}$/.test(manifest.version), `${browser}: stores take no version ${manifest.version}`);
  checkIcons(browser, manifest);
  checkRemoteCode(browser, manifest);
  if (browser === 'chrome') {
    checkPermissions(manifest);
    checkFloor('Chrome', 3, Number(manifest.minimum_chrome_version));
  } else {
    const { gecko } = manifest.browser_specific_settings;
    checkFloor('Firefox', 4, Number.parseInt(gecko.strict_min_version, 10));
    hold(gecko.id, 'firefox: the add-on has no id');
    hold(
      JSON.stringify(gecko.data_collection_permissions) === '{"required":["none"]}',
      'firefox: data collection must be declared as none',
    );
  }
  for (const file of ['LICENSE', 'NOTICE.txt'])
    hold(existsSync(path.join(root, 'dist', browser, file)), `${browser}: ${file} is missing`);
}
checkTexts();
checkPictures();
for (const problem of problems) console.error(problem);
if (problems.length === 0) console.log('the stores’ rules are kept');
process.exit(problems.length > 0 ? 1 : 0);
