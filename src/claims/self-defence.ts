import type { Document, Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import { concedes } from './confessions.js';
import type { Draft } from './draft.js';
import { CONFIRMING, DENYING, DISMISSING } from './lexicon/cues.js';
import { clauseHeadOf, isFuture, isNegated, tokensUnder } from './tree.js';

// What an accused party says to excuse itself is its word, though it speaks of its own acts: "admitted that the letter had
// come but said it came too late", "called the claim nonsense and said its rota had been full".

/** What one does about it afterwards is no excuse. */
const AMENDS =
  /^(?:apologi[sz]e|apology|sorry|regret|retrain|repair|fix|mend|replace|refund|repay|remove|correct|tighten|change|suspend|dismiss|sack|resign|inform|alert|notify|report|hire|appoint|investigate)$/;
const TURNS_DOWN = /^(?:call|brand|dub|describe)$/;
const AS_FALSE =
  /^(?:nonsense|false|untrue|rubbish|absurd|baseless|groundless|ridiculous|unfounded|invention|fabrication|lie|lies|fantasy|fiction)$/;

/** The verbs of the cue's sentence that stand before it and whose speaker it goes on with. */
function before({ tokens, sentences }: Document, cue: Token): Token[] {
  const { first } = sentences[cue.sentence]!;
  const joint = tokens[cue.index - 1]?.lower ?? '';
  // "But he said": the pronoun goes on with the speaker, too.
  const at = /^(?:he|she|it|they)$/.test(joint) ? cue.index - 2 : cue.index - 1;
  return /^(?:but|and|though|although)$/.test(tokens[at]?.lower ?? '') ? tokens.slice(first, at + 1) : [];
}

const EXPLAINS = /^(?:say|tell|add|explain|write|state)$/;
/** How many words may stand between what is granted and the "but". */
const BUT_REACH = 3;

/**
 * "A lawyer said her client had met him but denied P": what is granted of one's own side before something is turned down.
 * The words that show it, or undefined.
 */
export function grantsBefore(document: Document, { cueHead, content }: Draft): Span | undefined {
  const { tokens } = document;
  const said = tokensUnder(document, content);
  const [first, last] = [said[0], said.at(-1)];
  if (!cueHead || !first || !last || !EXPLAINS.test(cueHead.lemma) || cueHead.index > first.index) return undefined;
  const subject = said.slice(0, OPENING).find((t) => OWN_SIDE.test(t.lemma) || OWN_SIDE.test(t.lower));
  const head = clauseHeadOf(said);
  if (!subject || !head || isNegated(document, head) || !/^VB[DN]$/.test(head.tag) || head.lemma === 'be')
    return undefined;
  const but = tokens
    .slice(last.index + 1, last.index + 1 + BUT_REACH)
    .find((t) => t.lower === 'but' && t.sentence === last.sentence);
  const next = but && tokens[but.index + 1];
  const isDenied =
    next && (DENYING.has(next.lemma) || DISMISSING.has(next.lemma) || /^(?:insist|maintain|stress)$/.test(next.lemma));
  const isNot = but && tokens.slice(but.index + 1, but.index + 4).some((t) => /^(?:not|n['’]t|never)$/.test(t.lower));
  return isDenied || isNot ? [subject.start, head.end] : undefined;
}

const OPENING = 3;
const OWN_SIDE =
  /^(?:client|he|she|they|it|volunteer|staff|employee|officer|aide|member|supporter|worker|soldier|guard|crew|manager|agent)$/;

/** Does the speaker excuse or clear itself, right behind what it admits or turns down? */
export function defendsItself(document: Document, { cueHead, content }: Draft): boolean {
  if (!cueHead || !/^(?:say|insist|add|maintain|argue|stress|explain)$/.test(cueHead.lemma)) return false;
  const tokens = tokensUnder(document, content);
  if (tokens.some((t) => isFuture(t) || AMENDS.test(t.lemma))) return false;
  const earlier = before(document, cueHead);
  const joint = earlier.at(-1)?.lower;
  const verbs = earlier.filter((t) => /^VB/.test(t.tag) && !t.quoted);
  const admits = verbs.some((t) => CONFIRMING.has(t.lemma) || concedes(document.tokens, t));
  const turnsDown = verbs.some(
    (t) =>
      DENYING.has(t.lemma) ||
      DISMISSING.has(t.lemma) ||
      (TURNS_DOWN.test(t.lemma) && earlier.some((word) => AS_FALSE.test(word.lower))),
  );
  return (admits && joint !== 'and') || turnsDown;
}
