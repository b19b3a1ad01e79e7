import type { Span } from '../language/span.js';
import { isSpeechVerb } from '../language/speech-verbs.js';
import { claimantsIn } from './claimants.js';
import { type FoundAttribution, KEEP } from './find-attributions.js';
import { CONFIRMING, DENYING, DISMISSING } from './lexicon/cues.js';
import { CALLS_LIAR, CALLS_WRONG, SAYS_FALSE, SAYS_INNOCENT, SAYS_NOT_SO, TURNS_ROUND } from './lexicon/denials.js';
import { partiesOf, partyAfter } from './parties.js';
import { bodyByPronoun, rolesOf } from './represented.js';
import type { Context } from './resolved-source.js';
import type { FoundResponse } from './responses.js';
import { resolveSource } from './sources.js';
import { headOf, tokensUnder } from './tree.js';

// Answers that lie in what is said, not in how it is brought: "That is a lie", "Yes, we did", "he has done nothing wrong".

const LONGEST_ANSWER = 90;
/** Tokens from a "neither" to the verb that it takes. */
const NOR_REACH = 9;
const SAYS_TRUE =
  /\bnot (?:false|untrue|wrong|a lie)\b|\b(?:is|are|was|were|['’]s) (?:true|so|correct|right|accurate)\b|\b(?:it|that|this|they) happened\b/i;
/** "It does so only with consent", "yes, he did". */
const DID_SO =
  /^["“'‘]?\s*(?:that )?(?:(?:it|he|she|they|we|i) (?:do|does|did|had done|has done|have done) so\b(?! not)|(?:yes|sure),? (?:he|she|they|it) (?:did|does|do|was|were|had|has|have)(?=[.,!"”]))/i;
/** What parts the clauses of a quoted answer. */
const CLAUSES = /[;.!]\s+|,\s+(?:and|but)\s+/;
const NOTHING_OF_IT = /^["“'‘]?\s*(?:not|no|none|nothing|neither)\b/i;
/** "Yes, it did." */
const QUOTED_YES =
  /^["“'‘]?\s*(?:yes(?!,? (?:he|she|they)(?:['’]s| is| are)\b)|it is true|it['’]s true|that is true|that['’]s true|(?:sure,? )?(?:i|we) did(?! not| no|n['’]t| never)|sure,? (?:i|we)|(?:it|that|this)(?: really)? happened(?= once| twice| and|[.,!"”])|i admit it|guilty)\b[,.]?/i;

const ACCOUNT =
  "(?:his|her|their|the|this|that|\\w+['’]s?) (?:account|story|version|report|claim|claims|allegation|allegations|description|article|statement)";
/** "They are right", "her account is accurate", "what he describes did take place", "it did go out through our pipe". */
const AGREES = new RegExp(
  `^["“'‘]?\\s*(?:(?:yes|well|look)[,.]? )?(?:(?:he|she|they|that|it|${ACCOUNT}|what (?:\\w+[.]? ){1,4}(?:says?|said|describes?|described|claims?|claimed|alleges?|alleged|reports?|reported))(?:['’]s| is| are| was| were) (?:(?:quite|entirely|perfectly|absolutely|largely|all|both) )?(?:right|true|correct|accurate)\\b|what (?:\\w+[.]? ){1,4}(?:says?|said|describes?|described|claims?|alleges?|reports?) (?:did (?:take place|happen)|took place|happened)|(?:it|we|i|our \\w+(?: \\w+)?) did (?!not|no\\b|n['’]t|never|nothing|everything|what|all|our best|my best)\\w+|(?:we|i) (?:dispute none|do not dispute|don['’]t dispute))`,
  'i',
);

