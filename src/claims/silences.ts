import type { Document, Sentence, Token } from '../language/document.js';
import { overlaps, type Span } from '../language/span.js';
import { claimantsIn } from './claimants.js';
import { isBodyNoun } from './concerned.js';
import { type Core, coreOfTokens, keyOf, nounKey } from './core.js';
import { CLAIM_NOUNS, REPORTING } from './lexicon/cues.js';
import { ANY_SILENCE, FURTHER, NEGATED_SILENCE, SILENCE_PATTERNS, UNREACHED } from './lexicon/silence.js';
import { BODIES } from './lexicon/sources.js';
import { words } from './lexicon/words.js';
import { isRequest, partiesOf, partyAfter } from './parties.js';
import type { Context } from './resolved-source.js';
import type { FoundResponse } from './responses.js';
import { childBy, firstTokenAt, subjectOf, tokensUnder } from './tree.js';

const NEGATIVE = /^(?:neither|nor|no|none|nobody|not)$/;

/** Silences: "has not commented", "could not be reached", "remained silent on …", in text order. */
export function findSilences(context: Context): FoundResponse[] {
  const { document } = context;
  const found: FoundResponse[] = [];
  for (const sentence of document.sentences) {
    const text = document.text
      .slice(...sentence.span)
      // The one letter whose small form is longer: places must stay.
      .replace(/İ/g, 'I')
      .toLowerCase()
      .replace(/[’‘]/g, "'")
      .replace(/\s/g, ' ');
    const taken: Span[] = [];
    const add = (match: RegExpMatchArray, partiesFor: (span: Span, tokens: Token[]) => string[]): void => {
      const start = sentence.span[0] + (match.index ?? 0);
      const span: Span = [start, start + match[0].length];
      if (taken.some((other) => overlaps(other, span))) return;
      const tokens = tokensUnder(document, [span]);
      // "The family says the firm ignored two calls": a claim, no report of silence.
      const isClaimed =
        /^ignor/.test(match[0]) &&
        document.tokens
          .slice(sentence.first, tokens[0]?.index ?? 0)
          .some((t) => REPORTING.has(t.lemma) && /^VB/.test(t.tag));
      if (isClaimed || /did not say (?:how|where) (?:it|he|she|they) (?:had )?(?:obtain|got)/.test(text)) return;
      // What somebody says within a quotation is no report of silence, save for the two words themselves.
      if (tokens.length === 0 || (tokens.every((t) => t.quoted) && !/no comment/.test(match[0]))) return;
      const parties = [...new Set(partiesFor(span, tokens))];
      if (parties.length === 0) return;
      taken.push(span);
      const topic = topicOf(context, sentence, span, tokens[0]!);
      const claimants = claimantsIn(context, document.tokens.slice(tokens.at(-1)!.index + 1, sentence.end));
      const reach = FURTHER.test(match[0]) ? ({ reach: 'named' } as const) : {};
      // Where the speaker stands behind ("too early to comment, the quarry's owner said"), its nouns do too.
      const before = document.tokens.slice(sentence.first, tokens[0]!.index);
      const around = before.some((t) => /^(?:NN|PRP$)/.test(t.tag))
        ? before
        : document.tokens.slice(tokens.at(-1)!.index + 1, sentence.end);
      const aliases = new Set(around.filter((t) => isBodyNoun(t) || BODIES.has(t.lemma)).map((t) => nounKey(t.lemma)));
      found.push({
        parties,
        stance: 'silent',
        span,
        sentence: sentence.index,
        aliases,
        ...topic,
        ...reach,
        ...(claimants.length > 0 ? { claimants } : {}),
      });
    };
    for (const match of text.matchAll(UNREACHED)) {
      add(match, (span) => {
        const party = partyAfter(context, firstTokenAt(document, span[1]), sentence.end);
        return party ? [party] : [];
      });
    }
    for (const pattern of ANY_SILENCE.test(text) ? SILENCE_PATTERNS : [])
      for (const match of text.matchAll(pattern))
        add(match, (span, tokens) => silentOnes(context, sentence, span, tokens));
    for (const match of text.matchAll(NEGATED_SILENCE)) {
      add(match, (span, tokens) => {
        const both = neitherNor(context, sentence, span);
        if (both.length > 0) return both;
        const subject = subjectBefore(context, sentence, span, tokens);
        const negated = document.tokens.slice(sentence.first, subject?.index ?? 0).some((t) => NEGATIVE.test(t.lower));
        return subject && negated ? partiesOf(context, subject) : [];
      });
    }
  }
  return found;
}

