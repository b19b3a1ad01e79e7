import type { Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import type { Draft } from './draft.js';
import { clearsItself } from './first-hand.js';
import { BELIEVING } from './lexicon/cues.js';
import { BEYOND_PLANS, DECIDERS, HARM, OWN_AFFAIRS, PLANNED } from './lexicon/own-matters.js';
import { ACTS_OF_OFFICE } from './lexicon/records.js';
import type { Context, ResolvedSource } from './resolved-source.js';
import { childBy, clauseHeadOf, tokensUnder } from './tree.js';

// What a body, or whoever leads one, says of its own house: "the concert has been cancelled", "sales fell 12 percent",
// "customers would receive a refund". It is first hand as long as it speaks of nobody else's conduct.

/** Those who speak for others, or against somebody: what they say of what happened is a claim. */
const ADVOCATE =
  /\b(?:union|party|opposition|movement|rights?|campaign|campaigners|activists?|alliance|think tank|watchdog|coalition|rebels?|front|militia|amnesty|observers?|association|lobby|society|foundation|charity|ngo)\b/i;

/** The words that show a matter of the speaker's own house, or undefined. */
export function ownMatter(context: Context, draft: Draft, speaker: ResolvedSource): Span | undefined {
  const { document } = context;
  if (!decides(speaker) || draft.cueHead === undefined || BELIEVING.has(draft.cueHead.lemma)) return undefined;
  if (draft.chain.some((link) => link.kind === 'anonymous') || clearsItself(context, draft)) return undefined;
  const tokens = tokensUnder(document, draft.content);
  const head = clauseHeadOf(tokens);
  const subject = head && (childBy(document, head, /^nsubj/) ?? tokens.find((t) => /^nsubj/.test(t.relation)));
  if (!head || !subject || tokens.some((t) => HARM.has(t.lemma) || t.relation === 'neg')) return undefined;
  if (speaksOfOther(context, tokens, speaker) || BEYOND_PLANS.has(subject.lemma)) return undefined;
  const span: Span = [Math.min(subject.start, head.start), Math.max(subject.end, head.end)];
  const isPassive = childBy(document, head, /^auxpass$/) !== undefined && !hasAgent(context, head);
  const isPlan = tokens.some((t) => t.tag === 'MD' && /^(?:will|would|shall|'ll|’ll)$/.test(t.lower));
  if (isPlan) return (isPassive || PLANNED.has(head.lemma)) && !ADVOCATE.test(speaker.name) ? span : undefined;
  if (speaker.entity?.kind === 'PERSON') return undefined;
  if (ADVOCATE.test(speaker.name)) return OF_MEMBERS.test(subject.lemma) ? span : undefined;
  if (isOwn(context, subject, speaker)) return span;
  return isPassive && (PLANNED.has(head.lemma) || ACTS_OF_OFFICE.has(head.lemma)) ? span : undefined;
}

/** What those who speak for others decide or count themselves. */
const OF_MEMBERS = /^(?:member|membership|meeting|congress|conference|vote|ballot|donation)$/;

/** A body, or somebody whose office it is to decide for one. */
const decides = ({ kind, entity, onRecord }: ResolvedSource): boolean =>
  onRecord &&
  (entity?.kind === 'PERSON'
    ? [...entity.roles].some((role) => DECIDERS.has(role))
    : (kind === 'official' || kind === 'organisation') && entity?.kind !== 'LOC');

/** "Its drivers", "sales", "the club" where the club speaks. */
function isOwn({ document, entities }: Context, subject: Token, speaker: ResolvedSource): boolean {
  if (OWN_AFFAIRS.has(subject.lemma)) return true;
  if (entities.at[subject.index] !== undefined && entities.at[subject.index] === speaker.entity) return true;
  if (speaker.name.toLowerCase().split(' ').at(-1) === subject.lower) return true;
  const inner = subject.children.map((k) => document.tokens[k]!);
  return [...inner, ...inner.flatMap((t) => t.children.map((k) => document.tokens[k]!))].some((t) =>
    /^(?:its|our|their)$/.test(t.lower),
  );
}

const hasAgent = ({ document }: Context, verb: Token): boolean =>
  verb.children.some((k) => {
    const child = document.tokens[k]!;
    return child.relation.startsWith('nmod') && childBy(document, child, /^case$/)?.lower === 'by';
  });

/** Does somebody else who is named do something in it? */
const speaksOfOther = ({ entities }: Context, tokens: readonly Token[], { entity }: ResolvedSource): boolean =>
  tokens.some((t) => {
    const other = entities.at[t.index];
    return (
      t.relation === 'nsubj' && other !== undefined && other !== entity && other.kind !== 'MISC' && t.name !== 'TIME'
    );
  });
