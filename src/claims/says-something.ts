import type { Document, Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import { isSpeechVerb } from '../language/speech-verbs.js';
import { CONCEPTS } from './lexicon/concepts.js';
import {
  ACCUSING,
  CLAIM_NOUNS,
  CONFIRMING,
  DENYING,
  HEDGE_ADVERBS,
  HEDGE_PASSIVES,
  NO_CLAIM_IN_NOUNS,
  OPINION_CUES,
  PLEDGING,
  REPORTING,
  TAKE_NOUNS,
} from './lexicon/cues.js';
import { CHARGES, TALE_OF } from './lexicon/denials.js';
import { childBy, isFiniteVerb, isWord, tokensUnder, wordsUnder } from './tree.js';

/** "To" before a verb, which taggers take for a preposition at times. */
const isTo = (token: Token | undefined): boolean => token?.lower === 'to';

const NOMINAL_ACT =
  /(?:ment|tion|sion|ance|ence|ing|al|damage|sabotage|leakage|breakage|shortage|outrage|espionage|blockage|wreckage|passage|marriage|coverage|usage|ery|ade|ure|use|theft|fraud|attack|death|killing|abuse|war|bribe|loss|rise|fall|cut|crash|fire)s?$/;

/** What is decided and announced. */
const DECIDED =
  /^(?:inquiry|enquiry|review|audit|probe|inspection|ban|curfew|strike|boycott|recall|merger|takeover|embargo|amnesty|walkout|lockdown|freeze|moratorium|levy|tariff|subsidy)$/;

/** Does a noun or gerund among the tokens name an act, or a number count something? */
export const namesAct = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (t) =>
      t.tag === 'VBG' ||
      (t.tag === 'JJ' && t.lower.endsWith('ing') && CONCEPTS.has(t.lemma)) ||
      t.name === 'NUM' ||
      (t.tag === 'CD' && !/^(?:19|20)\d\d$/.test(t.form)) ||
      (/^NNS?$/.test(t.tag) && (NOMINAL_ACT.test(t.lower) || DECIDED.test(t.lemma) || CONCEPTS.has(t.lemma))) ||
      // "Owns up to leak/VB into the river".
      (t.tag === 'VB' && t === tokens[0] && CONCEPTS.has(t.lemma)),
  );

/** May a lone noun follow this cue: "denied arson"? */
export const takesOneWord = (cue: Token | undefined): boolean =>
  /^(?:plead|deny|admit|suspect|accuse|confess|charge|indict|suspicion|charges|allegation|accusation|trial)$/.test(
    cue?.lemma ?? '',
  );

const TAKEN_FOR_ADJECTIVES = /^(?:alleged|believed|thought|rumou?red|reported|understood|suspected)$/;

/** The tagger takes "Wheat" for one of these. */
const QUESTION_WORD =
  /^(?:who|whom|whose|which|that|what|when|where|why|how|whoever|whatever|whichever|wherever|whenever|while)$/;

const TELLS_HOW =
  /^(?:describe|recall|recount|tell|explain|detail|relate|testify|say|remember|reveal|write|report|accord)$/;

/** Does a cue bring clauses rather than things? */
const takesClause = (lemma: string): boolean => isSpeechVerb(lemma) || REPORTING.has(lemma) || lemma === 'accord';

const isVerb = ({ tag }: Token): boolean => /^VB[DN]$/.test(tag);

/**
 * Does the content put something forward, given the cue that brings it? A clause does. A noun phrase does where the
 * cue reports facts ("reported 340 cases", "denied involvement", "claims of fraud") and it names an act or a count; an
 * infinitive where the cue commits or hedges ("agreed to pay", "allegedly to fight"). "Asked not to be named",
 * "sentenced him to four years" and "two officers who spoke" put nothing forward.
 * @param head the head of the cue; undefined where there is none
 */
