import type { Draft } from './draft.js';
import type { Context, ResolvedSource } from './resolved-source.js';
import { tokensUnder, wordsUnder } from './tree.js';

// Those who look on: rivals, analysts, reporters, spies. What they "confirm" of others is their word.

const ONLOOKER =
  /\b(?:rival|competitor|competing|analyst|critic|no ties|(?:aid|relief|rights|advocacy|campaign|pressure|lobby) (?:group|organi[sz]ation|charity)|ngo|not involved|(?:took|take|takes|had|has|played) no (?:part|role|hand)|unconnected|onlooker|hydrologist|professor|expert|researcher|reporter|journalist|correspondent|columnist|commentator|pundit|blogger|historian|comments on|never worked|(?:zo|bi|ge|archae|arche|soci|anthrop|psych|ornith)ologist|watcher|insider|biographer|astrologer|superfan|retired (?:colonel|general|officer|diplomat|admiral|spy))\b/i;
const OF_RIVAL = /\b(?:its|their|his|her|the|a) (?:\w+ )?(?:rivals?|competitors?|opponents?)\b/i;
const SPIES =
  /\b(?:mi5|mi6|cia|nsa|fsb|svr|gru|mossad|gchq|bnd|dgse|intelligence|spy|spies|secret service|security (?:service|bureau|agency))\b/i;

/** "Who led the study", "the team led by Hall": whose work it is that the article is about. */
export function isOfOwnWork({ document }: Context, { entity }: ResolvedSource): boolean {
  if (entity?.kind !== 'PERSON') return false;
  return entity.mentions.some((mention) => {
    const { start, end } = document.tokens[mention]!;
    return (
      LED_BY.test(document.text.slice(Math.max(0, start - APPOSED), start)) ||
      WHO_LED.test(document.text.slice(end, end + APPOSED))
    );
  });
}

const LED_BY =
  /\b(?:(?:study|paper|trial|team|project|research|survey|experiment|group|laboratory|lab),? (?:led|run|headed|written|directed) by|(?:lead|first|senior|main|principal|study|paper)['’]?s? (?:author|investigator)|author of the (?:study|paper)),? (?:(?:dr|prof|professor)\.? )?(?:\p{Lu}\p{L}+ )?$/iu;
const WHO_LED =
  /^(?: \p{Lu}\p{L}+)?, (?:who (?:led|ran|runs|leads|heads|headed|wrote|co-wrote|designed|directed|oversaw|carried out|conducted)|(?:the|its) (?:\w+ )?(?:author|leader|lead author|investigator))\b/u;

/** UTF-16 units behind a name in which the article says who that is. */
const APPOSED = 90;

const OF_RIVALS =
  /\bwho (?:advises|advised|works for|represents|backs|supports) (?:an? |the |his |her |its |their )?(?:rival|opponent|competitor)/i;

/** "Morrow, who advises a rival, confirmed that her team P": whatever "her team" is to him. */
export const isOfRivals = ({ document }: Context, { source }: Draft): boolean => {
  const last = tokensUnder(document, source).at(-1);
  return OF_RIVALS.test(
    `${wordsUnder(document, source)}${last ? document.text.slice(last.end, last.end + APPOSED) : ''}`,
  );
};

/** Whom the article itself calls a rival or an onlooker, or whose work is to find out what others do. */
export function isOutsider(context: Context, { source, content }: Draft, { name, entity }: ResolvedSource): boolean {
  const words = wordsUnder(context.document, source);
  // "The chain confirmed that its rival had watered down juice".
  const opening = wordsUnder(context.document, content).split(/\s+/).slice(0, 5).join(' ');
  if (OF_RIVAL.test(opening) && !/^(?:that )?(?:it|we|they) and\b/i.test(opening)) return true;
  const subject = tokensUnder(context.document, content).find((t) => /^nsubj/.test(t.relation));
  // What they say of themselves is theirs to say.
  // "Confirmed Max Ehlers, a retired pilot who comments on …".
  const last = tokensUnder(context.document, source).at(-1);
  const behind = last ? context.document.text.slice(last.end, last.end + APPOSED) : '';
  const apposed = /^, (?:an?|the|who) [^.;“"]*/.exec(behind)?.[0] ?? '';
  if (ONLOOKER.test(words) || ONLOOKER.test(apposed)) return !/^(?:i|we|he|she)$/.test(subject?.lower ?? '');
  if (!SPIES.test(words) && !SPIES.test(name)) return false;
  const doer = subject && [subject, ...subject.children.map((k) => context.document.tokens[k]!)];
  return (
    doer?.some((t) => {
      const other = context.entities.at[t.index];
      return other ? other !== entity : /^(?:JJ|NNP)/.test(t.tag) && /^\p{Lu}/u.test(t.form);
    }) ?? false
  );
}
