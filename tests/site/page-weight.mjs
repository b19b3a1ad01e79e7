// What pages carry besides their own markup. A few kilobytes of HTML alone are no page that anybody meets: a browser
// commonly loads hundreds of kilobytes of script and style with it and works on them for some hundred milliseconds.

const FUNCTIONS = 1600;

/** Some 400 KB: each function is another one, compiled and called once, as with the parts of a real bundle. */
const script = () =>
  `(() => {
const parts = [];
${Array.from(
  { length: FUNCTIONS },
  (_, i) => `parts.push(function part${i}(state) {
  const entry = { id: ${i}, name: 'part-${i}', tags: ['a${i % 7}', 'b${i % 11}'], seen: false };
  let sum = state.length + ${i};
  for (let step = 0; step < 400; step++) sum = (Math.imul(sum, 31) + step) ^ (sum >>> ${(i % 13) + 3});
  entry.sum = sum;
  state.push(entry);
});`,
).join('\n')}
addEventListener('DOMContentLoaded', () => {
  const state = [];
  for (const part of parts) part(state);
  const copy = JSON.parse(JSON.stringify(state)).sort((a, b) => a.sum - b.sum);
  const menu = document.createElement('nav');
  menu.className = 'menu';
  for (const { name, tags } of copy.slice(0, 300)) {
    const link = document.createElement('a');
    link.href = '#' + name;
    link.className = tags.join(' ');
    link.append(name);
    menu.append(link);
  }
  document.querySelector('footer')?.append(menu);
});
})();`;

/** Some 60 KB of rules, few of which match. */
const style = () =>
  `.menu { display: flex; flex-wrap: wrap; gap: 4px; font-size: 11px } .menu a { padding: 2px }
${Array.from({ length: 900 }, (_, i) => `.box-${i} .menu a.a${i % 7}:hover { color: rgb(${i % 255} 80 90); padding: ${i % 9}px }`).join('\n')}`;

/** Goes into the head of every page. */
export const WEIGHT_HEAD =
  '<link rel="stylesheet" href="/cost/weight.css"><script defer src="/cost/weight.js"></script>';

/** Path → [content type, body]. */
export const WEIGHT_FILES = {
  '/cost/weight.js': () => ['text/javascript', script()],
  '/cost/weight.css': () => ['text/css', style()],
};
