import type { Document, Token } from '../language/document.js';
import { isSpeechVerb } from '../language/speech-verbs.js';
import { type FoundAttribution, KEEP } from './find-attributions.js';
import {
  ACCUSING,
  BELIEVING,
  CONFIRMING,
  DENYING,
  DISMISSING,
  HEDGE_PASSIVES,
  OPINION_CUES,
  PLEDGING,
  REPORTING,
  TAKE_NOUNS,
  TRAILING,
} from './lexicon/cues.js';
import { RESTING_PARTICIPLE } from './lexicon/relays.js';
import { HOLDERS, SPOKES_WORDS } from './lexicon/sources.js';
import { PICTURES } from './pictures.js';
import { within } from './propositions.js';
import { tokensUnder } from './tree.js';

// Which of the readings found are likely enough to make statements of.

// Weak readings count where the cue is a word of saying or believing beyond doubt.
const WEAK_CUES =
  /^(?:say|tell|claim|count|confirm|report|announce|admit|acknowledge|concede|deny|state|allege|warn|note|add|insist|reveal|testify|conclude|argue|estimate|maintain|contend|assert|declare|explain|write|find|suggest|show|indicate|believe|think|expect|fear|suspect|accuse|blame|describe|call|accord|cite|swear|point|deem|highlight|learn|assure|overrule|stand|concern|quote|reject|dismiss|promise|vow|pledge|ask|urge|demand|purport|grant|accept)$/;

/** "Puts the bill at 14 million", "a log recorded 31 blasts": a count, however unsure the reading. */
function putsAt(document: Document, { cueHead, source, content }: FoundAttribution): boolean {
  const { lemma, tag } = document.tokens[cueHead]!;
  const said = tokensUnder(document, content);
  const hasFigure = said.some((t) => t.name === 'NUM' || t.tag === 'CD');
  return (
    source.length > 0 &&
    hasFigure &&
    /^VB/.test(tag) &&
    (lemma === 'put'
      ? said.some((t) => t.lower === 'at')
      : /^(?:record|log|tally|establish|register|list)$/.test(lemma))
  );
}

/** "A note of thanks" is no cue, weak as it is. */
const isWeakCue = ({ lemma, tag }: Token): boolean =>
  WEAK_CUES.test(lemma) &&
  !(/^NN/.test(tag) && /^(?:note|state|report|call|count|fear|reject|cite|quote|estimate|promise|ask)$/.test(lemma));

const isOfSaying = ({ lemma }: Token): boolean =>
  isSpeechVerb(lemma) || [REPORTING, TRAILING, OPINION_CUES, PLEDGING, ACCUSING].some((cues) => cues.has(lemma));

/** "United Nations envoy Lise Orr": a role is no cue. */
const isPerson = ({ lemma, tag }: Token): boolean =>
  /^NN/.test(tag) && [HOLDERS, SPOKES_WORDS].some((nouns) => nouns.has(lemma));

/** "Karvia has recalled its ambassador": none of saying without a clause behind it. */
const isRecalled = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lemma === 'recall' && /^(?:its|the|a|an|all|his|her|their|\d.*)$/.test(tokens[at + 1]?.lower ?? '');

/** What is called by whoever convenes it. */
const SUMMONED =
  /^(?:session|meeting|election|vote|strike|referendum|ballot|conference|summit|assembly|congress|inquiry|inquest|halt|truce|ambulance|hearing)$/;

/** "Claimed three lives", "claimed the title": what is taken. */
const TAKEN =
  /^(?:li(?:fe|ve)s?|victims?|titles?|crown|throne|medals?|gold|silver|bronze|win|victory|seats?|wickets?|trophy|pole|scalps?|points?|prizes?|record)$/;

/** Is such a thing all that is claimed? "Claimed victims were paid" has a clause. */
function isOfThing(tokens: readonly Token[], at: number): boolean {
  const behind = tokens.slice(at + 1, at + 1 + LONGEST_THING).filter((t) => t.sentence === tokens[at]!.sentence);
  const thing = behind.findIndex((t) => TAKEN.test(t.lower));
  const stop = behind.findIndex((t, i) => i > thing && /^(?:and|but|[,;.])$/.test(t.lower));
  const words = behind.slice(0, stop < 0 ? undefined : stop);
  return thing >= 0 && thing < MOST_BEFORE && !words.some((t) => /^(?:VB[DZP]|MD|WP|WDT)$/.test(t.tag));
}

const MOST_BEFORE = 4;
const LONGEST_THING = 12;

/** "Denied Hellby a late winner", "denied inmates water": what was kept from whom. */
function isKeptFrom(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.lemma !== 'deny' || !/^VB/.test(tokens[at]!.tag)) return false;
  let end = at + 1;
  if (/^(?:DT|PRP\$)$/.test(tokens[end]?.tag ?? '')) end++;
  const from = end;
  while (end - from < LONGEST_NAME && /^NNPS?$/.test(tokens[end]?.tag ?? '')) end++;
  if (end === from && /^(?:PRP|NNS)$/.test(tokens[end]?.tag ?? '')) end++;
  const thing = tokens[end];
  return (
    end > from && thing !== undefined && (/^an?$/.test(thing.lower) || (thing.tag === 'NN' && KEPT.test(thing.lower)))
  );
}

const LONGEST_NAME = 3;
const KEPT =
  /^(?:access|entry|bail|parole|permission|water|food|treatment|victory|asylum|leave|medicine|care|sleep|contact|promotion|entrance|admission)$/;

