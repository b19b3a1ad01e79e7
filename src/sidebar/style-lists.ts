/** Rows, reasons, groups, dialogs and the card beside a mark. */
export const LISTS = `
.subheading { margin: 14px 7px 5px; font-size: 12px; font-weight: 600; color: var(--soft); }
section:first-child > .subheading { margin-top: 6px; }
.row {
  position: relative; display: grid; grid-template-columns: 18px minmax(0, 1fr) 26px; gap: 0 9px;
  padding: 10px 5px 10px 7px; border: 1px solid transparent; border-radius: 10px; cursor: pointer;
}
[dir=rtl] .row { padding: 10px 7px 10px 5px; }
.row + .row { margin-top: 2px; }
.row:hover { background: var(--hover); }
.row.inview::before { content: ''; position: absolute; inset-block: 9px; inset-inline-start: -5px; width: 3px; border-radius: 2px; background: var(--edge); }
.row.current { background: var(--card); border-color: var(--line); box-shadow: 0 1px 3px var(--shade); cursor: auto; }
.row.current .cut { stroke: var(--card); }
.row > .icon { margin-top: 1px; }
.label { font-size: 12px; line-height: 1.4; color: var(--tone); }
.label b { font-weight: 600; }
.quote { margin-top: 2px; line-height: 1.42; }
/* The article's language may run the other way than ours; its words stand at our edge all the same. */
[dir=rtl] .quote { text-align: right; }
.quote.superseded { text-decoration: line-through 1px; text-decoration-color: var(--soft); }
.row:not(.current) .quote { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 4; overflow: hidden; }
.chain { margin-top: 4px; font-size: 13px; color: var(--soft); }
.chain em { font-style: normal; color: var(--ink); }
.arrow { white-space: pre; }
.backing { display: flex; flex-wrap: wrap; gap: 2px 12px; margin-top: 3px; font-size: 12.5px; color: var(--soft); }
.backing a { color: var(--ink); }
.unfold { width: 26px; height: 26px; margin-top: -3px; display: grid; place-items: center; border-radius: 50%; color: var(--soft); }
.unfold:hover { background: var(--line); color: var(--ink); }
.unfold .glyph { transition: transform .15s; }
.unfold[aria-expanded=true] .glyph { transform: rotate(180deg); }
.why { margin-top: 9px; margin-inline-end: -26px; margin-bottom: 2px; padding: 9px 11px 5px; border-radius: 8px; font-size: 13px; line-height: 1.42; background: var(--tone-bg); }
.why p + p { margin-top: 5px; }
.acts { display: flex; flex-wrap: wrap; gap: 0 6px; margin: 4px -7px 0; }
.acts button, .formats button { min-height: 28px; padding: 3px 7px; border-radius: 6px; font-size: 12.5px; text-decoration: underline 1px; text-decoration-color: var(--edge); text-underline-offset: 3px; }
.acts button:hover, .formats button:hover { text-decoration-color: currentColor; }
.none { padding: 28px 20px; text-align: center; color: var(--soft); }
.hint { font-size: 12.5px; color: var(--soft); }
.hint q { color: var(--ink); font-weight: 600; }
.fold { margin: 14px 6px 0; padding-top: 8px; border-top: 1px solid var(--line); }
.fold summary { display: flex; align-items: center; gap: 6px; min-height: 28px; font-size: 13px; color: var(--soft); cursor: pointer; border-radius: 4px; }
.fold summary::-webkit-details-marker { display: none; }
.fold summary::before { content: ''; width: 6px; height: 6px; margin: 0 3px; border: solid; border-width: 0 1.6px 1.6px 0; transform: rotate(-45deg); }
[dir=rtl] .fold:not([open]) summary::before { transform: rotate(135deg); }
.fold[open] summary::before { transform: rotate(45deg) translate(-1px, -1px); }
.fold summary:hover { color: var(--ink); }
.group { padding: 13px 6px 11px; }
.group + .group { border-top: 1px solid var(--line); }
.group h3 { font-size: 14px; font-weight: 600; line-height: 1.35; }
.group .hint { margin-top: 2px; }
.links { margin: 6px -6px 0; }
.link { display: grid; grid-template-columns: 18px minmax(0, 1fr); gap: 8px; width: 100%; padding: 5px 6px; border-radius: 7px; font-size: 13px; line-height: 1.4; }
.short { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; }
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
[data-notice=reading] { align-items: stretch; padding: 6px 16px; text-align: start; }
.bones { display: grid; gap: 10px; margin-top: 6px; animation: breathe 1.6s ease-in-out infinite alternate; }
.bones i { height: 54px; border-radius: 9px; background: var(--hover); }
.bones i:first-child { height: 8px; }
@keyframes breathe { to { opacity: .45; } }
.sheet { position: absolute; z-index: 2; inset: 41px 0 0; padding: 4px 16px 16px; overflow: auto; background: var(--paper); }
.sheet-top { display: flex; align-items: center; gap: 4px; margin: 0 -8px 8px; }
.sheet h3 { font-size: 15.5px; font-weight: 600; }
[dir=rtl] .sheet-top .glyph { transform: scaleX(-1); }
.sheet .hint { font-size: 13px; }
.formats { margin-top: 12px; border-top: 1px solid var(--line); }
.formats li { display: flex; flex-wrap: wrap; align-items: center; gap: 0 4px; padding: 7px 0; border-bottom: 1px solid var(--line); }
.formats span { flex: 1; min-width: 120px; }
.sheet .act { display: block; margin-top: 16px; }
.report { display: block; margin-top: 10px; padding: 9px 10px; font-size: 13px; line-height: 1.45; resize: vertical; }
.card {
  position: fixed; z-index: 5; width: 300px; max-width: calc(100vw - 16px); padding: 10px 12px; font-size: 13px;
  background: var(--card); border: 1px solid var(--line); border-radius: 10px; box-shadow: 0 6px 22px #0000002e;
}
.card .label { display: flex; gap: 7px; }
.card .cut { stroke: var(--card); }
.card .hint { margin-top: 4px; }
`;
