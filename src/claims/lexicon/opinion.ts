import { words } from './words.js';

// What makes a content a judgement, feeling, wish or order rather than a claim that two strangers could settle.

/** Adjectives and nouns of judgement. */
export const EVALUATIVE = words(`
  good bad great terrible horrible awful wonderful amazing fantastic excellent beautiful ugly disgusting disgraceful
  shameful outrageous unacceptable unfair fair right wrong important vital crucial essential necessary proud happy sad
  sorry glad grateful thankful disappointed pleased delighted devastated heartbroken excited thrilled honoured honored
  confident optimistic hopeful worried concerned afraid angry furious ashamed tragic tragedy disaster disgrace shame
  insult joke nonsense ridiculous absurd stupid crazy smart brilliant brave hero heroic incredible remarkable
  unprecedented historic gutless cowardly reckless irresponsible hypocritical hypocrite racist fraud best worst better
  worse nice lovely special perfect strong weak tough hard easy difficult interesting fascinating inspiring
  common-sense reasonable unreasonable appropriate inappropriate cruel inhumane barbaric evil sick troubling disturbing
  concerning welcome sensible dangerous unthinkable inevitable obvious clear challenge opportunity privilege pleasure
  honor honour blessing mistake failure success embarrassing embarrassment pathetic nasty unfit unqualified qualified
  complicated complex tricky delicate sensitive damning howl nonsense black dark sober encouraging discouraging promising
  worrying alarming appalling shocking stunning scandalous scandal unjust justified unjustified excessive sufficient
  insufficient adequate inadequate useless pointless worthwhile wise unwise foolish naive careless responsible decent
  hasty rash harsh lenient timid lax heartless callous spineless tasteless clumsy daft bonkers ludicrous laughable deplorable despicable vile wicked
  shabby sloppy lazy toothless cynical petty spiteful vindictive draconian tyrannical oppressive divisive toxic rotten
  magnificent superb splendid marvellous marvelous glorious fabulous sublime dreadful atrocious abysmal dire lousy
  honest dishonest humble generous selfish greedy arrogant brutal harsh grim bleak bright rosy sensible
  rational irrational logical illogical sound unsound credible incredible believable unbelievable legendary iconic
  exciting boring dull ridiculous laughable magnificent superb great fine okay ok cool lousy rotten clean-cut premature
  overdue untimely senseless needless idea joy relief burden gentle careful un-american foolhardy terrible unsafe disproportionate nightmare dream fiasco farce
  demoralizing demoralising humiliating exhausting frustrating degrading terrifying frightening disappointing upsetting
  infuriating sickening chilling disheartening unbearable intolerable maddening galling heart-wrenching gruelling grueling
  thrilling circus mess shambles witch-hunt victory defeat betrayal insult wake-up turning-point eyesore heartbreaking gutted

`);

/** States of mind, as participles or adjectives: whoever is "alarmed" reports a feeling. */
export const MOOD = words(`
  alarmed worried concerned tired sick interested keen eager glad happy unhappy sad saddened shocked stunned surprised
  disappointed frustrated angry furious outraged appalled horrified heartbroken devastated delighted pleased thrilled
  excited proud ashamed embarrassed grateful thankful hopeful optimistic pessimistic confident
  prouder happier sadder satisfied dissatisfied comfortable uncomfortable nervous anxious afraid scared relieved honoured honored
  gutted chuffed livid fuming elated distraught humbled fed-up bored jealous lonely
`);

/** Verbs by which something works on somebody's mind: "that alarms me". */
export const MOVING = words(`
  alarm worry concern trouble disturb sadden shock surprise disappoint frustrate anger outrage appal appall horrify
  delight please thrill excite scare frighten amaze astonish annoy irritate bother upset fascinate inspire impress
`);

/** Verbs of feeling and wish with a first or second person. */
export const FEELING = words(`
  love like hate hope wish want think believe feel regret appreciate thank pray trust admire respect care enjoy
  fear worry expect guess
`);

