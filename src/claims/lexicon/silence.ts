// How the press says that a party leaves something unanswered: patterns over a sentence in lower case with straight
// apostrophes. Spaces in a pattern stand for any one space.

const NOT =
  "(?:(?:did|do|does|has|have|had|would|will|could|can|was|were|is|are)(?: \\w+ly| so far| still| yet| also)?(?: not|n't)|won't|wouldn't|can't|cannot|never)";
const BETWEEN =
  '(?: (?:yet|immediately|publicly|directly|officially|so far|formally|personally|ever|promptly|even|further|want to|wish to|wanted to|wished to|choose to|care to|be willing to|respond or|answer or))*';
const NO =
  '(?:no|not any|neither|any)(?: (?:immediate|further|official|public|direct|such|clear|substantive|additional))*';
const ANSWER = '(?:reasons?|comments?|response|reply|replies|answers?|reaction|statement|explanation|mention)';
const MEDIUM = '(?:calls?|e-?mails?|messages?|requests?|questions?|inquir(?:y|ies)|enquir(?:y|ies)|letters?|texts?)';
const ASKING = '(?:whether|if|how|when|why|what|where|who|which|anything|more)';
const SPEAKING =
  '(?:comment|answer|respond|reply|react|say|confirm|deny|discuss|elaborate|speak|talk|address|explain|disclose|clarify|specify|provide|give|make|take|offer|engage|express|share|reveal|get into|go into|weigh in|be (?:interviewed|drawn|quoted(?: on)?))(?: (?:or|nor) (?:deny|confirm|comment|answer|explain))?';

const WALKED = '(?:walked|walks|hurried|strode|drove|turned|rode|ran|marched|stalked|cycled)';

/** "The matter could not be discussed", "was for the courts": of what was asked about; who says so is silent. */
const KEPT_BACK = `(?:can|could|will|would)(?: not|n't) be (?:discussed|commented (?:on|upon)|answered|gone into)|(?:was|is) (?:now )?(?:in the hands of (?:its|his|her|their|the) (?:lawyers|solicitors|attorneys|courts?)|with (?:its|his|her|their) (?:lawyers|solicitors|attorneys)|(?:a matter )?for the courts?(?: to (?:decide|settle|judge))?)`;

/** What came of calls and letters that nobody answered. */
const NOWHERE =
  '(?:bounced(?: back)?|(?:led|went|got) nowhere|came to nothing|fell on deaf ears|drew a blank|came back unopened|(?:was|were) returned unopened)';

