import { linesOf } from './lines.js';
import type { Turn } from './transcripts.js';

// Posts that an article shows: a paragraph signed "— Ida Holm (@idaholm) May 5, 2031", as pages print them where nothing is
// embedded, or one in a mark that names its author, as archives of articles keep them.

// The end of a line; what a page left of its mark-up may stand behind it.
const SIGNED = /\(@\w{1,20}\) \p{Lu}\p{L}{2,11} \d{1,2}, \d{4}(?:<\/\w{1,12}>)?\.?\s{0,3}$/u;
const MARKUP = /^\s{0,3}<[^<>\n]{1,400}>/;
const LONGEST_NAME = 60;
const SHORTEST = 15;

const MARKED = /<\w{1,12}\s(?:[^<>]{0,200}[\s-])?author="@?([^"<>@]{1,60})"[^<>]{0,200}>/g;
const LONGEST_POST = 1000;

/** The posts of a text, in text order. */
export const findPosts = (text: string): Turn[] =>
  [...linesOf(text).flatMap(({ line, start }) => postIn(line, start) ?? []), ...markedPosts(text)].sort(
    (a, b) => a.speech[0] - b.speech[0],
  );

/** `<post author="@idaholm">The bridge is closed.</post>`; the author's name or handle is the label. */
function markedPosts(text: string): Turn[] {
  if (!text.includes('author="')) return [];
  return [...text.matchAll(MARKED)].flatMap((mark): Turn[] => {
    const opening = mark.index + mark[0].length;
    const closing = text.indexOf('<', opening);
    const words = closing < 0 || closing - opening > LONGEST_POST ? '' : text.slice(opening, closing);
    const blank = words.length - words.trimStart().length;
    const said = withoutLinks(words.trim());
    if (said.length < SHORTEST || SIGNED.test(said)) return [];
    const name = mark.index + mark[0].indexOf(`${mark[1]}"`, mark[0].indexOf('author="'));
    return [
      {
        label: [name, name + mark[1]!.length],
        colon: opening - 1,
        speech: [opening + blank, opening + blank + said.length],
        asks: false,
        isPost: true,
      },
    ];
  });
}

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
    isPost: true,
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
