/** Windows where a column would cover the text: there the sidebar is a sheet at the bottom, below the article. */
const SHEET = '(max-width: 699px), (max-width: 999px) and (orientation: portrait)';

const LOW = (where: string): string => `
  ${where}.body { display: block; overflow: auto; overscroll-behavior: contain; scrollbar-width: thin; scrollbar-color: var(--edge) transparent; }
  ${where}.view { overflow: visible; }
  ${where}.tabs { position: sticky; top: 0; z-index: 1; }
`;

/** What changes with the window, the pointer and what the reader asks of the system. */
export const WINDOWS = `
/* Fingers. */
@media (pointer: coarse) {
  .round, .unfold { width: 44px; height: 44px; }
  .row { grid-template-columns: 18px minmax(0, 1fr) 44px; }
  .why { margin-inline-end: -44px; }
  .unfold { margin-top: -10px; }
  .chip, .items button, .link, .tabs button, .acts button, .formats button, .facts button, .fold summary, .search input, .act { min-height: 44px; }
  .items button, .link { align-items: center; }
  .chip { border-radius: 22px; padding-inline: 10px 13px; }
}
@media ${SHEET} {
  :host { inset: auto 0 0 0 !important; width: auto !important; height: 46dvh !important; min-height: min(260px, 60vh) !important; }
  .panel { border: 0; border-top: 1px solid var(--line); border-radius: 14px 14px 0 0; box-shadow: 0 -4px 20px var(--shade); }
  .panel.left, .panel.right { border-width: 1px 0 0; }
  .top { padding-top: 5px; }
  .gist { font-size: 14.5px; }
  .chips { gap: 4px; }
  .chip { gap: 3px; padding-inline: 6px 8px; font-size: 12px; }
  .chip .icon { width: 16px; height: 16px; }
  .notice { padding-top: 20px; }
  .notice .mark, .handle { display: none; }
  .foot { padding: 6px 16px calc(6px + env(safe-area-inset-bottom)); font-size: 11.5px; }
}
@media (max-width: 360px) { .tabs { gap: 0 12px; } }
/* Where height is short or text is large, the summary scrolls away and the tabs stay. */
@media ${SHEET}, (max-height: 640px) {${LOW('')}}
${LOW('.large ')}
.large .foot { font-size: 10px; padding-block: 4px; }
@media (prefers-reduced-motion: reduce) { * { animation: none !important; transition: none !important; } }
@media (forced-colors: active) {
  .bar { display: none; }
  .row.current, .chip[aria-pressed=true], .link[aria-current] { border: 2px solid Highlight; }
  .row.inview::before { background: Highlight; }
  .tabs [aria-selected=true] { border-bottom: 3px solid Highlight; }
  .icon, .mark, .glyph { color: CanvasText; }
  .icon .cut { stroke: Canvas; }
  .why, .card { border: 1px solid CanvasText; }
}
`;
