// Judges regular expressions: can they backtrack super-linearly, and if so, is that known and bounded otherwise?
import { check } from 'recheck';

// Three times what the slowest takes on a quiet machine of two cores: a busy one must not call it undecided.
const TIME_CAP = 60_000;
// The checker's own clocks would call a harmless one slow wherever the machine is busy; it counts characters as well.
const BY_COUNT = { attackTimeout: null, incubationTimeout: null, seedingTimeout: null };

/** Why it may take long, with a string to try where one is known; null where it is safe. */
export async function problemOf({ key, pattern, flags, place }) {
  const { status, complexity, attack } = await check(pattern, flags, { ...BY_COUNT, timeout: TIME_CAP });
  if (status === 'safe') return null;
  const why = status === 'unknown' ? `not decided in ${TIME_CAP / 1000} s` : complexity.summary;
  return `${place}: ${why}: ${key}${attack ? `\n    try ${attack.pattern}` : ''}`;
}

/** Does the entry of regex-allowed.json mean this one? Long ones are written down to an ellipsis. */
const isMeant = ({ file, regex }, one) =>
  file === one.file && (regex.endsWith('…') ? one.key.startsWith(regex.slice(0, -1)) : one.key === regex);

/**
 * Judges all that were found.
 * @param allowed the entries of regex-allowed.json
 * @param safe keys of what was found safe before; what is found safe now is added
 */
export async function judge(found, allowed, safe = new Set()) {
  const problems = [];
  const used = new Set();
  for (const one of found) {
    const known = allowed.find((entry) => isMeant(entry, one));
    if (known) used.add(known);
    if (known || safe.has(one.key)) continue;
    const problem = await problemOf(one);
    if (problem) problems.push(problem);
    else safe.add(one.key);
  }
  return { problems, used };
}
