import type { Document, Sentence, Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import { type Core, coreOfTokens, keyOf } from './core.js';
import { CLAIM_NOUNS } from './lexicon/cues.js';
import { words } from './lexicon/words.js';
import type { Context } from './resolved-source.js';
import { isRequest } from './spoken-for.js';
import { firstTokenAt, isFiniteVerb } from './tree.js';

// On what somebody is silent.

// "Asked about the payments, …", "On the question of the seats, …".
const LEADING = /^(?:on|about|regarding|concerning|over|to)$/;
const ABOUT_WHAT = /^(?:about|whether|if|why|how|regarding|concerning|over|who|what|when|where)$/;
const ASKED = /^(?:ask|press|question|quiz)$/;
// About asking, not about what was asked.
const ASKING_WORDS =
  'letter reaction press call text email e-mail newspaper paper station programme program agency writing phone repeated broadcaster channel outlet call message comment respond reply answer remark detail further press reporter journalist interview reach ask telephone phone office publicly immediately spokesman spokeswoman'.split(
    ' ',
  );

// Words that lead to what is left open, and verbs that take it as their object.
const OPENS = /^(?:on|about|regarding|concerning|over|whether|if|why|how|what|when|where|who|which|that|to)$/;
const TAKES_OBJECT =
  /\b(?:discuss|address|confirm|deny|denied|explain|disclos|specif|reveal|mention|touch on|refer to|deal with|speak of|(?:un)?answer|ignor|rule out|say|said)\w*$/;

/** A phrase that takes the leading word in: "would not say whether". */
const LEADS_ON = /\b(?:whether|if|why|how|what|who|when|where|about|on)$/;

/** The words from the first that leads to a topic on; none in "referred questions to his lawyer". */
function introduced(tokens: readonly Token[], match: string): Token[] {
  const thing = tokens
    .slice(0, 2)
    .map((t) => t.lower)
    .join(' ');
  if (/^referr|fifth|hung up|right to|the door$/.test(match) || /^the (?:door|phone|bell|intercom)$/.test(thing)) {
    const about = tokens.findIndex((t) => /^(?:about|on|regarding|concerning)$/.test(t.lower));
    // "Referred questions about the beating [to the prosecutor]".
    const to = tokens.findIndex(
      (t, i) => i > about + 1 && t.lower === 'to' && /^(?:DT|PRP\$|NNP)$/.test(tokens[i + 1]?.tag ?? ''),
    );
    return about < 0 ? [] : tokens.slice(about + 1, /^referr/.test(match) && to > 0 ? to : undefined);
  }
  // "Had not returned our calls when this edition went to press" says when, not on what.
  const isAsking = /\b(?:return|respon|repl|answer|reach|contact|availab|call|comment)\w*(?: \S+){0,4}$/.test(match);
  const from =
    TAKES_OBJECT.test(match) || LEADS_ON.test(match)
      ? 0
      : tokens.findIndex(
          (t, i) => i < 6 && OPENS.test(t.lower) && !(isAsking && /^(?:when|where|who|which|that)$/.test(t.lower)),
        );
  return from < 0 ? [] : tokens.slice(from);
}

/** "To a list of questions about the deal sent on Monday": what the questions were about; nothing where they do not say. */
function aboutWhat(tokens: Token[]): Token[] {
  const asked = tokens.slice(0, 9).findIndex((t) => isRequest(t) && /^NN/.test(t.tag));
  if (asked < 0 || !(tokens[0]?.lower === 'to' || asked < 5)) return tokens;
  const about = tokens.findIndex(
    (t, i) =>
      i > asked &&
      /^(?:about|on|regarding|concerning|over|whether)$/.test(t.lower) &&
      t.name !== 'TIME' &&
      tokens[i + 1]?.name !== 'TIME',
  );
  // "Left unanswered a request to authenticate the order": what was asked stands there, too.
  if (about < 0) return tokens[0]?.lower === 'to' ? [] : tokens;
  return tokens.slice(about);
}

// "Does not comment on personnel matters" is silence on whatever concerns the party.
const GENERIC = words(`
  personnel matter filing lawsuit suit complaint stage moment point individual case ongoing investigation inquiry pend pending litigation legal proceeding rumour rumor
  speculation private operational detail patient customer client specific internal market security document paper leak
  order question subject issue story article allegation claim report
`);

const PAPERS_ANSWERED = words(`
  document memo letter email e-mail draft paper file recording video footage photo image audio tape voice transcript dossier
  diary
`);
/** What is a paper where its contents are spoken of, and may be a thing or deed else. */
const CONTENTS_OF = words(
  `clip message slide spreadsheet ledger logbook notebook leak cable contract complaint lawsuit note`,
);

/** What may be answered as a whole: "her account", "Mr Lomax's story". */
const TALES = words('account version story narrative criticism assertion remark comment article testimony');
const isTale = (document: Document, tokens: readonly Token[]): boolean => {
  const head = tokens.slice(0, 6).findIndex((t) => TALES.has(t.lemma) || CLAIM_NOUNS.has(t.lemma));
  if (head < 0 || isAccount(document, tokens[head]!)) return false;
  // "Their accounts at the villa": where they were asked.
  const behind = tokens.slice(head + 1);
  const isPlaced = /^(?:at|in|on|by|from|outside|after|during)$/.test(behind[0]?.lower ?? '');
  return !behind.some((t) => /^(?:VB|WDT|WP)/.test(t.tag) || (!isPlaced && /^NN/.test(t.tag) && t.name !== 'TIME'));
};

/** "Hid income in an account. … She did not address the account": one with money in it. */
const isAccount = ({ tokens }: Document, { lemma, index }: Token): boolean =>
  lemma === 'account' &&
  tokens
    .slice(0, index)
    .some(
      (t) =>
        t.lemma === 'account' &&
        /^NN/.test(t.tag) &&
        (/^(?:bank|offshore|secret|savings|current|joint|foreign)$/.test(tokens[t.index - 1]?.lower ?? '') ||
          /^(?:in|into|from|to)$/.test(tokens[t.index - 2]?.lower ?? '')),
    );

const TAKES_CLAUSE = /\b(?:say|saying|said|disclose|explain|specify|reveal)\w*(?: (?:where|when|how|why|who))?$/;

const MAX_PHRASE = 200;

const SPEAKERS = ['spokesman', 'spokeswoman', 'spokesperson', 'ask', 'lawyer', 'reporter', 'journalist', 'comment'];

/** "On [the rest of] the letter". */
function withoutRest(tokens: Token[]): Token[] {
  const of = tokens.findIndex(
    (t, i) => i < 4 && t.lower === 'of' && /^(?:rest|remainder|parts?)$/.test(tokens[i - 1]?.lower ?? ''),
  );
  return of < 0 ? tokens : [...tokens.slice(0, 1).filter((t) => LEADING.test(t.lower)), ...tokens.slice(of + 1)];
}

const KINDS_OF_MATTER =
  /^(?:personnel|staff|staffing|employment|disciplinary|legal|security|commercial|family|medical|contractual|client|customer|patient)$/;
const MATTERS = /^(?:matter|issue|case|affair|question|detail|decision|arrangement|relationship)$/;

/** What a silence speaks of: the words after it, or those of a leading "asked about …", without "comment" and the like. */
export function topicOf(
  { document }: Context,
  sentence: Sentence,
  span: Span,
  first: Token,
): { topic: Core | null; topicTokens: Token[]; refersBack?: true; isOfDocument?: true; reach?: 'near' } {
  const after = document.tokens.slice(firstTokenAt(document, span[1]), sentence.end);
  // A phrase of silence is short; what a page puts between its words may be of any length.
  const match = document.text.slice(span[0], Math.min(span[1], span[0] + MAX_PHRASE)).toLowerCase();
  // "Would only say that business was good": that is no answer to anything.
  if (/\bonly\b/.test(match)) return { topic: null, topicTokens: [] };
  const stop = after.findIndex(
    (t) =>
      /^[;”"]$/.test(t.form) ||
      // "Declined to comment on it but said Q".
      (/^(?:and|but)$/.test(t.lower) &&
        /^(?:said|says|added|confirmed|denied|insisted|stressed)$/.test(document.tokens[t.index + 1]?.lower ?? '')) ||
      // "The report about the samples and Roth hung up".
      (/^(?:and|but)$/.test(t.lower) &&
        /^(?:NNP|PRP)$/.test(document.tokens[t.index + 1]?.tag ?? '') &&
        isFiniteVerb(document.tokens[t.index + 2] ?? t)) ||
      // "About the bust-up as he roared out of training", not "drawn on when it might list its shares".
      (!/^(?:on|about|of)$/.test(document.tokens[t.index - 1]?.lower ?? '') &&
        /^(?:as|when|while|since|until|after|before)$/.test(t.lower) &&
        /^(?:he|she|they|it|we)$/.test(document.tokens[t.index + 1]?.lower ?? '')) ||
      (t.form === ',' &&
        /^(?:but|and|while|who|which|as|after|adding|saying|citing|explaining|referring)$/.test(
          document.tokens[t.index + 1]?.lower ?? '',
        )),
  );
  const behind = withoutRest(aboutWhat(introduced(stop < 0 ? after : after.slice(0, stop), match)));
  // "Did not deny that when asked", "would not discuss it": what stands before is meant.
  const [, pronoun, be] = behind;
  const isWhetherSo =
    /^(?:whether|if)$/.test(behind[0]?.lower ?? '') &&
    /^(?:it|that|this|they|these|those)$/.test(pronoun?.lower ?? '') &&
    /^(?:is|was|are|were|had|has|did)$/.test(be?.lower ?? '') &&
    behind.length < 7;
  // "The report about the samples", "claims regarding the deal": on what is said of the samples.
  const claim = behind.findIndex((t, i) => i < 3 && CLAIM_NOUNS.has(t.lemma));
  const ofWhat =
    claim >= 0 && /^(?:about|on|regarding|concerning|over)$/.test(behind[claim + 1]?.lower ?? '')
      ? coreOfTokens(behind.slice(claim + 2))
      : undefined;
  if (ofWhat && ofWhat.acts.size > 0 && ![...ofWhat.acts].every((act) => GENERIC.has(act)))
    return { topic: ofWhat, topicTokens: behind };
  // "On a report by Radio Nordsee about his travels": on what it says.
  const isOfReport =
    behind
      .slice(0, 4)
      .some((t) => CLAIM_NOUNS.has(t.lemma) || /^(?:story|article|post|video|recording)$/.test(t.lemma)) &&
    behind.some((t) => /^(?:by|in|from)$/.test(t.lower)) &&
    !behind.some((t) => /^(?:that|whether)$/.test(t.lower));
  const lead = document.tokens.slice(sentence.first, first.index);
  const comma = lead.findIndex((t) => t.form === ',');
  // "Questions about the runner [got us nowhere]".
  const isOfRequest =
    lead.slice(0, 3).some((t) => isRequest(t) && ABOUT_WHAT.test(document.tokens[t.index + 1]!.lower)) &&
    !(LEADING.test(lead[0]!.lower) || lead.some(isFiniteVerb));
  const opens =
    isOfRequest ||
    (lead[0] !== undefined && (LEADING.test(lead[0].lower) || lead.slice(0, 3).some((t) => ASKED.test(t.lemma))));
  // "About the signatures he had nothing to say": up to who is silent.
  const who = lead.findIndex((t, i) => i > 1 && /^(?:PRP\$?|NNP|DT)$/.test(t.tag) && /^NNS?$/.test(lead[i - 1]!.tag));
  const stopAt = isOfRequest ? lead.length : comma > 0 ? comma : LEADING.test(lead[0]?.lower ?? '') ? who : -1;
  const asked = opens && stopAt > 0 ? lead.slice(1, stopAt) : [];
  // "Pressed three times in an interview, …" does not say about what.
  const before =
    LEADING.test(lead[0]?.lower ?? '') ||
    asked.some(
      (t, i) =>
        ABOUT_WHAT.test(t.lower) &&
        // "About that", but not "whether that team still exists".
        (!/^(?:it|this|that|them|these|those)$/.test(asked[i + 1]?.lower ?? '') ||
          /^(?:NN|JJ)/.test(asked[i + 2]?.tag ?? '')),
    )
      ? asked
      : [];
  // "Does not discuss ongoing research", "individual cases", "personnel matters": as good as nothing.
  const kind = behind.findIndex((t) => /^(?:JJ|VBG|NN)/.test(t.tag));
  const isOfKind = KINDS_OF_MATTER.test(behind[kind]?.lower ?? '') && MATTERS.test(behind[kind + 1]?.lemma ?? '');
  if (
    isOfKind ||
    /^(?:ongoing|individual|internal|pending|specific|private|personal|operational)$/.test(behind[kind]?.lower ?? '')
  )
    return {
      ...{ topic: null, topicTokens: behind.slice(0, 2) },
      ...(isTale(document, before) || before.slice(0, 5).some((t) => CLAIM_NOUNS.has(t.lemma))
        ? { refersBack: true as const }
        : {}),
    };
  // "On the contents of the minutes, nor on what was said": up to the second.
  const nor = behind.findIndex((t) => t.lower === 'nor');
  const firstOnly = nor < 0 ? behind : behind.slice(0, nor);
  const isOfContents =
    behind[0]?.lower === 'what' ||
    behind.slice(0, 3).some((t) => /^(?:contents?|substance|authenticity|wording|details?|existence)$/.test(t.lower));
  const isOfPaper = behind
    .slice(0, isOfContents ? 6 : 3)
    .some(
      (t) =>
        (PAPERS_ANSWERED.has(t.lemma) && /^NN/.test(t.tag)) ||
        t.lower === 'minutes' ||
        (isOfContents && CONTENTS_OF.has(t.lemma)),
    );
  if (isOfPaper && firstOnly.length < 8) return { topic: null, topicTokens: behind.slice(0, 3), isOfDocument: true };
  const isSuch =
    behind.slice(0, 4).some((t) => t.lower === 'such') ||
    (behind.length < 8 &&
      /^(?:either|both|any|all)$/.test(behind[1]?.lower ?? behind[0]?.lower ?? '') &&
      behind
        .slice(0, 5)
        .some((t) => /^(?:matter|point|claim|allegation|charge|issue|account|accusation|report)$/.test(t.lemma)));
  if (isSuch) return { topic: null, topicTokens: behind.slice(0, 4), refersBack: true };
  if (isWhetherSo || isOfReport) return { topic: null, topicTokens: behind.slice(0, 1), refersBack: true };
  // "Asked about the records, he said he could not discuss them": the records.
  if (
    before.length === 0 &&
    /^(?:it|that|this|them|those|these)$/.test(behind[0]?.lower ?? '') &&
    !/^(?:NN|JJ|DT|PRP|NNP|VBZ)/.test(behind[1]?.tag ?? '')
  )
    return { topic: null, topicTokens: behind.slice(0, 1), refersBack: true };
  // In "did not respond to emails" the emails are not what is left open.
  const isAsked = /(?:respon|repl|return|answer|comment|reach|available)/.test(match);
  for (const topicTokens of [behind, before]) {
    if (isTale(document, topicTokens) || isOfReported(topicTokens)) continue;
    const core = coreOfTokens(topicTokens);
    for (const word of isAsked ? ASKING_WORDS : SPEAKERS) core.acts.delete(keyOf(word));
    if ([...core.acts].every((act) => GENERIC.has(act)) && core.names.size === 0) continue;
    if (core.acts.size > 0) return { topic: core, topicTokens };
  }
  // "Has not responded to that accusation": to what was claimed right before.
  const refersBack =
    (isOfReported(behind) ||
      [...behind.slice(0, 5), ...before.slice(0, 5)].some((t) => CLAIM_NOUNS.has(t.lemma) || TALES.has(t.lemma))) &&
    !behind.some((t) => /^(?:that|whether)$/.test(t.lower) && t.tag === 'IN');
  // "Would not say whether Ivers had been there": on that one.
  const named = coreOfTokens(behind);
  if (/^(?:whether|if)$/.test(behind[0]?.lower ?? '') && named.names.size > 0 && named.acts.size === 0)
    return { topic: named, topicTokens: behind };
  // "Refused to say where it is now": on that alone, whatever it is.
  const isOfClause = /^(?:where|when|how|why|who)$/.test(behind[0]?.lower ?? '') && TAKES_CLAUSE.test(match);
  if (isOfClause && !refersBack) return { topic: null, topicTokens: behind, reach: 'near' };
  return { topic: null, topicTokens: behind, ...(refersBack ? { refersBack: true as const } : {}) };
}

/** "On the reported loss": on what is reported of it. */
const isOfReported = (tokens: readonly Token[]): boolean =>
  tokens.slice(0, 4).some(({ lower }) => /^(?:reported|alleged|supposed|purported|claimed)$/.test(lower));
