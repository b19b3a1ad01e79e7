import type { Token } from '../language/document.js';
import { adjunctsEnd } from './adjuncts.js';
import type { DocumentView } from './document-view.js';
import type { Reading } from './judge-features.js';
import { REPORTING } from './lexicon/cues.js';
import { RESTING_PARTICIPLE } from './lexicon/relays.js';
import { ANONYMOUS_NOUNS, DOCUMENT_NOUNS, EXPERT_WORDS, MEDIA_WORDS } from './lexicon/sources.js';
import { clauseEnd, endsAt, hasFinite, isMainClause, isReporting, range } from './plain-clauses.js';
import { bodyStart, isNoun, phraseEnd, type Range, subjectBefore } from './plain-phrases.js';
import { isDocument } from './unnamed-sources.js';

// Plain forms with "according to X", "as X reports" and "by the count of X".

/**
 * "According to X, P", "P, according to X".
 * @param length how many words the cue has: one in "By the count of X, P"
 */
export function accordingTo(view: DocumentView, according: Token, length = 2): Reading | undefined {
  const { tokens, sentences } = view.document;
  const { end } = sentences[according.sentence]!;
  const start = bodyStart(view, according.sentence);
  const at = according.index;
  const cue = length === 2 ? [at, at + 1] : [at];
  const speaker = phraseEnd(view, at + length, end);
  if (speaker === at + length || according.quoted) return undefined;
  if (at === start) {
    if (tokens[speaker]?.form !== ',') return undefined;
    // "According to Ana Lind, the mayor, P".
    const second = tokens.slice(speaker + 1, end).find((t) => t.form === ',');
    const isApposition =
      second &&
      // A name behind the comma is who speaks next: "According to the Herald, Professor Barrow, …, said".
      (/^(?:DT|PRP\$|NN|JJ)$/.test(tokens[speaker + 1]?.tag ?? '') ||
        /^(?:citing|quoting)$/.test(tokens[speaker + 1]?.lower ?? '')) &&
      !/^\p{Lu}/u.test(tokens[speaker + 1]!.form) &&
      !hasFinite(view, [speaker + 1, second.index]) &&
      isMainClause(view, [second.index + 1, end]);
    // "According to the Ledger, which spoke to two aides, P".
    const isRelative =
      second !== undefined &&
      /^(?:which|who|whose)$/.test(tokens[speaker + 1]?.lower ?? '') &&
      isMainClause(view, [second.index + 1, end]);
    const from = second && (isApposition || isRelative) ? second.index + 1 : speaker + 1;
    const content: Range = [from, clauseEnd(view, from, end)];
    return isMainClause(view, content)
      ? { source: range([at + length, from - 1]), cue, content: range(content) }
      : undefined;
  }
  const relative = relativeClause(view, at, speaker, end);
  if (relative) return { source: range([at + length, speaker]), cue, content: range(relative) };
  // "According to his former adviser, Beata Lund, but …": the name behind the comma belongs to the noun.
  const name = tokens[speaker]?.form === ',' ? phraseEnd(view, speaker + 1, end) : speaker;
  const isApposed =
    name > speaker + 1 &&
    tokens[name]?.form === ',' &&
    tokens.slice(speaker + 1, name).every((t) => t.name === 'PERSON');
  const last = isApposed ? name : speaker;
  // "P, to go by a memo".
  const comma = tokens[at - 1]!.lower === 'to' ? at - 2 : at - 1;
  if (tokens[comma]!.form !== ',') return undefined;
  const amid = amidClause(view, [start, comma], last, end);
  if (amid) return { source: range([at + length, last]), cue, content: amid };
  // "According to the memo, which adds that Q": what it goes on to say is another's.
  const isRelative = tokens[last]?.form === ',' && /^(?:which|who)$/.test(tokens[last + 1]?.lower ?? '');
  const held = paperClauseEnd(view, last, end);
  if (held !== undefined) {
    const said: Range = [start, at - 1];
    return isMainClause(view, said) ? { source: range([at + length, held]), cue, content: range(said) } : undefined;
  }
  const isNameless = ANONYMITY_GIVEN.test(view.document.text.slice(tokens[last]?.start, tokens[end - 1]!.end));
  if (!isRelative && !isNameless && !endsAt(view, adjunctsEnd(view, last, end), end)) return undefined;
  const content: Range = [start, comma];
  return isMainClause(view, content) ? { source: range([at + length, last]), cue, content: range(content) } : undefined;
}