/** Modals and verbs of obligation. */
export const OBLIGATION =
  /\b(?:should|must|(?:goes|go|went|going|gone) too far|['’]ve got to|have got to|has got to|gotta|going to need|cannot afford to|can['’]t afford to|it['’]s time|it is time|(?:is|are) (?:urgently |badly |also )?needed|needs? (?:\w+ ){1,4}to|cannot wait|can['’]t wait|ought to|needs? to|has to|have to|had better|let['’]s|let us|shouldn['’]t|mustn['’]t)\b/i;

/** What somebody thinks, and says so first. */
export const MERE_THOUGHT =
  /^["“'‘]?(?:(?:well|look|so|and|but|yes|no),? )?(?:i|we) (?:think|believe|feel|guess|reckon)\b(?! (?:nothing|so\b))/i;

/** Pledges without a definite act. */
export const VAGUE_PLEDGE =
  /\b(?:do (?:everything|whatever|all|(?:our|its|his|her|their) (?:best|utmost))|fight (?:on|back)|keep (?:on )?(?:fighting|battling|working|pushing|trying|striving)|continue to (?:fight|work|push|battle|strive)|stand (?:with|by|up)|(?:remain|stay) (?:civil|calm|peaceful|vigilant|committed|focused|united|strong)|never (?:give up|stop|forget)|work (?:hard|tirelessly)|tak(?:e|es|ing) (?:\w+ ){1,3}(?:very |extremely |this )?seriously|move forward|leave no stone unturned|move heaven and earth|go the extra mile|do right by|make (?:this|it|things) right|pull out all the stops|spare no effort|(?:will|to|['’]ll|would|can) (?:\w+ly )?(?:work|come|stand) together|bring (?:\w+ ){1,3}together|(?:will|to|['’]ll) (?:\w+ly )?(?:unite|heal) (?:the|our|this)|make \w+ (?:great|strong|safe|proud|better)(?: again)?|put \w+ first)\b/i;

/** Wishes and feelings in more than one word, and doubts about what others think. */
export const WISHING =
  /^["“'‘]?(?:i|we) (?:(?:do|did)(?: not|n['’]t)|can(?: ?not|['’]t)) (?:think|believe|understand why|see why|know why|know what (?:he|she|they) (?:is|are|was|were))\b|^["“'‘]?(?:praying\b|thoughts (?:and|&) prayers|god bless|good luck|congratulations|rest in peace)|\b(?:would (?:like|love|prefer) to (?!(?:thank|point out|clarify|correct|stress))|(?:was|were|is|are|felt|feels?|am) ["“'‘]?(?:deeply |very |so |truly )?(?:troubled|humbled|saddened|heartened|disillusioned|heartbroken|devastated|delighted|thrilled|disgusted|appalled)|(?:am|(?:i|we) (?:was|were)|deeply|very|truly) honou?red|["“'‘]?honou?red (?:and \w+["”'’]? )?to\b|felt no (?:joy|pride|pity)|(?:do|does|did)(?: not|n['’]t) want\b|(?:laser[- ])?focused on \w+ing)/i;

/** Figures of speech that judge. */
export const JUDGING =
  /\b(?:deserv(?:e|es|ed) (?:to|all|better|more|it|this|our|the|a|an|every|no)\b|(?:far|much|way) too (?!(?:much|many|few|late|early|often|far|close|heavy|light|long|short|high|low|big|small|large|fast|slow|hot|cold|wide|narrow|deep|loud|old|young|few|little|near|expensive|cheap|soon|quickly|slowly)\b)\w+|need(?:s|ed) (?:an? )?(?:\w+ )?(?:more(?! than)|better|stronger|tougher|different|robust)|(?:just|simply|clearly) (?:is|are)n['’]t working|(?:is|was|are|were) (?:indicative|typical|symptomatic|a sign) (?:of|that)\b|(?:is|are|was|were) in question\b|ow(?:e|es|ed) (?:[\w’'-]+ ){1,4}(?:an explanation|an apology|answers|the truth|better)|los(?:e|es|ing|t) (?:its|their|his|her|our|my) (?:soul|way|nerve|mind|bearings|head|identity|heart|moral compass)|in (?:\w+ )?(?:poor|bad|good|worst|doubtful|questionable) taste|rob(?:s|bed|bing)? (?:\w+ ){1,4}of (?:its|their|his|her|our) (?:soul|dignity|character|charm|heart)|(?:slap|kick|punch) in the (?:face|teeth|stomach|gut)|beyond (?:the pale|belief|a joke|words)|(?:last|final) straw|step (?:too far|backwards?|forwards?|in the (?:right|wrong) direction)|tip of the iceberg|blood boil|hearts? (?:go|goes|went) out|(?:my|our|his|her|their) hearts? (?:is|are|was|were) (?:broken|heavy|aching|full)|(?:thoughts|prayers|condolences|sympath(?:y|ies))(?: (?:and|&) (?:thoughts|prayers|condolences|sympath(?:y|ies)))? (?:are|go(?: out)?|were|remain) (?:with|to)|enough is enough|(?:is|are|was|were) a (?:gift|steal|bargain|sham|whitewash|stitch-up|cover-up|farce|mockery|godsend|no-brainer|masterpiece|dud)|(?:there(?: is|['’]s)|has|have) no (?:excuse|place) (?:for|in)|(?:nobody|no one|no-one) (?:deserves|should)|speaks? volumes|treat(?:ed|ing|s)? (?:us|them|people|our \w+|these \w+) like|like (?:numbers|cattle|animals|dirt|criminals|pawns|sacks|second-class \w+)|(?:leave|leaves|left) a bad taste|out of (?:touch|order|control and)|(?:on|brought to) (?:its|their) knees|making a mockery|brought (?:shame|disgrace|dishonou?r) (?:on|to|upon)|come a (?:\w+ )?long way|(?:total|full|every|complete|absolute) (?:faith|confidence) in|no one (?:tougher|better|stronger|smarter|braver|finer|worse)|no big deal|(?:is|was|are|were) (?:not|n['’]t) a problem|can no longer (?:count|rely|depend) on|(?:i|we)(?:['’]d| would) rather|lacks? the (?:\w+ ){1,3}to|(?:100|one hundred|a hundred) per ?cent (?:wrong|right|behind)|a (?:big |huge |great )?win for|telling the truth|could(?:n['’]t| not) be (?:any )?(?:\w+er|more \w+)|the \w+est (?:\w+ ){1,6}(?:i|we)(?:['’]ve| have) ever|(?:a|the) stain on|dark day|sad day|great day|new low|wake-up call|double standards?|smoke and mirrors|too little,? too late|a race against time|burying (?:its|their|his|her) heads? in the sand)\b/i;

/** Words that open an order to the public: "Stay indoors", "Please keep your windows shut". */
export const ORDERING =
  /^["“'‘]?(?:(?:please,? )+|do not |don['’]t |never |always )?(?:stay|keep|leave|go|come|call|stop|wait|listen|look|avoid|check|return|remain|boil|evacuate|remember|let|give|bring|tell|ask|help|think|forget|trust|vote|pray)\b(?! (?:is|was|are|were|has|had|will|would|said|\w+ed)\b)/i;
