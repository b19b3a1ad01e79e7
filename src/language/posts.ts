import { linesOf } from './lines.js';
import type { Turn } from './transcripts.js';

// Posts that an article shows: a paragraph signed "— Ida Holm (@idaholm) May 5, 2031", as pages print them where nothing is
// embedded.

// The end of a line; what a page left of its mark-up may stand behind it.
const SIGNED = /\(@\w{1,20}\) \p{Lu}\p{L}{2,11} \d{1,2}, \d{4}(?:<\/\w{1,12}>)?\.?\s{0,3}$/u;
const MARKUP = /^\s{0,3}<[^<>\n]{1,400}>/;
const LONGEST_NAME = 60;
const SHORTEST = 15;

/** The signed posts of a text, in text order. */
export const findPosts = (text: string): Turn[] =>
  linesOf(text).flatMap(({ line, start }) => postIn(line, start) ?? []);

function postIn(line: string, start: number): Turn | undefined {
  const signed = SIGNED.exec(line);
  const dash = signed ? Math.max(line.lastIndexOf('—', signed.index), line.lastIndexOf('–', signed.index)) : -1;
  if (!signed || dash < 0) return undefined;
  const opening = MARKUP.exec(line)?.[0].length ?? 0;
  const name = line.slice(dash + 1, signed.index);
  const from = dash + 1 + (name.length - name.trimStart().length);
  const words = withoutLinks(line.slice(opening, dash).trimEnd());
  if (name.trim() === '' || name.length > LONGEST_NAME || words.length < SHORTEST) return undefined;
  return {
    label: [start + from, start + from + name.trim().length],
    colon: start + dash,
    speech: [start + opening, start + opening + words.length],
    asks: false,
  };
}

/** Words without the addresses that close them. */
function withoutLinks(words: string): string {
  let rest = words;
  for (;;) {
    const last = rest.slice(rest.lastIndexOf(' ') + 1);
    if (!/^(?:https?:|pic\.)/.test(last)) return rest;
    rest = rest.slice(0, -last.length).trimEnd();
  }
}
