import type { Dom } from './dom.js';

/** What the long paragraphs of a page say of its kind. */
export interface ProseSigns {
  paragraphs: number;
  chars: number;
  /** Words of reporting ("said", "according to") and long quotations. */
  reporting: number;
  /** "you", "your": somebody is being advised. */
  advising: number;
  /** Names of weekdays, in the page's language: news tells when. */
  days: number;
  /** The text begins with a place, or names a news agency as its author. */
  dateline: boolean;
  /** The page says that it earns by what it recommends. */
  affiliate: boolean;
}

// Words of reporting in the languages of many newsrooms: whole words, stems, and scripts without spaces.
const WHOLE =
  'said|says|told|according to|announced|reported|added|sagte|laut|teilte|erklärte|sprecher|selon|dijo|según|señaló|afirmó|informó|ha detto|secondo|ha dichiarato|spiega|disse|segundo|afirma|afirmou|zei|zegt|volgens|säger|sade|enligt|sier|ifølge|siger|sanoo|kertoo|mukaan|dedi|göre|kata|ujar|menurut|mengatakan|cho biết|theo|alisema|sinabi|ayon|spus|potrivit|rekla|rekao|izjavio|navaja|mondta|szerint|sakė|teigė|sacīja|ütles|sõnul';
const STEMS =
  'spokes|déclar|powiedzia|według|stwierdzi|uved|řek|podle|povedal|заяв|сообщ|рассказ|по словам|по данным|за словами|повідом|зазнач|розпов|каза|съобщи|според|рекао|изјави|είπε|δήλωσε|σύμφωνα|μεταδίδει|قال|أعلن|وأضاف|بحسب|أفاد|گفت|اعلام کرد|به گزارش|אמר|לדברי|מסר|कहा|बताया|के अनुसार|বলেছেন|জানান|کہا|ذرائع';
const BARE = '表示|指出|记者|記者|据报道|报道|기자|말했다|밝혔다|전했다|と述べ|によると|発表した|กล่าว|เปิดเผย|ระบุ';
const REPORTING = new RegExp(
  `(?<!\\p{L})(?:(?:${WHOLE})(?!\\p{L})|(?:${STEMS}))|${BARE}|[“„«"][^”“»"]{40}|[「『][^」』]{12}`,
  'giu',
);
const ADVISING = /\b(?:your?|you're)\b/gi;
const AFFILIATE = /\baffiliate|\b(?:earn|receive|get) (?:a |an )?(?:small )?commission/i;
const DATELINE =
  /^\p{Lu}[\p{Lu}\p{M}.'’-]{2,}[\p{L}\p{M}\s.,'’()/\d-]{0,40}?\s*(?:—|–|--|-|\/)\s|^.{0,60}\((?:AP|Reuters|AFP|dpa|EFE|ANSA|Xinhua|TASS|PTI|ANI|AAP|CNN)\b/u;

// A sign of Chinese, Japanese or Korean says as much as three letters.
const DENSE_SCRIPT = /^[^a-z]*[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/i;

const MAX_PARAGRAPHS = 80;
const MAX_CHARS = 3000;
const PARAGRAPH = 80;
// White space between elements, numbers, single words: nothing that any of the patterns would find.
const NOTHING = 9;
const MAX_NODES = 5000;
const NO_PROSE = /^(?:script|style|noscript|template|a|p|svg|nav|footer|form|button)$/;

// A formatter costs half a millisecond to make, and a page is looked at several times.
const known = new Map<string, RegExp>();

/** Stems of the weekdays' names in a language, from the browser's own data; in English where it knows none. */
function weekdays(language: string): RegExp {
  const before = known.get(language);
  if (before) return before;
  const names = (locale: string): string[] => {
    const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
    return Array.from({ length: 7 }, (_, day) => format.format(day * 864e5));
  };
  let found: string[];
  try {
    found = names(language);
  } catch {
    found = names('en');
  }
  // Many languages inflect them. What Chinese and Japanese print of a date is its day.
  const made = new RegExp(
    `${found.map((name) => (name.length > 4 ? name.slice(0, -1) : name)).join('|')}|\\d[日일]`,
    'gi',
  );
  known.set(language, made);
  return made;
}

/** Does this text stand in none of the elements that hold no prose of the page? */
function isProse(dom: Dom, text: Node): boolean {
  for (let node = dom.parent(text); node && dom.type(node) === 1; node = dom.parent(node))
    if (NO_PROSE.test(dom.tag(node as Element))) return false;
  return true;
}

/** Reads long paragraphs; where there is hardly a `p`, Text node by Text node. Looks at a fixed number of both. */
export function readProse(dom: Dom): ProseSigns {
  const signs = { paragraphs: 0, chars: 0, reporting: 0, advising: 0, days: 0, dateline: false, affiliate: false };
  const days = weekdays(dom.root ? dom.attr(dom.root, 'lang') : '');
  const weigh = (words: string, isRead: () => boolean): void => {
    if (words.length < NOTHING) return;
    const text = words.slice(0, MAX_CHARS).trim();
    const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
    const length = text.length * (DENSE_SCRIPT.test(text) ? 3 : 1);
    const isAffiliate = AFFILIATE.test(text);
    if ((length < PARAGRAPH && !isAffiliate) || !isRead()) return;
    if (isAffiliate) signs.affiliate = true;
    if (length < PARAGRAPH) return;
    if (signs.paragraphs++ < 3 && DATELINE.test(text)) signs.dateline = true;
    signs.chars += length;
    signs.reporting += count(REPORTING);
    signs.advising += count(ADVISING);
    signs.days += count(days);
  };
  for (const p of dom.all('p').slice(0, MAX_PARAGRAPHS)) weigh(dom.text(p), () => true);
  if (signs.paragraphs > 2 || !dom.body) return signs;
  for (const text of dom.texts(dom.body, MAX_NODES)) weigh(text.data, () => isProse(dom, text));
  return signs;
}
