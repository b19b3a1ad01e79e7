export interface Component {
  type: string;
  'bom-ref': string;
  name: string;
  version: string;
  hashes: { alg: string; content: string }[];
  licenses: { license: { id: string } }[];
  purl: string;
}

export interface Bom {
  bomFormat: string;
  specVersion: string;
  serialNumber: string;
  version: number;
  metadata: { component: Omit<Component, 'hashes' | 'purl'> };
  components: Component[];
  dependencies: { ref: string; dependsOn?: string[] }[];
}

export function sbom(names: string[]): Bom;