const PATTERNS = [
  // the Fifth
  '(?:took|take|takes|taken|taking|invok(?:ed|es|ing)|plead(?:ed|s|ing)) the fifth|invok(?:ed|es|ing) (?:(?:his|her|their|the) (?:rights? (?:against self-incrimination|to (?:remain )?silen\\w+)|fifth amendment(?: rights?| privilege| protections?)?)|(?:his|her|their) (?:constitutional )?(?:rights?|privilege) (?:against self-incrimination|not to \\w+))|(?:exercis|invok|us|claim)(?:ed|es|ing) (?:his|her|their|the) (?:constitutional |legal )?rights? (?:to (?:remain |stay )?silen\\w+|not to (?:testify|give|answer|speak|incriminate))',
  // silent, mum
  `(?<!\\b(?:him|her|them|me|us|you|it|money|cash|people|staff|workers|employees|witnesses|players|women|men|residents|victims|families) to )(?:(?:keep|keeps|kept|keeping)(?! (?!\\w+ly\\b|(?:very|rather|quite|all|so)\\b)\\w+ (?:silent|quiet|mum|mute))|remain|remains|remained|remaining|stay|stays|stayed|staying|been|be|is|are|was|were|fell|gone|went)(?: \\w+ly| so far| (?!him|her|them|me|us|it|people|money|cash|witnesses|staff|workers|employees|residents|victims)\\w+)? (?:silent|quiet|mum|mute|tight-lipped|schtum|shtum|stumm)`,
  '(?:silent|mum|tight-lipped)(?= (?:on|over|about) )',
  // declined to comment
  `(?:declin|refus)(?:e|es|ed|ing)(?: \\w+ly| again| also| even)? to(?: \\w+ly| even)? ${SPEAKING}`,
  `(?:declin|refus)(?:e|es|ed|ing),? (?:through|via) (?:an?|his|her|its|their|the) \\w+,? to ${SPEAKING}`,
  `(?:declin|refus)(?:e|es|ed|ing)(?: (?:a|an|any|all|further|our|his|her|its|their|the|repeated|multiple|several|interview))* (?:comment|interviews?|requests?|questions?)`,
  '(?<!\\b(?:be|was|were|been|is|are) )(?:declined|refused)(?= when asked|\\.|$)',
  // did not respond
  `${NOT}${BETWEEN} (?:comment(?:ed|ing)?|respond(?:ed|ing)?|repl(?:y|ied)|answer(?:ed)?|react(?:ed)?|elaborate(?:d)?|engage(?:d)?)`,
  `${NOT}${BETWEEN} (?:return(?:ed)?|acknowledge(?:d)?|take(?:n)?)(?: \\S+){0,6}? ${MEDIUM}`,
  `${NOT}${BETWEEN} (?:be|been)(?: \\w+ly)? (?:reached|contacted|drawn|interviewed|available|reachable|attainable|obtainable|traced|located|found)(?: for comment| to comment)?`,
  "(?:was|were|been)(?: not|n[’']t) made available(?: for (?:an )?(?:comment|interview)s?| to comment)?",
  "(?:would|will)(?: not|n[’']t) be (?:commenting|answering|responding|discussing|speaking (?:about|on|to)|talking (?:about|to)|giving (?:interviews|a statement|details)|making (?:a|any) (?:comment|statement))",
  `${NOT}${BETWEEN}(?: \\w+ly)? (?:reached|reachable|attainable|contactable|available)(?: for comment| to comment| for an interview)?`,
  `${NOT}${BETWEEN} (?:say|said|disclose(?:d)?|explain(?:ed)?|specify|specified|reveal(?:ed)?) ${ASKING}`,
  `${NOT}${BETWEEN} (?:address(?:ed)?|discuss(?:ed)?|den(?:y|ied)|disputed?(?! (?:that|having|\\w+ing|the|it|this|h[ei]r?s?|their|its)\\b)|confirm or deny|confirmed or denied|confirm (?:whether|if))`,
  `${NOT}${BETWEEN} (?:speak|spoken|talk|talked)(?: \\w+ly)? (?:to|with|about|on|publicly)`,
  `${NOT}${BETWEEN} (?:make|made|issue|issued|give|given|provide|provided|offer|offered|release|released|be (?:making|issuing|giving|providing|offering))(?: (?:a|an|any|its|their|his|her|public|official|us|further|more))* (?:comment|statement|response|reply|answer|explanation|reason|information|details?)`,
  "(?:would not|wouldn't|will not|won't|refus(?:ed|es|ing) to) (?:say|tell|comment|confirm|discuss|be drawn|elaborate|answer|talk|go (?:further|beyond|into)|get into|expand|engage)",
  '(?:would|will|could|can|did|does) (?:say|go|add|offer|reveal) (?:no (?:more|further)|nothing(?: more| further| else)?|little)(?! (?:than|to))',
  "(?:want|wish|wanted|wished) to (?:say|give|make) (?:nothing|no (?:comment|statement))|(?:did|do|does)(?: not|n't) (?:want|wish) to (?:say|comment|speak|answer|respond|express)(?: anything)?",
  '(?:unavailable|unreachable) (?:for|to) comment|(?:was|were) unavailable(?=[.,;]|$| (?:on|yesterday|at|when|last|this)\\b)|(?:was|were|remained) unreachable|(?:was|were) not (?:to be )?reachable',
  `${NOT}${BETWEEN} (?:express(?:ed)?|explain(?:ed)?) (?:itself|himself|herself|themselves)`,
  '(?:was|were|is|are|has been|could)(?: \\S+){0,5}? not (?:to be )?(?:reached|reachable|contactable)',
  `(?:would|will|['’]d) (?:rather|prefer) not (?:to )?${SPEAKING}|(?:preferred|prefers|chose|opted|elected) not to ${SPEAKING}`,
  `(?:was|were|is|are|felt)(?: \\w+ly)? (?:unable|not able|unwilling|not willing|not (?:yet )?ready|not prepared|reluctant|in no position|not in a position) to ${SPEAKING}`,
  "(?:dodg|sidestep|duck|evad|bat|brush|wav|swat|deflect|skirt|fend|laugh|shrug|parr)\\w*(?: (?:away|off|aside))?(?: (?:all|any|the|our|his|her|their|its|further|repeated|such|reporters[’']?|journalists[’']?))* (?:questions?|inquir\\w+|enquir\\w+)(?: away| off| aside)?",
  `promis(?:e|es|ed|ing) (?:us )?(?:an?|its|his|her|their) (?:\\w+ )?(?:answer|reply|response|statement)|promis(?:e|es|ed|ing) to (?:reply|respond|answer|comment|call back|get back)|(?:would|will) (?:give|send|provide|issue|make) (?:an?|its|his|her|their) (?:\\w+ )?(?:answer|reply|response|statement)(?= (?:by|on|later|within|next|once|when|after|in) )`,
  '(?<=\\b(?:said|says|saying) (?:that )?(?:it|he|she|they) )(?:was|were|is|are|had begun|had started)(?: \\w+ly| still| now)? (?:looking into|investigating|reviewing|examining|studying|checking|aware of) (?:the|these|those|this|that|such|it\\b|what|his|her|their)',
  `${NOT}(?: yet)?(?: been)? (?:seen|read|reviewed|received|studied|served(?: with)?|shown)(?: (?:a|an|the|its|his|her|any|full|copy|of|this|that))* (?:lawsuit|suit|complaint|report|claim|filing|petition|indictment|documents?|papers|statement|article|study|allegations?|letter)`,
  '(?<=\\b(?:said|says|saying) (?:that )?(?:it|he|she|they) )(?:would|will) (?:study|review|read|look at|examine|consider|go through) (?:the|these|those|this|that|such|its|his|her|their) (?:\\w+ ){0,2}(?:reports?|claims?|allegations?|findings|letters?|lawsuit|suit|complaints?|study|article|accusations?|documents?|questions?|papers?|figures?|charges?|case|matter|evidence|details|ruling)',
  `${NOT}(?: yet| so far)? (?:given|put|told|presented) (?:his|her|its|their)(?: own)? (?:side|version|account)(?: of (?:events|the story|things))?`,
  '(?:avoid|evad|dodg|shunn)(?:ed|es|s|ing) (?:the |all )?(?:reporters|journalists|cameras?|press|media|questions?)',
  '(?:read|seen|opened|received|delivered) but (?:not|never|left un)(?: )?(?:answered|returned)',
  '(?:cut|cuts|cutting) short (?:an?|the|his|her|their) (?:interview|call|press conference|briefing|conversation)|(?:broke|breaks|breaking) off (?:an?|the) (?:interview|call|conversation)',
  'promis(?:e|es|ed|ing) to (?:look into|check|go into|review) (?:it|this|that|the (?:matter|claims?|allegations?|case|reports?|complaints?))',
  'neither (?:said )?(?:yes|no) nor (?:no|yes)',
  '(?:was|were|is|are)(?: \\w+)? on (?:holiday|leave|vacation|honeymoon) and (?:not (?:available|reachable)|unavailable|unreachable)',
  NOWHERE,
  'sa(?:id|ys|ying) no(?:thing)? more(?! (?:than|about))|left it at that',
  `${WALKED} (?:off|away)(?=[.,;]|$)`,
  '(?:kept|keeps|keeping) (?:his|her|its|their)(?: own)? counsel|stonewall(?:ed|ing|s)|clamm(?:ed|ing) up|(?:gave|given|giving|gives) nothing away|lips (?:are |were |remain(?:ed)? )?(?:sealed|zipped|buttoned)|(?:put|slammed|slamming|putting) (?:down the phone|the phone down)|(?:let|left) (?:his|her|the|their) phone ring',
  '(?:had|has|have) nothing (?:further |more |else )?to (?:say|add)',
  '(?:would|could|can|will) (?:only say|say only)(?! (?:if|when|after|once))',
  `(?:pass|passed|passes|went by|ended|ends) without (?:a|an|any) (?:\\w+ )?${ANSWER}`,
  '(?:had|has|have) no (?:further |more |other |additional )?information (?:on|about|regarding|to (?:give|share|offer))',
  // no comment
  `(?:made|make|makes|gave|given|give|gives|offered|issued|had|has|have|provided|sent|released|put out|got|received|is|was|were|been|came) (?:us )?${NO} ${ANSWER}`,
  `(?:there )?(?:was|were|has been|had been|is) (?:no|not any) (?:immediate |official |further )?(?:${ANSWER}|word)`,
  `no (?:immediate |official |further )?(?:answers?|reply|replies|response|comment|statement|word)(?: (?:on|to) \\S+(?: \\S+){0,4}?)? (?:(?:had|has|have) (?:yet )?(?:come|arrived|been (?:given|received|offered|made|forthcoming|issued|provided|published|vouchsafed|volunteered|obtained|heard))|(?:was|were) (?:given|received|offered|forthcoming|made|available|to be had)|came|arrived)`,
  '(?:said|says|saying|replied|answered|responded|with)(?: only)?[ :,]*["“]?no comment',
  '\\w+: ["“‘]?no comment',
  // "No comment," he said
  `(?<=["“])(?:no comment|next question|let['’]s (?:move on|change the subject|talk about something else))(?=[,.!]["”])`,
  `i(?: am|['’]m|['’]ll| will| would)? (?:just |simply |really )?(?:not|never) (?:(?:going|about|prepared|willing) to |gonna )?(?:(?:getting|going) into|${SPEAKING})`,
  '\\w+(?:,|:) ["“‘](?:not (?:today|now|here)|next question|talk to my lawyers?|ask my lawyers?)(?=[.,!])',
  `c[ao]me(?: \\S+){0,6}? no ${ANSWER}`,
  `(?:brought|brings|bring|drew|drawn|draws|produced|elicited|yielded) ${NO} ${ANSWER}`,
  '^no (?:immediate |further )?(?:comment|reply|response|answer|word)(?= (?:from|by))',
  '(?:too|far too|much too) (?:early|soon)["”’]?(?: for \\S+(?: \\S+){0,3}?)? to (?:comment|say|talk|speak|answer)',
  '(?:would|will|it is|it was)(?: be)? (?:inappropriate|improper|wrong|unfair|premature|too early|not appropriate|not possible)(?: for \\S+(?: \\S+){0,3}?)? to (?:comment|say|speak|discuss|respond|answer|go into)',
  // unanswered
  'let(?:s|ting)? (?:the|that|those|these|all) (?:\\w+ )?(?:claims?|accusations?|allegations?|charges?|reports?|rumou?rs|matter) (?:stand|pass)(?: without (?:a |an |any )?(?:comment|answer|reply|word))?',
  '(?:walked|walks|walking|stormed|strode|drove|hurried|slipped|slunk) (?:off|away|out)(?: (?:when|after being|without|rather than))',
  '(?:let|lets|letting)(?: (?:a|the|our|several|two|three))?(?: \\w+)? (?:deadlines?|requests?|offers?|invitations?)(?: \\S+){0,5}? (?:pass|lapse|slip)',
  '(?:left|leaves|leaving|let|lets|letting) (?:the |that |our |all |several |repeated )?questions? go unanswered|(?:left|leaves|leaving) (?:the |that |this |these |those |all )?(?:claims?|accusations?|allegations?|charges?|questions?|matter|point) (?:hanging|open|unanswered|in the air|where (?:it|they) (?:was|were))',
  'not a (?:peep|sound|whisper|syllable|squeak|word)(?= (?:from|out of))|,? ?not a (?:peep|squeak|word|syllable)(?=[.!])',
  `(?:asked|asks|pleaded|appealed) for (?:more |extra |further )?time to ${SPEAKING}`,
  '(?:has|have|had|is|are|was|were) (?:yet|still) to (?:get in touch|get back|come back|call back|ring back|write back|go public|return)',
  `(?:direct|redirect|point|steer|pass|forward)(?:s|ed|ing)? (?:all |our |any |further |these |such |those )?(?:questions|inquir\\w+|enquir\\w+|queries|requests|reporters|journalists)(?= (?:on )?to )`,
  `(?:never|not|n't) comments? on|(?:never|not|n't) (?:discuss|discusses|comment)`,
  `pass(?:ed|es|ing) up (?:the|an?|his|her|its|their|our|several|repeated|all) (?:chances?|opportunit(?:y|ies)|offers?|invitations?) to ${SPEAKING}`,
  `(?:was|were|is|are|been)(?: not|n't) (?:picking up|answering|returning|taking)(?: \\S+){0,3}? (?:phones?|telephones?|${MEDIUM})`,
  `${NOT}${BETWEEN} (?:pick(?:ed)? up|answer(?:ed)?) (?:the|his|her|its|their) (?:tele)?phones?`,
  `${NOT}${BETWEEN} (?:take|took|taken) (?:up )?(?:an?|any|our|the|several|repeated) (?:calls?|offers?|invitations?|opportunit(?:y|ies)|chances?)`,
  '(?:met|greeted|answered|received)(?: by \\S+(?: \\S+){0,4}?)?(?: only)? (?:with|by) (?:(?:a|an) )?(?:\\w+ ){0,2}?(?:wall of )?silence',
  '(?:draw|draws|drew|drawn|drawing) a veil',
  `(?:go|goes|went|gone|going|remain|remains|remained|been|was|were|are|is|left|leaves|leave|met|lain|lay|lie|lies|sat|sit|sits)(?: \\S+){0,7}? (?:unanswered|unreturned|unacknowledged|with silence|without (?:an )?(?:answer|reply|response))`,
  `(?:ignor)(?:e|es|ed|ing)(?! (?:his|her|their|my) )(?: \\S+){0,4}? ${MEDIUM}`,
  '(?:was|were|been|are|is) not (?:\\w+ly )?(?:returned|answered)',
  '(?:has been|have been|had been|was|were) (?:approached|contacted|asked) for (?:a )?(?:comment|response|reply)(?=[.;]|$)',
  `(?:rang|rings|ring) (?:out|unanswered|and rang)|(?:went|goes|gone|go|ran) (?:straight )?to (?:voicemail|an answering machine|answerphone)`,
  'no (?:statement|comment|reply|answer|response|reaction) (?:was |is |could )?(?:be )?to be (?:obtained|had|got)',
  // neither confirm nor deny
  'neither (?:to )?(?:confirm|admit|acknowledg)\\w*(?: \\S+){0,5}? nor (?:to )?(?:den(?:y|ies|ied|ying)|disput\\w+|rul\\w+ out)',
  "(?:not|n[’']t) (?:to )?(?:confirm|admit)(?:ted|ed)?(?: \\S+){0,4}? (?:or|nor) (?:deny|denied|dispute)|left (?:it )?open whether|leaves (?:it )?open whether",
  // yet to
  `(?:has|have|had|is|are|was|were) (?:yet|still) to(?: \\w+ly)? (?:(?:utter|breathe|say) (?:a|one|a single) (?:word|syllable|thing)|comment|respond|reply|say|answer|react|address|issue|make|speak|give|explain|acknowledge)`,
  '(?:will|would) (?:be )?(?:respond(?:ing)?|comment(?:ing)?|reply(?:ing)?|answer(?:ing)?|react(?:ing)?|issue a statement)(?: \\S+){0,5}? (?:shortly|later|soon|in due course|in time|in the coming (?:days|hours|weeks)|within (?:days|hours|the week)|next week|tomorrow)',
  'without (?:answering|responding|commenting|speaking|replying|saying anything|taking (?:any )?questions|offering (?:a |any )?(?:comment|explanation))',
  '(?:took|take|takes|taking|answered|answers?|accepted|entertained|addressed) (?:no questions|(?:none|not one) of (?:\\S+ ){1,4}?(?:questions|points|charges|claims|allegations|accusations))',
  "(?:would|will|['’]ll) (?:only )?(?:comment|respond|reply|speak|answer)(?: further| publicly| fully)? (?:once|when|after|as soon as|only (?:once|when|after))",
  `(?:take|takes|took|taken)(?: up)? (?:no|none of) (?:our|the|reporters[’']?) (?:calls?|questions)`,
  `(?:offer|give|g[ia]ve?n|gave|provide|volunteer|venture|return|utter)\\w* no ${ANSWER}|(?<!\\b(?:was|were|been|being) )g[ia]ves? no information`,
  'kept (?:on )?walking|(?:waved|shooed) (?:reporters|journalists|cameras|us) (?:away|off)|rang off',
  `(?:changed|changes|changing) the subject|(?:maintained|maintains|kept|keeps|keeping) (?:his|her|its|their|a)(?: \\w+)? silence|(?:not|n[’']t|never|yet to|refused to)(?: yet)? br(?:oke|oken|eak) (?:his|her|its|their) silence|(?:keep|keeps|kept|keeping) (?:complete |total )?silence|(?:shut|closed|slammed) the door`,
  '(?:has|have|had) not spoken (?:since|publicly)|not a word (?:has come|came|was heard|had come)(?= from)',
  // others
  KEPT_BACK,
  '(?:was|were|proved|been) (?:unsuccessful|not successful|in vain)',
  `referr?(?:ed|ing|s)(?: \\S+){0,4}? (?:questions|requests|inquir\\w+|enquir\\w+|reporters|journalists|us|media|comment)|referred to (?:the|its|his|her|their) `,
  "(?:is|are|was|were)(?: not|n[’']t) saying (?:whether|if|how|when|why|what|where|who|which)|not a word (?:so far|yet|about|on)",
  `${NOT}${BETWEEN} (?:say|said|utter|uttered|breathe|breathed) (?:a|one|a single) (?:thing|word)|(?:sa(?:id|ys|ying)|offer(?:s|ed|ing)?|utter(?:s|ed)?|g[ia]ves?) not a (?:thing|word|syllable)`,
  '(?:take|takes|took|taken|taking) (?:no (?:position|stance|view|stand)|a pass)',
  `${NOT}${BETWEEN} take (?:up )?(?:a|any) (?:position|stance|view|stand)`,
  `${NOT}${BETWEEN} (?:get|got|gotten|come|came|gone) back to (?:us|me|reporters|the \\w+|this \\w+)`,
  '(?:walk|strode|stride|stomp|storm|march|hurr|rush|brush|sweep|swept|push|breez)\\w*(?: \\w+){0,2} past (?:\\w+ ){0,3}(?:reporters|journalists|cameras?|microphones?|photographers|crews?|us)(?:(?: on \\w+| yesterday| again| outside)?(?: without a word|,? saying nothing))?',
  'turn(?:ed|ing|s) down(?: \\S+){0,4}? (?:requests?|interviews?|invitations? to comment)|(?:gone|went|go) to ground|blanked (?:us|me|reporters|journalists|our questions?)',
  "(?:would|will|['’]d|['’]ll) be nothing (?:more |further )?from",
  '(?<=\\bwe )(?:(?:have |had )?heard nothing|(?:are|were) still waiting)',
  '(?:hear|heard|had|got|received) (?:nothing|not a word)(?: back| since| yet)?(?= from)',
  'sa(?:id|ys|ying) nothing(?! (?:of the (?:kind|sort)|like|could|was|is|had|has|would|happened|improper|wrong|untoward|illegal)\\b)|nothing to say|hung up|without a word|not to expect (?:an answer|a reply)|nothing from (?:them|him|her)',
  // let pass, put off
  `(?:let|lets|letting)(?: \\S+){1,3}? ${MEDIUM} (?:go by|go past|slide|lie)`,
  'pass(?:ed|es|ing)? over(?: \\S+){0,4}? in silence|pass(?:ed|es|ing)?(?: \\S+){1,4}? over in silence',
  '(?:never|rarely|seldom) (?:gives?|grants?) interviews?|(?:gave|gives|granted|grants) no interviews?',
  'asked (?:\\w+ (?:times )?)?to (?:move on|change the subject|end the interview)|asked for the next question',
  "(?:did|would)(?: not|n[’']t) stop (?:for (?:reporters|journalists|questions|(?:the )?(?:cameras|press|microphones))|to (?:talk|answer|comment))",
  `(?:would|will|could|can) (?:\\w+ly|therefore|thus|then|also|otherwise) say nothing`,
  "(?:would|could|will|can)(?: not|n[’']t) (?:enter|get) into (?:details|specifics|particulars|it|that|this)",
  '(?:chose|chosen|chooses|preferred|prefers) (?:silence|to (?:keep|stay|remain) (?:silent|quiet|out of it))',
  '(?:met|greeted|answered) (?:the|our|all|every|that|this|these|such) \\w+ with (?:a shrug|silence)|(?:answer|reply|response) (?:was|has been|remains) silence|shrugged(?= when (?:asked|pressed|questioned))',
  '(?:hid|hides|hiding) behind (?:his|her|its|their|a) (?:lawyers?|solicitors?|spokes\\w+)',
  `(?:had|has|have) no (?:wish|desire|intention) to ${SPEAKING}|(?:saw|sees|see|felt|feels) no (?:reason|need|cause) to ${SPEAKING}|(?:not|n[’']t) (?:see|seen) fit to ${SPEAKING}|(?:not|n[’']t) (?:find|found) (?:the )?time to ${SPEAKING}`,
  '(?:replied|responded|answered) (?:only )?with an? automat\\w+ (?:message|reply|response|e-?mail)',
  "(?<=\\b(?:statement|reply|response|letter|answer|e-?mail|message) )(?:that |which )?(?:(?:did|does|do)(?: not|n[’']t) (?:mention|touch (?:on|upon)|refer to|deal with|speak of)|(?:had|contained|held) nothing(?= (?:on|about)|[.,;]|$))",
  '(?:dodg|sidestep|duck|evad|skirt)\\w* (?:the|that|this) (?:issue|matter|point|subject|accusation|allegation|charge|claim)s?',
  '(?<=\\b(?:said|says|saying) (?:that )?(?:it|he|she|they) )(?:would|will) (?:look into|investigate|check|review|examine|consider) (?:it|this|that|them)(?=[.,;]|$)',
  '(?:asked|asks) for (?:more|extra|further|additional) time(?=[.,;]|$)',
  `${NOT}${BETWEEN} (?:dispute|contest|challenge|contradict)(?:d|ed)? (?:it|that|this|them|(?:the|this|that|her|his|their) (?:claims?|accounts?|reports?|charges?|story|version|figures?))(?=[.,;]|$| (?:when|as|on|in|at|to|before)\\b)`,
  '(?:cut|cuts) (?:the|our) (?:line|call|connection)|(?:ended|ends) the call',
  'thank(?:ed|s) (?:the \\w+|us|me|this \\w+|our \\w+) for (?:his|her|its|their|our|my|the) (?:interest|questions?|calls?|e-?mails?|messages?)',
  'told (?:us|me|reporters|journalists|the reporter|this \\w+) to (?:look elsewhere|leave|go away|go home|clear off|get lost|mind)',
  `(?:refus|declin)(?:ed|es|ing) to (?:come to|open|answer) the (?:door|(?:tele)?phone|gate)|${NOT}${BETWEEN} (?:come|came) to the (?:door|(?:tele)?phone)`,
  `(?:let|lets|letting)(?: \\S+){1,7}? (?:fall|drop) into (?:the void|a void|silence)`,
  `(?:was|were)(?: not|n't) (?:located|found|traced)(?= by (?:the|this|our) (?:newsroom|newspaper|paper|reporters?|programme|editors?))`,
  'neither an? (?:yes|no) nor an? (?:no|yes)|neither (?:to )?(?:vouch\\w*|stand by|stood by|own|owned|back|backed)(?: \\S+){1,5}? nor (?:to )?\\w+',
  `(?:gave|gives|given|give|offered|offers|stated|named|cited) no (?:grounds|motives?)`,
  '(?:would|will|could) (?:only )?(?:talk|speak)(?: only)? off the record',
  'stop(?:ped|s) short of (?:a|an outright|any) denial|(?:issued|made|offered) no denial|made no (?:attempt|effort|move) to (?:deny|dispute|answer|refute|rebut)',
  '(?<=\\bnor (?:would|did|could|will|has|had) (?:it|he|she|they) )(?:be(?:en)? drawn|comment(?:ed)?|say|said|answer(?:ed)?|discuss(?:ed)?|respond(?:ed)?|repl(?:y|ied)|explain(?:ed)?|elaborate(?:d)?|address(?:ed)?)',
  // the reason given for it, where nothing else is said
  '(?:cited|citing|cites|invoked|invoking|pleaded|pleading|hid behind|hiding behind) (?:\\w+ )?(?:privacy|confidentiality|secrecy|data protection|commercial sensitivity|professional secrecy|sub judice|legal reasons|an ongoing (?:case|inquiry|investigation))(?: rules| laws| grounds)?',
];

