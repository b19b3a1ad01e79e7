import type { Token } from '../language/document.js';
import { adjunctsEnd } from './adjuncts.js';
import type { DocumentView } from './document-view.js';
import type { Reading } from './judge-features.js';
import {
  clauseEnd,
  endsAt,
  hasFinite,
  isMainClause,
  isOpening,
  opensClause,
  range,
  relativeClauseEnd,
  secondVerb,
} from './plain-clauses.js';
import { bodyStart, phraseEnd, type Range, subjectBefore } from './plain-phrases.js';
import { isDocument } from './unnamed-sources.js';

// Plain forms other than "X said P": findings and counts, pleas, plans, passives, beliefs.

/** "P, X is convinced", "X is worried that P": a belief as a state. */
export function convinced(view: DocumentView, be: Token): Reading | undefined {
  const { tokens, sentences } = view.document;
  const state = tokens[be.index + 1];
  if (
    be.quoted ||
    !/^(?:is|are|was|were)$/.test(be.lower) ||
    !/^(?:convinced|adamant|certain|sure|worried|concerned|confident|afraid)$/.test(state?.lower ?? '')
  )
    return undefined;
  const { end } = sentences[be.sentence]!;
  const start = bodyStart(view, be.sentence);
  const source = subjectBefore(view, be.index, start);
  if (!source) return undefined;
  const cue = [be.index, be.index + 1];
  const behind = be.index + 2;
  if (endsAt(view, behind, end)) {
    const content: Range = [start, source[0] - 1];
    return tokens[source[0] - 1]?.form === ',' && isMainClause(view, content)
      ? { source: range(source), cue, content: range(content) }
      : undefined;
  }
  const isThat = tokens[behind]?.lower === 'that';
  if (!isOpening(view, start, source[0]) || !(isThat || opensClause(view, behind, end))) return undefined;
  return { source: range(source), cue, content: range([behind, clauseEnd(view, behind, end)]) };
}

const HELD_SO =
  /^(?:certain|sure|proven|proved|likely|possible|probable|granted|established|true|plausible|fact|clear|beyond)$/;

/** "The firm made known on Tuesday that P", "the Courier has it that P". */
export function madeKnown(view: DocumentView, verb: Token): Reading | undefined {
  const { tokens, sentences } = view.document;
  const next = tokens[verb.index + 1]?.lower;
  const isMade =
    verb.lemma === 'make' &&
    (next === 'known' || (next === 'it' && /^(?:known|clear|plain)$/.test(tokens[verb.index + 2]?.lower ?? '')));
  const isHad = verb.lemma === 'have' && next === 'it' && tokens[verb.index + 2]?.lower === 'that';
  // "Put it to the lobbyist that".
  const isPut = verb.lemma === 'put' && next === 'it' && tokens[verb.index + 2]?.lower === 'to';
  // "Holds it for certain that P", "considers it proven that P".
  const isHeld = /^(?:hold|take|consider|think|find|deem|regard|believe)$/.test(verb.lemma) && next === 'it';
  if (verb.quoted || !(isMade || isHad || isHeld || isPut)) return undefined;
  const { end } = sentences[verb.sentence]!;
  const start = bodyStart(view, verb.sentence);
  const source = subjectBefore(view, verb.index, start);
  const that = tokens.slice(verb.index + 2, Math.min(end, verb.index + 7)).find((t) => t.lower === 'that');
  if (!source || !that || !isOpening(view, start, source[0])) return undefined;
  // "Finds it odd that P" judges what is so.
  if (isHeld && !tokens.slice(verb.index + 2, that.index).some((t) => HELD_SO.test(t.lower))) return undefined;
  const cue = range([verb.index, isHeld ? that.index : verb.index + (next === 'it' && isMade ? 3 : 2)]);
  return { source: range(source), cue, content: range([that.index, clauseEnd(view, that.index, end)]) };
}

/** "Police suspect her of having set the fire": what is held against somebody. */
export function accusation(view: DocumentView, verb: Token): Reading | undefined {
  const { tokens, sentences } = view.document;
  const of = verb.lemma === 'blame' ? /^for$/ : /^of$/;
  const { end } = sentences[verb.sentence]!;
  // "Residents of Harlow Quay accuse/NN the firm of".
  const isMissed =
    /^(?:accuse|suspect)$/.test(verb.lower) &&
    /^(?:NN|VB|JJ)$/.test(verb.tag) &&
    tokens.slice(verb.index, end).some((t) => t.lower === 'of');
  if (verb.quoted || !/^(?:accuse|suspect|blame)$/.test(verb.lemma) || !(isMissed || /^VB[DZP]$/.test(verb.tag)))
    return undefined;
  const start = bodyStart(view, verb.sentence);
  const source = subjectBefore(view, verb.index, start);
  if (!source || !isOpening(view, start, source[0])) return undefined;
  const preposition = tokens.slice(verb.index + 2, Math.min(end, verb.index + 14)).find((t) => of.test(t.lower));
  const act = preposition && tokens[preposition.index + 1];
  if (!act || !/^(?:VBG|NN|NNS|DT|PRP\$|JJ)$/.test(act.tag)) return undefined;
  return {
    source: range(source),
    cue: [verb.index],
    content: range([verb.index + 1, clauseEnd(view, verb.index + 1, end)]),
  };
}

