import type { Token } from '../language/document.js';
import type { Draft } from './draft.js';
import { AGAINST, isOwnForce } from './first-hand.js';
import { RECORDING } from './lexicon/cues.js';
import { words } from './lexicon/words.js';
import type { Context, ResolvedSource } from './sources.js';
import { childBy, clauseHeadOf, tokensUnder } from './tree.js';

// What a body counts, decides or keeps, and reports itself.

// Losses, damage, counts that a body keeps because it handles such cases.
const TOLL =
  /^(?:kill|injure|wound|hurt|die|drown|burn|collapse|flood|infect|displace|rescue|evacuate|arrest|detain|damage|destroy|hospitali[sz]e|death|injury|application|case|people|person|victim|survivor|casualty|resident|student|patient|passenger|child|woman|man|house|home|building|vehicle|hectare|acre|fire|fine|vote|ballot|ton|tonne|litre|visitor|tourist|complaint|permit|licence|license)$/;

/** Does a record speak: data, a ruling, or a body counting what it handles? */
export function isRecord(context: Context, draft: Draft, speaker: ResolvedSource): boolean {
  const { document } = context;
  if (speaker.record) return true;
  const isPoll = tokensUnder(document, draft.source).some((t) => /^(?:poll|survey|census)$/.test(t.lemma));
  if (isPoll && tokensUnder(document, draft.content).some((t) => t.name === 'NUM' && /\d/.test(t.form))) return true;
  if (speaker.kind !== 'official' || draft.cueHead === undefined) return false;
  const tokens = tokensUnder(document, draft.content);
  const isCourt = /\b(?:court|tribunal|judge|jury|coroner|ombudsman)\b/i.test(speaker.name);
  if (
    isCourt &&
    /^(?:rule|find|sentence|convict|acquit|order|decide|uphold|overturn|dismiss|write|hold|state|conclude|determine|declare)$/.test(
      draft.cueHead.lemma,
    )
  )
    return true;
  const counted = tokens.some(
    (t) =>
      /^(?:nobody|no-one|none)$/.test(t.lower) ||
      (t.lower === 'no' && /^(?:one|\w+s?)$/.test(document.tokens[t.index + 1]?.lower ?? '')) ||
      (t.name === 'NUM' &&
        /\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million/.test(
          t.lower,
        )),
  );
  // A belligerent counting its enemy's losses, or its own success, is no record.
  if (
    tokens.some((t) => AGAINST.test(t.lemma) && isOwnForce(childBy(document, t, /^nsubj$/))) ||
    tokens.some((t) => t.lower === 'enemy')
  )
    return false;
  const isState =
    speaker.entity?.kind === 'LOC' || /\b(?:army|military|defen[cs]e|forces|navy|troops)\b/i.test(speaker.name);
  if (!isState && isOfficialAct(context, tokens, speaker)) return true;
  return (
    counted &&
    !isState &&
    (RECORDING.has(draft.cueHead.lemma) || /^(?:say|report|put|state|announce|tell)$/.test(draft.cueHead.lemma)) &&
    tokens.some((t) => TOLL.test(t.lemma))
  );
}

/** Acts of office: a body that does or decides them tells of its own record. */
const OFFICIAL_ACTS = words(`
  arrest detain charge suspend close shut open reopen evacuate rescue treat discharge hospitalize hospitalise admit seize
  confiscate recover recall order issue publish approve pass schedule postpone cancel receive register grant extinguish
  contain control serve release deploy question search find vaccinate quarantine test open take adjourn remand
`);
const MEMBERS =
  /^(?:officer|detective|crew|firefighter|inspector|investigator|doctor|staff|paramedic|engineer|team|force|ambulance|rescuer|diver)$/;

/** Does the body report what it, or its people, did or decided, or what became of those in its hands? */
function isOfficialAct({ document }: Context, tokens: readonly Token[], speaker: ResolvedSource): boolean {
  if (speaker.entity?.kind === 'PERSON' || speaker.entity?.kind === 'LOC') return false;
  const head = clauseHeadOf(tokens);
  if (!head || !OFFICIAL_ACTS.has(head.lemma) || childBy(document, head, /^neg$/)) return false;
  const subject = childBy(document, head, /^nsubj/);
  if (!subject) return false;
  return (
    childBy(document, head, /^auxpass$/) !== undefined ||
    /^(?:it|they|we)$/.test(subject.lower) ||
    MEMBERS.test(subject.lemma)
  );
}