/** "Neither X nor Y responded": the two parties, by the words. */
function neitherNor(context: Context, sentence: Sentence, span: Span): string[] {
  const { tokens } = context.document;
  const before = tokens.slice(sentence.first, sentence.end).filter((t) => t.end <= span[0]);
  const neither = before.find((t) => t.lower === 'neither');
  const nor = neither && before.find((t) => t.lower === 'nor' && t.index > neither.index);
  if (!neither || !nor) return [];
  const names = [
    partyAfter(context, neither.index + 1, nor.index),
    partyAfter(context, nor.index + 1, before.at(-1)!.index + 1),
  ];
  return names.filter((name): name is string => name !== undefined);
}

/** "By the time of going to press", "by the deadline". */
const isTimeLimit = ({ tokens }: Document, { index }: Token): boolean =>
  tokens
    .slice(index + 1, index + 4)
    .some((t) => t.name === 'TIME' || /^(?:time|deadline|end|close|publication|press|evening|night)$/.test(t.lemma));

/** Who is silent: whom the answer did not come from, else the subject. */
function silentOnes(context: Context, sentence: Sentence, span: Span, tokens: readonly Token[]): string[] {
  const { document } = context;
  const after = document.tokens[firstTokenAt(document, span[1])];
  if (after && /^(?:from|by)$/.test(after.lower) && after.index < sentence.end) {
    const party = isTimeLimit(document, after) ? undefined : partyAfter(context, after.index + 1, sentence.end);
    if (party) return [party];
  }
  const subject = subjectBefore(context, sentence, span, tokens);
  // "From the family there was no answer."
  const lead = document.tokens.slice(sentence.first, tokens[0]?.index ?? 0);
  const from = lead.find((t) => t.lower === 'from');
  if (from && lead.some((t) => t.lower === 'there')) {
    const party = partyAfter(context, from.index + 1, sentence.end);
    if (party) return [party];
  }
  if (!subject || /^(?:i|we|you|there)$/.test(subject.lower)) return [];
  if (/^(?:it|they)$/.test(subject.lower)) {
    const asked = askedBefore(context, sentence);
    if (asked) return [asked];
  }
  if (/unsuccessful|in vain/.test(document.text.slice(...span)) && !isRequest(subject)) return [];
  return partiesOf(context, subject);
}

/** "The paper put questions to the company. It had not replied": whom the sentence before says was asked. */
function askedBefore(context: Context, { index }: Sentence): string | undefined {
  const { tokens, sentences } = context.document;
  const before = sentences[index - 1];
  if (!before) return undefined;
  for (const token of tokens.slice(before.first, before.end)) {
    const next = tokens[token.index + 1];
    if (/^(?:contact|approach|ask|email|phone|telephone)$/.test(token.lemma) && /^VB[DN]$/.test(token.tag)) {
      const isPassive = /^(?:was|were|been)$/.test(tokens[token.index - 1]?.lower ?? '');
      const party = isPassive ? undefined : partyAfter(context, token.index + 1, before.end);
      if (party) return party;
    }
    if (isRequest(token) && next) {
      const to = tokens.slice(next.index, Math.min(before.end, next.index + 8)).find((t) => t.lower === 'to');
      const party = to && partyAfter(context, to.index + 1, before.end);
      if (party) return party;
    }
  }
  return undefined;
}

