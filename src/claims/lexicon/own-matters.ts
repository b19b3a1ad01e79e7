import { words } from './words.js';

// What is a body's own house, and what is not. Lemmas, lower case.

/** Roles of those who decide for others. */
export const DECIDERS = words(`
  minister president mayor governor director chief chairman chairwoman chair head leader manager executive ceo founder
  commissioner secretary superintendent principal coach owner captain premier chancellor rector dean chairperson
  spokesman spokeswoman spokesperson organiser organizer mediator curator treasurer harbourmaster master headmaster
  headmistress headteacher clerk
`);

/** Who is "its" and does not speak for it. */
export const NOT_ITS_VOICE =
  /^(?:former|ex|rival|driver|cook|chef|waiter|waitress|printer|nurse|worker|employee|member|customer|tenant|patient|player|striker|goalkeeper|teacher|cleaner|porter|guard|technician|mechanic|welder|miner|farmer|supplier|contractor|buyer|client|neighbou?r|resident|accountant|bookkeeper|courier|pilot|steward|actor|singer|reader|subscriber|shareholder|investor|donor|translator|biographer|critic|historian|chronicler)$/;

/** Who belongs to a thing rather than to the body that speaks of it. */
export const OF_THINGS = /^(?:owner|driver|passenger|rider|occupant|captain|pilot|tenant|keeper|author|maker|crew)$/;

/** What befalls things, and nobody decides: "20,000 jobs would be lost"; the lemma. */
export const BEFALLS = /^(?:lose|hit|affect|harm|hurt|damage|destroy)$/;

/** What a plan does. */
export const PLANNED = words(`
  begin start set establish open close reopen stay remain receive release vet hold hand strike resume pay refund publish send replace hire
  build launch continue end introduce cover offer move host meet vote sign deliver cut suspend appeal leave join retire
  return play run test review repay repair extend stop halt keep provide ban withdraw recall expand invest cancel
  remove correct waive travel visit attend fly address speak veto nominate testify undergo campaign debate
  allocate fund lift postpone delay ground restore schedule teach sell go shut fit install sue arrive depart perform appear announce get land due seek
  enter contest plead lodge table submit present convene summon interview examine inspect investigate audit vaccinate distribute donate plant
  dig drill bore erect construct dismantle relocate transfer merge list float issue redeem cap freeze phase convert adopt ratify draft
  rewrite recruit equip supply patrol escort stage premiere air film print reissue write contact notify inform reserve demolish
  compensate reimburse put shift spend skip add follow consult contribute collect carry charge clean detain deport deposit divert
 employ enforce evacuate exhibit export import feed fill gather give harvest head house lay lease lend lock marry
 name negotiate occupy order paint park participate pass patch place plead pour produce prosecute protest pump purchase rebuild
 refer rehouse relaunch replay request rerun resettle resubmit retain retest retrain run sail scan seal search select share ship
 sing sponsor step store stream swap swim switch take tour tow trade transport unveil update upgrade
 vacate auction bid dispatch 
`);

/** What only whoever governs or owns can plan: of others it is a forecast. */
export const GOVERNING = words('raise increase reduce lower abolish scrap double spend create introduce impose levy');
export const GOVERNORS = words(`
  government ministry cabinet state council parliament company firm bank it we they commission authority club board city
  administration union office department
`);

/** Affairs of one's own house, whoever runs it. */
export const OWN_AFFAIRS = words(`
  engineer crew technician astronaut diver sale revenue profit loss turnover earnings booking delivery output production staff workforce job headcount
  plant store shop branch factory site donation budget flight train service customer passenger pupil student patient
  guest visitor ticket subscription subscriber member membership meeting congress conference concert event festival
  season match game exam exhibition website system network lesson class course shift line fleet pool museum library
  school road bridge platform station counter turnout trial hearing verdict decision
  petition collection application refund payment work construction repair opening launch programme program
`);

/** Of prices, weather and others' fortunes nobody has plans. */
export const BEYOND_PLANS = words(`
  inflation growth price rate economy storm temperature demand unemployment wind rain share market election war attack
  voter enemy world country people humanity crime
`);

/** What is done to somebody: then it matters who did it. */
export const HARM = words(`
  kill murder beat torture attack abuse threaten rob steal rape assault shoot stab bomb poison persecute harass
  blackmail bribe cheat defraud deceive exploit neglect ignore cover lie sabotage hack loot destroy detain imprison
  discriminate mistreat silence intimidate hid hidden spy wiretap manipulate rig falsify forge fake conceal hide mislead bully
`);

/** What an office-holder or member does that the body keeps the books of. */
export const CAREER = /^(?:resign|retire|die|join|leave|undergo|recover|test)$/;

export const FITTED =
  /^(?:fit|install|set|put|repair|replace|change|introduce|assign|hire|move|add|drop|scrap|shelve|reverse)$/;

export const SPEAKS_FOR =
  /\b(?:lawyer|attorney(?! general)|counsel|solicitor|agent|manager|press (?:secretary|officer)|publicist|chief of staff|spokes(?:man|woman|person)|barrister)\b/i;

export const RUNS =
  /^(?:chief|executive|ceo|chairman|chairwoman|chair|director|owner|founder|manager|president|boss|head|headteacher|principal|rector|dean|editor|secretary)$/;

/** What a client does before a court or an inquiry. */
export const AT_LAW =
  /^(?:ask|seek|contest|fight|plead|challenge|file|sue|lodge|cooperate|co-operate|apologi[sz]e|attend|testify|give)$/;

/** What those who speak for others decide or count themselves. */
export const OF_MEMBERS = /^(?:member|membership|meeting|congress|conference|vote|ballot|donation)$/;

