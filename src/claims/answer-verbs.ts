import type { Document, Token } from '../language/document.js';
import { CLAIM_NOUNS } from './lexicon/cues.js';
import { FALSE_WORDS, WAVES_AWAY } from './lexicon/denials.js';
import { partyAfter } from './parties.js';
import type { Context } from './resolved-source.js';
import { childBy, isNegated } from './tree.js';

// Verbs of an answer, told from others of the same form.

/** "The right to reject any bid", "his refusal to disavow them": nobody does so here. */
export function isMereOption({ document }: Context, token: Token): boolean {
  const before = document.tokens[token.index - 1]?.lower ?? '';
  // "Must rebut the claim", "may yet deny it".
  const modal = /^(?:yet|now|also|soon|still)$/.test(before) ? document.tokens[token.index - 2]?.lower : before;
  if (/^(?:must|should|could|may|might)$/.test(modal ?? '')) return true;
  if (token.tag !== 'VB' || before !== 'to') return false;
  if (/^(?:need|have|ought)$/.test(document.tokens[token.index - 2]?.lemma ?? '')) return true;
  return /^(?:NN|NNS|JJ)$/.test(document.tokens[token.index - 2]?.tag ?? '');
}

/** "Denied entry", "were denied visas": refused, not said to be untrue. */
export function isRefusal({ document }: Context, token: Token, end: number): boolean {
  if (
    childBy(document, token, /^auxpass$/) ||
    /^(?:was|were|been|being|is|are)$/.test(document.tokens[token.index - 1]?.lower ?? '')
  )
    return true;
  return document.tokens
    .slice(token.index + 1, Math.min(end, token.index + 6))
    .some((t) =>
      /^(?:visa|entry|access|bail|permission|asylum|parole|licen[cs]e|permit|admission|citizenship|treatment|refund)$/.test(
        t.lemma,
      ),
    );
}

/** "Rejected the attempt to delay it", "dismissed an appeal": what is asked for is turned down, not denied. */
export function isTurnedDown({ tokens, sentences }: Document, token: Token): boolean {
  if (!/^(?:reject|dismiss|deny|refuse)$/.test(token.lemma)) return false;
  const { end } = sentences[token.sentence]!;
  const behind = tokens.slice(token.index + 1, Math.min(end, token.index + 6));
  const that = behind.findIndex((t) => /^(?:that|any|it|this)$/.test(t.lower));
  const object = that < 0 ? behind : behind.slice(0, that);
  const noun = object.find((t, i) => /^NNS?$/.test(t.tag) && !/^(?:NN|POS)/.test(object[i + 1]?.tag ?? ''));
  return noun !== undefined && ASKED_FOR.test(noun.lemma);
}

const ASKED_FOR =
  /^(?:attempt|request|appeal|bid|motion|application|plea|offer|proposal|petition|plan|bill|deal|demand|amendment|nomination|resolution|settlement|compromise|ultimatum|treaty|invitation)$/;

/** "They neither confirm nor deny", whoever they are. */
export const isNeither = ({ document: { tokens } }: Context, { index }: Token): boolean =>
  /^(?:neither|nor)$/.test(tokens[index - 1]?.lower ?? '') || /^(?:neither|nor)$/.test(tokens[index - 2]?.lower ?? '');

