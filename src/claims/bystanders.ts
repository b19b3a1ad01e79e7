import type { Answerable } from './answer-ties.js';
import { isNounKey, keyOf, namesParty, nounKey, partyKeys } from './core.js';
import type { Placed } from './responses.js';

// Whose silence answers nothing, since the claim is none of theirs.

/** "Police declined to comment on her story": whom nobody has accused. */
export const isBystander = ({ stance, roles }: Placed, party: string, { core, concerned }: Answerable): boolean =>
  stance === 'silent' &&
  !namesParty(concerned, partyKeys(party)) &&
  // "Runa Thiel, a maritime historian, declined to comment".
  (OUTSIDERS.some((role) => roles?.has(role)) ||
    (LOOKS_ON.test(party) &&
      [...concerned].some((key) => !isNounKey(key)) &&
      !OFFICERS.some((key) => core.acts.has(key))));

const OUTSIDERS = ['historian', 'analyst', 'expert', 'economist', 'academic', 'researcher'].map(nounKey);

const LOOKS_ON =
  /\b(?:police|prosecutors?|court|(?:food|health|safety|anti-doping|competition|financial|data|tax|drugs?|medicines?) (?:authority|agency|office|commission|board)|league|governing body|coroner|ombudsman|regulator|watchdog|inspectorate|unions?|chamber|association|federation|guild|tourist|tourism)\b/i;
const OFFICERS = ['officer', 'constable', 'detective', 'policeman', 'prosecutor', 'judge'].map(keyOf);
