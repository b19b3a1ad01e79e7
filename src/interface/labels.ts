/** Labels that have a mark in the article and a row in the list: the three that words earn, and those in doubt. */
export const LISTED = ['confirmed', 'alleged', 'unaddressed', 'unclear'] as const;
export type ListedLabel = (typeof LISTED)[number];

export const isListed = (label: string): label is ListedLabel => (LISTED as readonly string[]).includes(label);
