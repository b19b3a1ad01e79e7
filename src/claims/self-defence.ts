import type { Document, Token } from '../language/document.js';
import { concedes } from './confessions.js';
import type { Draft } from './draft.js';
import { CONFIRMING, DENYING, DISMISSING } from './lexicon/cues.js';
import { isFuture, tokensUnder } from './tree.js';

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
