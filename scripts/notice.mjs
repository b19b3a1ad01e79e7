// The text of NOTICE.txt: the licence of everything inside the extension, and what the models have learned from.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { packageFacts } from './bundled.mjs';

const root = path.join(import.meta.dirname, '..');
const RULE = '='.repeat(80);
const DATA = 'Data and their terms';

/** The model card's section on data, whole: what is said of the data is kept in that one place. */
function modelData() {
  const card = readFileSync(path.join(root, 'models/MODEL-CARD.md'), 'utf8').replaceAll('\r\n', '\n');
  const section = card.split(/^## /m).find((part) => part.startsWith(`${DATA}\n`));
  if (!section) throw new Error(`models/MODEL-CARD.md has no section "${DATA}"`);
  return section.slice(DATA.length).trim();
}

/** @param {string[]} names of the packages that are bundled */
export function notice(names) {
  const packages = names.map(packageFacts);
  const own = readFileSync(path.join(root, 'LICENSE'), 'utf8').trim();
  return `${[
    'Sourceline, and what others have made that is inside it',
    ...packages.map(({ name, version, license, address }) => `- ${name} ${version}, ${license}, unchanged: ${address}`),
    `- language models (models/*.bin): made by this project; what they learned from stands at the end`,
  ].join('\n')}\n\n${[
    ['Sourceline', own],
    ...packages.map(({ name, version, text }) => [`${name} ${version}`, text]),
    ['Language models: data and their terms', modelData()],
  ]
    .map(([title, text]) => `${RULE}\n${title}\n${RULE}\n\n${text.replaceAll('\r\n', '\n')}\n`)
    .join('\n')}`;
}
