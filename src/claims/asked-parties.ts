import type { Document, Sentence, Token } from '../language/document.js';
import { mayBeBody } from './entities.js';
import { BODIES } from './lexicon/sources.js';
import { partiesOf, partyAfter } from './parties.js';
import { type Context, kindOfEntity } from './resolved-source.js';
import { isRequest } from './spoken-for.js';
import { subjectOf } from './tree.js';

// Who was asked or spoken of, where a sentence about a silence leaves that to the words before it.

/** "We put the claims to the council and to its leader": to whom, each. */
export function addressees(context: Context, from: number, end: number): string[] {
  const { tokens } = context.document;
  const to = tokens.slice(from, end).filter((t) => t.lower === 'to' && !/^VB/.test(tokens[t.index + 1]?.tag ?? ''));
  return to.flatMap(({ index }) => partyAfter(context, index + 1, end) ?? []);
}

/** "We asked [the police] about it and received no reply": whom those who write had asked. */
export function askedHere(context: Context, { first, end }: Sentence, silence: Token): string | undefined {
  const verb = context.document.tokens
    .slice(first, silence.index)
    .find(
      (t) => /^VB/.test(t.tag) && /^(?:ask|contact|approach|email|e-mail|phone|telephone|call|message)$/.test(t.lemma),
    );
  return verb && partyAfter(context, verb.index + 1, end);
}

const SENT = /^(?:sent|put|made|addressed|submitted|left|emailed|e-mailed|forwarded|directed)$/;

/** "Emails [to the agent] about the split went unanswered": where the requests went. */
export function requestTo(context: Context, { first }: Sentence, silence: Token): string | undefined {
  const { tokens } = context.document;
  const request = tokens.slice(first, silence.index).find(isRequest);
  // "A request for comment sent to the clinic".
  const to =
    request &&
    tokens
      .slice(request.index + 1, silence.index)
      .find((t, i) => /^(?:to|with)$/.test(t.lower) && (i === 0 || SENT.test(tokens[t.index - 1]!.lower)));
  return to && partyAfter(context, to.index + 1, silence.index);
}

/** "The paper put questions to the company. It had not replied": whom the sentence before says was asked. */
export function askedBefore(context: Context, { index }: Sentence): string | undefined {
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
    // "We wrote to the firm".
    if (token.lemma === 'write' && next?.lower === 'to' && isPress(context, tokens[token.index - 1])) {
      const party = partyAfter(context, next.index + 1, before.end);
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

/** Whom a request without an address went to: who was asked before, else who was named last, in the same paragraph or the one before. */
export function askedOrNamed(context: Context, sentence: Sentence): string | undefined {
  const { document, entities } = context;
  const before = document.sentences[sentence.index - 1];
  const asked = askedBefore(context, sentence);
  if (asked || !before || sentence.paragraph - before.paragraph > 1) return asked;
  return entities.at
    .slice(before.first, before.end)
    .findLast((e) => e && (e.kind === 'PERSON' || e.kind === 'ORG') && kindOfEntity(e) !== 'media')?.name;
}

const isPress = ({ entities }: Context, token: Token | undefined): boolean => {
  const entity = token && entities.at[token.index];
  return token?.lower === 'we' || (entity !== undefined && kindOfEntity(entity) === 'media');
};

/** Bodies by the part that they play. */
const SUITORS = /^(?:suitor|bidder|buyer|rival|seller|partner|giant|newcomer|landlord)$/;

/** "[The company] has hired a law firm, it said. It had no comment": what the sentence before is about. */
export function spokenOfBefore(context: Context, { index, first }: Sentence, pronoun: Token): string | undefined {
  const { document, entities } = context;
  const before = document.sentences[index - 1];
  if (pronoun.index !== first || !before) return undefined;
  // Newspapers give each sentence a paragraph of its own.
  const isFar = before.paragraph !== document.sentences[index]!.paragraph;
  if (isFar && (pronoun.lower !== 'it' || document.sentences[index - 2]?.paragraph === before.paragraph))
    return undefined;
  const subject = document.tokens.slice(before.first, before.end).find((t) => /^nsubj/.test(t.relation));
  const entity = subject && entities.at[subject.index];
  const isBody =
    subject !== undefined && (entity ? mayBeBody(entity) : BODIES.has(subject.lemma) || SUITORS.test(subject.lemma));
  return isBody ? partiesOf(context, subject)[0] : undefined;
}

const STATEMENTS = /^(?:statement|letter|e-?mail|post|reply|response|message|note|answer|text)$/;

const GIVES = /^(?:send|issue|release|publish|give|write|put|e-?mail|provide|post|text)$/;

/** "Yates sent reporters a statement. The statement did not address P": who gave it. */
export function paperMaker(context: Context, { index, first, paragraph }: Sentence, paper: Token): Token | undefined {
  const { document } = context;
  if (!STATEMENTS.test(paper.lemma)) return undefined;
  // "The firm sent a reply that did not mention it".
  const sent = /^(?:that|which)$/.test(document.tokens[paper.index + 1]?.lower ?? '')
    ? document.tokens.slice(first, paper.index).findLast((t) => GIVES.test(t.lemma) && /^VB[DZPN]$/.test(t.tag))
    : undefined;
  if (sent) return subjectOf(document, sent);
  const isKnown = /^(?:the|that|this|it|his|her|their|its)$/.test(document.tokens[paper.index - 1]?.lower ?? '');
  if (!isKnown) return undefined;
  const before = document.sentences[index - 1];
  const from = before?.paragraph === paragraph ? before.first : first;
  const given = document.tokens.slice(from, paper.index).findLast((t) => t.lemma === paper.lemma);
  if (!given) return undefined;
  const isAside = document.tokens[given.index + 1]?.form === ',';
  const verb =
    document.tokens
      .slice(from, given.index)
      .findLast((t) => /^VB[DZP]$/.test(t.tag) && t.sentence === given.sentence) ??
    // "The firm, in a short reply, said P. The reply had nothing on Q".
    (isAside
      ? document.tokens.slice(given.index + 2, given.index + 5).find((t) => /^VB[DZP]$/.test(t.tag))
      : undefined);
  return verb && subjectOf(document, verb);
}

/** "By the time of going to press", "by the deadline". */
export const isTimeLimit = ({ tokens }: Document, { index }: Token): boolean =>
  tokens
    .slice(index + 1, index + 4)
    .some(
      (t) =>
        t.name === 'TIME' ||
        /^(?:time|deadline|end|close|publication|press|evening|night|nightfall|dusk|dawn|noon|midday|midnight|sunset|lunchtime)$/.test(
          t.lemma,
        ),
    );

/** "Was not found by the newsroom": who asked. */
export const isByUs = ({ tokens }: Document, { index }: Token): boolean =>
  /^(?:the|this|our)$/.test(tokens[index + 1]?.lower ?? '') &&
  /^(?:newsroom|newspaper|paper|reporters?|programme|editors?)$/.test(tokens[index + 2]?.lower ?? '');
