import type { Document } from '../language/document.js';
import { type Answerable, isTheirOwn } from './answer-ties.js';
import type { Placed } from './responses.js';

// "On this second point she would not be drawn", "called that charge baseless": answers to what was claimed last, and to
// nothing before it.

const WHICH =
  '(?:(?:this|that)(?: (?:second|third|fourth|last|latter|final|other|further|particular|additional|new|graver|lesser))?|the (?:second|third|fourth|last|latter|final))';
const POINT =
  '(?:point|part|claim|charge|score|count|question|allegation|accusation|assertion|suggestion|contention|bit|front|detail|incident|episode)\\b(?! (?:of|that|by|about|from|against))';

/** Before the answer: at the head of its sentence. */
const AHEAD = new RegExp(
  `^["“]?(?:and |but )?(?:(?:on|about|as (?:for|to)|regarding|to|of|(?:asked|questioned|pressed|quizzed|challenged)(?: \\w+){0,2}? (?:about|on|over)) )?(?:${WHICH} ${POINT}|that(?=, ))`,
  'i',
);

/** Behind it. */
const BEHIND = new RegExp(`^[^,.;:]{0,12}?\\b(?:(?:on|to|about|over|upon|of) )?${WHICH} ${POINT}`, 'i');

/** Does an answer speak of what was claimed last? */
export function isOfLast({ sentences, text }: Document, { sentence, span, stance }: Placed): boolean {
  if (stance === 'confirms') return false;
  const [start, end] = sentences[sentence]!.span;
  return AHEAD.test(text.slice(start, span[0])) || span.some((at) => BEHIND.test(text.slice(at, end)));
}

/** So many sentences back lies what was claimed last. */
const REACH = 2;

/**
 * The sentence of what was claimed last before an answer; undefined where nothing was. Where that is the party's own word,
 * it may be about something that was not found: then none of the others is meant either.
 */
export function lastClaimed(response: Placed, claims: readonly (Answerable | undefined)[]): number | undefined {
  const before = claims.flatMap((claim) =>
    claim &&
    !claim.isVouched &&
    claim.end <= response.span[0] &&
    claim.sentence <= response.sentence &&
    response.sentence - claim.sentence <= REACH
      ? [claim.sentence]
      : [],
  );
  return before.length > 0 ? Math.max(...before) : undefined;
}

/** Is this what was claimed last, by somebody else and right before? */
export const isRightBefore = (response: Placed, claim: Answerable | undefined, last: number | undefined): boolean =>
  claim !== undefined &&
  claim.sentence === last &&
  response.sentence - last <= 1 &&
  !claim.isVouched &&
  !isTheirOwn(response.parties, claim);
