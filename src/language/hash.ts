// Features are integers from the start: no strings are built while a text is read.

/** FNV-1a over UTF-16 code units, 32 bits. http://www.isthe.com/chongo/tech/comp/fnv/ */
export function hashString(text: string, seed = 0x811c9dc5): number {
  let hash = seed | 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** One 32-bit value of two; order matters. The finishing steps are those of MurmurHash3. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** A growing list of feature hashes that is filled and emptied without new memory. */
export class Features {
  readonly values = new Int32Array(512);
  length = 0;

  clear(): void {
    this.length = 0;
  }

  /** Adds the feature that template `id` makes of up to three values. */
  add(id: number, a = 0, b = 0, c = 0): void {
    this.values[this.length++] = mix(mix(mix(id, a), b), c);
  }
}
