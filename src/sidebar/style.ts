import { LISTS } from './style-lists.js';
import { WINDOWS } from './style-windows.js';

/*
 * Important rules of a shadow tree win over the page's, inline and layered ones included; inherited ones are reset.
 * Hidden by itself, the host shows through a sheet of the extension (browser/room.ts), which browsers take away with the
 * extension: in Firefox no script of ours is left then that could.
 */
const HOST = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 0 0 auto !important;
  display: none !important;
  box-sizing: border-box !important;
  width: 368px !important;
  height: auto !important;
  max-width: 100vw !important;
  max-height: none !important;
  direction: ltr !important;
  color-scheme: light dark !important;
  z-index: 2147483647 !important;
}
:host::backdrop, :host::before, :host::after { display: none !important; }
`;

const LIGHT = `
  --ink: #1b1d21; --soft: #5d6168; --paper: #f7f6f3; --card: #fff; --line: #e3e0d8; --edge: #8b8c88; --hover: #eeece6;
  --confirmed: #0b6480; --alleged: #8a5200; --unaddressed: #74389b; --unclear: #5d6168; --plain: #6a6f77; --focus: #1a56db;
  --confirmed-bg: #e6f2f6; --alleged-bg: #fbf1df; --unaddressed-bg: #f3eaf9; --unclear-bg: #eeece6; --shade: #00000014;
  --found: #ffe9a8; color-scheme: light;
`;
const DARK = `
  --ink: #e9e7e2; --soft: #a9adb5; --paper: #1d2024; --card: #25292e; --line: #363b42; --edge: #7c828b; --hover: #2a2e34;
  --confirmed: #6cc5e0; --alleged: #e9b25c; --unaddressed: #cf9df0; --unclear: #b9bdc5; --plain: #9aa0a8; --focus: #8ab4ff;
  --confirmed-bg: #14323c; --alleged-bg: #392c15; --unaddressed-bg: #322440; --unclear-bg: #2c3036; --shade: #0006;
  --found: #5c4a12; color-scheme: dark;