const PLANNING = /^(?:intend|plan|promise|pledge|vow|threaten|agree|undertake|commit|oblige|bind)$/;

/** "The council intends to hold two votes": a plan as the object of its owner's verb. */
export function plan(view: DocumentView, verb: Token): Reading | undefined {
  const { tokens, sentences } = view.document;
  // "Committed itself to build".
  const isOfSelf = /^(?:itself|himself|herself|themselves)$/.test(tokens[verb.index + 1]?.lower ?? '');
  if (/^(?:commit|oblige|bind)$/.test(verb.lemma) && !isOfSelf) return undefined;
  const hasUndertaken = verb.lower === 'undertaken' && tokens[verb.index - 1]?.lemma === 'have';
  const [to, act] = [tokens[verb.index + (isOfSelf ? 2 : 1)], tokens[verb.index + (isOfSelf ? 3 : 2)]];
  const hasDone =
    verb.tag === 'VBN' && tokens.slice(Math.max(0, verb.index - 3), verb.index).some((t) => t.lemma === 'have');
  const isPlanned = PLANNING.test(verb.lemma) && (hasDone || /^VB[DZP]$/.test(verb.tag));
  if (verb.quoted || !(isPlanned || hasUndertaken)) return undefined;
  if (to?.lower !== 'to' || !/^VB/.test(act?.tag ?? '')) return undefined;
  const { end } = sentences[verb.sentence]!;
  const start = bodyStart(view, verb.sentence);
  const source = subjectBefore(view, verb.index, start);
  const isRelative = source !== undefined && /^(?:who|which)$/.test(tokens[source[0]]!.lower);
  if (!source || !(isRelative || isOpening(view, start, source[0])) || /^(?:i|we|you)$/.test(tokens[source[0]]!.lower))
    return undefined;
  return { source: range(source), cue: [verb.index], content: range([to.index, clauseEnd(view, to.index, end)]) };
}

/** "The firm contests having received the letters". */
export function deniesDoing(view: DocumentView, verb: Token): Reading | undefined {
  const { tokens, sentences } = view.document;
  const isEver = tokens[verb.index + 1]?.lower === 'ever';
  const act = tokens[verb.index + (isEver ? 2 : 1)];
  if (verb.quoted || !/^(?:contest|dispute|deny)$/.test(verb.lemma) || !/^(?:VB[DZP]|NNS)$/.test(verb.tag))
    return undefined;
  if (!act || !(act.lower === 'having' || (isEver && act.tag === 'VBG'))) return undefined;
  const { end } = sentences[verb.sentence]!;
  const start = bodyStart(view, verb.sentence);
  const source = subjectBefore(view, verb.index, start);
  const isRelative = source !== undefined && /^(?:who|which)$/.test(tokens[source[0]]!.lower);
  if (!source || !(isRelative || isOpening(view, start, source[0]))) return undefined;
  const stop = isRelative ? relativeClauseEnd(view, act.index, end) : clauseEnd(view, act.index, end);
  return { source: range(source), cue: [verb.index], content: range([act.index, stop]) };
}

/** "The sale was confirmed by the firm": what was confirmed, and by whom. */
export function passive(view: DocumentView, participle: Token): Reading | undefined {
  const { tokens, sentences } = view.document;
  if (
    participle.quoted ||
    !/^VB[ND]$/.test(participle.tag) ||
    !/^(?:confirm|announce|deny|acknowledge|admit|disclose|assert|allege|tell|inform|assure|warn)$/.test(
      participle.lemma,
    )
  )
    return undefined;
  const { end } = sentences[participle.sentence]!;
  // "Was categorically denied by X".
  const adverb = tokens[participle.index - 1]?.tag === 'RB' ? 1 : 0;
  const [be, by] = [tokens[participle.index - 1 - adverb], tokens[participle.index + 1]];
  if (!/^(?:was|were|is|are|been)$/.test(be?.lower ?? '') || by?.lower !== 'by') return undefined;
  const speaker = phraseEnd(view, by.index + 1, end);
  if (speaker === by.index + 1) return undefined;
  const start = bodyStart(view, participle.sentence);
  const cue = range([be!.index, by.index + 1]);
  // "Parents were told by X in a letter that P".
  if (/^(?:tell|inform|assure|warn)$/.test(participle.lemma)) {
    const that = adjunctsEnd(view, speaker, end);
    const said: Range = [that, clauseEnd(view, that, end)];
    return tokens[that]?.lower === 'that' && hasFinite(view, said)
      ? { source: range([by.index + 1, speaker]), cue, content: range(said) }
      : undefined;
  }
  // "It has been confirmed by X that P", "That P was confirmed by X".
  const isIt = /^it$/.test(tokens[start]!.lower) && tokens[speaker]?.lower === 'that' && be!.index - start < 4;
  const isThat = tokens[start]!.lower === 'that' && hasFinite(view, [start + 1, be!.index]);
  if (isIt || isThat) {
    const said: Range = isIt ? [speaker, clauseEnd(view, speaker, end)] : [start, be!.index];
    return said[1] - said[0] > 3 ? { source: range([by.index + 1, speaker]), cue, content: range(said) } : undefined;
  }
  const content = subjectBefore(view, be!.index, start);
  if (!content) return undefined;
  return { source: range([by.index + 1, speaker]), cue, content: range(content) };
}

