import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadModels, type Models } from '../src/language/models.js';

/**
 * The models that ship, read from the project's folder.
 * @param root the project's folder
 * @throws Error where a file is missing or cannot be unpacked
 */
export const modelsOnDisk = (root = process.cwd()): Promise<Models> =>
  loadModels(async (file) => {
    const bytes = readFileSync(path.join(root, file));
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
  });