const compile = (pattern: string): RegExp => new RegExp(`(?<![\\w'])(?:${pattern})(?![\\w])`, 'g');

/** We could not reach them: the party stands behind. */
export const UNREACHED: RegExp = compile(
  "got (?:us |(?:the|this|our) \\w+ |\\w+ )?nowhere with|nothing (?:at all |further |more )?(?:was|could be) (?:to be )?(?:got|gotten|had|learned|learnt) (?:out of|from)|(?:could not|couldn't|(?:was|were|has been|have been) unable to|failed to)(?: immediately| independently)? (?:reach|contact|get hold of|be put through to|raise(?= (?:[^\\s,.;]+ ){1,4}?(?:by (?:tele)?phone|on the (?:tele)?phone|for (?:a )?comment|at (?:his|her|its|their) (?:home|house|office|flat|shop|desk|number))))|(?:attempts?|efforts?) to (?:reach|contact|speak to|get in touch with|(?:get|have)(?=.{3,60} (?:to (?:comment|respond|answer|talk)|give (?:his|her|their|its)|on the (?:tele)?phone)))(?=.{3,80} (?:unsuccessful|failed|in vain|unanswered|not successful|drew a blank|drew blanks|came to nothing|got nowhere))",
);

/** "Letters to X came back unopened": of calls and letters alone. */
export const LED_NOWHERE = new RegExp(`^${NOWHERE}$`);
export const CALLS = /^(?:request|e-?mail|call|message|letter|question|approach|attempt|enquiry|inquiry)$/;

