// What somebody saw others do, or has from others.

/** "I watched him do it": what is told is somebody else's act. */
export const SEEN =
  /\b(?:saw|watched|heard|seen|caught|noticed|felt) (?:him|her|them|it|you|\p{Lu}\p{L}+|(?:the|an?|his|her|their) \w+) (?:\w+ing|do|take|go|hit|say|put|get|throw|pull|push|hand|come|leave|run|kick|grab|fall|open|shout|give)\b|\b(?:saw|watched) (?:his|her|their) (?:men|people|staff|guards|sons?|brothers?|team|crew|officers|soldiers|aides|driver) \w+/u;

/** "My son called and said they were being sent off": told by somebody else. */
export const HEARD =
  /\b(?:my|our|an?|the) \w+ (?:[\w,]+ ){0,5}?(?:said|told (?:me|us)) (?:that |they |he |she |it |we |the |\w+ (?:had|were|was|would) )/iu;

/** Cues of those who were told: "was hauled in and told". */
export const HEARSAY = /\b(?:was|were|been|is|are) (?:\w+ ){0,5}told\b/i;
