// The bill of materials (CycloneDX 1.6, JSON) of what is inside the extension: bundled packages and models. It holds no
// time and no random number, so that the same sources give the same file.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { packageFacts } from './bundled.mjs';

const root = path.join(import.meta.dirname, '..');
const json = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));
const purl = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** A package as the lock file pins it. */
function packageComponent(name, lock) {
  const { version, license, address } = packageFacts(name);
  const [algorithm, digest] = lock.packages[`node_modules/${name}`].integrity.split('-');
  return {
    type: 'library',
    'bom-ref': purl(name, version),
    name,
    version,
    hashes: [{ alg: algorithm.replace('sha', 'SHA-'), content: Buffer.from(digest, 'base64').toString('hex') }],
    licenses: [{ license: { id: license } }],
    purl: purl(name, version),
    externalReferences: [{ type: 'vcs', url: address }],
  };
}

function modelComponent(file, version) {
  return {
    type: 'machine-learning-model',
    'bom-ref': `models/${file}`,
    name: `models/${file}`,
    version,
    description:
      'Made by this project; models/MODEL-CARD.md and NOTICE.txt tell what it learned from and on what terms.',
    hashes: [
      {
        alg: 'SHA-256',
        content: createHash('sha256')
          .update(readFileSync(path.join(root, 'models', file)))
          .digest('hex'),
      },
    ],
    licenses: [{ license: { id: 'MIT' } }],
  };
}

/** @param {string[]} names of the packages that are bundled */
export function sbom(names) {
  const { name, version, description, license } = json('package.json');
  const lock = json('package-lock.json');
  const models = readdirSync(path.join(root, 'models')).filter((file) => /\.(?:bin|json)$/.test(file));
  const components = [
    ...names.map((one) => packageComponent(one, lock)),
    ...models.sort().map((file) => modelComponent(file, version)),
  ];
  const self = `${name}@${version}`;
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': self,
        name,
        version,
        description,
        licenses: [{ license: { id: license } }],
      },
    },
    components,
    dependencies: [
      { ref: self, dependsOn: components.map((component) => component['bom-ref']) },
      ...components.map((component) => ({ ref: component['bom-ref'] })),
    ],
  };
}