/** "called the report false", "described it as baseless". */
export function isCalledFalse({ document }: Context, token: Token): boolean {
  // "Spoke of a witch hunt".
  if (/^(?:speak|talk)$/.test(token.lemma) && document.tokens[token.index + 1]?.lower === 'of')
    return document.tokens
      .slice(token.index + 2, token.index + 6)
      .some(
        (t) =>
          t.sentence === token.sentence &&
          (FALSE_WORDS.test(t.lower) ||
            /^(?:witch|witch-hunt|witchhunt|conspiracy|plot|vendetta|smears|slanders|staged|provocation|fabrications?|lies)$/.test(
              t.lower,
            )),
      );
  if (
    !/^(?:call|name|term|dub|describe|label|brand|denounce|characteri[sz]e|decry|condemn|slam|dismiss|reject)$/.test(
      token.lemma,
    )
  )
    return false;
  const [the, noun, that] = document.tokens.slice(token.index + 1, token.index + 4);
  // 'Called the idea that its men had a hand in it "a fantasy"': behind the clause.
  const isOfClause =
    /^(?:the|any|all)$/.test(the?.lower ?? '') &&
    that?.lower === 'that' &&
    (CLAIM_NOUNS.has(noun!.lemma) || /^(?:idea|notion|talk|theory)$/.test(noun!.lemma));
  const end = isOfClause ? document.sentences[token.sentence]!.end : token.index + 12;
  return document.tokens
    .slice(token.index + 1, end)
    .some((t) => t.sentence === token.sentence && FALSE_WORDS.test(t.lower));
}

/** "Laughed off the claim", "took issue with that account". */
export const wavesAway = ({ document: { tokens } }: Context, { index, lemma }: Token): boolean =>
  WAVES_AWAY.test(`${lemma} ${tokens[index + 1]?.lower ?? ''}`) ||
  // "Laughed it off".
  (/^(?:it|that|this|them)$/.test(tokens[index + 1]?.lower ?? '') &&
    WAVES_AWAY.test(`${lemma} ${tokens[index + 2]?.lower ?? ''}`)) ||
  // "Defended herself on Sunday against claims that P".
  (lemma === 'defend' &&
    tokens
      .slice(index + 1, index + 9)
      .some(
        (t, i, all) => t.lower === 'against' && all.slice(i + 1, i + 4).some((noun) => CLAIM_NOUNS.has(noun.lemma)),
      ));

/** "Said as much", "blamed a fault for it": what was just said of the speaker. */
export function saysAsMuch({ document: { tokens, sentences } }: Context, { index, lemma, sentence }: Token): boolean {
  if (/^(?:say|tell)$/.test(lemma)) return tokens[index + 1]?.lower === 'as' && tokens[index + 2]?.lower === 'much';
  const { end } = sentences[sentence]!;
  const pointer = tokens
    .slice(index + 1, end)
    .find((t, i, all) => i > 0 && isPointer(t) && all[i - 1]!.lower === 'for');
  const next = pointer && tokens[pointer.index + 1];
  return (
    lemma === 'blame' &&
    pointer !== undefined &&
    (next === undefined || /^[.,;]$/.test(next.form)) &&
    !tokens.slice(index + 1, pointer.index).some((t) => /^NNP/.test(t.tag))
  );
}

const isPointer = ({ lower }: Token): boolean => /^(?:it|this|that)$/.test(lower);

/** "Protested his innocence". */
export const pleadsInnocence = ({ document }: Context, token: Token): boolean => {
  const behind = document.tokens.slice(token.index + 1, token.index + 4);
  return (
    (/^(?:protest|maintain|proclaim|assert|plead|profess|insist)$/.test(token.lemma) &&
      behind.some((t) => t.lower === 'innocence')) ||
    // "Does not admit guilt", "has not accepted the charges".
    (/^(?:admit|accept|acknowledge|recogni[sz]e)$/.test(token.lemma) &&
      isNegated(document, token) &&
      behind.some((t) => /^(?:guilt|blame|liability|wrongdoing|charge|accusation|allegation)$/.test(t.lemma)))
  );
};

/**
 * "Pleaded not guilty", "entered a plea of not guilty", "entered not-guilty pleas".
 * @returns the index behind the plea; undefined where the verb brings none
 */
export function notGuiltyEnd(tokens: readonly Token[], { index, lemma }: Token): number | undefined {
  if (!/^(?:plead|enter|make|lodge|submit)$/.test(lemma)) return undefined;
  const words = tokens.slice(index + 1, index + 7).map((t) => t.lower);
  const plea = NOT_GUILTY.exec(`${words.join(' ')} `);
  if (!plea || (lemma !== 'plead' && !/plea/.test(plea[0]))) return undefined;
  return index + plea[0].trim().split(' ').length + 1;
}

