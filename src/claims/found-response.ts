import type { Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import type { Core } from './core.js';
import type { Stance } from './statement.js';

/** What a party answered, and to what. */
export interface FoundResponse {
  parties: string[];
  stance: Stance;
  span: Span;
  /** What it speaks of; null where it names nothing ("declined to comment"): then it answers whatever concerns the party. */
  topic: Core | null;
  sentence: number;
  /** Tokens of the topic, for claims that the response itself names. */
  topicTokens: Token[];
  /** Keys of bodies by which its sentence calls the party besides its name: "the mine's operator, Dromm Metals". */
  aliases?: ReadonlySet<string>;
  /** Keys of what the article calls the party: "[Mayor] Ana Lind"; they meet claims that name nobody. */
  roles?: ReadonlySet<string>;
  /** Keys of what the party is said to own, run, make or sell. */
  things?: ReadonlySet<string>;
  /** Does it vouch for a paper or recording, and so for what that says? */
  isOfDocument?: true;
  /** Does it admit something to the party's own cost? */
  isAdmission?: true;
  /** Does it speak of "the accusation" or "these claims" without naming them? */
  refersBack?: true;
  /** Does it vouch for what was just spoken of, without saying it again? */
  isOfThat?: true;
  /** Does it vouch for what stands before it in its own sentence? */
  isHere?: true;
  /** Whose claims it speaks of, where it says so: names, or nouns. */
  claimants?: readonly string[];
  /** Is it what the party says of its own acts? */
  isOwnWord?: true;
  /** Is it a confession by its verb ("owned up"), whatever it says? */
  isConfession?: true;
  /** Is it an apology? Then it owns up to what it is for, and to nothing else. */
  isApology?: true;
  /** Is what it confirms confirmed by that, and by no outsider's word? */
  isVouched?: true;
  /** Does its topic name a thing that the article speaks of in other words? */
  isParaphrase?: true;
  /** Who answered for the body that he or she runs: claims about that person are answered, too. */
  person?: string;
  /** The bodies that the parties run, by party: they answer for those, too. */
  bodies?: ReadonlyMap<string, string>;
  /** What is shown instead of a party's own name: "Lind campaign", by party. */
  shownAs?: ReadonlyMap<string, string> | undefined;
  /** Is it about what is to come? Then it answers no claim about what was done. */
  isPlan?: true;
  /** Does it turn against what was just said: "countered that no meat had left the yard"? */
  answersBack?: true;
  /** Does it leave open why something was done, and so only the reasons that others give? */
  isOfReason?: true;
  /** Is it silence on a question of yes or no ("would not say whether")? */
  isWhether?: true;
  /** Does it turn down whatever was claimed ("denied these allegations")? */
  isBlanket?: true;
  /** Was it given before the rest: "who in 2021 denied P", "had previously denied P"? */
  isEarlier?: true;
  /** Is it said of an offence by its name ("denies arson")? Then it answers what the party is said to have done. */
  isOfCharge?: true;
  /** Is it silence on all besides what was said ("declined further comment")? */
  isRest?: true;
  /** Was it found by a model, and by no words that are known to answer? */
  isLearned?: true;
  /** How far it reaches: `named` answers only what it names, `near` only what stands right before. */
  reach?: 'named' | 'near';
}

/** A response at its place. */
export type Placed = FoundResponse & { paragraph: number };