`;

const COLOURS = `
.themed { ${LIGHT} }
.themed.dark { ${DARK} }
@media (prefers-color-scheme: dark) { .themed.auto { ${DARK} } }
.confirmed { --tone: var(--confirmed); --tone-bg: var(--confirmed-bg); }
.alleged { --tone: var(--alleged); --tone-bg: var(--alleged-bg); }
.unaddressed { --tone: var(--unaddressed); --tone-bg: var(--unaddressed-bg); }
.unclear { --tone: var(--unclear); --tone-bg: var(--unclear-bg); }
`;

// .top h2: where the name does not fit in one piece it wraps out of sight: the sign alone is better than a stump.
const FRAME = `
*, ::before, ::after { box-sizing: border-box; }
.panel, .card { font: 14px/1.45 system-ui, sans-serif; overflow-wrap: break-word; text-align: start; color: var(--ink); }
.panel {
  position: absolute; inset: 0; display: flex; flex-direction: column; overflow: hidden;
  background: var(--paper); border: 0 solid var(--line);
}
.panel.right { border-left-width: 1px; }
.panel.left { border-right-width: 1px; }
h2, h3, p, ul, fieldset { margin: 0; padding: 0; border: 0; min-width: 0; }
ul { list-style: none; }
button { font: inherit; color: inherit; background: none; border: 0; margin: 0; padding: 0; text-align: start; cursor: pointer; }
a { color: inherit; text-underline-offset: 3px; }
q { quotes: none; }
mark { background: none; color: inherit; font-weight: 650; text-decoration: underline 1px; text-underline-offset: 3px; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 1px; }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.top { display: flex; align-items: center; gap: 8px; padding: 9px 8px 0; padding-inline-start: 16px; flex: none; }
.top h2 { flex: 1; height: 1.45em; overflow: hidden; overflow-wrap: normal; font-size: 13px; font-weight: 650; letter-spacing: .02em; }
.top h2::before { content: '\\200b'; }
.round { width: 32px; height: 32px; flex: none; display: grid; place-items: center; border-radius: 50%; color: var(--soft); }
.round + .menu, .menu + .round { margin-inline-start: -6px; }
.round:hover, .round[aria-expanded=true] { background: var(--hover); color: var(--ink); }
.mark, .icon, .glyph { width: 18px; height: 18px; display: block; flex: none; }
.mark .confirmed { color: var(--confirmed); }
.icon { color: var(--tone, var(--plain)); }
.icon .cut { stroke: var(--paper); }
.menu { position: relative; }
.items {
  position: absolute; z-index: 3; top: 36px; inset-inline-end: -34px; width: min(290px, 82vw); padding: 5px;
  background: var(--card); border: 1px solid var(--line); border-radius: 10px; box-shadow: 0 6px 20px var(--shade);
}
.items button { display: flex; gap: 8px; width: 100%; padding: 7px 9px; border-radius: 6px; font-size: 13.5px; }
.items button:hover, .items button:focus { background: var(--hover); }
.items span { min-width: 0; }
.tick { width: 18px; flex: none; }
.body { display: flex; flex-direction: column; flex: 1; min-height: 0; }
.view { flex: 1; min-height: 0; overflow: auto; overscroll-behavior: contain; padding: 6px 10px 20px; scrollbar-width: thin; scrollbar-color: var(--edge) transparent; }
.foot { flex: none; border-top: 1px solid var(--line); padding: 9px 16px; font-size: 12px; color: var(--soft); }
.handle { position: absolute; z-index: 4; top: 0; bottom: 0; width: 8px; cursor: ew-resize; touch-action: none; }
.right .handle { left: 0; }
.left .handle { right: 0; }
.handle::after { content: ''; position: absolute; inset: 0 3px; border-radius: 2px; }
.handle:hover::after, .handle:focus-visible::after { background: var(--edge); }
`;

// .bar wears the underlines of the marks in the page: solid, dotted, dashed, thin.
const SUMMARY = `
.summary { flex: none; padding: 4px 16px 11px; }
.gist { font-size: 15.5px; line-height: 1.4; text-wrap: pretty; }
.partial, .progress { margin-top: 6px; font-size: 12.5px; color: var(--soft); }
.progress progress { display: block; width: 100%; height: 3px; margin-bottom: 4px; border: 0; border-radius: 2px; overflow: hidden; appearance: none; background: var(--line); }
.progress ::-webkit-progress-bar { background: var(--line); }
.progress ::-webkit-progress-value { background: var(--confirmed); }
.progress ::-moz-progress-bar { background: var(--confirmed); }
.bar { display: flex; gap: 3px; height: 6px; margin-top: 11px; }
.bar i { min-width: 6px; color: var(--tone); }
.bar .confirmed { background: currentColor; border-radius: 3px; }
.bar .alleged { background: radial-gradient(circle closest-side, currentColor 88%, transparent) 0 / 9px 6px round; }
.bar .unaddressed { background: linear-gradient(90deg, currentColor 70%, transparent 0) 0 / 13px 6px round; }
.bar .unclear { background: linear-gradient(currentColor, currentColor) center / 100% 1.5px no-repeat; }
.chips { display: flex; flex-wrap: wrap; gap: 6px; margin-top: 11px; }
.chip {
  display: flex; align-items: center; gap: 5px; min-height: 28px; padding: 3px 6px; padding-inline-end: 9px; font-size: 12.5px;
  border: 1px solid var(--line); border-radius: 15px; background: var(--card);
}
.chip b { font-variant-numeric: tabular-nums; }
.chip .cut { stroke: var(--card); }
.chip:enabled:hover { border-color: var(--edge); }
.chip[aria-pressed=true] { border-color: var(--ink); box-shadow: inset 0 0 0 1px var(--ink); }
.chips:has([aria-pressed=true]) .chip[aria-pressed=false]:not(:hover) { color: var(--soft); background: none; }
.chip:disabled { cursor: default; color: var(--soft); background: none; }
.chip:disabled .icon { color: var(--plain); }
.facts { display: flex; flex-wrap: wrap; gap: 1px 12px; margin-top: 8px; font-size: 12.5px; color: var(--soft); }
.facts > * { padding: 2px 0; }
.facts button { text-decoration: underline 1px; text-decoration-color: var(--edge); text-underline-offset: 3px; }
.facts button:hover { color: var(--ink); text-decoration-color: currentColor; }
.tabs { flex: none; display: flex; flex-wrap: wrap; gap: 0 14px; padding: 0 16px; border-bottom: 1px solid var(--line); background: var(--paper); }
.tabs button { padding: 10px 0 8px; font-size: 13px; color: var(--soft); white-space: nowrap; }
.tabs button:hover { color: var(--ink); }
.tabs [aria-selected=true] { color: var(--ink); font-weight: 600; box-shadow: inset 0 -2px var(--ink); }
.tabs b { font-variant-numeric: tabular-nums; }
.search { display: block; flex: none; padding: 9px 16px 3px; }
.search input, .report { width: 100%; font: inherit; color: inherit; background: var(--card); border: 1px solid var(--edge); border-radius: 8px; }
.search input { min-height: 34px; padding: 4px 10px; }
`;

/** The sidebar's whole style sheet. Sizes are in px: the page decides what a rem is. */
export const STYLE = HOST + COLOURS + FRAME + SUMMARY + LISTS + WINDOWS;

/** Side and width, as the reader wants them, on windows wide enough for a column. */
export const placeStyle = (side: 'left' | 'right', width: number): string =>
  `@media (min-width: 700px) and (orientation: landscape), (min-width: 1000px) { :host {
    inset: ${side === 'left' ? '0 auto 0 0' : '0 0 0 auto'} !important; width: min(${width}px, 60vw) !important;
  } }`;
