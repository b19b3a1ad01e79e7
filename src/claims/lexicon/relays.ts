// How a report says whom it rests on, and through whom something was heard.

/** Verbs and phrases right before the source that a report rests on; `to`, `on` or `of` is the last word of each. */
export const RESTING: Readonly<Record<string, RegExp>> = {
  to: /\b(?:(?:with|in|under) reference|referr?(?:ing|s|ed)|pointing|(?:attribut(?:ing|es|ed)|credit(?:ing|s|ed)) (?:it|this|that|(?:the|its|their) \w{1,20})) to$/,
  on: /\b(?:rel(?:ying|ies)|drawing|draws|bas(?:ing|es|ed)(?: (?:it|this|its|the|their) ?\w{0,12})?) (?:up)?on$/,
  upon: /\b(?:rel(?:ying|ies)|drawing|draws|bas(?:ing|ed)) upon$/,
  of: /\b(?:on|upon) the (?:strength|word|basis|authority|evidence|testimony|say-so)(?: only| alone)? of$|\brelaying the (?:account|words?|claims?|report) of$/,
};

/** What a report calls by its object: "invoking two deputies". */
export const RESTING_VERBS = /^(?:invok(?:ing|es|ed)|cit(?:es|ed)|quot(?:es|ed)|relaying)$/;

/** Participles that open whom a report rests on: "reported, *relying* on two people, that P". */
export const RESTING_PARTICIPLE =
  /^(?:citing|quoting|relying|invoking|relaying|crediting|attributing|referring|drawing|pointing|basing)$/;

/** "Reported, *on the strength of* a letter, that P". */
export const RESTS_ON =
  /^(?:(?:up)?on the (?:strength|word|basis|authority|evidence|testimony|say-so)|(?:with|in) reference to)\b/i;

/** Participles of saying: "quoted him *as saying*", "quotes her *acknowledging*". */
export const SAYING_PARTICIPLE =
  /^(?:saying|telling|claiming|stating|admitting|acknowledging|conceding|denying|warning|arguing|writing|insisting|explaining|confirming|adding|boasting|complaining|describing|asserting|alleging|declaring|calling)$/;

/** "Local radio", "state television": a medium without a name, by where or whose it is. */
export const MEDIUM_KIND =
  /^(?:local|state|public|national|regional|commercial|independent|opposition|student|community|private|foreign|domestic|breakfast)$/;
export const MEDIUM_NOUN = /^(?:radio|television|tv|media|newspaper|broadcaster|press)s?$/;

/** Where somebody speaks or writes in a medium: "in an *op-ed* for the Gazette". */
export const VENUE =
  /^(?:interview|appearance|conversation|op-ed|column|article|essay|commentary|editorial|podcast|excerpts?|segment|piece)$/;

/** "He added", "she continued", "he went on to say": verbs of whoever has just spoken. */
export const GOES_ON = /^(?:add|continue|go)$/;
