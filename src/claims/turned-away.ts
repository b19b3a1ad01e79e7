import type { Span } from '../language/span.js';
import { DENIAL_FROM, TURNS_AWAY } from './lexicon/denials.js';
import { ownedThings } from './owned-things.js';
import { partiesOf, partyAfter } from './parties.js';
import { bodiesOfPosts, statesBehind } from './represented.js';
import type { Context } from './resolved-source.js';
import type { FoundResponse } from './responses.js';
import { partiesByWords, subjectBefore } from './silent-parties.js';
import { firstTokenAt, tokensUnder } from './tree.js';

// Denials that are a turn of phrase, with nothing behind them that says of what: "gave that short shrift", "begged to
// differ", "a denial came from the club within the hour".

/** Denials by their phrase, in text order. */
export function turnedAway(context: Context): FoundResponse[] {
  const { document } = context;
  return document.sentences.flatMap((sentence): FoundResponse[] => {
    const text = document.text
      .slice(...sentence.span)
      .replace(/İ/g, 'I')
      .toLowerCase();
    const found = [TURNS_AWAY, DENIAL_FROM].flatMap((pattern) => {
      const match = pattern.exec(text);
      return match ? [{ match, isFrom: pattern === DENIAL_FROM }] : [];
    })[0];
    if (!found) return [];
    const start = sentence.span[0] + found.match.index;
    const span: Span = [start, start + found.match[0].length];
    const tokens = tokensUnder(document, [span]);
    if (tokens.length === 0 || tokens.some((t) => t.quoted)) return [];
    const subject = found.isFrom ? undefined : subjectBefore(context, sentence, span, tokens);
    const from = found.isFrom ? partyAfter(context, firstTokenAt(document, span[1]), sentence.end) : undefined;
    // "Whose lawyers say it is false" is somebody else's; "we" nobody's.
    const parties = from
      ? [from]
      : subject && !/^(?:i|we|you|who|which|that|this|these|those|there)$/.test(subject.lower)
        ? // "The club poured cold water on it", where the tree takes the verb for a part of the noun's phrase.
          subject.relation === 'root'
          ? partiesByWords(context, sentence, tokens[0]!)
          : partiesOf(context, subject)
        : [];
    if (parties.length === 0) return [];
    return [
      {
        ...{ parties, stance: 'denies', span, topic: null, sentence: sentence.index },
        ...{ topicTokens: [], refersBack: true, reach: 'near' },
        aliases: new Set([...statesBehind(context, parties), ...bodiesOfPosts(context, parties)]),
        things: ownedThings(context, parties),
      },
    ];
  });
}

/** Is it such a denial? The words tell nothing of what it is said of, so that it must come from whom the claim is about. */
export const isTurn = ({ stance, refersBack, reach, topicTokens }: FoundResponse): boolean =>
  stance === 'denies' && refersBack === true && reach === 'near' && topicTokens.length === 0;