/** "Warehouses and call/VB centres", "will see rents fall", "sees himself as its father": none tells of anything. */
const isNoTelling = (tokens: readonly Token[], at: number): boolean =>
  // "Will call a special session", "has called an election".
  (tokens[at]!.lemma === 'call' &&
    /^(?:an?|the|its|their)$/.test(tokens[at + 1]?.lower ?? '') &&
    tokens.slice(at + 2, at + 5).some((t) => SUMMONED.test(t.lemma))) ||
  // "Has called up two classes of reservists", "called off her tour".
  (tokens[at]!.lemma === 'call' && /^(?:up|off|in|out|back)$/.test(tokens[at + 1]?.lower ?? '')) ||
  (tokens[at]!.lemma === 'claim' &&
    /^VB/.test(tokens[at]!.tag) &&
    !/^(?:that|he|she|it|they|to|there)$/.test(tokens[at + 1]?.lower ?? '') &&
    isOfThing(tokens, at)) ||
  isKeptFrom(tokens, at) ||
  // "Is wanted on suspicion of murder", "wanted for fraud".
  (tokens[at]!.lower === 'wanted' && /^(?:on|for|by|in|over)$/.test(tokens[at + 1]?.lower ?? '')) ||
  (tokens[at]!.lower === 'call' && /^cent(?:er|re)s?$/.test(tokens[at + 1]?.lower ?? '')) ||
  (tokens[at]!.lemma === 'see' && /sel(?:f|ves)$/.test(tokens[at + 1]?.lower ?? '')) ||
  (tokens[at]!.lower === 'see' &&
    tokens
      .slice(Math.max(0, at - 3), at)
      .some((t) => t.sentence === tokens[at]!.sentence && /^(?:may|might|could|will|would)$/.test(t.lower)));

/** A verb of no kind that brings words ("hauled", "required") must be likelier than this; plain readings are sure of theirs. */
const SURE_OF_VERB = 0.7;
const PLAIN = KEEP;

const KNOWN = [TAKE_NOUNS, HEDGE_PASSIVES, BELIEVING, CONFIRMING, DENYING, DISMISSING];

const isKnown = (cue: Token): boolean =>
  !/^VB/.test(cue.tag) ||
  RESTING_PARTICIPLE.test(cue.lower) ||
  isOfSaying(cue) ||
  WEAK_CUES.test(cue.lemma) ||
  KNOWN.some((cues) => cues.has(cue.lemma));

/** "Made clear that P", "swore he knew nothing", '"P," he sobbed', "hit back: P": a clause behind it, or words in quotation marks. */
function bringsWords(document: Document, { cueHead, content }: FoundAttribution): boolean {
  const { tokens } = document;
  const said = tokensUnder(document, content);
  const [first] = said;
  const before = first && tokens[first.index - 1];
  return (
    said.some((t) => t.quoted) ||
    /^(?:that|how|why)$/.test(first?.lower ?? '') ||
    /^(?:that|:)$/.test(before?.lower ?? '') ||
    tokens
      .slice(cueHead + 1, cueHead + 6)
      .some(
        (t) =>
          t.sentence === tokens[cueHead]!.sentence &&
          (/^(?:that|how|why)$/.test(t.lower) ||
            (t.index === cueHead + 1 && /^(?:i|he|she|it|they|we|there)$/.test(t.lower))),
      )
  );
}

/** "Went on to say P". */
const isGoingOn = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lemma === 'go' &&
  /^(?:on to (?:say|tell|claim|add|describe|explain|argue|allege|suggest|accuse|write|call))$/.test(
    tokens
      .slice(at + 1, at + 4)
      .map((t) => t.lower)
      .join(' '),
  );

/** A reading of an act within what somebody says must be likelier than this. */
const SURE_OF_ACT = 0.5;

/** The readings that count, in their order. */
export function credible(document: Document, attributions: readonly FoundAttribution[]): FoundAttribution[] {
  const { tokens } = document;
  const likely = attributions.filter((one) => {
    const { score, cueHead } = one;
    const goesOn = isGoingOn(tokens, cueHead);
    return (
      (score >= KEEP || isWeakCue(tokens[cueHead]!) || goesOn || putsAt(document, one)) &&
      // "Satellite images/VBZ taken in May".
      !PICTURES.test(tokens[cueHead]!.lower) &&
      !isPerson(tokens[cueHead]!) &&
      !isRecalled(tokens, cueHead) &&
      !isNoTelling(tokens, cueHead) &&
      (score >= SURE_OF_VERB || score <= PLAIN || goesOn || isKnown(tokens[cueHead]!) || bringsWords(document, one))
    );
  });
  const said = new Map<number, FoundAttribution[]>();
  for (const one of likely) {
    const cue = tokens[one.cueHead]!;
    if (isOfSaying(cue)) said.set(cue.sentence, [...(said.get(cue.sentence) ?? []), one]);
  }
  // "Kestria test-fired a missile, its news agency announced": the act is what is said, no saying of its own.
  const isMereAct = (one: FoundAttribution): boolean =>
    one.score < SURE_OF_ACT &&
    one.source.length > 0 &&
    /^VB/.test(tokens[one.cueHead]!.tag) &&
    !isOfSaying(tokens[one.cueHead]!) &&
    (said.get(tokens[one.cueHead]!.sentence) ?? []).some((outer) =>
      within([...one.content, ...one.cue], outer.content),
    );
  return likely.filter((one) => !isMereAct(one));
}
