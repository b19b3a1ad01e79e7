export interface Found {
  key: string;
  pattern: string;
  flags: string;
  file: string;
  place: string;
}
export interface Place {
  at: string;
  file: string;
  place: string;
}
export function literalsOf(files: readonly Place[]): Found[];
export function packageFiles(): Promise<(Place & { name: string })[]>;
export function builtWhile(load: () => unknown): Promise<Found[]>;
