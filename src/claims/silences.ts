import type { Document, Sentence, Token } from '../language/document.js';
import { overlaps, type Span } from '../language/span.js';
import { addressees } from './asked-parties.js';
import { REPORTING } from './lexicon/cues.js';
import {
  ANY_SILENCE,
  CALLS,
  LED_NOWHERE,
  NEGATED_SILENCE,
  SILENCE_PATTERNS,
  UNREACHED,
  WALKED_OFF,
} from './lexicon/silence.js';
import { partiesOf, partyAfter } from './parties.js';
import type { Context } from './resolved-source.js';
import type { FoundResponse } from './responses.js';
import { canBeSilent, OF_NAME, plainText, silenceOf } from './silence-of.js';
import { neitherNor, neitherOf } from './silent-pairs.js';
import { partiesByWords, silentOnes, subjectBefore, whoseHome } from './silent-parties.js';
import { firstTokenAt, isFiniteVerb, tokensUnder } from './tree.js';

/** What a party may say itself: "It is too early to comment". */
const QUOTED =
  /no comment|next question$|not (?:today|now|here)$|my lawyers?$|too (?:early|soon) to|(?:not|n't|never|cannot) (?:comment|discuss|be drawn)|nothing to (?:say|add)|^let's|^i\b.* (?:not|never) /;
const NEGATIVE = /^(?:neither|nor|no|none|nobody|not)$/;

/** Does a clause end at the comma? */
const isFiniteBefore = ({ tokens }: Document, { first }: Sentence, comma: Token): boolean =>
  tokens.slice(first, comma.index).some(isFiniteVerb);

/** Silences: "has not commented", "could not be reached", "remained silent on …", in text order. */
export function findSilences(context: Context): FoundResponse[] {
  const { document } = context;
  const found: FoundResponse[] = [];
  for (const sentence of document.sentences) {
    const text = plainText(document.text.slice(...sentence.span));
    const taken: Span[] = [];
    const add = (match: RegExpMatchArray, partiesFor: (span: Span, tokens: Token[]) => string[]): void => {
      const start = sentence.span[0] + (match.index ?? 0);
      const span: Span = [start, start + match[0].length];
      if (taken.some((other) => overlaps(other, span))) return;
      const tokens = tokensUnder(document, [span]);
      const before = document.tokens.slice(sentence.first, tokens[0]?.index ?? 0);
      // "The family says the firm ignored two calls": a claim, no report of silence.
      const isClaimed =
        /^(?:ignor|hung up|rang off|slammed|turned down)/.test(match[0]) &&
        before.some((t) => REPORTING.has(t.lemma) && /^VB/.test(t.tag));
      // "Ordered jailers to ignore requests": nobody has been asked.
      const isOrdered = /^ignor/.test(match[0]) && before.at(-1)?.lower === 'to';
      // "Parents accuse the ministry of having left two letters unanswered".
      const isHeldAgainst = before.some((t) => t.lemma === 'accuse' && /^VB/.test(t.tag));
      // "Citing privacy rules, officials have not said why": the reason for a silence is no second one.
      const isReason = /^(?:cit|invok|plead|hid)/.test(match[0]) && found.some((r) => r.sentence === sentence.index);
      // "The two men have not spoken since May": to each other.
      const isOfPair =
        /not spoken since$/.test(match[0]) &&
        before.some((t) => /^(?:two|both|pair|couple|couples|sides|each)$/.test(t.lower));
      // "Donors who cannot be located" were not asked.
      // "60 million crowns cannot be traced" neither.
      const isOfStrangers =
        /(?:located|found|traced)$/.test(match[0]) &&
        (/^(?:who|which|that)$/.test(document.tokens[(tokens[0]?.index ?? 0) - 1]?.lower ?? '') ||
          before.some((t) => t.tag === 'CD') ||
          // "No gun was found": nobody who could have answered.
          before.some(
            (t, i) =>
              t.lower === 'no' &&
              !/^(?:one|spokes\w+|official|representative|member|\w+er|\w+ist)$/.test(before[i + 1]?.lemma ?? 'one'),
          ));
      // "The town hall was quiet on Monday": nobody had asked it.
      const isQuietPlace =
        /^(?:be|is|are|was|were) (?:\w+ )?quiet$/.test(match[0]) &&
        !/^ (?:about|over|on (?:the|its|his|her|their|this|that|these|what|whether|how|claims|allegations|reports)\b)/.test(
          text.slice(span[1] - sentence.span[0]),
        );
      // "Asked about it, he walked away".
      const isMereWalk =
        WALKED_OFF.test(match[0]) &&
        !before.some((t) =>
          /^(?:asked|questioned|pressed|confronted|approached|reporters|journalists|questions?)$/.test(t.lower),
        );
      const isOfElse = LED_NOWHERE.test(match[0]) && !before.some((t) => CALLS.test(t.lemma));
      // "Declined to give her name": about who speaks.
      const isOfName = text.slice(start - sentence.span[0] + match[0].lastIndexOf(' ') + 1).search(OF_NAME) === 0;
      // "His client had not spoken to Ms Lund since May": to somebody in the story.
      const spokenTo = document.tokens.slice(tokens.at(-1)!.index + 1, tokens.at(-1)!.index + 3);
      const isOfTalk =
        /\b(?:spoken|spoke|talked|speak|talk) (?:to|with)$/.test(match[0]) &&
        spokenTo.some((t) => context.entities.at[t.index]?.kind === 'PERSON') &&
        /\b(?:since|(?:for|in) (?:\w+ )?(?:days|weeks|months|years))\b/.test(text.slice(span[1] - sentence.span[0]));
      if (
        isOfName ||
        isOfTalk ||
        isClaimed ||
        isOrdered ||
        isOfElse ||
        isMereWalk ||
        isQuietPlace ||
        isHeldAgainst ||
        isReason ||
        isOfStrangers ||
        isOfPair ||
        /did not say (?:how|where) (?:it|he|she|they) (?:had )?(?:obtain|got)/.test(text)
      )
        return;
      // What somebody says within a quotation is no report of silence, save for the two words themselves.
      if (tokens.length === 0 || (tokens.every((t) => t.quoted) && !QUOTED.test(match[0]))) return;
      const shown = [...new Set(partiesFor(span, tokens))];
      const silent = shown.filter((name) => canBeSilent(name, match[0]));
      // A party made of the words of the silence shows that the tree is wrong.
      const isTorn = silent.length === 0 && (shown.length > 0 || match[0].startsWith('neither'));
      const parties = isTorn
        ? partiesByWords(context, sentence, tokens[0]!).filter((name) => canBeSilent(name, match[0]))
        : silent;
      if (parties.length === 0) return;
      taken.push(span);
      found.push(silenceOf(context, sentence, span, parties));
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
        const each = neitherOf(context, sentence, span);
        if (each.length > 0) return each;
        const subject = subjectBefore(context, sentence, span, tokens);
        const negated = document.tokens
          .slice(sentence.first, subject ? subject.index + 1 : 0)
          .some((t) => NEGATIVE.test(t.lower) && !t.quoted);
        // '"Not one of them had a scratch," the army answered': who says it is not silent.
        const isSaid =
          /^(?:answered|replied|responded)$/.test(match[0]) &&
          subject !== undefined &&
          document.tokens
            .slice(sentence.first, subject.index)
            .some((t) => t.form === ',' && isFiniteBefore(document, sentence, t)) &&
          /^[.!]?$/.test(document.tokens[tokens.at(-1)!.index + 1]?.form ?? '');
        // "Did not reveal what he would say on Thursday": a question.
        const isAsked = /^(?:what|how|why|whether)$/.test(document.tokens[(subject?.index ?? 0) - 1]?.lower ?? '');
        if (!subject || !negated || isSaid || isAsked) return [];
        // "Put to the firm, but nobody there had come back": who was asked.
        const asked =
          /^(?:nobody|no-one|one|none)$/.test(subject.lower) && document.tokens[subject.index + 1]?.lower === 'there'
            ? addressees(context, sentence.first, subject.index)
            : [];
        if (asked.length > 0) return asked;
        const home = /^(?:nobody|no-one|one)$/.test(subject.lower)
          ? whoseHome(context, sentence, tokens.at(-1)!)
          : undefined;
        return home ? [home] : partiesOf(context, subject);
      });
    }
  }
  return found;
}
