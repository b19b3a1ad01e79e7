import type { Core } from './core.js';
import type { Draft } from './draft.js';
import type { Label, Reason } from './statement.js';

/** A draft with the label that its own words earned. */
export interface Labelled {
  draft: Draft;
  label: Label;
  reasons: Reason[];
  /** How likely it is an opinion, 0 to 1. */
  opinion: number;
  core: Core;
  /** Keys of the claim's doers and targets. */
  concerned: ReadonlySet<string>;
  /** Keys of the claim's doers, and of whom an accusation is against. */
  doers: ReadonlySet<string>;
  /** The one person whom its content names besides its sources; undefined where it names none or several. */
  person: string | undefined;
  /** Where its content begins. */
  sentence: number;
  paragraph: number;
  /** Does it stand in a headline: the first sentence, alone in its paragraph? */
  isTitle: boolean;
  /** "Shells were used": does the verb leave the doer out? */
  isAgentless: boolean;
  /** Does it say what will be? */
  isToCome: boolean;
  /** Does it say why something was done? */
  givesReason: boolean;
  /** "Also writes that P": does its cue bring more of what the speaker said before? */
  isMore: boolean;
}
