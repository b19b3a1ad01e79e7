// How somebody says that what was claimed is not so, without saying it again.

const CLAIM =
  '(?:claims?|allegations?|reports?|accusations?|papers?|documents?|memos?|letters?|e-?mails?|affidavits?|recordings?|videos?|clips?|footage|posts?|books?|story|stories|suggestions?|rumou?rs?|charges?|account|version|assertions?|article|talk|figures?|idea|speculation|picture|complaints?|messages?|notices?|audio|screenshots?|images?|photos?|photographs?|lawsuits?|suits?|petitions?|indictments?)';
const THIS = `(?:both (?:of (?:the|these|those) )?(?:\\w+ )?${CLAIM}|(?:every|each|not one|no)(?: single)? (?:${CLAIM}|word|line|sentence|page) (?:in|of) (?:it|(?:the|this|that|these|those|his|her|their|its) ${CLAIM})|(?:every|each|none|all)(?: (?:single )?one)? of (?:the|his|her|their|its|these|those) ${CLAIM}|that|this|it|these|those|they|(?:any|all|none|much|most) of (?:it|this|that|them)|everything(?: (?:he|she|they|it) \\w+(?: about (?:me|us|him|her|them))?)?|all (?:of )?(?:this|that|it)|(?:the|his|her|their|its|our|all|any|such|these|those|this|that|(?:(?:mr|mrs|ms|mx|dr)[.]? )?\\w+['’]s?)(?: [\\w-]+(?:['’]s?)?){0,2} ${CLAIM}(?: [\\w-]+){0,6}?)`;
const SO =
  '(?:simply|just|absolutely|completely|totally|flatly|plainly|patently|categorically|wholly|demonstrably|factually|all|pure|sheer|utterly|entirely|complete|total|absolute|utter|downright|an?|the|bare-faced|nothing (?:but|more than)|no more than|little (?:but|more than)|malicious|deliberate|outright|such|not|desperate|political|partisan|cynical|vicious|despicable|disgusting|blatant|brazen|shameless|transparent|tired|old|cheap|ugly|nasty|vile|scurrilous|classic|typical)';
const FALSE =
  '(?:true|so|correct|right|accurate|the case|what happened|lies?|false|falsehoods?|untrue|untruths?|nonsense|rubbish|wrong|baseless|groundless|unfounded|unsubstantiated|incorrect|inaccurate|misleading|out of context|overblown|fabricat\\w+|inventions?|invented|fantas\\w+|fictions?|fictitious|slanders?|slurs?|calumn\\w+|libel\\w*|smears?|fake|hoax\\w*|myths?|rot|tosh|garbage|bunkum|hogwash|piffle|propaganda|made up|fairy ?tales?|without (?:any |all )?(?:foundation|basis|merit|substance)|devoid of \\w+|(?:pack|tissue|web|string|bunch|heap|catalogue|litany|load|series) of (?:lies|falsehoods|untruths|nonsense|rubbish|old rubbish)|forged|forger(?:y|ies)|doctored|staged|concocted|twaddle|poppycock|tripe|baloney|balderdash|codswallop|claptrap|cobblers|drivel|malarkey|hokum|gibberish|gossip|tittle-tattle|hot air|absurd|ludicrous|preposterous|ridiculous|laughable|impossible|inconceivable|unthinkable)';

