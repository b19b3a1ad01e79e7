/** The lines of a text, each with the UTF-16 offset that it begins at. */
export function linesOf(text: string): { line: string; start: number }[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const at = { line, start };
    start += line.length + 1;
    return at;
  });
}
