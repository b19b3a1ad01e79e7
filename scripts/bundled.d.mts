import type { Metafile } from 'esbuild';

export function bundledPackages(metafiles: Pick<Metafile, 'outputs'>[]): string[];
