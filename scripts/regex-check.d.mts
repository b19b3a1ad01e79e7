import type { Found } from './regex-find.mjs';
export function problemOf(one: Found): Promise<string | null>;
export function judge<Entry extends { file: string; regex: string }>(
  found: readonly Found[],
  allowed: readonly Entry[],
  safe?: Set<string>,
): Promise<{ problems: string[]; used: Set<Entry> }>;
