import { words } from './words.js';

// Things that are the objects of verbs which bring words at other times. Lemmas.

/** "Wrote a cheque." */
export const WRITTEN_THINGS = words(`
  check cheque letter book memoir novel poem song ballad opera symphony music script screenplay play column article essay
  piece story code software prescription ticket will bill legislation law chapter thesis blog diary
`);

/** "Found a way out." */
export const FOUND_THINGS = words(`
  reason way time place home work job solution comfort refuge shelter support peace love audience buyer niche footing voice
  courage strength fault favour favor success fame ground partner excuse
`);

/** "Showed signs of irritation." */
export const SHOWN_THINGS = words(`
  sign interest respect restraint support mercy solidarity courage willingness promise compassion concern emotion affection
  loyalty leadership patience remorse regret strength weakness resolve determination inclination reluctance disdain
  contempt enthusiasm
`);