/** Silence of whoever says so. */
export const KEPT_BACK_FROM_US = new RegExp(`^${KEPT_BACK}$`);

/** Silence only of those who were asked. */
export const WALKED_OFF = new RegExp(`^${WALKED} (?:off|away)$`);

export const SILENCE_PATTERNS: readonly RegExp[] = PATTERNS.map(compile);

/** Does any of {@link SILENCE_PATTERNS} hold? One pattern of all is asked faster than each by itself. */
export const ANY_SILENCE = new RegExp(`(?<![\\w'])(?:${PATTERNS.join('|')})(?![\\w])`);

/** Silence only where a "neither", "nor" or "no one" governs it. */
export const NEGATED_SILENCE: RegExp = compile(
  `(?:returned|took|answered) (?:(?:our|any|the|repeated|several|a|an|one|two|three|four|five|\\d+) )?${MEDIUM}(?: (?:and|or) (?:(?:our|any|the|a|an|one|two|three|four|five|\\d+) )?${MEDIUM})?|(?:came|come) to the (?:door|(?:tele)?phone)|(?:has |have |had )?(?:commented|responded|replied|answered|reacted)|responded to|(?:picked up|answered) (?:the|his|her|its|their) (?:tele)?phones?|(?:had|has|have) (?:yet )?(?:come|got|gotten|called|rung|written) back|(?:came|got) back to|(?:wished|wanted|cared|chose|agreed|offered|consented) to ${SPEAKING}|(?:would|could|did|was|were|has|have)(?: be| been)?(?: \\w+ly)? (?:comment|respond|reply|answer|be reached|(?:found|reached|contacted)(?: to comment| for comment)?|available|been available|(?:take|return) (?:our|any|the) calls?|(?:prepared|willing|able|ready|free|allowed) to ${SPEAKING}|be (?:drawn|quoted)|discuss|address|explain|elaborate|confirm|deny|talk|speak|say)`,
);

/** Answered in part: what is left open must be named to count as unanswered. */
export const FURTHER = /\b(?:further|additional|(?<!for )more|beyond|elaborate|nothing (?:further|more|else))\b/;
