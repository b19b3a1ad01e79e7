import { words } from './words.js';

// Cue words by what they do to a statement. Lemmas, lower case. Which words are cues at all is learned; these lists
// only tell them apart.

/** The source vouches for it. */
export const CONFIRMING = words(`
  confirm acknowledge admit concede confess verify authenticate corroborate recognise recognize
  confirmation acknowledgement acknowledgment admission responsibility
`);

/** Confessions of two words, the verb as its lemma. */
export const CONFESSIONS = /^(?:own up|come clean|fess up|face up|cough up|cough to)$/;

/** The source says that it is not so. */
export const DENYING = words(`
  deny reject refute rebut contradict disprove disclaim gainsay denial rebuttal
`);

/** Deny when their object is a claim or when said of one ("dismissed the report as false"). */
export const DISMISSING = words(
  'dismiss dispute contest brush scotch quash rubbish debunk challenge discredit ridicule repudiate',
);

/** A request, wish, order, judgement or feeling: what follows is no claim of fact. */
export const OPINION_CUES = words(`
  urge demand ask call beg plead order instruct advise recommend request appeal implore encourage
  hope wish want pray fear worry condemn praise welcome criticise criticize denounce applaud blast slam deplore lament
  thank congratulate mock ridicule joke quip wonder question support endorse favour favor oppose prefer
  call_for demand_that
`);

/** Commitments of their owner. */
export const PLEDGING = words('promise pledge vow commit agree plan intend decide announce order approve undertake');

/** With these a noun phrase puts nothing forward: "sentenced him to four years", "citing two officers". */
export const NO_CLAIM_IN_NOUNS = words(`
  sentence convict fine award dismiss fall rise drop climb cite quote name call describe ask complain find guilty tell
  invite accompany greet thank
`);

/** The source only believes, guesses or insists: no record speaks. */
export const BELIEVING = words(`
  believe think suspect guess fear expect hope predict forecast claim allege insist contend maintain argue suggest
  speculate warn doubt assume estimate accuse blame deny reject suppose reckon express voice worry
`);

/** Nouns that carry a claim: "the claim that …", "reports of …", "allegations against …". */
export const CLAIM_NOUNS = words(`
  claim allegation accusation assertion report rumour rumor suggestion speculation suspicion complaint contention
  charge insinuation theory notion
`);

/** What somebody does with a claim that is their own, or that they pass on: "made the claim that …". */
export const MAKING = words(`
  make repeat reiterate renew voice raise level echo air press publish advance bring file lodge issue release post spread
  push promote peddle float amplify circulate share deliver offer carry print splash run include contain stand base cite
  quote mention point reference refer highlight tout retweet retract withdraw abandon drop back support embrace develop propose put submit present tweet
  stick hold give add produce convey relay pass send hand write conclude open close entertain harbour harbor express
  invent trot persist double rest champion sign maintain
`);

/** Prepositions that lead from a claim noun to what it claims. */
export const ABOUT = words('regarding concerning about of on over');

/** Hedges that stand beside the claim and are cue only. */
export const HEDGE_ADVERBS = words(
  'allegedly reportedly purportedly supposedly ostensibly apparently presumably seemingly',
);

/** Modals that hedge in the publication's own voice; they stay in the content. */
export const HEDGE_MODALS = words('may might');

/** Participles of "is … to": source unnamed. */
export const HEDGE_PASSIVES = words(
  'believe think say rumour rumor report allege suspect expect presume assume understand know suppose tip reckon purport',
);

/** Verbs that put something forward with a noun alone behind them: "reported five deaths", "denied the theft". */
export const TAKE_NOUNS = words(`
  report say find confirm put show acknowledge blame reveal note announce accord predict forecast list deny own plead expect
  estimate identify give admit register measure reckon suspect know pledge conclude state promise document warn charge count
  record accuse allege accept disclose declare confess concede claim threaten propose plan see hear tally log detect establish
  consider speak talk demand indicate suggest project calculate vouch recognise recognize have raise
  increase revise lower update adjust reduce correct amend
`);

/** Participles that accuse: "accused of", "suspected of", "charged with". */
export const ACCUSING = words('accuse suspect charge indict');

/** Weaken a record: "figures suggest that perhaps". */
export const WEAKENING = words(
  'perhaps maybe possibly probably likely may might could suggest estimate estimated appear seem',
);

/** Verbs that, behind a clause and its comma, can but say whose words it is: "P, prosecutors allege". */
export const TRAILING = words(`
  hold believe maintain post pledge promise vow think fear hope predict expect determine establish discover hear learn
  understand agree boast joke stress emphasise emphasize caution counter reply respond observe comment remark assert
  contend propose recommend tweet text email calculate reckon speculate grumble lament stipulate decree read continue specify inform clarify relate communicate
  whisper murmur mutter confide gripe moan muse scoff fume vouch gush
  recount reiterate repeat bemoan wail sob reminisce narrate retort seethe concur opine
  charge decide verify attest affirm undertake confess assure remind notify blab reproach answer quip shout cry object protest suspect forecast assume judge deny promise publish record plead urge demand
`);

/** Verbs that bring what somebody says, whatever else they may mean. */
export const REPORTING = words(`
  say report add show write announce confirm claim note warn state find suggest indicate reveal insist explain argue
  allege admit declare tell estimate conclude acknowledge concede testify rule disclose complain recall inform
`);

// Base forms that are as often nouns.
const AS_OFTEN_NOUNS = words(`
  report recount claim post pledge promise hope fear plan vow comment caution counter record plead demand protest object cry
  shout answer hold read note show rule find order order joke boast text tweet email estimate forecast suspect judge
  state address question write add urge
`);
const IRREGULAR = words(`
  said told held wrote found thought heard read understood learnt foretold forecast shown known swore sworn
`);

/** Finite forms of the verbs of saying that can be told from the form alone. */
export const SAYING_FORMS: ReadonlySet<string> = new Set([
  ...[...REPORTING, ...TRAILING].flatMap((lemma) => {
    const stem = lemma.replace(/e$/, '');
    const [third, past] = /[^aeiou]y$/.test(lemma)
      ? [`${lemma.slice(0, -1)}ies`, `${lemma.slice(0, -1)}ied`]
      : [/(?:s|sh|ch|x)$/.test(lemma) ? `${lemma}es` : `${lemma}s`, `${stem}ed`];
    return AS_OFTEN_NOUNS.has(lemma) ? [past] : [lemma, third, past];
  }),
  ...IRREGULAR,
]);