/** "That is flatly untrue", "the claim is without foundation", "pure fiction": at the beginning of what is said. */
export const SAYS_FALSE = new RegExp(
  `^["“'‘]?\\s*(?:(?:no|well|but|look|come on)[,.]? )*(?:that )?(?:${THIS}(?:['’]s| is| are| was| were| has been| have been)?(?: ["“'‘]?${SO}){0,4} ["“'‘]?${FALSE}|(?:${SO} ){0,4}(?:lies|nonsense|rubbish|rot|tosh|garbage|hogwash|bunkum|fantasy|fiction|slander|slur|falsehoods?|inventions?|propaganda|fabrications?|forger(?:y|ies)|fakes?|hoax|frame-up|set-up|(?:pack|tissue|web) of lies|fairy ?tales?|old wives['’] tales?|lie|untrue|false|not true)\\b|(?:that |this |it |they |such an? \\w+ )?(?:never|did(?: not|n['’]t)) (?:happen\\w*|occur\\w*|take place|took place)(?: at all)?(?=[.,!"”’]|$)|nothing of the (?:sort|kind)|nothing could be further from the truth|(?:that |it |this )?(?:could not|couldn['’]t) be further from the truth|there (?:is|was|['’]s) (?:no|not? (?:a|one|an ounce of|a word of|a grain of|a shred of)|absolutely no|zero)(?: \\w+)? ?(?:truth|substance|foundation|basis|merit)(?: whatsoever| at all)?(?: (?:in|to|for|behind) ${THIS}|[.,!"”’]|$)|not (?:a|one|a single) (?:word|shred|grain|line|syllable|bit) (?:of|in) (?:it|that|this|truth|the \\w+|(?:his|her|their) \\w+)|${THIS} (?:did|does|do)(?: not|n['’]t) (?:hold (?:any )?(?:water|up)|add up|stand up|stack up)|${THIS} (?:was|is|were|are) full of holes|${THIS} (?:has|have|had) ["“'‘]?(?:no|absolutely no|little|zero) (?:truth|substance|foundation|basis|merit)|(?:(?:plain|simply|just|flatly|completely|totally|absolutely|entirely|utterly|demonstrably) )+(?:wrong|incorrect|inaccurate|baseless)\\b|not (?:so|true)(?=[,.!"”’]|$)|absolutely not|never|fake news|there (?:is|was|are|were|['’]s) no such \\w+|no such (?:thing|\\w+(?: \\w+)?) (?:(?:had |has |have )?(?:ever )?(?:happened|occurred|taken place|existed|been \\w+)|took place|exists?|was|were)|(?:i|we|he|she|they) (?:den(?:y|ies|ied)|rejects?|rejected|disputes?|disputed|refutes?|refuted) (?:it|this|that|them|all|everything|every|any)|(?:[\\w’'-]+ ){1,4}(?:was|were|had|has|have) (?:nowhere near|nothing (?:whatever |whatsoever )?to do with) (?:it|this|that|there|any of|the|them|him|her)|(?:i|we|he|she|they) (?:was|were|had been|have been|has been) never (?:given|offered|paid|told|asked|sent|shown|promised) (?:any|anything|it|one|a (?:penny|cent))|(?:i|we|he|she|they) never (?:even )?\\w+ (?:an? (?:penny|cent|dime|thing|finger|hand|single)|one of|anything|any of|it))\\b`,
  'i',
);

