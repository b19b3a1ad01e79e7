import { admits } from './core.js';
import type { Labelled } from './labelled.js';
import { speakerOf } from './resolved-source.js';

// More statements than this about one act are counted among themselves no further: a page of results, not an article.
const MAX_GROUP = 200;

/**
 * How many independent sources assert the same core as each statement; absent (undefined) where it is one or none.
 * Sources that only relay do not count: the last link of a chain is where a statement comes from.
 */
export function statedBy(labelled: readonly Labelled[]): (number | undefined)[] {
  const groups = new Map<string, number[]>();
  labelled.forEach(({ core, label }, i) => {
    if (core.main === undefined || label === 'opinion') return;
    const group = groups.get(core.main);
    if (group) group.push(i);
    else groups.set(core.main, [i]);
  });
  const counts: (number | undefined)[] = labelled.map(() => undefined);
  for (const group of groups.values()) {
    if (group.length < 2 || group.length > MAX_GROUP) continue;
    for (const i of group) {
      const alike = group.filter((k) => k === i || admits(labelled[k]!.core, labelled[i]!.core));
      const origins = new Set(
        alike.map((k) => speakerOf(labelled[k]!.draft.chain)?.name.toLowerCase()).filter(Boolean),
      );
      if (origins.size > 1) counts[i] = origins.size;
    }
  }
  return counts;
}