/** "We got it wrong", "it was a mistake", "it was sorry that this had happened": no more than that, whoever brings it. */
const OWNS_ERROR =
  /^["“'‘]?\s*(?:that )?(?:(?:we|i) (?:got|have got|['’]ve got|had got) (?:it|this|that) (?:\w+ )?wrong|(?:it|that|this) (?:was|had been|['’]s been|has been) an? (?:\w+ ){0,2}(?:mistake|error|oversight|misjudge?ment|lapse)(?=[.,;!"”’]|$| on (?:our|my|its|their) part)|(?:we|i|it|he|she|they)(?: had| have| has|['’]ve|['’]d)? made an? (?:\w+ )?(?:mistake|error)(?=[.,;!"”’]|$)|(?:i|we) should (?:never |not )?have (?!won|scored|known)\w+|(?:it|this|that|what happened) should (?:not|never) have happened|(?:we are|we['’]re|i am|i['’]m|it was|it is|they were) (?:\w+ )?sorry (?:that|for what|about what) (?:this |it |that |has |had )*happened)/i;

/** "Called the report accurate": how it is called is all that is said. */
const CALLED_TRUE = new RegExp(
  `^["“'‘]?\\s*(?:it|that|this|them|${ACCOUNT})(?: as)?(?: (?:quite|entirely|largely|broadly|perfectly|substantially))? (?:true|correct|accurate|right|genuine|factual)[."”]*$`,
  'i',
);

/** "Told them that the story was right": said in so many words. */
const SAID_TRUE = new RegExp(
  `^["“'‘]?\\s*(?:that )?(?:it|that|this|all of it|all of this|${ACCOUNT}) (?:was|were|is|are|['’]s) (?:all |quite |entirely |largely |broadly |essentially |perfectly )?(?:true|correct|accurate|right)[."”]*$`,
  'i',
);

/** "The firm said the cooks were right": those who claim it. */
const SAID_RIGHT =
  /^["“'‘]?\s*(?:that )?(?:they|he|she|the \w+|m(?:r|rs|s)[.]? \w+) (?:was|were|is|are|had been) (?:quite |absolutely |perfectly |entirely )?(?:right|telling the truth)[."”]*$/i;

/** "It was, and I signed the cheques": of what was just said. */
const IT_WAS =
  /^["“'‘]?\s*(?:it|they|that|this|he|she) (?:was|were|is|are|did|had|has), (?:and|because|but) (?:i|we)\b/i;

/** "Called the shooting a tragic error by one of our patrols". */
const CALLED_ERROR =
  /\b(?:error|mistake|accident|blunder|misjudge?ment|lapse|failure|fault) (?:by|of|on the part of|made by) (?:(?:one|some|two|members?|a few) of )?(?:our|its|my|his|her|their) /i;

/** "A software error led to duplicate charges": a fault that is owned. */
const BY_ERROR =
  /^["“'‘]?\s*(?:that )?(?:an? |the |this was )?(?:\w+ )?(?:software|clerical|technical|human|billing|computer|administrative|printing|accounting|data[- ]entry|system) (?:error|fault|glitch|mistake|failure|bug|problem) (?:had |has )?(?:led|caused|resulted|meant|was to blame|was behind|produced)/i;

/** '"Categorically denies all of these allegations"': turned down within what is quoted. */
const DENIES_ALL =
  /^["“'‘]?\s*(?:that )?(?:(?:he|she|they|we|i|it|(?:his|her|my|our) clients?) )?["“'‘]?(?:\w+ly )?(?:den(?:y|ies|ied)|rejects?|rejected|refutes?|refuted|disputes?|disputed) (?:all|any|each|every|these|those|this|the|such|them)(?: of (?:the|these|those|it|them))?(?: \w+)? (?:allegations?|claims?|accusations?|charges?)\b/i;

/** "Accused the rebels of staging the attack": what others say happened is said to be made up. */
const FAKED =
  /^(?:of )?(?:staging|faking|fabricating|inventing|forging|lying|making (?:it|this|that|the (?:story|claims?)) up|spreading (?:lies|falsehoods|disinformation|fake news|false \w+|rumou?rs)|peddling (?:lies|falsehoods|disinformation)|(?:running|waging|mounting) a (?:smear|disinformation)\b)/i;

/** "That filth was ours", "it was me", "it had been his doing": a deed that somebody owns. */
const OWNS =
  /^["“'‘]?\s*(?:(?:yes|look|well)[,.]? )?(?:that |and )?(?:(?:that|this|it|they)(?: [\w’'-]+){0,5}? (?:was|were|is|are|had been|has been)|the(?: [\w’'-]+){1,5}? (?:was|were|had been|has been)) (?:ours|mine|me|us(?= |[.,!"”’]|$)|(?:all )?(?:my|our|his|her|their|its) (?:own )?(?:doing|fault|mistake|work|handiwork)|down to (?:me|us|him|them))\b(?! (?:who|that) )/i;

/** '"That is a lie," she said', "the firm says the claim is baseless", '"Yes, we did,"': answers to what stands before. */
export function saidAnswers(context: Context, attributions: readonly FoundAttribution[]): FoundResponse[] {
  const { document } = context;
  const given = attributions.flatMap(({ source, content, cueHead, score }): FoundResponse[] => {
    const [first] = content;
    const token = first && tokensUnder(document, [first])[0];
    // "Dismissed the charge as a fabrication": the verb answers, as responses.ts reads it.
    const said = document.tokens[cueHead]!.lemma;
    if (!first || !token || source.length === 0 || DISMISSING.has(said) || DENYING.has(said)) return [];
    // "Would neither vouch for it nor call it a fake", "offered neither a yes nor a no".
    const isNeither = document.tokens
      .slice(Math.max(document.sentences[document.tokens[cueHead]!.sentence]!.first, cueHead - NOR_REACH), cueHead + 2)
      .some((t) => /^(?:neither|nor)$/.test(t.lower) && !t.quoted);
    if (isNeither) return [];
    const words = document.text.slice(...first).replace(/(?!^)["“”]/g, '');
    const isShort = words.length <= LONGEST_ANSWER;
    // "He did so", "yes, they did": of oneself, or of others; what bystanders say of others is no answer.
    const isOfSomebody = DID_SO.test(words);
    // "It was a mistake": of what is said of oneself; of others it judges.
    const ownsError = isShort && OWNS_ERROR.test(words);
    const isYes =
      isOfSomebody ||
      ownsError ||
      (/^(?:call|describe|term|label|acknowledge)$/.test(said) && CALLED_TRUE.test(words)) ||
      SAID_TRUE.test(words) ||
      SAID_RIGHT.test(words) ||
      (token.quoted && score >= KEEP && IT_WAS.test(words)) ||
      BY_ERROR.test(words) ||
      (/^(?:call|describe|term|label|admit)$/.test(said) && CALLED_ERROR.test(words)) ||
      OWNS.test(words.slice(0, LONGEST_ANSWER)) ||
      (isShort && QUOTED_YES.test(words)) ||
      (token.quoted &&
        // "I did meet him, but I never took a watch": but half of it.
        !/\bbut (?:i|we|he|she|they) (?:never|did(?: not|n['’]t))\b/i.test(words) &&
        words.split(/[;.!]\s+/).some((clause) => AGREES.test(clause)));
    const isStaged = said === 'accuse' && FAKED.test(words);
    const isNo =
      !isYes &&
      !isStaged &&
      words
        .slice(0, LONGEST_ANSWER)
        .split(token.quoted ? CLAUSES : /$/)
        .some((clause) => SAYS_FALSE.test(clause) || SAYS_NOT_SO.test(clause)) &&
      (!SAYS_TRUE.test(words) || NOTHING_OF_IT.test(words));
    const isQuotedDenial =
      DENIES_ALL.test(words) &&
      tokensUnder(document, [first]).some((t) => t.quoted && /^(?:deny|reject|refute|dispute)$/.test(t.lemma));
    const isInnocent = isShort && SAYS_INNOCENT.test(words);
    // "Admitted that he had lied": of himself.
    const isLiar =
      isShort &&
      !CONFIRMING.has(said) &&
      (CALLS_LIAR.test(words) || CALLS_WRONG.test(words) || TURNS_ROUND.test(words));
    if (!isYes && !isNo && !isInnocent && !isLiar && !isStaged && !isQuotedDenial) return [];
    const speaker = headOf(tokensUnder(document, source));
    const name = (speaker && partiesOf(context, speaker)[0]) ?? resolveSource(context, source)?.name;
    if (!name) return [];
    const cue = document.tokens[cueHead]!;
    const span: Span = [first[0], Math.min(first[1], first[0] + LONGEST_ANSWER)];
    if (isQuotedDenial)
      return [
        {
          parties: [name],
          stance: 'denies',
          span,
          topic: null,
          sentence: token.sentence,
          topicTokens: tokensUnder(document, [first]).slice(0, 12),
          refersBack: true,
          isBlanket: true,
        },
      ];
    return [
      {
        parties: [name],
        stance: isYes ? 'confirms' : 'denies',
        span,
        topic: null,
        sentence: isInnocent ? cue.sentence : token.sentence,
        topicTokens: [],
        ...(isLiar ? claimantOf(context, first) : isNo ? accountOf(context, first) : {}),
        ...(isShort && CALLS_WRONG.test(words) ? { refersBack: true as const } : {}),
        ...(ownsError
          ? {
              isOfThat: true as const,
              aliases: new Set([...rolesOf(context, [name]), ...bodyByPronoun(context, tokensUnder(document, source))]),
              reach: 'named' as const,
            }
          : isOfSomebody || (isInnocent && !isNo)
            ? {}
            : { reach: 'near' as const }),
      },
    ];
  });
  return [...given, ...framedAnswers(context, given)];
}

/** Who is said to lie, where that is a name: what they claim is denied. */
function claimantOf(context: Context, content: Span): { claimants?: readonly string[] } {
  const [who] = tokensUnder(context.document, [content]).flatMap((t) => context.entities.at[t.index] ?? []);
  return who?.kind === 'PERSON' ? { claimants: [who.name] } : {};
}

/** "Ms. Vance's account is a fairy tale": whose account it is. */
function accountOf(context: Context, content: Span): { claimants?: readonly string[] } {
  const opening: Span = [content[0], Math.min(content[1], content[0] + LONGEST_ANSWER)];
  const claimants = claimantsIn(context, tokensUnder(context.document, [opening]));
  return claimants.length > 0 ? { claimants } : {};
}

// "Not so, says the manager": the words, the comma and the verb stand within so many tokens.
const FRAME = 6;

/** "Not so, says the manager: P": a word of answer at the head of a sentence, too short for an attribution of its own. */
function framedAnswers(context: Context, given: readonly FoundResponse[]): FoundResponse[] {
  const { document } = context;
  const known = new Set(given.map(({ sentence }) => sentence));
  return document.sentences.flatMap(({ index, first, end, span }): FoundResponse[] => {
    const opening = document.tokens.slice(first, Math.min(end, first + FRAME));
    const comma = opening.find((t) => t.form === ',');
    if (known.has(index) || !comma || comma.index - first > 3 || opening[0]!.quoted) return [];
    const words = document.text.slice(span[0], comma.end);
    const verb = document.tokens
      .slice(comma.index + 1, Math.min(end, comma.index + 1 + FRAME))
      .find((t) => isSpeechVerb(t.lower));
    if (!verb || !SAYS_FALSE.test(words)) return [];
    const party =
      verb.index === comma.index + 1
        ? partyAfter(context, verb.index + 1, end)
        : partyAfter(context, comma.index + 1, verb.index);
    return party
      ? [
          {
            ...{ parties: [party], stance: 'denies', span: [span[0], comma.start], topic: null, sentence: index },
            ...{ topicTokens: [], reach: 'near' },
          },
        ]
      : [];
  });
}