export const BOOKS =
  /^(?:profit|loss|earnings?|revenue|sale|income|turnover|investment|holding|asset|debt|deficit|surplus)$/;

/** What is called by whoever holds it. */
export const CALLED = /^(?:strike|walkout|election|referendum|ballot|rally|protest|boycott|conference|summit)$/;

/** Who knows to how many it delivers. */
export const SUPPLIERS =
  /\b(?:grid|operator|utility|power|electric\w*|energy|water|gas|network|supplier|company|board|authority)\b/i;

/** Bodies by their names, and the things that they have in their hands. */
export const CUSTODY: readonly [bodies: RegExp, things: RegExp][] = [
  [/\b(?:airlines?|airways|air|aviation)\b/i, /^(?:aircraft|plane|jet|flight|aeroplane|airplane|helicopter)$/],
  [
    /\b(?:shipping|lines|ferr(?:y|ies)|marine|maritime|cruises?)\b/i,
    /^(?:ship|ferry|vessel|tanker|freighter|boat|liner)$/,
  ],
  [/\b(?:rail|railways?|trains?|trams?|metro)\b/i, /^(?:train|tram|line|locomotive|carriage|track)$/],
  [
    /\b(?:museum|gallery|archive|library|auction)\b/i,
    /^(?:painting|sculpture|coin|collection|exhibit|vase|portrait|drawing|manuscript|book|statue|lot)$/,
  ],
  [
    /\b(?:zoo|aquarium|sanctuary|safari)\b/i,
    /^(?:animal|cub|calf|bear|tiger|lion|elephant|penguin|panda|seal|gorilla|monkey|wolf|pup|chick)$/,
  ],
  [/\b(?:hospital|clinic|infirmary)\b/i, /^(?:bed|ward|patient|baby|scanner)$/],
  [/\b(?:prison|jail)\b/i, /^(?:inmate|prisoner|cell|wing)$/],
  [/\b(?:school|college|academy)\b/i, /^(?:pupil|student|class|classroom)$/],
];

/** What is put down to one's own merit: "under his government". */
export const OWN_CREDIT =
  /\b(?:under|thanks to|because of|due to) (?:his|her|its|their|our|my) (?:\w+ )?(?:government|administration|presidency|leadership|watch|polic(?:y|ies)|reforms?|efforts?|work|term)\b/i;

/** What somebody meant by a deed. */
export const INTENT = /\b(?:deliberate(?:ly)?|on purpose|intentional(?:ly)?|wilful(?:ly)?|malicious(?:ly)?)\b/i;

/** What is said of people to their cost. */
export const BLAMED =
  /\b(?:drunk|drunken|abusive|violent|aggressive|unruly|rude|disruptive|at fault|to blame|negligent|careless|reckless|threatening|intoxicated)\b/i;

export const OF_OTHERS = /^(?:crew|engineer|technician|pupil|student|guest|visitor|passenger|member|customer|team)$/;

/** Sports clubs by their names. */
export const CLUBS =
  /\b(?:a?f\.?c|fk|sk|rfc|club|united|city|town|rovers|wanderers|rangers|albion|athletic|hotspur|dynamo|spartak|villa)\b/i;

/** What the one who runs it calls by its noun. */
export const HOUSES =
  /^(?:bank|company|firm|group|airline|club|museum|hospital|school|university|trust|charity|station|operator|theatre|theater|paper|retailer|chain|board|plant|brewery|insurer)$/;

/** What is pledged without a definite act. */
export const VAGUE =
  /^(?:support|action|change|reform|loyalty|commitment|cooperation|co-operation|help|solidarity|transparency|improvement|allegiance|effort|answer|future|tomorrow|start)$/;

/** What a coach decides of a player. */
export const PICKED = /^(?:start|play|captain|lead|feature|miss|travel|return|train|bat|bowl|keep)$/;

/** Who speaks of which body as the one they head: "the council would appeal, the mayor said". */
export const HEADED_BY: ReadonlyMap<string, RegExp> = new Map([
  ['mayor', /^(?:council|city|town|authority)$/],
  ['clerk', /^(?:council|city|town)$/],
  ['council', /^(?:council|authority|town|city)$/],
  ['minister', /^(?:government|cabinet|country|state|nation|administration|ministry|department)$/],
  ['secretary', /^(?:administration|department|ministry)$/],
  ['premier', /^(?:government|cabinet|country|state|administration)$/],
  ['chancellor', /^(?:government|cabinet|country)$/],
  ['president', /^(?:government|cabinet|country|administration)$/],
  ['governor', /^(?:state|province|administration)$/],
  ['gov', /^(?:state|administration)$/],
  ['headteacher', /^school$/],
  ['headmaster', /^school$/],
  ['headmistress', /^school$/],
  ['teacher', /^(?:school|primary|academy|college)$/],
  ['principal', /^school$/],
  ['rector', /^university$/],
  ['coach', /^(?:team|side|club|squad)$/],
  ['bishop', /^(?:diocese|church)$/],
  ['police', /^(?:force|department)$/],
  ['sheriff', /^(?:department|office)$/],
  ['colonel', /^(?:brigade|regiment|battalion|unit|army)$/],
  ['general', /^(?:army|brigade|division)$/],
  ['commander', /^(?:brigade|battalion|unit|army|squadron|fleet|navy)$/],
  ['admiral', /^(?:fleet|navy)$/],
]);

/** What an office is called by where its name has been said. */
export const OFFICES = /^(?:department|ministry|agency|office|authority|service|force|bureau|board|administration)$/;

// What troops and police report of their own acts against others is a claim of success, not a record.
export const FORCES =
  /^(?:force|troop|soldier|marine|guard|army|navy|fighter|unit|brigade|battalion|drone|missile|artillery|aircraft|warship|militia)$/;