function subjectBefore(context: Context, sentence: Sentence, span: Span, tokens: readonly Token[]): Token | undefined {
  const { document } = context;
  const opening = beforeRelative(document, sentence, tokens[0]!) ?? subjectOfSentence(document, sentence, tokens[0]!);
  if (opening) return opening;
  const verbs = tokens.filter((t) => /^(?:VB|JJ|MD|NN)/.test(t.tag));
  const subject = verbs
    .map((t) => subjectOf(document, t))
    .find((s) => s !== undefined && s.start < span[0] && s.name !== 'TIME');
  // "X said it was too early to comment": the "it" stands for nobody, X is silent.
  const found = subject ?? nounBefore(context, tokens[0]!, sentence.first) ?? speakerBehind(document, sentence, span);
  return found?.lower === 'it'
    ? (speakerOf(document, sentence, found) ?? speakerBehind(document, sentence, span) ?? found)
    : found;
}

/** "Brell, who last year dismissed the talk, declined to comment": the noun before the relative clause. */
function beforeRelative({ tokens }: Document, { first }: Sentence, verb: Token): Token | undefined {
  if (tokens[verb.index - 1]?.form !== ',') return undefined;
  const comma = tokens.slice(first, verb.index - 1).findLast((t) => t.form === ',');
  const noun = comma && tokens[comma.index - 1];
  const who = comma && tokens[comma.index + 1];
  return noun && noun.index >= first && /^NN/.test(noun.tag) && /^(?:who|which|whose)$/.test(who!.lower)
    ? noun
    : undefined;
}

/** "The trust confirmed a teacher had been suspended but would not be drawn": behind "but", the subject of the sentence. */
function subjectOfSentence(document: Document, { first, end }: Sentence, verb: Token): Token | undefined {
  const { tokens } = document;
  if (!/^(?:but|and)$/.test(tokens[verb.index - 1]?.lower ?? '')) return undefined;
  const root = tokens.slice(first, end).find((t) => t.head < 0);
  const subject =
    root && root.index < verb.index && /^VB/.test(root.tag) ? childBy(document, root, /^nsubj$/) : undefined;
  return subject && REPORTING.has(root!.lemma) ? subject : undefined;
}

/** "Too early to talk about money, says the director." */
function speakerBehind(document: Document, sentence: Sentence, span: Span): Token | undefined {
  const after = document.tokens.slice(firstTokenAt(document, span[1]), sentence.end);
  const verb = after.find((t) => /^(?:say|tell|add|reply|respond)$/.test(t.lemma) && /^VB/.test(t.tag));
  if (!verb) return undefined;
  return (
    childBy(document, verb, /^nsubj$/) ??
    after.find((t) => t.index > verb.index && /^NN/.test(t.tag) && t.relation !== 'compound')
  );
}

/** Whoever says the clause in which the token stands, in the same sentence. */
function speakerOf(document: Document, sentence: Sentence, token: Token): Token | undefined {
  const before = document.tokens.slice(sentence.first, token.index);
  const verb = before.findLast((t) => /^(?:say|tell|add|reply|respond)$/.test(t.lemma));
  return verb && childBy(document, verb, /^nsubj$/);
}

/** Where the parser found no subject: the nearest noun before. */
function nounBefore({ document: { tokens }, entities }: Context, token: Token, first: number): Token | undefined {
  for (let k = token.index - 1; k >= first; k--) {
    const candidate = tokens[k]!;
    if (candidate.name === 'TIME') continue;
    if (/^(?:NN|PRP$)/.test(candidate.tag) || entities.at[k])
      return candidate.relation === 'compound' && candidate.head >= 0 && candidate.head < token.index
        ? tokens[candidate.head]
        : candidate;
  }
  return undefined;
}

