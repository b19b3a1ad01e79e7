// Words whose full stop belongs to them. Lower case, without the stop.

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Always followed by a name or a number: the stop never ends a sentence. */
export const BEFORE_NAME = words(`
  mr mrs ms dr prof rev hon sen sens rep reps gov govs lt col gen maj capt cmdr sgt cpl pvt adm brig pres supt insp
  fr st ste mt ft atty det dist amb sec treas messrs mme mlle sr sra srta vs v cf eg ie approx dept dir asst
`);

/** Often before a number only (No. 2, Art. 5, p. 12). */
export const BEFORE_NUMBER = words('no nos art fig sect par p pp vol ch nr');

/** Stands inside or at the end of a sentence: the next word decides. */
export const ANYWHERE = words(`
  jr sr inc corp co ltd llc plc bros etc al ave blvd rd est ph.d u.s u.k u.n e.u d.c a.m p.m am pm b.c a.d
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa
  tenn tex va vt wash wis wyo ont que alta univ assn intl natl hwy sq
`);

/** Words that begin a sentence rather than go on after an abbreviation. */
export const SENTENCE_OPENERS = words(`
  the a an this that these those he she it they we i you his her its their our my there here but and or so yet in on at
  by for from with without after before since while when if as although though because however meanwhile also both
  no not what who why how where one two some many most all each every another other
`);
