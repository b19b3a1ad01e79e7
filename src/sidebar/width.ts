/** Widths that the sidebar may have on windows with room for a column, in CSS pixels. */
export const MIN_WIDTH = 300;
export const MAX_WIDTH = 560;
