/** Width of the sidebar on windows with room for a column, in CSS pixels. `page/room.css` makes way for as much. */
export const WIDTH = 368;

/** Windows where a column would cover the text: there the sidebar is a sheet at the bottom, below the article. */
const SHEET = '(max-width: 699px), (max-width: 999px) and (orientation: portrait)';

/* Important rules of a shadow tree win over the page's, inline and layered ones included; inherited ones are reset. */
const HOST = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 0 0 auto !important;
  display: block !important;
  box-sizing: border-box !important;
  width: ${WIDTH}px !important;
  height: auto !important;
  max-width: 100vw !important;
  max-height: none !important;
  direction: ltr !important;
  color-scheme: light dark !important;
  z-index: 2147483647 !important;
}
:host::backdrop, :host::before, :host::after { display: none !important; }
`;

const COLOURS = `
.panel {
  --ink: #1b1d21; --soft: #5d6168; --paper: #f7f6f3; --card: #fff; --line: #e3e0d8; --edge: #8b8c88; --hover: #eeece6;
  --confirmed: #0b6480; --alleged: #8a5200; --unaddressed: #74389b; --plain: #6a6f77; --focus: #1a56db;
  --confirmed-bg: #e6f2f6; --alleged-bg: #fbf1df; --unaddressed-bg: #f3eaf9; --shade: #00000014;
}
@media (prefers-color-scheme: dark) {
  .panel {
    --ink: #e9e7e2; --soft: #a9adb5; --paper: #1d2024; --card: #25292e; --line: #363b42; --edge: #7c828b; --hover: #2a2e34;
    --confirmed: #6cc5e0; --alleged: #e9b25c; --unaddressed: #cf9df0; --plain: #9aa0a8; --focus: #8ab4ff;
    --confirmed-bg: #14323c; --alleged-bg: #392c15; --unaddressed-bg: #322440; --shade: #0006;
  }
}
.confirmed { --tone: var(--confirmed); --tone-bg: var(--confirmed-bg); }
.alleged { --tone: var(--alleged); --tone-bg: var(--alleged-bg); }
.unaddressed { --tone: var(--unaddressed); --tone-bg: var(--unaddressed-bg); }
`;

const FRAME = `
*, ::before, ::after { box-sizing: border-box; }
.panel {
  position: absolute; inset: 0; display: flex; flex-direction: column; overflow: hidden;
  background: var(--paper); color: var(--ink); border-left: 1px solid var(--line);
  font: 14px/1.45 system-ui, sans-serif; overflow-wrap: break-word; text-align: left;
}
h2, h3, p, ul, fieldset { margin: 0; padding: 0; border: 0; min-width: 0; }
ul { list-style: none; }
button { font: inherit; color: inherit; background: none; border: 0; margin: 0; padding: 0; text-align: left; cursor: pointer; }
q { quotes: none; font-weight: 600; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 1px; }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.top { display: flex; align-items: center; gap: 8px; padding: 9px 8px 0 16px; flex: none; }
.top h2 { font-size: 13px; font-weight: 650; letter-spacing: .02em; margin-right: auto; }
.round { width: 32px; height: 32px; display: grid; place-items: center; border-radius: 50%; color: var(--soft); }
.menu + .round { margin-left: -6px; }
.round:hover, .round[aria-expanded=true] { background: var(--hover); color: var(--ink); }
.mark, .icon, .glyph { width: 18px; height: 18px; display: block; flex: none; }
.mark .confirmed { color: var(--confirmed); }
.icon { color: var(--tone, var(--plain)); }
.icon .cut { stroke: var(--paper); }
.menu { position: relative; }
.items {
  position: absolute; z-index: 2; top: 36px; right: -34px; width: 290px; padding: 5px;
  background: var(--card); border: 1px solid var(--line); border-radius: 10px; box-shadow: 0 6px 20px var(--shade);
}
.items button { display: flex; gap: 8px; width: 100%; padding: 7px 9px; border-radius: 6px; font-size: 13.5px; }
.items button:hover, .items button:focus { background: var(--hover); }
.items span { min-width: 0; }
.tick { width: 18px; flex: none; }
.body { display: flex; flex-direction: column; flex: 1; min-height: 0; }
.view { flex: 1; min-height: 0; overflow: auto; overscroll-behavior: contain; padding: 6px 10px 20px; scrollbar-width: thin; scrollbar-color: var(--edge) transparent; }
footer { flex: none; border-top: 1px solid var(--line); padding: 9px 16px; font-size: 12px; color: var(--soft); }
`;

const SUMMARY = `
.summary { flex: none; padding: 4px 16px 13px; }
.gist { font-size: 15.5px; line-height: 1.4; text-wrap: pretty; }
.partial { margin-top: 4px; font-size: 12.5px; color: var(--soft); }
.bar { display: flex; gap: 3px; height: 6px; margin-top: 11px; }
.bar i { min-width: 6px; color: var(--tone); }
/* The bar wears the underlines of the marks in the page: solid, dotted, dashed. */
.bar .confirmed { background: currentColor; border-radius: 3px; }
.bar .alleged { background: radial-gradient(circle closest-side, currentColor 88%, transparent) 0 / 9px 6px round; }
.bar .unaddressed { background: linear-gradient(90deg, currentColor 70%, transparent 0) 0 / 13px 6px round; }
.chips { display: flex; flex-wrap: wrap; gap: 6px; margin-top: 11px; }
.chip {
  display: flex; align-items: center; gap: 5px; min-height: 28px; padding: 3px 9px 3px 6px; font-size: 12.5px;
  border: 1px solid var(--line); border-radius: 15px; background: var(--card);
}
.chip b { font-variant-numeric: tabular-nums; }
.chip .cut { stroke: var(--card); }
.chip:enabled:hover { border-color: var(--edge); }
.chip[aria-pressed=true] { border-color: var(--ink); box-shadow: inset 0 0 0 1px var(--ink); }
.chips:has([aria-pressed=true]) .chip[aria-pressed=false]:not(:hover) { color: var(--soft); background: none; }
.chip:disabled { cursor: default; color: var(--soft); background: none; }
.chip:disabled .icon { color: var(--plain); }
.tabs { flex: none; display: flex; gap: 18px; padding: 0 16px; border-bottom: 1px solid var(--line); background: var(--paper); }
.tabs button { padding: 10px 0 8px; font-size: 13.5px; color: var(--soft); white-space: nowrap; }
.tabs button:hover { color: var(--ink); }
.tabs [aria-selected=true] { color: var(--ink); font-weight: 600; box-shadow: inset 0 -2px var(--ink); }
.tabs b { font-variant-numeric: tabular-nums; }
`;

const LISTS = `
.row {
  position: relative; display: grid; grid-template-columns: 18px minmax(0, 1fr) 26px; gap: 0 9px;
  padding: 10px 5px 10px 7px; border: 1px solid transparent; border-radius: 10px; cursor: pointer;
}
.row + .row { margin-top: 2px; }
.row:hover { background: var(--hover); }
.row.current { background: var(--card); border-color: var(--line); box-shadow: 0 1px 3px var(--shade); cursor: auto; }
.row.current .cut { stroke: var(--card); }
.row > .icon { margin-top: 1px; }
.row .label { font-size: 12px; line-height: 1.4; color: var(--tone); }
.row .label b { font-weight: 600; }
.quote { margin-top: 2px; line-height: 1.42; }
.row:not(.current) .quote { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 4; overflow: hidden; }
.chain { margin-top: 4px; font-size: 13px; color: var(--soft); }
.chain em { font-style: normal; color: var(--ink); }
.arrow { white-space: pre; }
.unfold { width: 26px; height: 26px; margin-top: -3px; display: grid; place-items: center; border-radius: 50%; color: var(--soft); opacity: .55; }
.row:hover .unfold, .row:focus .unfold, .row.current .unfold, .unfold:focus-visible { opacity: 1; }
.unfold:hover { background: var(--line); }
.unfold .glyph { transition: transform .15s; }
.unfold[aria-expanded=true] .glyph { transform: rotate(180deg); }
.why { margin: 9px -26px 2px 0; padding: 9px 11px 5px; border-radius: 8px; font-size: 13px; line-height: 1.42; background: var(--tone-bg); }
.why p + p { margin-top: 5px; }
.acts { display: flex; gap: 6px; margin: 4px -7px 0; }
.acts button { min-height: 28px; padding: 3px 7px; border-radius: 6px; font-size: 12.5px; text-decoration: underline 1px; text-decoration-color: var(--edge); text-underline-offset: 3px; }
.acts button:hover { text-decoration-color: currentColor; }
.none { padding: 28px 20px; text-align: center; color: var(--soft); }
.hint { font-size: 12.5px; color: var(--soft); }
.hint q { color: var(--ink); }
.fold { margin: 14px 6px 0; padding-top: 8px; border-top: 1px solid var(--line); }
.fold summary { display: flex; align-items: center; gap: 6px; min-height: 28px; font-size: 13px; color: var(--soft); cursor: pointer; border-radius: 4px; }
.fold summary::-webkit-details-marker { display: none; }
.fold summary::before { content: ''; width: 6px; height: 6px; margin: 0 3px; border: solid; border-width: 0 1.6px 1.6px 0; transform: rotate(-45deg); }
.fold[open] summary::before { transform: rotate(45deg) translate(-1px, -1px); }
.fold summary:hover { color: var(--ink); }
.group { padding: 13px 6px 11px; }
.group + .group { border-top: 1px solid var(--line); }
.group h3 { font-size: 14px; font-weight: 600; line-height: 1.35; }
.group .hint { margin-top: 2px; }
.links { margin: 6px -6px 0; }
.link { display: grid; grid-template-columns: 18px minmax(0, 1fr); gap: 8px; width: 100%; padding: 5px 6px; border-radius: 7px; font-size: 13px; line-height: 1.4; }
.link .icon { width: 16px; height: 16px; margin: 1px; }
.link .short { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; }
.link:hover { background: var(--hover); }
.link[aria-current] { background: var(--card); box-shadow: 0 0 0 1px var(--line); }
.link[aria-current] .cut { stroke: var(--card); }
.note { color: var(--soft); }
.note::before { content: ' · '; }
.notice { flex: 1; min-height: 0; overflow: auto; display: flex; flex-direction: column; align-items: center; gap: 9px; padding: 18vh 30px 30px; text-align: center; font-size: 15.5px; text-wrap: balance; }
.notice .mark { width: 34px; height: 34px; margin-bottom: 5px; color: var(--plain); }
.notice .hint { font-size: 13px; }
.act { margin-top: 8px; padding: 7px 16px; border-radius: 18px; font-size: 13.5px; font-weight: 600; background: var(--ink); color: var(--paper); }
.act:hover { opacity: .88; }
[data-notice=reading] { align-items: stretch; padding: 6px 16px; text-align: left; }
.bones { display: grid; gap: 10px; margin-top: 6px; animation: breathe 1.6s ease-in-out infinite alternate; }
.bones i { height: 54px; border-radius: 9px; background: var(--hover); }
.bones i:first-child { height: 8px; }
@keyframes breathe { to { opacity: .45; } }
`;

const WINDOWS = `
@media ${SHEET} {
  :host { inset: auto 0 0 0 !important; width: auto !important; height: 46dvh !important; min-height: min(260px, 60vh) !important; }
  .panel { border: 0; border-top: 1px solid var(--line); border-radius: 14px 14px 0 0; box-shadow: 0 -4px 20px var(--shade); }
  .top { padding-top: 5px; }
  .gist { font-size: 14.5px; }
  .notice { padding-top: 20px; }
  .notice .mark { display: none; }
  footer { padding: 6px 16px calc(6px + env(safe-area-inset-bottom)); font-size: 11.5px; }
}
@media (max-width: 360px) { .tabs { gap: 12px; } }
/* Where height is short, the summary scrolls away and the tabs stay. */
@media ${SHEET}, (max-height: 640px) {
  .body { display: block; overflow: auto; overscroll-behavior: contain; scrollbar-width: thin; scrollbar-color: var(--edge) transparent; }
  .view { overflow: visible; }
  .tabs { position: sticky; top: 0; z-index: 1; }
}
@media (prefers-reduced-motion: reduce) { * { animation: none !important; transition: none !important; } }
@media (forced-colors: active) {
  .bar { display: none; }
  .row.current, .chip[aria-pressed=true], .link[aria-current] { border: 2px solid Highlight; }
  .tabs [aria-selected=true] { border-bottom: 3px solid Highlight; }
  .icon, .mark, .glyph { color: CanvasText; }
  .icon .cut { stroke: Canvas; }
  .why { border: 1px solid CanvasText; }
}
@media print { :host { display: none !important; } }
`;

/** The sidebar's whole style sheet. Sizes are in px: the page decides what a rem is. */
export const STYLE = HOST + COLOURS + FRAME + SUMMARY + LISTS + WINDOWS;