// "Asked about the payments, …", "On the question of the seats, …".
const LEADING = /^(?:on|about|regarding|concerning|to)$/;
const ABOUT_WHAT = /^(?:about|whether|if|why|how|regarding|concerning|over|who|what|when|where)$/;
const ASKED = /^(?:ask|press|question|quiz)$/;
// About asking, not about what was asked.
const ASKING_WORDS =
  'letter reaction press call email e-mail newspaper paper station programme program agency writing phone repeated broadcaster channel outlet call message comment respond reply answer remark detail further press reporter journalist interview reach ask telephone phone office publicly immediately spokesman spokeswoman'.split(
    ' ',
  );

// Words that lead to what is left open, and verbs that take it as their object.
const OPENS = /^(?:on|about|regarding|concerning|over|whether|if|why|how|what|when|where|who|which|that|to)$/;
const TAKES_OBJECT =
  /(?:discuss|address|confirm|deny|denied|explain|disclose|specify|reveal|answer|ignor\w+|rule out|say|said)\w*$/;

/** The words from the first that leads to a topic on; none in "referred questions to his lawyer". */
function introduced(tokens: readonly Token[], match: string): Token[] {
  if (/^referr|fifth|hung up|right to/.test(match)) {
    const about = tokens.findIndex((t) => /^(?:about|on|regarding|concerning)$/.test(t.lower));
    return about < 0 ? [] : tokens.slice(about + 1);
  }
  const from = TAKES_OBJECT.test(match) ? 0 : tokens.findIndex((t, i) => i < 6 && OPENS.test(t.lower));
  return from < 0 ? [] : tokens.slice(from);
}

/** "To a list of questions about the deal sent on Monday": what the questions were about; nothing where they do not say. */
function aboutWhat(tokens: Token[]): Token[] {
  const asked = tokens.slice(0, 9).findIndex((t) => isRequest(t) && /^NN/.test(t.tag));
  if (asked < 0 || tokens[0]?.lower !== 'to') return tokens;
  const about = tokens.findIndex(
    (t, i) =>
      i > asked &&
      /^(?:about|on|regarding|concerning|over|whether)$/.test(t.lower) &&
      t.name !== 'TIME' &&
      tokens[i + 1]?.name !== 'TIME',
  );
  return about < 0 ? [] : tokens.slice(about);
}

// "Does not comment on personnel matters" is silence on whatever concerns the party.
const GENERIC = words(`
  personnel matter filing lawsuit suit complaint stage moment point individual case ongoing investigation inquiry pend pending litigation legal proceeding rumour rumor
  speculation private operational detail patient customer client specific internal market security document paper leak
  order question subject issue story article allegation claim report
`);

const MAX_PHRASE = 200;

const SPEAKERS = ['spokesman', 'spokeswoman', 'spokesperson', 'ask', 'lawyer', 'reporter', 'journalist', 'comment'];

