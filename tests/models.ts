import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadModels, type Models } from '../src/language/models.js';

let models: Promise<Models> | undefined;

/** The models that ship, loaded once a test file. */
export function shippedModels(): Promise<Models> {
  models ??= loadModels(async (file) => {
    const bytes = readFileSync(path.join(import.meta.dirname, '..', file));
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
  });
  return models;
}