/** "The firm, which, according to the Ledger, [owes $4m], closed": what the paper says in a relative clause. */
function relativeClause(view: DocumentView, at: number, speaker: number, end: number): Range | undefined {
  const { tokens } = view.document;
  const opening = tokens[at - 1]?.form === ',' ? tokens[at - 2] : tokens[at - 1];
  if (!/^(?:which|who)$/.test(opening?.lower ?? '') && opening?.tag !== 'WDT') return undefined;
  const from = tokens[speaker]?.form === ',' ? speaker + 1 : speaker;
  const stop = tokens.slice(from, end).findIndex((t) => /^[,;.]$/.test(t.form));
  const content: Range = [from, stop < 0 ? end : from + stop];
  return content[1] - from > 1 && hasFinite(view, content) ? content : undefined;
}

/** "According to a memo [which the Gazette has seen]": where a clause on a paper ends, with which the sentence ends. */
function paperClauseEnd(view: DocumentView, noun: number, end: number): number | undefined {
  const { tokens } = view.document;
  const opening = tokens[noun];
  const isPaper = tokens.slice(Math.max(0, noun - 4), noun).some(isDocument);
  if (!isPaper || opening === undefined || !(/^(?:which|that)$/.test(opening.lower) || opening.tag === 'DT'))
    return undefined;
  let last = end;
  while (last > noun && /^[.!?]$/.test(tokens[last - 1]!.form)) last--;
  const rest = tokens.slice(noun, last);
  return hasFinite(view, [noun, last]) && !rest.some((t) => /^[,;:"“”]$/.test(t.form)) ? last : undefined;
}

/** "One aide [granted anonymity to discuss internal matters]". */
const ANONYMITY_GIVEN = /^(?:granted|given|promised|offered|requesting|speaking on condition of) anonymity\b[^,;:]*$/i;

/** "The mine's owner, according to the union, [ignored warnings]": a phrase before it and its clause behind. */
function amidClause(view: DocumentView, before: Range, speaker: number, end: number): number[] | undefined {
  const { tokens } = view.document;
  const verb = tokens[speaker + 1];
  if (tokens[speaker]?.form !== ',' || !verb || hasFinite(view, before) || before[1] - before[0] > 14) return undefined;
  const isClause = /^(?:VB[DZPN]|MD)$/.test(verb.tag) && tokens.slice(...before).some(isNoun);
  const first = tokens[before[0]]!;
  return isClause && !/^(?:IN|TO|RB|WRB)$/.test(first.tag)
    ? [...range(before), ...range([speaker + 1, clauseEnd(view, speaker + 1, end)])]
    : undefined;
}

/** "P, [going by] the latest count from X", "P, to [go by] a leaked memo". */
export const isGoingBy = ({ tokens }: DocumentView['document'], { lower, index }: Token): boolean =>
  /^(?:by|from)$/.test(tokens[index + 1]?.lower ?? '') &&
  (/^(?:going|judging)$/.test(lower)
    ? index === 0 || tokens[index - 1]!.form === ','
    : /^(?:go|judge)$/.test(lower) && tokens[index - 1]?.lower === 'to' && tokens[index - 2]?.form === ',');

/** "P, [per] the memo", not "twice per day". */
export const isPer = ({ tokens }: DocumentView['document'], { form, index }: Token): boolean => {
  const next = tokens[index + 1];
  return (
    form === 'per' &&
    tokens[index - 1]?.form === ',' &&
    next !== undefined &&
    (/^(?:DT|PRP\$|NNPS?)$/.test(next.tag) || next.name === 'PERSON' || next.name === 'ORG')
  );
};

/** "[By] the readings of the water board, P": it opens a sentence, and a count stands behind it. */
export const isByCount = (view: DocumentView, { lower, index, sentence }: Token): boolean =>
  lower === 'by' &&
  index === bodyStart(view, sentence) &&
  view.document.tokens
    .slice(index + 1, index + 7)
    .some(
      (t, i, near) =>
        /^(?:reading|data|datum|figure|count|reckoning|estimate|calculation|tally|record|measurement)$/.test(t.lemma) &&
        (near[i + 1]?.lower === 'of' || near[i + 1]?.form === ','),
    );

const AS_TELLS = /^(?:transmit|relay|communicate|inform|specify|recount|narrate|put)$/;

/** "As the newspaper Kolo writes, P", "As the agency Tarna reports, citing two officers, P", "As reported by Kolo, P". */
export function asReported(view: DocumentView, verb: Token): Reading | undefined {
  const { tokens, sentences } = view.document;
  const { end } = sentences[verb.sentence]!;
  const start = bodyStart(view, verb.sentence);
  if (tokens[start]!.lower !== 'as' || verb.quoted) return undefined;
  const isVerb =
    isReporting(tokens, verb) ||
    (/^VB[DZP]$/.test(verb.tag) && AS_TELLS.test(verb.lemma)) ||
    // "As the agency Tarna reports/NNS".
    (verb.tag === 'NNS' && REPORTING.has(verb.lemma));
  if (!isVerb) return undefined;
  const isBy = verb.index === start + 1 && tokens[start + 2]?.lower === 'by';
  const source: Range | undefined = isBy
    ? [start + 3, phraseEnd(view, start + 3, end)]
    : subjectBefore(view, verb.index, start + 1);
  let comma = tokens.slice(verb.index + 1, end).find((t) => t.form === ',');
  if (!source || source[1] <= source[0] || !comma || (!isBy && source[0] !== start + 1)) return undefined;
  if (hasFinite(view, [Math.max(verb.index + 1, source[1]), comma.index])) return undefined;
  // "Reports, citing two officers, P".
  const isCiting = RESTING_PARTICIPLE.test(tokens[comma.index + 1]?.lower ?? '');
  if (isCiting) comma = tokens.slice(comma.index + 1, end).find((t) => t.form === ',');
  if (!comma) return undefined;
  const content: Range = [comma.index + 1, clauseEnd(view, comma.index + 1, end)];
  return isMainClause(view, content)
    ? { source: range(source), cue: [start, verb.index], content: range(content) }
    : undefined;
}

const ACCOUNTS = /^(?:account|version|story|claim|report|word|reckoning|telling)s?$/;

const isWhoTells = (token: Token): boolean =>
  /^NNP/.test(token.tag) ||
  [ANONYMOUS_NOUNS, DOCUMENT_NOUNS, EXPERT_WORDS, MEDIA_WORDS].some((nouns) => nouns.has(token.lemma));

/** "P, if the commander's account is right", "If Ruz is to be believed, P". */
export function ifTrue(view: DocumentView, condition: Token): Reading | undefined {
  const { tokens, sentences } = view.document;
  if (condition.lower !== 'if' || condition.quoted) return undefined;
  const { end } = sentences[condition.sentence]!;
  const start = bodyStart(view, condition.sentence);
  const at = condition.index;
  const subject: Range = [at + 1, phraseEnd(view, at + 1, end)];
  const [be, state, infinitive] = tokens.slice(subject[1], subject[1] + 3);
  // "If the daily has it right".
  const hasItRight =
    /^(?:has|have|had|got)$/.test(be?.lower ?? '') && state?.lower === 'it' && infinitive?.lower === 'right';
  if (subject[1] === at + 1 || !(hasItRight || /^(?:is|are|was|were)$/.test(be?.lower ?? ''))) return undefined;
  const isToBe = state?.lower === 'to' && infinitive?.lower === 'be';
  const isAccount = ACCOUNTS.test(tokens[subject[1] - 1]!.lower) && tokens[subject[1] - 2]?.tag === 'POS';
  const isHeldTrue = isToBe
    ? /^(?:believed|trusted)$/.test(tokens[subject[1] + 3]?.lower ?? '')
    : hasItRight ||
      // "If Norda is right", not "if the price is right".
      (tokens.slice(...subject).some(isWhoTells) && /^(?:right|correct)$/.test(state?.lower ?? '')) ||
      (isAccount && /^(?:right|true|correct|accurate|believed)$/.test(state?.lower ?? ''));
  if (!isHeldTrue) return undefined;
  const source: Range = isAccount ? [subject[0], subject[1] - 2] : subject;
  const closing = subject[1] + (isToBe ? 4 : hasItRight ? 3 : 2);
  const cue = range([subject[1], closing]);
  if (at === start) {
    const content: Range = [closing + 1, clauseEnd(view, closing + 1, end)];
    return tokens[closing]?.form === ',' && isMainClause(view, content)
      ? { source: range(source), cue: [at, ...cue], content: range(content) }
      : undefined;
  }
  const content: Range = [start, at - 1];
  return tokens[at - 1]!.form === ',' && endsAt(view, closing, end) && isMainClause(view, content)
    ? { source: range(source), cue: [at, ...cue], content: range(content) }
    : undefined;
}

/** "In Sennoy, so the politician, 40,000 ballots were cast": as "according to", in English by translators. */
export function soNamed(view: DocumentView, so: Token): Reading | undefined {
  const { tokens, sentences } = view.document;
  if (so.lower !== 'so' || so.quoted || tokens[so.index - 1]?.form !== ',') return undefined;
  const { end } = sentences[so.sentence]!;
  const start = bodyStart(view, so.sentence);
  const speaker = phraseEnd(view, so.index + 1, end);
  const opens = tokens[so.index + 1];
  const isNamed = opens !== undefined && (/^(?:DT|PRP\$|NNP)$/.test(opens.tag) || opens.name === 'PERSON');
  if (!isNamed || speaker === so.index + 1 || hasFinite(view, [so.index, speaker])) return undefined;
  const before: Range = [start, so.index - 1];
  if (speaker >= end || /^[.;]$/.test(tokens[speaker]!.form))
    return isMainClause(view, before)
      ? { source: range([so.index + 1, speaker]), cue: [so.index], content: range(before) }
      : undefined;
  const behind: Range = [speaker + 1, clauseEnd(view, speaker + 1, end)];
  return tokens[speaker]!.form === ',' && !hasFinite(view, before) && hasFinite(view, behind)
    ? { source: range([so.index + 1, speaker]), cue: [so.index], content: [...range(before), ...range(behind)] }
    : undefined;
}

/** "P, as emerges from its decision", "P, it was said from the palace": the verb stands for nobody, and behind it whose words they are. */
export function saidFrom(view: DocumentView, verb: Token): Reading | undefined {
  const { tokens, sentences } = view.document;
  const at = verb.index;
  const isAs = tokens[at - 1]?.lower === 'as' && /^(?:emerge|appear|follow|transpire)$/.test(verb.lemma);
  const isIt =
    /^(?:said|stated|reported|announced|heard|communicated)$/.test(verb.lower) &&
    /^(?:was|is)$/.test(tokens[at - 1]?.lower ?? '') &&
    tokens[at - 2]?.lower === 'it';
  const from = tokens[at + 1];
  if (verb.quoted || !(isAs || isIt) || !(isAs ? /^from$/ : /^(?:from|at|in|by)$/).test(from?.lower ?? ''))
    return undefined;
  const { end } = sentences[verb.sentence]!;
  const opening = isAs ? at - 1 : at - 2;
  const speaker = phraseEnd(view, at + 2, end);
  const content: Range = [bodyStart(view, verb.sentence), opening - 1];
  return speaker > at + 2 &&
    tokens[opening - 1]?.form === ',' &&
    endsAt(view, adjunctsEnd(view, speaker, end), end) &&
    isMainClause(view, content)
    ? { source: range([at + 2, speaker]), cue: range([opening, at + 2]), content: range(content) }
    : undefined;
}

/** "P, as is acknowledged by the bank", "P, as confirmed by X on Monday". */
export function asOwned(view: DocumentView, participle: Token): Reading | undefined {
  const { tokens, sentences } = view.document;
  if (
    participle.quoted ||
    !/^(?:acknowledged|confirmed|admitted|conceded|announced|reported|disclosed)$/.test(participle.lower)
  )
    return undefined;
  const { end } = sentences[participle.sentence]!;
  const start = bodyStart(view, participle.sentence);
  const be = /^(?:is|was|has|been|are|were)$/.test(tokens[participle.index - 1]?.lower ?? '') ? 1 : 0;
  const as = tokens[participle.index - 1 - be];
  const by = tokens[participle.index + 1];
  if (as?.lower !== 'as' || tokens[as.index - 1]?.form !== ',' || by?.lower !== 'by') return undefined;
  const speaker = phraseEnd(view, by.index + 1, end);
  const content: Range = [start, as.index - 1];
  return speaker > by.index + 1 && isMainClause(view, content)
    ? { source: range([by.index + 1, speaker]), cue: range([as.index, by.index + 1]), content: range(content) }
    : undefined;
}

/** "By his own admission, the builder paid them": whoever did it says so. */
export function byAdmission(view: DocumentView, noun: Token): Reading | undefined {
  const { tokens, sentences } = view.document;
  if (noun.quoted || !/^(?:admission|confession)$/.test(noun.lower)) return undefined;
  const { end } = sentences[noun.sentence]!;
  const start = bodyStart(view, noun.sentence);
  const [by, whose, own] = tokens.slice(start, start + 3);
  if (by?.lower !== 'by' || whose?.tag !== 'PRP$' || own?.lower !== 'own' || noun.index !== start + 3) return undefined;
  const comma = tokens.slice(noun.index, end).find((t) => t.form === ',');
  if (!comma) return undefined;
  const content: Range = [comma.index + 1, clauseEnd(view, comma.index + 1, end)];
  const doer = phraseEnd(view, content[0], end);
  return doer > content[0] && isMainClause(view, content)
    ? { source: range([content[0], doer]), cue: range([start, noun.index + 1]), content: range(content) }
    : undefined;
}
