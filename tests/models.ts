import type { Models } from '../src/language/models.js';
import { modelsOnDisk } from '../training/models-on-disk.js';

let models: Promise<Models> | undefined;

/** The models that ship, loaded once a test file. */
export function shippedModels(): Promise<Models> {
  models ??= modelsOnDisk();
  return models;
}