const SHOWING_FORTH = /^(?:emerge|follow|result|appear|transpire|become|be)$/;

/** "From the accounts it emerges that P", "It is clear from the letters that P": papers from which something is read. */
export function readFrom(view: DocumentView, verb: Token): Reading | undefined {
  const { tokens, sentences } = view.document;
  if (verb.quoted || !SHOWING_FORTH.test(verb.lemma) || !/^VB[DZPN]$/.test(verb.tag)) return undefined;
  const { end } = sentences[verb.sentence]!;
  const start = bodyStart(view, verb.sentence);
  const it = tokens.slice(Math.max(start, verb.index - 4), verb.index).findLast((t) => t.lower === 'it');
  if (!it) return undefined;
  const that = tokens.slice(verb.index, Math.min(end, verb.index + 16)).find((t) => t.lower === 'that');
  const from = tokens.slice(start, that?.index ?? start).findLast((t) => t.lower === 'from');
  if (!that || !from || !(from.index === start || from.index > verb.index)) return undefined;
  const source: Range = [
    from.index + 1,
    phraseEnd(view, from.index + 1, from.index < it.index ? it.index : that.index),
  ];
  if (!tokens.slice(...source).some(isDocument)) return undefined;
  return { source: range(source), cue: [verb.index], content: range([that.index, clauseEnd(view, that.index, end)]) };
}

const PUTS_FORWARD =
  /^(?:conclusion|view|opinion|point|claim|case|argument|statement|announcement|admission|allegation|accusation|charge|impression|belief|finding|fear|worry|concern|suspicion|conviction|hope|result|assessment|verdict|insight)$/;

/** "The court came to the conclusion that P", "X made the claim that P": a verb with the noun that says what is said. */
export function nounCue(view: DocumentView, noun: Token): Reading | undefined {
  const { tokens, sentences } = view.document;
  if (noun.quoted || noun.tag !== 'NN' || !PUTS_FORWARD.test(noun.lemma)) return undefined;
  const { end } = sentences[noun.sentence]!;
  const start = bodyStart(view, noun.sentence);
  // "The announcement by Zefira Rail that P caught them off guard".
  const speaker = tokens[noun.index + 1]?.lower === 'by' ? phraseEnd(view, noun.index + 2, end) : 0;
  // "An admission by the caterer, Bella Holm, that P".
  const name = tokens[speaker]?.form === ',' ? phraseEnd(view, speaker + 1, end) : speaker;
  const isNamed = name > speaker && tokens[name]?.form === ',' && tokens[name - 1]!.name === 'PERSON';
  const opening = isNamed ? name + 1 : speaker;
  if (speaker > noun.index + 2 && tokens[opening]?.lower === 'that') {
    const own = noun.index <= start + 1 ? secondVerb(tokens, opening + 1, end)?.index : undefined;
    const content: Range = [opening, own ?? relativeClauseEnd(view, opening + 1, end)];
    return hasFinite(view, content)
      ? {
          source: range([noun.index + 2, isNamed ? name : speaker]),
          cue: range([noun.index, noun.index + 2]),
          content: range(content),
        }
      : undefined;
  }
  const behind = adjunctsEnd(view, noun.index + 1, end);
  const that = [noun.index + 1, behind].find((k) => tokens[k]?.lower === 'that');
  const verb = tokens
    .slice(Math.max(start, noun.index - 5), noun.index)
    .findLast(
      (t) =>
        /^(?:come|reach|make|take|put|express|draw|voice|repeat|raise|hold|form)$/.test(t.lemma) &&
        /^VB[DZPN]$/.test(t.tag),
    );
  if (!verb || that === undefined) return undefined;
  const source = subjectBefore(view, verb.index, start);
  if (!source || !isOpening(view, start, source[0])) return undefined;
  return {
    source: range(source),
    cue: range([verb.index, noun.index + 1]),
    content: range([that, clauseEnd(view, that, end)]),
  };
}