/** "That is news to me", "that did not happen here": said of what was just claimed, and no more. */
export const SAYS_NOT_SO =
  /^["“'‘]?\s*(?:that )?(?:that|this|it)(?:(?:['’]s| is| was| came as) news to (?:me|us|him|her|them)| (?:never|did(?: not|n['’]t)) (?:happen|occur)(?:ed|red)? (?:here|like that|that way))\b/i;

/** "He had done nothing wrong", "he is innocent": turns down whatever is held against the speaker. */
export const SAYS_INNOCENT =
  /\b(?:(?:is|was|am|are|were|been|being) (?:the |a )?(?:victims? of (?:an? )?(?:\w+ ){0,2}(?:smear|witch-?hunt|set-?up|plot|conspiracy|vendetta|frame-?up)|framed|smeared)|(?:is|was|are|were|am|['’]s) (?:completely |totally |entirely |wholly )?innocent|(?:did|done|do|does) nothing (?:wrong|illegal|unlawful|improper|of the (?:kind|sort))|(?:did|had done) no (?:wrong|such thing)|nothing to hide|(?:committed|was) no (?:crime|offence|offense|wrongdoing)|(?:prove|proving|establish) (?:my|his|her|their) innocence|clear (?:my|his|her|their) names?|(?:my|our|a) clear conscience|conscience (?:is|was) clear|not guilty|(?:was|were|been|is) (?:entirely |fully |wholly )?consensual|consensual (?:sex|relationship|encounter))\b/i;

/** "Fells had made up the story", "she is lying": who claims it is said to lie. */
export const CALLS_LIAR =
  /^["“'‘]?\s*(?:that )?(?:\S+ ){1,4}?(?:(?:has|had|have|simply|just|clearly|obviously|totally|completely|was|is|were|are|been) )*(?:made (?:it|this|that|everything|all of it|the (?:whole )?(?:thing|story)) (?:all )?up|made up (?:the|her|his|their|this|that|its) (?:whole )?(?:story|stories|claims?|allegations?|accusations?|account|tale)|lying|lied|a liar|liars|delusional|making (?:it|this|that|things|everything|(?:the|this|that|her|his) (?:whole )?(?:story|thing)) (?:all )?up|telling (?:lies|tales|stories|untruths)|(?:not|n['’]t) telling the truth|invented (?:it|this|that|her|his|their|the (?:story|claims?|allegations?|incident))|fantasi[sz]ing)(?: about (?:it|this|that|everything|the \w+)| (?:to|for|because|so) \w+(?: [\w’'-]{1,20}){0,5})?["”'’.,!]{0,4}$/i;

/** "She started it", "he swung at me first": what the accuser did before turns the accusation round. */
export const TURNS_ROUND =
  /\bit was (?:she|he|they|her|him|them) who\b|\bthe other way (?:a)?round\b|\bthe (?:very |exact )?opposite (?:was|is) (?:true|the case)\b|\bstarted (?:it|this|the (?:fight|row|quarrel|trouble|whole thing))\b|\b(?:swung|hit|struck|punched|pushed|shoved|attacked|came|went|shot|fired|lunged)\b.{0,25}\bfirst\b/i;

/** Verbs with a particle that wave a claim away; the verb as its lemma. */
export const WAVES_AWAY =
  /^(?:laugh (?:off|at)|scoff at|sneer at|bristle at|shrug off|brush off|brush aside|wave away|wave aside|bat away|bat aside|shoot down|knock down|swat away|take issue|sweep aside|hit back|hit out|push back|fight back|lash out|fend off|pour scorn|pour water|give (?:the )?lie)$/;

/** Verbs that answer back: what follows is held against what was said before. */
export const ANSWERS_BACK =
  /^(?:counter|retort|rejoin|reply|respond|insist|maintain|swear|protest|hit back|shoot back|fire back|strike back|snap back|push back|answer|vow|stress|contend|argue)$/;

/** Offences that a bare denial names: "denies arson". */
export const CHARGES =
  /^(?:arson|murder\w*|manslaughter|theft|fraud|assault|wounding|bribery|corruption|perjury|rape|robbery|burglary|kidnap\w*|blackmail|smuggling|trafficking|forgery|embezzlement|doping|conspiracy|harassment|wrongdoing|stalking|spying|espionage|treason|extortion|laundering|misconduct|negligence|charges?|counts?|cheating|plagiarism|sabotage|vandalism)$/;

/** What can be vouched for as genuine; the lemma. */
export const PAPERS =
  /^(?:document|memo|letter|email|e-mail|video|recording|footage|photo|image|tape|paper|authenticity|message)$/;

/** How a claim is called false: "described it as baseless". */
export const FALSE_WORDS =
  /^(?:false|untrue|baseless|unfounded|lie|lies|fabrication|fabricated|nonsense|fake|invented|groundless|rubbish|incorrect|wrong|fiction|fairy|invention|slander|slur|libel|smear|hoax|myth|fantasy|inaccurate|misleading|fantasist|fabulist|fabricator|dishonest|defamatory|fanciful|bogus|propaganda|ludicrous|preposterous|absurd|malicious|distorted|rumours?|gossip|lying|liar|insult|insulting|tripe|baloney|balderdash|claptrap|drivel|malarkey|twaddle|poppycock|hogwash|garbage|tosh|bunkum|tittle-tattle|piffle)$/;

/** Nouns besides those of claims for what somebody turns down; the lemma. */
export const TALES =
  /^(?:remark|comment|story|tale|account|version|article|narrative|insinuation|criticism|finding|conclusion|depiction|portrayal)$/;

/** "That version of events", "her account of the evening": what was told, and nothing of it. */
export const TALE_OF =
  /^(?:(?:the|this|that|his|her|their|its|[\p{L}.-]+['’]s?) )?(?:\p{L}+ )?(?:account|version|story|narrative|portrayal|depiction|description|characteri[sz]ation) of (?:events|what (?:had )?happened|(?:the|that|his|her|their) (?:\p{L}+ )?(?:events?|evening|night|day|meeting|incident|conversation|call|encounter|matter|case|deal))$/iu;

/** "They are mistaken", "the nurses had misread the bills": no more than that of the accusers. */
export const CALLS_WRONG =
  /^["“'‘]?\s*(?:that )?(?:(?:they|he|she)(?: are| is| was| were|['’](?:re|s)) (?:(?:quite|simply|just|completely|dead|plain) )?(?:wrong|mistaken)["”'’.,!]{0,4}$|(?:they|he|she|the \w+|m(?:r|rs|s)[.]? \w+) (?:(?:was|were|is|are|must be|must have been) (?:\w+ly )?(?:mistaken|misinformed|confused|misled)|(?:had|have|has) (?:simply |clearly |plainly )?(?:got (?:it|this|that) (?:\w+ )?wrong|misread|misunderstood|misremembered|misheard|mistaken|confused))\b)/i;

const THE_CLAIM =
  '(?:it|that|this|them|(?:the|this|that|these|those|all|such) (?:\\w+ )?(?:claims?|charges?|allegations?|accusations?|reports?|rumou?rs?|stor(?:y|ies)|talk|tales?|ideas?|suggestions?|notions?))';
const NOT_SO = "(?<!\\b(?:not|n['’]t|never|to|nobody|neither|nor|no) )";

/** Turns of phrase by which somebody turns down what was just claimed: "would have none of it". */
export const TURNS_AWAY = new RegExp(
  `(?<![\\w'’-])${NOT_SO}(?:(?:gave|gives|given) ${THE_CLAIM} (?:short shrift|the lie)|(?:gave|gives|given) short shrift to ${THE_CLAIM}|(?:would have|will have|was having|were having|is having|are having|had) none of (?:it|that|this)|(?:would|will)(?: not|n['’]t) hear of it|(?:begs?|begged) to differ|(?:saw|sees?|views?|viewed|remembers?|remembered|recalls?|recalled) (?:it|that|this|things|matters|the matter) (?:quite |very |rather |entirely |somewhat )?(?:differently|otherwise)|(?:tells?|told|had|has|gives?|gave|offers?|offered) (?:an? )?(?:quite |very |rather |entirely |wholly )?(?:different (?:story|account|version|tale|picture)|differently)|(?:issued?|issues|published|gave|made|put out) an? (?:\\w+ )?denial|disagree[sd](?=[.,;:]|$)|pour(?:ed|s)? cold water (?:on|over) ${THE_CLAIM}|(?:pushed|pushes|hit|hits) back (?:at|against|on) ${THE_CLAIM}|(?:ruled|rules) (?:it|that|this) out)(?![\\w])`,
);

/** "A flat denial came from": whoever stands behind. */
export const DENIAL_FROM =
  /(?<![\w'’-])(?:(?:met with|drew|brought|prompted|elicited|provoked) (?:an? )?(?:\w+ )?(?:denials?|rebuttals?)|denials? (?:came|followed|arrived)(?: \w+)?|(?<!\b(?:say|says|said) (?:\w+ ){0,2})(?:all (?:of )?)?(?:this|that|(?:the|this|that|these|those|such) (?:\w+ )?(?:claims?|charges?|allegations?|accusations?|reports?|stor(?:y|ies)|account|version)) (?:was|is|has been|had been|were|are|have been) (?:\w+ly |since |later )?(?:denied|contradicted|disputed|contested|refuted|rebutted)) (?:from|by)(?![\w])/;