const NOT_GUILTY = /^(?:an? )?(?:pleas? of )?not[ -](?:- )?guilty(?: pleas?)? /;

/** "Pleaded not guilty". */
export const isNotGuilty = ({ document }: Context, token: Token): boolean =>
  notGuiltyEnd(document.tokens, token) !== undefined;

/** "Orrin Water disputes/NNS that it knew". */
export const isMissedVerb = ({ tokens }: Document, { tag, lower, index }: Token): boolean =>
  tag === 'NNS' &&
  /^(?:disputes|denies|rejects|contests|admits|concedes|confirms|acknowledges|refutes)$/.test(lower) &&
  /^(?:that|having|it|this|any|ever|the|these|those)$/.test(tokens[index + 1]?.lower ?? '');

const SINCE_WHEN = 5;

/** "Who in 2021 denied P", "had previously denied P", "denied P last year". */
export function wasEarlier({ document: { tokens, sentences } }: Context, { index, sentence }: Token): boolean {
  const { first, end } = sentences[sentence]!;
  const before = tokens.slice(Math.max(first, index - SINCE_WHEN), index);
  return (
    before.some((t) => /^(?:previously|earlier|once|initially|originally)$/.test(t.lower)) ||
    // "Had denied in January that P".
    (before.slice(-2).some((t) => t.lower === 'had') &&
      tokens
        .slice(index, end)
        .some((t) => t.head === index && t.name === 'TIME' && /^(?:in|on)$/.test(tokens[t.index - 1]?.lower ?? ''))) ||
    // "Which in March denied having any troops there".
    before.some(
      (t, i) => /^(?:which|who)$/.test(t.lower) && before[i + 1]?.lower === 'in' && before[i + 2]?.name === 'TIME',
    ) ||
    [...before, ...tokens.slice(index, end)].some(
      (t) =>
        (/^(?:19|20)\d\d$/.test(t.form) && /^(?:in|during|of|since)$/.test(tokens[t.index - 1]?.lower ?? '')) ||
        (t.lower === 'last' &&
          /^(?:year|month|week|season|spring|summer|autumn|winter)$/.test(tokens[t.index + 1]?.lower ?? '')),
    )
  );
}

const AGENT_REACH = 10;

/** Who turns a claim down that "was rejected on Friday by" them. */
export function agentNamed(context: Context, token: Token, subject: Token): string | undefined {
  const { index, sentence, tag } = token;
  // "This was admitted by the firm".
  const { tokens, sentences } = context.document;
  const isOfThis = /^(?:this|that)$/.test(subject.lower) && tokens[index + 1]?.lower === 'by';
  if (tag !== 'VBN' || !(CLAIM_NOUNS.has(subject.lemma) || isOfThis)) return undefined;
  const { end } = sentences[sentence]!;
  const behind = tokens.slice(index + 1, Math.min(end, index + AGENT_REACH));
  const stop = behind.findIndex((t) => /^(?:as|,|;)$/.test(t.lower) || /^VB[DNZ]$/.test(t.tag));
  const by = isPassive(tokens, token)
    ? behind.slice(0, stop < 0 ? undefined : stop).find((t) => t.lower === 'by')
    : undefined;
  const close = by && tokens.slice(by.index, end).find((t) => t.lower === 'as');
  return by && partyAfter(context, by.index + 1, close?.index ?? end);
}

/** "Was rejected", "had been dismissed". */
export function isPassive(tokens: readonly Token[], { index, tag, sentence }: Token): boolean {
  let be = index - 1;
  while (tokens[be]?.sentence === sentence && /^RB/.test(tokens[be]!.tag)) be--;
  return (
    tag === 'VBN' && tokens[be]?.sentence === sentence && /^(?:was|were|is|are|been|be|being)$/.test(tokens[be]!.lower)
  );
}
