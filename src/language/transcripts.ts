import { linesOf } from './lines.js';
import { overlaps, type Span } from './span.js';

// Interviews and transcripts: paragraphs that a speaker's name and a colon open ("LIND: I sent no such email.", "Q: When?").

/** What one speaker says at a time, UTF-16 offsets. */
export interface Turn {
  /** The words that name the speaker. */
  label: Span;
  colon: number;
  speech: Span;
  /** Asks: "Q". */
  asks: boolean;
  /** Is it a post, and not a turn of talk? */
  isPost?: true;
}

const WORD = String.raw`\p{Lu}[\p{L}'’.-]{0,24}`;
const OPENING = new RegExp(
  String.raw`^\s{0,3}["“]?(${WORD}(?: ${WORD}){0,3})(?: \([^()\n]{1,40}\))?\s?:\s{1,3}(?=\S)`,
  'u',
);
const ASKS = /^(?:Q|Question)$/i;
const ANSWERS = /^(?:A|Answer)$/i;
/** What papers set before a colon that names nobody who speaks. */
const NOBODY =
  /^(?:video|audio|photos?|pictures?|image|graphic|watch|listen|read|related|note|editor['’]s note|correction|clarification|update|updated|breaking|exclusive|live|analysis|opinion|comment|review|report|more|see also|source|sources|credit|caption|date|time|place|where|when|who|what|why|how|price|tickets|contact|email|phone|tel|address|web|website|by|topics?|tags?|fact|claim|verdict|rating|conclusion|summary|background|key points?|result|score|weather|p\.?s|advertisement)$/i;
/** Who speaks for the station itself. */
const OWN = /^(?:newsreader|presenter|anchor|host|reporter|correspondent|narrator|announcer)$/i;
const FEWEST = 3;

const labelOf = (text: string, { label: [start, end] }: Turn): string => text.slice(start, end);

/** A line in brackets, or one that reports speech in the paper's own voice, is nobody's turn. */
const isAside = (line: string): boolean =>
  /^\s*[([]/.test(line) || /["”]\s*(?:,\s*)?(?:he|she|they|\p{Lu}\p{L}+) (?:said|says|asked|added)\b/u.test(line);

/**
 * The turns of an interview or a transcript, in text order. None where fewer than three paragraphs open so, where no label
 * comes back or nothing is asked, as in lists of facts ("Date: …", "Place: …"); none where a newsreader or a host speaks,
 * since who answers them is as often the station's own. A paragraph without a label between two turns goes on with the one
 * before it.
 */
export function findTurns(text: string): Turn[] {
  const turns: (Turn | undefined)[] = [];
  for (const { line, start } of linesOf(text)) {
    const match = OPENING.exec(line);
    const label = match?.[1];
    if (match && label && !NOBODY.test(label)) {
      const from = start + line.indexOf(label);
      const speech = start + match[0].length;
      turns.push({
        label: [from, from + label.length],
        colon: start + line.indexOf(':', line.indexOf(label) + label.length),
        speech: [speech, start + line.length],
        asks: ASKS.test(label),
      });
    } else if (line.trim() !== '') {
      const last = turns.at(-1);
      // What follows a turn, unless it is an aside; whether another turn closes it shows later.
      turns.push(last && !isAside(line) ? { ...last, speech: [start, start + line.length] } : undefined);
    }
  }
  return kept(text, turns);
}

function kept(text: string, lines: readonly (Turn | undefined)[]): Turn[] {
  const opening = lines.filter((turn, i): turn is Turn => turn !== undefined && isOpening(lines, i));
  const times = new Map<string, number>();
  for (const turn of opening) times.set(labelOf(text, turn), (times.get(labelOf(text, turn)) ?? 0) + 1);
  const isSpeaker = (turn: Turn): boolean => {
    const label = labelOf(text, turn);
    return (times.get(label) ?? 0) > 1 || ASKS.test(label) || ANSWERS.test(label) || /^[^\p{Ll}]{3,}$/u.test(label);
  };
  const speaking = opening.filter(isSpeaker);
  const again = [...times.values()].some((n) => n > 1);
  const speakers = new Set(speaking.map((turn) => labelOf(text, turn)));
  const isAsked = speaking.some(({ speech: [start, end] }) => /\?["”]?\s*$/.test(text.slice(start, end)));
  const isTalk = speaking.filter(({ speech: [start, end] }) => /[.?!…]["”)\]]?\s*$/.test(text.slice(start, end)));
  const isOfStation = [...speakers].some((label) => OWN.test(label));
  if (
    isOfStation ||
    speaking.length < FEWEST ||
    !again ||
    speakers.size < 2 ||
    !isAsked ||
    2 * isTalk.length < speaking.length
  )
    return [];
  const last = lines.findLastIndex((turn, i) => turn !== undefined && isOpening(lines, i) && isSpeaker(turn));
  return lines.slice(0, last + 1).filter((turn): turn is Turn => turn !== undefined && isSpeaker(turn));
}

/** Does the turn's own line name its speaker, rather than go on? */
const isOpening = (lines: readonly (Turn | undefined)[], i: number): boolean =>
  lines[i] !== undefined && lines[i]!.label[0] !== lines[i - 1]?.label[0];

/** Quotations of a text whose turns are quotations, too, with or without marks; both lists in text order. */
export function quotesWithTurns(quotes: readonly Span[], turns: readonly Turn[]): Span[] {
  const all: Span[] = turns.map(({ speech }) => speech);
  let at = 0;
  for (const quote of quotes) {
    while (at < turns.length && turns[at]!.speech[1] <= quote[0]) at++;
    const turn = turns[at];
    if (!turn || !overlaps(quote, turn.speech)) all.push(quote);
  }
  return all.sort((a, b) => a[0] - b[0]);
}
