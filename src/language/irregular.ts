// Irregular verb forms → dictionary form; `a b c` means: b and c are forms of a.
const ROWS = `
be am is are was were been being 's 're 'm
have has had having 've
do does did done doing
say said says saying|tell told tells|speak spoke spoken|write wrote written|think thought|know knew known|feel felt
find found|see saw seen|show shown|hear heard|read|claim|hold held|keep kept|let|mean meant|say|deny denied denies
give gave given|take took taken|make made|get got gotten|go went gone goes|come came|become became|begin began begun
bring brought|buy bought|build built|catch caught|choose chose chosen|cut|deal dealt|draw drew drawn|drive drove driven
eat ate eaten|fall fell fallen|fight fought|fly flew flown|forget forgot forgotten|forgive forgave forgiven|grow grew grown
hang hung|hide hid hidden|hit|hurt|lay laid|lead led|learn learnt|leave left|lend lent|lie lay lain lied lying|lose lost
meet met|pay paid|put|quit|ride rode ridden|ring rang rung|rise rose risen|run ran|seek sought|sell sold|send sent|set
shake shook shaken|shoot shot|shut|sing sang sung|sink sank sunk|sit sat|sleep slept|spend spent|split|spread|stand stood
steal stole stolen|strike struck stricken|swear swore sworn|sweep swept|swim swam swum|teach taught|tear tore torn
throw threw thrown|understand understood|wake woke woken|wear wore worn|win won|withdraw withdrew withdrawn|bear bore borne
beat beaten|bend bent|bid|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|burn burnt|burst|cast
cost|dig dug|feed fed|flee fled|foresee foresaw foreseen|freeze froze frozen|overcome overcame|overthrow overthrew overthrown
shed|shrink shrank shrunk|slide slid|stick stuck|undergo underwent undergone|uphold upheld|mistake mistook mistaken
rebut rebutted|refer referred|admit admitted|commit committed|permit permitted|submit submitted|infer inferred|occur occurred
plan planned|stop stopped|drop dropped|ban banned|tweet tweeted|travel travelled|cancel cancelled|signal signalled|plead pled
die dying|will wo 'll|can ca could|may might|shall should
`;

/** Form → dictionary form, lower case. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split(/\n|\|/)
    .flatMap((row) => {
      const [lemma, ...forms] = row.trim().split(/\s+/);
      return lemma ? forms.map((form): [string, string] => [form, lemma]) : [];
    }),
);
