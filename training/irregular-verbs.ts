// The irregular verbs of English: dictionary form, past, participle where it differs. Treebanks hold too few of them, and
// some with slips.
const TABLE = `
arise arose arisen, awake awoke awoken, beat beat beaten, befall befell befallen, behold beheld, bend bent, beseech besought,
beset beset, bet bet, bid bade bidden, bind bound, bite bit bitten, bleed bled, blow blew blown, breed bred, bring brought,
broadcast broadcast, build built, burn burnt, burst burst, buy bought, cast cast, catch caught, choose chose chosen, cling clung,
creep crept, cut cut, deal dealt, dig dug, draw drew drawn, dream dreamt, drink drank drunk, drive drove driven, dwell dwelt,
eat ate eaten, feed fed, fight fought, flee fled, fling flung, fly flew flown, forbid forbade forbidden, forecast forecast,
foresee foresaw foreseen, foretell foretold, forget forgot forgotten, forgive forgave forgiven, forgo forwent forgone,
forsake forsook forsaken, freeze froze frozen, grind ground, grow grew grown, hang hung, hide hid hidden, hit hit, hold held,
hurt hurt, kneel knelt, lay laid, lead led, leap leapt, learn learnt, lend lent, let let, light lit, mislay mislaid,
mislead misled, misread misread, misspeak misspoke misspoken, mistake mistook mistaken, misunderstand misunderstood, mow mowed mown,
outbid outbid, outdo outdid outdone, outrun outran outrun, overcome overcame overcome, overdo overdid overdone, overhear overheard,
override overrode overridden, overrun overran overrun, oversee oversaw overseen, overtake overtook overtaken,
overthrow overthrew overthrown, pay paid, plead pled, prepay prepaid, quit quit, rebuild rebuilt, redo redid redone,
repay repaid, rerun reran rerun, resell resold, retell retold, rewrite rewrote rewritten, rid rid, ride rode ridden,
ring rang rung, saw sawed sawn, seek sought, shake shook shaken, shear sheared shorn, shed shed, shine shone, shoot shot,
shrink shrank shrunk, shut shut, sing sang sung, sink sank sunk, slay slew slain, sleep slept, slide slid, sling slung,
slink slunk, slit slit, smell smelt, sow sowed sown, speed sped, spell spelt, spend spent, spill spilt, spin spun, spit spat,
split split, spoil spoilt, spread spread, spring sprang sprung, steal stole stolen, stick stuck, sting stung, stink stank stunk,
stride strode stridden, strike struck stricken, string strung, strive strove striven, swear swore sworn, sweep swept,
swell swelled swollen, swim swam swum, swing swung, teach taught, tear tore torn, throw threw thrown, thrust thrust,
tread trod trodden, undergo underwent undergone, undertake undertook undertaken, undo undid undone, unwind unwound, uphold upheld,
upset upset, wake woke woken, weave wove woven, weep wept, wind wound, withdraw withdrew withdrawn, withhold withheld,
withstand withstood, wring wrung,
bear bore born, become became become, begin began begun, come came come, do did done, feel felt, find found, get got gotten,
give gave given, go went gone, have had, hear heard, keep kept, know knew known, leave left, lie lay lain, lie lied, lose lost, make made,
mean meant, meet met, put put, run ran run, say said, see saw seen, sell sold, send sent, set set, show showed shown, sit sat,
speak spoke spoken, stand stood, take took taken, tell told, think thought, understand understood, wear wore worn, win won,
write wrote written
`;

/** `[form, dictionary form]` of every past and participle that the table names, lower case. */
export const irregularForms: readonly (readonly [form: string, lemma: string])[] = TABLE.split(',').flatMap((row) => {
  const [lemma, ...forms] = row.trim().split(/\s+/);
  return forms.map((form) => [form, lemma!] as const);
});
