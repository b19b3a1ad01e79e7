import type { Document, Token } from '../language/document.js';
import { accusedBefore } from './accusations.js';
import { clauseStop } from './by-rule.js';
import type { FoundAttribution } from './find-attributions.js';
import { ACCUSING, CONFIRMING, DENYING } from './lexicon/cues.js';
import { firstTokenAt, spanOf, tokensUnder, wordBefore } from './tree.js';

// Accusations, with whom they are against and what is held against them put apart.

/** "[Jos Willebrand] is accused of P": he is not who says it. */
export function withoutDefendant(
  document: Document,
  attribution: FoundAttribution,
  cue: Token,
): FoundAttribution | undefined {
  // "Will be formally charged with murder".
  const isPassive = /^(?:be|is|are|was|were|been|being|stands?|stood)$/.test(
    wordBefore(document.tokens, cue)?.lower ?? '',
  );
  const [about] = attribution.source;
  if (!ACCUSING.has(cue.lemma) || !isPassive || (about && about[0] > cue.start)) return undefined;
  if (!about) {
    const accused = accusedBefore(document, cue.index, document.sentences[cue.sentence]!.first);
    return accused && { ...attribution, about: accused };
  }
  return { ...attribution, source: [], about };
}

/** "Accused of [leaving] 60 passengers behind": the act belongs to what is held against somebody. */
export function withGerund(document: Document, attribution: FoundAttribution, cue: Token): FoundAttribution {
  const [piece, ...rest] = attribution.content;
  const last = attribution.cue.at(-1);
  const gerund = piece && document.tokens[firstTokenAt(document, piece[0]) - 1];
  if (
    !(ACCUSING.has(cue.lemma) || CONFIRMING.has(cue.lemma) || DENYING.has(cue.lemma)) ||
    !last ||
    !gerund ||
    !(gerund.tag === 'VBG' || (gerund.tag === 'NN' && gerund.lower.endsWith('ing'))) ||
    gerund.end !== last[1] ||
    gerund.start <= last[0]
  )
    return attribution;
  const before = document.tokens[gerund.index - 1]!;
  return {
    ...attribution,
    cue: [...attribution.cue.slice(0, -1), [last[0], before.end]],
    content: [[gerund.start, piece[1]], ...rest],
  };
}

/** "Accused [the ministry] of [letting the talks collapse]": what is put forward stands behind the preposition. */
export function withoutAccused(
  document: Document,
  attribution: FoundAttribution,
  cue: Token,
): FoundAttribution | undefined {
  const [piece, ...rest] = attribution.content;
  const first = piece && document.tokens[firstTokenAt(document, piece[0])];
  const isBlame = cue.lemma === 'blame';
  const isCharge = /^(?:charge|indict)$/.test(cue.lemma) && /^VB/.test(cue.tag);
  if (
    !(isBlame || isCharge || /^(?:accuse|suspect|reproach)$/.test(cue.lemma)) ||
    !piece ||
    !first ||
    first.index <= cue.index
  )
    return undefined;
  const { end } = document.sentences[cue.sentence]!;
  const of = document.tokens
    .slice(first.index, Math.min(end, first.index + 14))
    .find(
      (t) =>
        (isBlame ? t.lower === 'for' : /^(?:of|with)$/.test(t.lower)) &&
        (isBlame ? /^(?:VBG|NN|NNS|JJ|DT|PRP\$)$/ : /^(?:VBG|NN|NNS|JJ)$/).test(
          document.tokens[t.index + 1]?.tag ?? '',
        ),
    );
  // "Charged Kevin Orr, 29, with stabbing a man": the reading may end at the age.
  const to = of && piece[1] <= of.end ? clauseStop(document.tokens, of.index + 1, end) : undefined;
  const stop = to === undefined ? piece[1] : document.tokens[to - 1]!.end;
  const content = of && spanOf(tokensUnder(document, [[of.end, stop]]));
  if (!of || of.index === first.index || !content) return undefined;
  // "Blame the lawsuit for the delay": what caused what is the claim.
  const next = document.tokens[of.index + 1]?.tag ?? '';
  if (isBlame && next !== 'VBG' && !(/^NN/.test(next) && /ing$/.test(document.tokens[of.index + 1]!.lower)))
    return { ...attribution, content: [[piece[0], content[1]], ...rest] };
  const about = spanOf(document.tokens.slice(first.index, of.index));
  // "Is accused by the committee of moving millions": those who accuse stand there.
  const isPassive = document.tokens[first.index - 1]?.lower === 'by';
  if (isPassive && about) {
    const accused = attribution.source[0];
    return { ...attribution, source: [about], content: [content, ...rest], ...(accused ? { about: accused } : {}) };
  }
  return { ...attribution, content: [content, ...rest], ...(about ? { about } : {}) };
}

/** "Of docking wages and of hiring sailors": two things held against somebody. */
export function partsOfAccusation(document: Document, attribution: FoundAttribution): FoundAttribution[] {
  const [piece, ...rest] = attribution.content;
  const tokens = piece && rest.length === 0 ? tokensUnder(document, [piece]) : [];
  const and = tokens.findIndex(
    (t, i) => t.lower === 'and' && /^(?:of|with|for)$/.test(tokens[i + 1]?.lower ?? '') && tokens[i + 2]?.tag === 'VBG',
  );
  if (and < 1) return [attribution];
  const first = spanOf(tokens.slice(0, and));
  const second = spanOf(tokens.slice(and + 2));
  return first && second
    ? [
        { ...attribution, content: [first] },
        { ...attribution, content: [second] },
      ]
    : [attribution];
}

/** "Accused embassies of paying them[ and promised cheaper bread]": what the accuser does besides is held against nobody. */
export function withoutFurtherAct(document: Document, attribution: FoundAttribution, cue: Token): FoundAttribution {
  const [piece, ...rest] = attribution.content;
  const words = piece && rest.length === 0 ? tokensUnder(document, [piece]) : [];
  if (!/^(?:accuse|suspect|charge|blame)$/.test(cue.lemma) || words[0]?.tag !== 'VBG' || words[0].quoted)
    return attribution;
  const and = words.findIndex(
    (t, i) =>
      t.lower === 'and' &&
      (words[i + 1]?.tag === 'VBD' ||
        // A past tense that the tagger took for a participle.
        (words[i + 1]?.tag === 'VBN' && /^(?:to|that)$/.test(words[i + 2]?.lower ?? ''))),
  );
  const content = and > 1 ? spanOf(words.slice(0, and)) : undefined;
  return content ? { ...attribution, content: [content] } : attribution;
}
