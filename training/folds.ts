import { hashString } from '../src/language/hash.js';

/** The fold of an article, from 0 to `folds` - 1; the same in every script. */
export const foldOf = (id: string, folds: number): number => (hashString(id) >>> 8) % folds;
