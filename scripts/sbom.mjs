// The bill of materials (CycloneDX 1.6, JSON) of what is inside the extension: bundled packages and models. It holds no
// time and no random number, so that the same sources give the same file; its serial number comes from its content.
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

function modelComponent(file, { name, version }) {
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
    // No registry has it.
    purl: `pkg:generic/${name}/${file}@${version}`,
  };
}

/** A UUID of version 8 (RFC 9562), whose bits are free to choose: another content, another number. */
function serialNumber(content) {
  const hex = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(12, 15)}-8${hex.slice(15, 18)}-${hex.slice(18, 30)}`;
}

/** @param {string[]} names of the packages that are bundled */
export function sbom(names) {
  const { name, version, description, license } = json('package.json');
  const lock = json('package-lock.json');
  const models = readdirSync(path.join(root, 'models')).filter((file) => /\.(?:bin|json)$/.test(file));
  const components = [
    ...names.map((one) => packageComponent(one, lock)),
    ...models.sort().map((file) => modelComponent(file, { name, version })),
  ];
  const self = `${name}@${version}`;
  const content = {
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
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: serialNumber(content),
    version: 1,
    ...content,
  };
}