export function saysSomething(
  document: Document,
  content: readonly Span[],
  cue: readonly Token[],
  head: Token | undefined,
): boolean {
  const tokens = tokensUnder(document, content);
  const words = tokens.filter(isWord);
  // "Has promised a veto".
  const isPromised = /^(?:promise|pledge|threaten)$/.test(head?.lemma ?? '') && words[0]?.tag === 'NN';
  if (words.length < 2)
    return (
      words.length === 1 && (isPromised || (takesOneWord(head) && (namesAct(words) || CHARGES.test(words[0]!.lower))))
    );
  // "Lists the villa as the property of a company", "identified the man as Devin Hale".
  if (
    /^(?:list|register|record|name|identify)$/.test(head?.lemma ?? '') &&
    words.length > 3 &&
    words.some((t) => t.lower === 'as')
  )
    return true;
  // "Has authenticated the diary as the poet's", "recognised the shell that struck the mill".
  if (
    /^(?:authenticate|verify|recogni[sz]e)$/.test(head?.lemma ?? '') &&
    words.length > 3 &&
    words.some((t) => /^(?:as|that|which)$/.test(t.lower))
  )
    return true;
  // "Denied the allegation", "denied the claims in a statement" speaks of another claim.
  const claimed = words.findIndex((t) => CLAIM_NOUNS.has(t.lemma) && /^NN/.test(t.tag));
  const isAside = /^(?:in|on|at|during|via|through|made|against|when|after|as)$/.test(words[claimed + 1]?.lower ?? '');
  if (
    (claimed >= 0 && isAside && /^(?:deny|reject|dismiss|refute|dispute)$/.test(head?.lemma ?? '')
      ? words.slice(0, claimed + 1)
      : words
    ).every(
      (t) =>
        /^(?:DT|PRP\$|JJ|IN)$/.test(t.tag) ||
        CLAIM_NOUNS.has(t.lemma) ||
        /^(?:statement|remark|account|version)$/.test(t.lemma),
    )
  )
    return false;
  // "Apologised for the error".
  if (/^apologi[sz]e$/.test(head?.lemma ?? '') && !words.some((t) => /^VB/.test(t.tag))) return false;
  if (TALE_OF.test(wordsUnder(document, content))) return false;
  // "Shows how much it has changed", "asked what he would do": a question, unless somebody tells how it was.
  const isAsked = /^(?:how|what|which|why|where|whether)$/.test(words[0]!.lower) && !words[0]!.quoted;
  if (isAsked && head && !TELLS_HOW.test(head.lemma)) return false;
  // "Described a captain falling asleep", "recalled a nurse crying".
  if (
    /^(?:describe|recall|remember|recount|report)$/.test(head?.lemma ?? '') &&
    tokens.slice(0, 6).some((t, i) => t.tag === 'VBG' && i > 0 && /^NN/.test(tokens[i - 1]!.tag))
  )
    return true;
  // "Upheld the decision", "was critical of his stance": a thing that is spoken of.
  const isThing = !tokens.some(
    (t, i) =>
      t.quoted ||
      isFiniteVerb(t) ||
      (t.tag === 'VBG' && (i < 2 || /^(?:NNP|PRP|POS|IN)/.test(tokens[i - 1]!.tag))) ||
      (isTo(t) && (i === 0 || /^(?:VB|RB)/.test(tokens[i + 1]?.tag ?? ''))),
  );
  // "The baker waters/NNS down his milk, she told the paper": a verb that the tagger missed.
  const isMissed = words.length > 4 && head?.lemma !== 'add' && takesClause(head?.lemma ?? '');
  // "Argued that the dam leaked/VBN".
  const that = document.tokens[words[0]!.index - 1];
  const isThatClause = words.length > 2 && that?.lower === 'that' && that.tag === 'IN' && words.some(isVerb);
  if (
    isThing &&
    !isMissed &&
    !isThatClause &&
    head &&
    /^VB/.test(head.tag) &&
    !TAKE_NOUNS.has(head.lemma) &&
    !OPINION_CUES.has(head.lemma)
  )
    return false;
  // A that-clause is a clause, whatever the tagger made of its verb.
  if (
    words.length > 2 &&
    document.tokens[words[0]!.index - 1]?.lower === 'that' &&
    !OPINION_CUES.has(head?.lemma ?? '')
  )
    return true;
  const lemma = head?.lemma ?? '';
  // The tagger takes some past tenses for participles; a subject gives them away.
  const finite = words.filter(
    (t) => isFiniteVerb(t) || (/^VB/.test(t.tag) && childBy(document, t, /^nsubj/) !== undefined),
  ).length;
  // "Promised a strike", "announced a round of hearings": what is to come, as a noun.
  // "Denied links to the group".
  if (/^(?:promise|pledge|announce|threaten|propose|deny)$/.test(lemma) && words.some((t) => /^NNS?$/.test(t.tag)))
    return true;
  const isHedge = HEDGE_ADVERBS.has(lemma) || /^(?:appear|seem|likely|unlikely|perhaps|apparent|possible)$/.test(lemma);
  // "Guards are alleged/JJ to have beaten him".
  const isPassive = HEDGE_PASSIVES.has(lemma) || TAKEN_FOR_ADJECTIVES.test(head?.lower ?? '');
  if ((isHedge || (isPassive && words.some(isTo))) && words.length > 3) return true;
  // Each relative or question word takes one of the finite verbs for a clause that only serves another.
  // "Described how a manager followed him": there the first opens what is told.
  const relative = words.filter(
    (t, i) => !(i === 0 && isAsked) && /^(?:WDT|WP|WP\$|WRB)$/.test(t.tag) && QUESTION_WORD.test(t.lower),
  ).length;
  // "Puts the speed at nine knots, about double what is usual".
  if (/^(?:put|estimate|set)$/.test(lemma) && words.some((t) => t.lower === 'at') && namesAct(words)) return true;
  // "Accused him of grabbing her when she asked", "blamed them for a blast that hit the gate": an act, however it goes on.
  if ((ACCUSING.has(lemma) || lemma === 'blame') && namesAct(words.slice(0, 5))) return true;
  const isPlea = cue.some((t) => t.lower === 'guilty');
  // "Pleaded guilty to billing for treatments that never took place".
  const isOfDeed = isPlea || DENYING.has(lemma) || CONFIRMING.has(lemma);
  if (isOfDeed && words[0]!.tag === 'VBG') return true;
  if (OPINION_CUES.has(lemma) && !isPlea && words[0]!.lower !== 'not') return words.length > 2;
  if (finite > relative) return words.length > 2 || words.some((t) => t.name === 'NUM') || tokens[0]!.quoted;
  // An order ("Leave at once") or a headline ("Two held over fire").
  if (tokens[0]!.quoted && words.length > 4) return true;
  const first = words[0]!;
  const infinitive = isTo(first) || (first.lower === 'not' && isTo(words[1]));
  if (infinitive)
    return (
      PLEDGING.has(lemma) ||
      HEDGE_ADVERBS.has(lemma) ||
      HEDGE_PASSIVES.has(lemma) ||
      /^(?:threaten|claim|offer|seek|aim|allege)$/.test(lemma)
    );
  // "Polls show a close race in the state, where …": what a paper shows is put forward, with or without a verb.
  if (/^(?:show|find|reveal|indicate)$/.test(lemma) && words.length > 3 && !/^(?:WDT|WP|WRB)$/.test(first.tag))
    return true;
  if (finite > 0 && words.length > 4 && takesClause(lemma) && !/^(?:WDT|WP|WRB)$/.test(first.tag)) return true;
  // Speech verbs take clauses: then the tagger has missed the verb.
  if (relative === 0 && words.length > 3 && takesClause(lemma)) return true;
  return relative === 0 && (isPlea || !cue.some((t) => NO_CLAIM_IN_NOUNS.has(t.lemma))) && namesAct(words);
}
