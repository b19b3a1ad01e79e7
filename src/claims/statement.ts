import type { Span } from '../language/span.js';

/** The three verdict-free labels, and the kinds of statement that carry none of them. */
export type Label = 'confirmed' | 'alleged' | 'unaddressed' | 'opinion' | 'own-voice' | 'unclear';

/** The labels that are shown as a mark in the page. */
export const SHOWN_LABELS = ['confirmed', 'alleged', 'unaddressed'] as const;
export type ShownLabel = (typeof SHOWN_LABELS)[number];

export const isShown = (label: Label): label is ShownLabel => (SHOWN_LABELS as readonly string[]).includes(label);

export const SOURCE_KINDS = ['official', 'organisation', 'person', 'media', 'expert', 'document', 'anonymous'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** One link of a source chain; the name is resolved (full name, without article or title). */
export interface SourceLink {
  name: string;
  kind: SourceKind;
  onRecord: boolean;
}

/** An attribution as found in the text, before any label: spans as the PolNeAR corpus draws them. */
export interface Attribution {
  source: Span[];
  cue: Span[];
  content: Span[];
}

export type Stance = 'silent' | 'denies' | 'confirms';

/** What a concerned party is reported to have answered; `span` holds the words that say so. */
export interface Response {
  party: string;
  stance: Stance;
  span: Span;
}

/** Which rule earned the label (or added a note to it), and the words that it rests on. */
export interface Reason {
  rule: ReasonRule;
  span: Span;
}

export type ReasonRule =
  | 'confirming-cue' // confirmed, acknowledged, admitted … by a named source
  | 'record' // official data, figures, results, rulings
  | 'carried-on' // a figure that goes on right after figures from a record
  | 'first-hand' // a named source about its own act, plan or state
  | 'admission' // a concerned party admits the same core elsewhere
  | 'silence' // a concerned party left it unanswered
  | 'denial' // a concerned party denies it
  | 'anonymous' // it rests on sources without a name
  | 'hedge' // allegedly, may, is believed to
  | 'word-of-source' // it rests on what a source says
  | 'outsider' // somebody "confirms" what is not theirs to confirm
  | 'filing' // a charge or lawsuit confirms only that it was filed
  | 'judgement' // feeling, judgement, wish, order, question
  | 'not-verified'; // the article says that it could not be verified

/** One proposition that the article puts forward. */
export interface Statement {
  id: string;
  content: Span[];
  label: Label;
  /** null for own voice, unless a document is shown as its source. */
  attribution: { source: Span[]; cue: Span[]; chain: SourceLink[] } | null;
  responses: Response[];
  reasons: Reason[];
  /** How likely the label is right, 0 to 1, as far as labelled articles tell; absent where there is no such label. */
  confidence?: number;
  /** Id of a correction later in the article. */
  supersededBy?: string;
  /** Links that the article itself gives in the sentence; pages only. */
  links?: StatementLink[];
  /** How many independent sources assert the same core. */
  statedBy?: number;
}

/** A link of the article, and the words that carry it. */
export interface StatementLink {
  href: string;
  span: Span;
}

/** A source with all the statements that rest on it, nearest-to-the-reader links and relayed ones alike. */
export interface Source extends SourceLink {
  statements: string[];
}

/** What analysis makes of one text. Spans lie in that text. */
export interface Analysis {
  attributions: Attribution[];
  statements: Statement[];
  sources: Source[];
}
