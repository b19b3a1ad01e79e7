import type { Document, Token } from '../language/document.js';
import type { Draft } from './draft.js';
import { tokensUnder } from './tree.js';

// Videos and pictures as sources: what the publication describes itself is its own voice, what somebody passed on is not.

export const PICTURES =
  /^(?:video|footage|clip|photo|photograph|picture|image|imagery|cctv|recording|screenshot|livestream|dashcam|bodycam)s?$/;
const PASSED_ON =
  /^(?:post|release|hand|circulate|share|publish|obtain|air|broadcast|leak|distribute|provide|supply|upload|send|see|verify|take|film|shoot)$/;

/** The picture that a draft rests on, where its source is one and its cue says that it shows something. */
function pictureIn(document: Document, { source, cueHead }: Draft): Token | undefined {
  // "Images appear to show" leaves it in doubt.
  if (
    !cueHead ||
    !/^(?:show|depict|capture)$/.test(cueHead.lemma) ||
    document.tokens[cueHead.index - 1]?.lower === 'to'
  )
    return undefined;
  return tokensUnder(document, source).find((t) => PICTURES.test(t.lower));
}

/** "Video from the airport shows smoke": described by the publication itself. */
export function isOwnPicture(document: Document, draft: Draft): boolean {
  const picture = pictureIn(document, draft);
  return (
    picture !== undefined &&
    draft.chain.length < 2 &&
    // "… shows P, according to the rebels": they say so.
    !accordsWith(document, picture) &&
    !tokensUnder(document, draft.source).some(
      (t, i, all) =>
        (PASSED_ON.test(t.lemma) && !isSeenHere(all, i) && !isJustTaken(all, i)) ||
        (/^(?:by|from)$/.test(t.lower) && isNamed(document, t) && !isOurs(all.slice(i + 1))),
    )
  );
}

const accordsWith = ({ tokens, sentences }: Document, { sentence }: Token): boolean => {
  const { first, end } = sentences[sentence]!;
  return tokens.slice(first, end).some((t) => t.lower === 'according' && !t.quoted);
};

/** "By this newspaper", "by our reporters". */
const isOurs = ([first, second, ...rest]: readonly Token[]): boolean =>
  /^(?:us|our|this)$/.test(first?.lower ?? '') ||
  // "By a correspondent of this agency".
  rest.some((t, i) => /^(?:of|for|with)$/.test(t.lower) && /^(?:our|this)$/.test(rest[i + 1]?.lower ?? '')) ||
  (first?.lower === 'the' && second?.lower === 'editorial');

/** "Seen by this newspaper", "posted online": nobody who passed it on is named. */
function isSeenHere(tokens: readonly Token[], at: number): boolean {
  const behind = tokens.slice(at + 1, at + 8);
  if (behind[0]?.lower === 'by') return isOurs(behind.slice(1));
  return (
    /^(?:post|circulate|share|upload|publish|release|air|broadcast)$/.test(tokens[at]!.lemma) &&
    /^(?:online|on|to)$/.test(behind[0]?.lower ?? '') &&
    !tokens.slice(at).some((t) => t.lower === 'by')
  );
}

/** "Images taken on Sunday": nobody says by whom. */
const isJustTaken = (tokens: readonly Token[], at: number): boolean =>
  /^(?:take|film|shoot)$/.test(tokens[at]!.lemma) && !tokens.slice(at).some((t) => t.lower === 'by');

/** "From the army", "by Front 24": somebody's, where a name or a body follows; "from the airport" says where. */
function isNamed({ tokens }: Document, preposition: Token): boolean {
  if (preposition.lower === 'by') return true;
  return tokens
    .slice(preposition.index + 1, preposition.index + 5)
    .some(
      (t) =>
        t.name === 'ORG' ||
        t.name === 'PERSON' ||
        /^(?:police|army|ministry|government|agency|group|channel|company)$/.test(t.lower),
    );
}
