import type { Document, Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import { ACCUSING, OPINION_CUES } from './lexicon/cues.js';
import { CHARGES } from './lexicon/denials.js';
import {
  EVALUATIVE,
  FEELING,
  JUDGING,
  MERE_THOUGHT,
  MOOD,
  MOVING,
  OBLIGATION,
  ORDERING,
  VAGUE_PLEDGE,
  WISHING,
} from './lexicon/opinion.js';
import { CALLED } from './lexicon/own-matters.js';
import { childBy, clauseHeadOf, isFiniteVerb, isWord, tokensUnder, wordsUnder } from './tree.js';

/** What one vows not to do, without a definite act. */
const DEFIES = /^(?:bow|yield|surrender|bend|budge|falter|waver|rest|kneel|capitulate|buckle|cave)$/;

const AILMENTS = /^(?:sick|ill|unwell|dizzy|faint|nauseous|feverish|weak|numb|drowsy|hot|cold|hungry|thirsty)$/;

/**
 * Is the content a feeling, judgement, wish, vague pledge, plea, question or order rather than a checkable claim?
 * Returns the words that show it, or undefined for a claim.
 * @param cue the head of the cue, if any
 */
export function judgementIn(document: Document, content: readonly Span[], cue: Token | undefined): Span | undefined {
  const tokens = tokensUnder(document, content);
  const text = wordsUnder(document, content);
  const span = (token: Token): Span => [token.start, token.end];
  const isPlea = cue?.lemma === 'plead' && /^(?:guilty|not)$/.test(document.tokens[cue.index + 1]?.lower ?? '');
  // "Has called a strike for Tuesday": an act of its own.
  const isCalled =
    cue?.lemma === 'call' &&
    document.tokens[cue.index + 1]?.lower !== 'for' &&
    tokens.slice(0, 6).some((t) => CALLED.test(t.lemma));
  if (cue && !isCalled && OPINION_CUES.has(cue.lemma) && !/^(?:fear|worry)$/.test(cue.lemma) && !isPlea)
    return span(cue);
  // "Expressed the hope that".
  const felt =
    cue?.lemma === 'express'
      ? document.tokens.slice(cue.index + 1, cue.index + 5).find((t) => FELT.test(t.lemma))
      : undefined;
  if (felt) return span(felt);
  // "Described the candidate as a “disgrace” after she …".
  const as = cue && CALLING.test(cue.lemma) ? tokens.find((t) => t.lower === 'as') : undefined;
  const called = as && document.tokens.slice(as.index + 1, as.index + 6).find((t) => EVALUATIVE.has(t.lemma));
  if (called) return span(called);
  const last = tokens.findLast((t) => !/^["“”'‘’]$/.test(t.form));
  const after = last && document.text.slice(last.end, last.end + 2);
  if (last && (last.form === '?' || after?.startsWith('?'))) return span(last);
  // "Finds the price indecently low": a thing and a word for it.
  if (
    cue &&
    /^(?:find|consider|deem)$/.test(cue.lemma) &&
    last?.tag === 'JJ' &&
    /^(?:DT|PRP\$|NNP)$/.test(tokens.find((t) => /\p{L}/u.test(t.form))?.tag ?? '') &&
    !tokens.some((t) => /^(?:VB[DZPN]?|MD|CD)$/.test(t.tag))
  )
    return span(last);
  // "Suspected of setting the wrong signal": an act, whatever word it has.
  if (cue && ACCUSING.has(cue.lemma) && tokens[0]?.tag === 'VBG') return undefined;
  if (VAGUE_PLEDGE.test(text) && tokens[0]) return span(tokens[0]);
  // "I think we have learned a lot": a belief, unless it counts something.
  if (MERE_THOUGHT.test(text) && tokens[0] && !tokens.some((t) => t.name === 'NUM')) return span(tokens[0]);
  if ((JUDGING.test(text) || WISHING.test(text)) && tokens[0]) return content[0];
  // "Told the board who should win": what was told, no duty.
  const obliged = OBLIGATION.exec(
    text.replace(/\b(?:who|whom|what|which|where) should\b|\b(?:will|['’]ll|may|might|could) have to\b/gi, ''),
  );
  if (obliged && !/\bbecause\b/.test(text)) return content[0];
  const surface = onTheSurface(tokens);
  if (surface) return span(surface);
  // "Stay/NNP indoors and keep your windows shut": whatever the tagger took the first word for.
  const [opening] = tokens.filter((t) => /\p{L}/u.test(t.form));
  if (opening?.quoted && ORDERING.test(text)) return span(opening);
  const head = clauseHeadOf(tokens);
  if (!head) return content[0];
  const subject = childBy(document, head, /^nsubj/);
  // An order: a bare verb with no subject opens the sentence.
  if (
    head.tag === 'VB' &&
    !subject &&
    head.index === tokens.find((t) => /\p{L}/u.test(t.form))?.index &&
    /^\p{Lu}/u.test(head.form) &&
    // "Care home locked residents in": a noun, whatever the tagger took it for.
    !tokens.some(
      (t) =>
        t.index > head.index &&
        ((t.index <= head.index + 3 && /^VB[DN]$/.test(t.tag) && /^\p{Ll}/u.test(t.form)) ||
          // "Demand for tin will double".
          (t.index <= head.index + 5 &&
            /^(?:MD|VBZ)$/.test(t.tag) &&
            /^NN/.test(document.tokens[t.index - 1]!.tag) &&
            /^(?:for|of|in)$/.test(document.tokens[head.index + 1]!.lower))),
    )
  )
    return span(head);
  const hasNumber = tokens.some(
    (t) =>
      t.name === 'NUM' &&
      // "The 2-1 win": a score counts nothing.
      !/^\d{1,2}[-–]\d{1,2}$/.test(t.form) &&
      !/^(?:100|1,000|110|one|zero|first|second|third|million|thousand|hundred)$/.test(t.lower),
  );
  const isFirstPerson = subject !== undefined && /^(?:i|we|you)$/.test(subject.lower);
  // "They want their brother back", demonstrators said.
  if (
    subject &&
    !document.tokens[subject.index - 1]?.quoted &&
    /^(?:he|she|they|it)$/.test(subject.lower) &&
    /^(?:want|wish|hope|welcome|appreciate|admire|regret|love)$/.test(head.lemma) &&
    subject.index === tokens.find(isWord)?.index &&
    cue &&
    /^(?:say|add|tell)$/.test(cue.lemma)
  )
    return span(head);
  if (isFirstPerson && FEELING.has(head.lemma) && !hasNumber && !carriesClause(document, head, subject))
    return span(head);
  // "I ask the families for forgiveness".
  if (isFirstPerson && head.lemma === 'ask' && tokens.some((t) => /^(?:forgiveness|pardon|patience)$/.test(t.lower)))
    return span(head);
  // Said of oneself in the first person: "we urge", "I would swap".
  const isAppeal = head.lemma === 'appeal' && !/^(?:to|for)$/.test(document.tokens[head.index + 1]?.lower ?? '');
  if (
    isFirstPerson &&
    OPINION_CUES.has(head.lemma) &&
    head.tag !== 'VBN' &&
    !/^(?:ask|request)$/.test(head.lemma) &&
    !(head.lemma === 'order' && childBy(document, head, /^aux$/)?.tag === 'MD') &&
    !isAppeal
  )
    return span(head);
  const modal = childBy(document, head, /^aux$/);
  if (isFirstPerson && modal?.lower === 'would' && !childBy(document, head, /^neg$/) && head.tag === 'VB')
    return span(modal);
  if (subject && /^(?:he|she|it|they)$/.test(subject.lower) && /^(?:hope|wish|pray)$/.test(head.lemma))
    return span(head);
  // "Vowed that her country would not bow".
  if (DEFIES.test(head.lemma) && childBy(document, head, /^neg$/)) return span(head);
  // "She felt betrayed", not "she felt ill".
  const mood = head.lemma === 'feel' ? document.tokens[head.index + 1] : undefined;
  if (mood && /^(?:VBN|VBD|JJ)$/.test(mood.tag) && !AILMENTS.test(mood.lower)) return span(head);
  // Feelings: "she is tired of waiting", "that alarms me".
  if (MOOD.has(head.lower) && !hasNumber && /^(?:JJ|VBN|VBD)/.test(head.tag)) return span(head);
  const object = childBy(document, head, /^(?:dobj|obj)$/);
  if (MOVING.has(head.lemma) && object && /^(?:me|us|him|her|them|everyone|everybody|anyone)$/.test(object.lower))
    return span(head);
  // "Our goal is to …": a purpose, not an act.
  if (
    subject &&
    /^(?:goal|aim|hope|wish|dream|priority|duty|message|view|belief|assumption)$/.test(subject.lemma) &&
    childBy(document, subject, /^nmod:poss$/)
  )
    return span(subject);
  // A quotation without a clause, or one that only supposes: "Finally.", "If he is not clever, …".
  const quoted = tokens.filter((t) => t.quoted).length > tokens.length * 0.8;
  const finite = tokens.some((t) => isFiniteVerb(t) || childBy(document, t, /^nsubj/) !== undefined);
  if (quoted && !finite && tokens.length < 12 && !hasNumber) return span(head);
  if (
    quoted &&
    /^(?:if|every time|when|whenever|for example)$/i.test(tokens[0]!.lower) &&
    tokens.every((t) => t.index === tokens[0]!.index || t.lower !== 'then') &&
    tokens.length < 12 &&
    !hasNumber &&
    mainClauseMissing(document, head)
  )
    return span(tokens[0]!);
  // Judgement as predicate: "this is a disgrace", "it was unfair".
  const predicate = childBy(document, head, /^cop$/) !== undefined;
  // "The bank's figures were wrong" can be looked up.
  const isOfFact =
    subject !== undefined &&
    /^(?:figure|number|result|report|claim|story|information|date|count|data|name|map)$/.test(subject.lemma);
  if (isOfFact && /^(?:wrong|right|correct|incorrect|false|true)$/.test(head.lemma)) return undefined;
  const isCharge = tokens.filter(isWord).length === 1 && CHARGES.test(head.lower);
  if (!hasNumber && !isCharge && (predicate || !/^VB/.test(head.tag)) && EVALUATIVE.has(head.lemma)) return span(head);
  if (!hasNumber && predicate) {
    const modifier = head.children
      .map((k) => document.tokens[k]!)
      .find((child) => child.relation === 'amod' && EVALUATIVE.has(child.lemma));
    if (modifier) return span(modifier);
  }
  // "These are howls": a comparison with a demonstrative, no thing named.
  if (
    predicate &&
    quoted &&
    subject &&
    /^(?:this|that|these|those|it)$/.test(subject.lower) &&
    !hasNumber &&
    tokens.length < 9 &&
    !tokens.some((t) => t.tag.startsWith('NNP'))
  )
    return span(head);
  // "It doesn't hold weight", "has a strong rationale": judgement in the object.
  if (!hasNumber && object && /^(?:have|hold|make|show|set|send|need|give|carry)$/.test(head.lemma)) {
    const judged = [object, ...object.children.map((k) => document.tokens[k]!)].find(
      (t) =>
        (t === object && /^(?:weight|water|sense|place|courage|guts|merit|justice)$/.test(t.lemma)) ||
        (t.relation === 'amod' && EVALUATIVE.has(t.lemma)),
    );
    if (judged) return span(judged);
  }
  return undefined;
}

const FELT = /^(?:hope|regret|gratitude|thanks|sympathy|condolence|wish|confidence|relief|joy|sorrow|outrage|dismay)$/;
const COPULA = /^(?:is|are|was|were|am|be|been|'s|’s|'re|’re|'m|’m|seems?|looks?|feels?|sounds?|remains?)$/;
const BETWEEN = /^(?:DT|RB|RBR|RBS|JJ|JJR|JJS|PDT|IN|``|'')$/;
const SHORT = 22;

/**
 * Judgements that the words show without the tree: "… is [a very] gentle …", "deserves", "we want". Only in contents
 * without figures, for short sentences are where trees go wrong most.
 */
function onTheSurface(tokens: readonly Token[]): Token | undefined {
  const worth = tokens.length <= SHORT ? tokens.find((t) => /^deserv(?:e|es|ed|ing)$/.test(t.lower)) : undefined;
  if (worth) return worth;
  if (tokens.length > SHORT) return undefined;
  const figure = tokens.findIndex(
    (t) => t.name === 'NUM' && !/^(?:1?00|9\/11|one|first|second|million|thousand)$/.test(t.lower),
  );
  // "This is a slap for nurses who worked 60 hours a week": the figure stands behind the judgement.
  const insult = tokens.findIndex((t) => INSULTS.test(t.lemma) && t.tag === 'NN');
  if (figure >= 0 && !(insult > 0 && insult < figure && insult < 6)) return undefined;
  const words = tokens.filter(isWord);
  const [first, second] = words;
  if (
    first &&
    second &&
    /^(?:i|we)$/.test(first.lower) &&
    /^(?:want|hope|wish|love|hate|need|urge|demand|pray|trust|admire)$/.test(second.lower)
  )
    return second;
  if (
    tokens.some((t) => /^(?:figures?|numbers?|results?|data|dates?)$/.test(t.lower) && t.relation.startsWith('nsubj'))
  )
    return undefined;
  for (const [i, copula] of tokens.entries()) {
    if (!COPULA.test(copula.lower)) continue;
    for (let k = i + 1; k < Math.min(tokens.length, i + 6); k++) {
      const word = tokens[k]!;
      const isMood = MOOD.has(word.lower) && /^(?:JJ|VBN|VBD)/.test(word.tag);
      const isWorking = word.tag === 'VBG' && EVALUATIVE.has(word.lower);
      if (isMood || isWorking || (EVALUATIVE.has(word.lemma) && /^(?:JJ|NN)/.test(word.tag))) return word;
      if (!BETWEEN.test(word.tag)) break;
    }
  }
  return undefined;
}

const INSULTS = /^(?:insult|disgrace|shame|outrage|scandal|joke|betrayal|travesty|mockery|slap)$/;

const CALLING =
  /^(?:describe|brand|label|blast|slam|dub|denounce|condemn|characteri[sz]e|cast|paint|dismiss|hail|praise)$/;

/** "I think that prices fell": the claim stands in the clause. */
const carriesClause = (document: Document, head: Token, subject: Token): boolean => {
  if (!/^(?:think|believe|guess|expect|hear|know)$/.test(head.lemma) || subject.lower === 'you') return false;
  const clause = childBy(document, head, /^ccomp$/);
  return clause !== undefined && !EVALUATIVE.has(clause.lemma) && !MOOD.has(clause.lower);
};

/** Is the head itself under the "if", so that nothing is said of what follows? */
const mainClauseMissing = (document: Document, head: Token): boolean =>
  head.children.some(
    (k) =>
      /^(?:mark|advmod)$/.test(document.tokens[k]!.relation) &&
      /^(?:if|when|whenever)$/.test(document.tokens[k]!.lower),
  ) || document.tokens[head.index]!.relation === 'advcl';
