// How a party tells another story of what it is said to have done. Patterns over words in lower case.

/** What one does about it afterwards: no other account. */
export const AMENDS =
  /^(?:apologi[sz]e|apology|sorry|regret|retrain|repair|fix|mend|replace|refund|repay|remove|correct|tighten|suspend|dismiss|sack|resign|investigate|investigation|inquiry|review|compensate|withdraw|recall|disciplin\w+|error|mistake|oversight|lesson|charge|arrest|bail)$/;

/** Where one was instead. */
export const ALIBI =
  /\b(?:asleep|sleeping|in bed|at home|abroad|out of (?:town|the country)|elsewhere|on (?:leave|holiday|vacation|a (?:plane|train|flight))|in (?:a meeting|hospital|another \w+)|at (?:work|dinner|church|a (?:wedding|funeral|conference|party))|miles away|nowhere near|with (?:his|her|my|their) (?:wife|husband|family|mother|children|parents))\b/;

/** What befalls people without a hand in it. */
export const BEFELL =
  /\b(?:slipped|tripped|stumbled|fell|fallen|jumped|fainted|collapsed|lost (?:his|her|their) (?:balance|footing)|(?:shot|hanged|cut|injured|hurt) (?:himself|herself|themselves)|(?:in|from|after) an? (?:\w+ )?fall|of natural causes|by suicide|(?:his|her|their) own life|heart (?:attack|failure)|(?:had|suffered) a (?:seizure|stroke|fit))\b/;

/** Harm that somebody is said to have done to people. */
export const HURTS =
  /^(?:push|shove|hit|beat|kick|punch|slap|strike|throw|kill|murder|injure|hurt|wound|choke|strangle|stab|shoot|drag|death|dead|die|assault|attack|break|bruise|trip|torture|drown)$/;

/** When a party came to know. */
export const LEARNT =
  /\b(?:learn(?:ed|t)|heard|found out|became aware|was (?:told|informed|notified|alerted)|came to light|discovered|first (?:saw|read|knew))\b.{0,40}?\b(?:only|this|last|in|on|after|when|not|yesterday|until|later)\b/;

/** "Every penny went to the girls". */
export const EVERY =
  /^["“'‘]? ?(?:every|each|all(?: of)? (?:the|our|its|my|these|those)|all \w+ (?:were|are|had been|have been)) /;

/** Nouns that many claims share without being of one thing. */
export const THINGS_APART =
  /^(?:man|woman|people|person|company|firm|group|police|officer|government|year|month|week|day|time|case|matter|claim|allegation|report|decision|company|city|town|school|hospital|club|team|party|minister|president|mayor|ministry|country|court|council|board|union|family|law|rule|figure|number|victim|boy|girl|child|investigation|inquiry|trial|deal|contract)$/;

/** What a party says went wrong on its own side. */
export const FAULT =
  /\b(?:mistakenly|by mistake|(?:in|our|own) error|wrongly|erroneously|(?:had|have|has) (?:failed|given way|burst|broken|leaked|gone wrong|fallen short)|(?:main|valve|pipe|tank|door|brake|system|pump|seal|cable)s? (?:failed|gave way|burst|broke|leaked)|human error|oversight|(?:should|ought to) have (?:been )?\w+|(?:over|above|beyond) the (?:permitted|legal|allowed|agreed) limits?|(?:i am|we are|i ['’]m|we ['’]re) (?:so |very |truly |deeply )?sorry|mistaken (?:instructions?|orders?|belief)|fell short|let (?:\w+ )?down|(?:we|i|it) (?:had |have |['’]ve )?got (?:it|this) wrong)\b/;

/** What a party says went wrong on another side, or did not go wrong. */
export const OF_OTHERS_FAULT =
  /\b(?:supplier|contractor|subcontractor|manufacturer|previous|former|competitor|vandals?|thieves|customer|passenger|driver|client|accuser|reporter|newspaper|wrongly (?:accused|blamed|reported|suggested|claimed)|never|sorry (?:for|to hear|about|that (?:he|she|they|the (?:family|victims?)))|sorry if)\b/;

/** What grants a deed in giving the reason for it. */
export const NO_CHOICE =
  /\b(?:last resort|no (?:other )?(?:choice|option|alternative)|(?:was|were) (?:necessary|justified|proportionate|needed|lawful|legal)|to (?:restore order|save lives|prevent))\b/;
