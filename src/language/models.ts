import { type Linear, unpackModels } from './linear.js';

/** All models in memory. */
export interface Models {
  tags: Linear;
  names: Linear;
  moves: Linear;
  relations: Linear;
  /** Models of the claims layer, by name. */
  claims: Record<string, Linear>;
}

/** Reads a shipped file by its path inside the extension. */
export type ReadFile = (path: string) => Promise<ArrayBuffer>;

async function inflate(packed: ArrayBuffer): Promise<ArrayBuffer> {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).arrayBuffer();
}

function need(models: Record<string, Linear>, name: string): Linear {
  const model = models[name];
  if (!model) throw new Error(`the language model lacks its part "${name}"`);
  return model;
}

/** Loads the packed models. Rejects when a file is missing or damaged. */
export async function loadModels(read: ReadFile): Promise<Models> {
  const [language, claims] = await Promise.all(
    ['models/language.bin', 'models/claims.bin'].map(async (path) => unpackModels(await inflate(await read(path)))),
  );
  return { ...languageModels(language!), claims: claims! };
}

/** The language layer's part of the models. */
export const languageModels = (language: Record<string, Linear>): Omit<Models, 'claims'> => ({
  tags: need(language, 'tags'),
  names: need(language, 'names'),
  moves: need(language, 'moves'),
  relations: need(language, 'relations'),
});
