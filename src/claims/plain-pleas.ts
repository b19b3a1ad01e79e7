import type { Token } from '../language/document.js';
import { adjunctsEnd } from './adjuncts.js';
import { notGuiltyEnd } from './answer-verbs.js';
import { confessionEnd } from './confessions.js';
import type { DocumentView } from './document-view.js';
import type { Reading } from './judge-features.js';
import { pleadsGuilty } from './labels.js';
import { clauseEnd, endsAt, isMainClause, isOpening, range } from './plain-clauses.js';
import { bodyStart, phraseEnd, type Range, subjectBefore } from './plain-phrases.js';
import { isFiniteVerb } from './tree.js';

// Plain forms of pleas and confessions.

/** The first semicolon behind `from`, or `end`. */
const semicolonOr = ({ document: { tokens } }: DocumentView, from: number, end: number): number =>
  tokens.slice(from, end).find((t) => t.form === ';')?.index ?? end;

/** "Came clean that P", "owned up to doing P": a confession in two words. */
export function confession(view: DocumentView, verb: Token): Reading | undefined {
  const { tokens, sentences } = view.document;
  const cueEnd = confessionEnd(tokens, verb.index);
  // "Did own up".
  const auxiliary = /^(?:did|does|do)$/.test(tokens[verb.index - 1]?.lower ?? '') ? 1 : 0;
  // "Has now put/VB its hand up".
  const hasDone = tokens.slice(Math.max(0, verb.index - 2), verb.index).some((t) => t.lemma === 'have');
  if (verb.quoted || cueEnd === undefined || !(hasDone || /^VB[DZPN]$/.test(verb.tag) || auxiliary === 1))
    return undefined;
  const { end } = sentences[verb.sentence]!;
  const start = bodyStart(view, verb.sentence);
  const source = subjectBefore(view, verb.index - auxiliary, start);
  if (!source) return undefined;
  const cue = range([verb.index, cueEnd]);
  const behind = adjunctsEnd(view, cueEnd, end);
  const words = tokens.slice(/^(?:of|about)$/.test(tokens[cueEnd - 1]!.lower) ? cueEnd - 1 : cueEnd, end);
  const that = words.find((t) => t.lower === 'that');
  const to = words.find(
    (t) =>
      (/^(?:to|about)$/.test(t.lower) || (t.lower === 'of' && t.index === cueEnd - 1)) &&
      /^(?:VBG?|CD|DT|JJ|NN|NNS|PRP\$)$/.test(tokens[t.index + 1]?.tag ?? ''),
  );
  // "Has owned up: a tank did leak".
  const colon = tokens[behind]?.form === ':' ? behind : undefined;
  // "Owned up to having sat on that result".
  const toAct = to && tokens[to.index + 1]?.tag === 'VBG' && (!that || to.index < that.index) ? to : undefined;
  const clause = toAct ? undefined : that?.index;
  const from = colon !== undefined ? colon + 1 : (clause ?? (to ? to.index + 1 : undefined));
  if (from !== undefined && from - verb.index < 10)
    return { source: range(source), cue, content: range([from, semicolonOr(view, from, clauseEnd(view, from, end))]) };
  // "P, the firm owned up on Thursday."
  const content: Range = [start, source[0] - 1];
  return endsAt(view, behind, end) && tokens[source[0] - 1]?.form === ',' && isMainClause(view, content)
    ? { source: range(source), cue, content: range(content) }
    : undefined;
}

// "Pleaded not guilty in court on Thursday to".
const PLEA_REACH = 13;

/** "X pleaded (not) guilty to P", "X admitted P": an act as the object of a plea. */
export function plea(view: DocumentView, verb: Token): Reading | undefined {
  const { tokens, sentences } = view.document;
  // "Has claimed responsibility for the bomb": an act recognised as one's own.
  const isClaimed =
    /^(?:claim|take|accept|admit)$/.test(verb.lemma) &&
    tokens[verb.index + 1]?.lower === 'responsibility' &&
    tokens[verb.index + 2]?.lower === 'for';
  // "Entered a guilty plea to P".
  const isEntered =
    verb.lemma !== 'plead' && (pleadsGuilty(view.document, verb) || notGuiltyEnd(tokens, verb) !== undefined);
  const isPlea =
    isEntered || /^(?:plead|admit|deny|confess|recogni[sz]e|acknowledge|concede|authenticate|verify)$/.test(verb.lemma);
  // The tagger takes some forms for plurals that are none.
  const isVerb =
    /^VB[DZPN]$/.test(verb.tag) ||
    (verb.tag === 'VB' && /^(?:did|does|do)$/.test(tokens[verb.index - 1]?.lower ?? '')) ||
    /^(?:denies|admits|pleads|acknowledges|concedes)$/.test(verb.lower);
  if (!(isPlea || isClaimed) || !isVerb || verb.quoted) return undefined;
  const { end } = sentences[verb.sentence]!;
  const start = bodyStart(view, verb.sentence);
  const source = subjectBefore(view, verb.index, start);
  if (!source || !isOpening(view, start, source[0])) return undefined;
  const to = tokens
    .slice(verb.index + 1, Math.min(end, verb.index + (verb.lemma === 'plead' || isEntered ? PLEA_REACH : 4)))
    .find(
      (t) =>
        (isEntered ? t.lower === 'to' : /^(?:to|of)$/.test(t.lower)) &&
        !/^(?:one|some|all|most|none|any)$/.test(tokens[t.index - 1]!.lower),
    );
  // "Pleaded guilty to a lesser count: keeping a key".
  const colon =
    to && verb.lemma === 'plead'
      ? tokens.slice(to.index, Math.min(end, to.index + 7)).find((t) => t.form === ':')
      : undefined;
  if (colon && tokens[colon.index + 1]?.tag === 'VBG')
    return {
      source: range(source),
      cue: range([verb.index, to!.index + 1]),
      content: range([colon.index + 1, clauseEnd(view, colon.index + 1, end)]),
    };
  const from = isClaimed
    ? verb.index + 3
    : to && (verb.lemma !== 'admit' || to.index === verb.index + 1)
      ? to.index + 1
      : verb.index + 1;
  if ((verb.lemma === 'plead' || isEntered) && !to) return undefined;
  const stop = tokens.slice(from, clauseEnd(view, from, end)).find(
    (t) =>
      t.index > from &&
      (t.tag === 'WRB' ||
        /^[,;]$/.test(t.form) ||
        // "The fire that destroyed the warehouse" goes on.
        (isFiniteVerb(t) && !/^(?:that|which|who)$/.test(tokens[t.index - 1]!.lower))),
  );
  const content: Range = [from, stop ? stop.index : clauseEnd(view, from, end)];
  const opens = tokens[from];
  if (!opens || content[1] <= from || !(opens.tag === 'VBG' || phraseEnd(view, from, end) > from)) return undefined;
  return { source: range(source), cue: range([verb.index, from]), content: range(content) };
}