/** What a silence speaks of: the words after it, or those of a leading "asked about …", without "comment" and the like. */
function topicOf(
  { document }: Context,
  sentence: Sentence,
  span: Span,
  first: Token,
): { topic: Core | null; topicTokens: Token[]; refersBack?: true; isOfDocument?: true } {
  const after = document.tokens.slice(firstTokenAt(document, span[1]), sentence.end);
  // A phrase of silence is short; what a page puts between its words may be of any length.
  const match = document.text.slice(span[0], Math.min(span[1], span[0] + MAX_PHRASE)).toLowerCase();
  const stop = after.findIndex(
    (t) =>
      /^[;”"]$/.test(t.form) ||
      (t.form === ',' &&
        /^(?:but|and|while|who|which|as|after|adding|saying)$/.test(document.tokens[t.index + 1]?.lower ?? '')),
  );
  const behind = aboutWhat(introduced(stop < 0 ? after : after.slice(0, stop), match));
  // "Did not deny that when asked", "would not discuss it": what stands before is meant.
  const [, pronoun, be] = behind;
  const isWhetherSo =
    /^(?:whether|if)$/.test(behind[0]?.lower ?? '') &&
    /^(?:it|that|this|they|these|those)$/.test(pronoun?.lower ?? '') &&
    /^(?:is|was|are|were|had|has|did)$/.test(be?.lower ?? '') &&
    behind.length < 7;
  // "On a report by Radio Nordsee about his travels": on what it says.
  const isOfReport =
    behind
      .slice(0, 4)
      .some((t) => CLAIM_NOUNS.has(t.lemma) || /^(?:story|article|post|video|recording)$/.test(t.lemma)) &&
    behind.some((t) => /^(?:by|in|from)$/.test(t.lower)) &&
    !behind.some((t) => /^(?:that|whether)$/.test(t.lower));
  // "Does not discuss ongoing research", "individual cases": as good as nothing.
  if (
    /^(?:ongoing|individual|internal|pending|specific|private|personal|operational)$/.test(
      behind.find((t) => /^(?:JJ|VBG|NN)/.test(t.tag))?.lower ?? '',
    )
  )
    return { topic: null, topicTokens: behind.slice(0, 2) };
  const isOfPaper = behind
    .slice(0, 3)
    .some((t) =>
      /^(?:document|memo|letter|email|e-mail|draft|paper|file|recording|video|footage|photo|image)$/.test(t.lemma),
    );
  if (isOfPaper && behind.length < 6) return { topic: null, topicTokens: behind.slice(0, 3), isOfDocument: true };
  const isSuch =
    behind.slice(0, 4).some((t) => t.lower === 'such') ||
    (behind.length < 8 &&
      /^(?:either|both|any|all)$/.test(behind[1]?.lower ?? behind[0]?.lower ?? '') &&
      behind
        .slice(0, 5)
        .some((t) => /^(?:matter|point|claim|allegation|charge|issue|account|accusation|report)$/.test(t.lemma)));
  if (isWhetherSo || isOfReport || isSuch) return { topic: null, topicTokens: behind.slice(0, 1), refersBack: true };
  if (
    /^(?:it|that|this|them|those|these)$/.test(behind[0]?.lower ?? '') &&
    !/^(?:NN|JJ|DT|PRP|NNP|VBZ)/.test(behind[1]?.tag ?? '')
  )
    return { topic: null, topicTokens: behind.slice(0, 1) };
  const lead = document.tokens.slice(sentence.first, first.index);
  const comma = lead.findIndex((t) => t.form === ',');
  const opens =
    lead[0] !== undefined && (LEADING.test(lead[0].lower) || lead.slice(0, 3).some((t) => ASKED.test(t.lemma)));
  const asked = opens && comma > 0 ? lead.slice(1, comma) : [];
  // "Pressed three times in an interview, …" does not say about what.
  const before =
    LEADING.test(lead[0]?.lower ?? '') ||
    asked.some(
      (t, i) => ABOUT_WHAT.test(t.lower) && !/^(?:it|this|that|them|these|those)$/.test(asked[i + 1]?.lower ?? ''),
    )
      ? asked
      : [];
  // In "did not respond to emails" the emails are not what is left open.
  const isAsked = /(?:respon|repl|return|answer|comment|reach|available)/.test(match);
  for (const topicTokens of [behind, before]) {
    const core = coreOfTokens(topicTokens);
    for (const word of isAsked ? ASKING_WORDS : SPEAKERS) core.acts.delete(keyOf(word));
    if ([...core.acts].every((act) => GENERIC.has(act)) && core.names.size === 0) continue;
    if (core.acts.size > 0) return { topic: core, topicTokens };
  }
  // "Has not responded to that accusation": to what was claimed right before.
  const refersBack =
    behind.slice(0, 5).some((t) => CLAIM_NOUNS.has(t.lemma)) &&
    !behind.some((t) => /^(?:that|whether)$/.test(t.lower) && t.tag === 'IN');
  return { topic: null, topicTokens: behind, ...(refersBack ? { refersBack: true as const } : {}) };
}
