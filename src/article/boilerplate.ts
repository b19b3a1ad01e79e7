// What tells the parts of a page that are no article text: element names, roles, words in class and id, short phrases.
// Lists only; how they are used stands in survey.ts and select.ts.

const words = (list: string): Set<string> => new Set(list.trim().split(/\s+/));

/** Elements whose text is never read. */
export const NO_TEXT = words(`script style noscript template svg math canvas select textarea button input iframe frame
  object embed video audio map head link meta datalist progress meter dialog portal amp-ad amp-embed amp-sidebar
  amp-consent amp-social-share amp-iframe option optgroup`);

/** Elements that begin and end a block of text. */
export const BLOCKS = words(`address article aside blockquote body center dd details div dl dt fieldset figcaption
  figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section
  summary table tbody td tfoot th thead tr caption ul`);

/** Sections that are no article text, unless they hold most of the page's prose. */
export const ASIDE_TAGS = words('nav aside footer form figcaption address menu search fieldset');
export const ASIDE_ROLES = words(`navigation complementary banner contentinfo search dialog alertdialog alert menu
  menubar toolbar tablist form tooltip status`);

/** Inline elements that carry words of a sentence; a class name does not make them boilerplate. */
export const PHRASE_TAGS = words('a b i em strong u mark abbr q cite code sub sup html body main article font');

/**
 * Words of class names and ids, parted at `-`, `_`, spaces and capitals. One such word, or two in a row joined by `-`,
 * marks the element.
 */
export const JUNK_NAMES = words(`
  related recommended recommendation recommendations recirc recirculation outbrain taboola zergnet revcontent mgid
  trending popular most-read most-popular most-viewed also-read read-also read-more readmore read-next up-next
  more-from see-also more-stories more-news more-articles other-news latest-news top-stories next-article
  newsletter newsletters signup sign-up subscribe subscription mailinglist mailchimp optin
  share shares sharing sharebar sharedaddy sharethis addthis addtoany social socials social-media socialmedia follow-us
  comment comments commentlist disqus respond livefyre coral
  breadcrumb breadcrumbs pagination pager paginator navbar navigation main-nav site-nav nav-menu nav-links subnav submenu menu toolbar
  ad ads adv advert adverts advertisement advertisements advertising adsense adbox adslot dfp gpt sponsor sponsored
  sponsors promo promos promotion promobox teaser teasers
  cookie cookies gdpr consent popup modal lightbox
  byline bylines author-bio author-box author-info author-card author-name authorbox authors post-author about-author
  author-meta author-details article-author bio biography
  caption captions wp-caption-text credit credits photo-credit image-credit copyright
  post-meta entry-meta article-meta entry-footer post-footer article-footer post-info post-date publish-date
  timestamp published-date article-date
  tags taglist tag-list post-tags tagcloud keywords article-tags
  footer masthead skip-link sr-only visually-hidden screen-reader-text screen-reader visuallyhidden hidden-text
  sidebar side-bar right-rail
  print-only printonly no-print noprint paywall donate donation poll rating ratings
  pullquote pull-quote slideshow-caption toc jump-link
`);

/** Short blocks that lead away from the article, at the block's start; lower case. */
export const LEAD_AWAY = [
  /^(?:read|see|watch|listen|click|learn|find out)(?: (?:also|more|next|now|here|this|the full|the rest))+\b/,
  /^(?:also read|see also|also see|read|more|related|recommended|don't miss|you may also like|must read|trending)\s*:/,
  /^(?:related|recommended|more|most|latest|trending|popular|top) (?:articles?|stories|story|posts?|news|content|read|reading|topics?|links?|coverage|videos?|on this|from)\b/,
  /^(?:you (?:may|might) (?:also )?(?:like|be interested)|more (?:on this|like this|from)|what to read next|up next)/,
  /^(?:sign up|subscribe|get (?:our|the|your) (?:daily|weekly|free|latest|morning|best)|join (?:our|the|us)|follow (?:us|me|him|her|@|the|our)|like us|download (?:our|the)|become a)\b/,
  /^(?:share (?:this|on|via|with|your|the)|tweet this|email this|print this|leave a (?:comment|reply)|post a comment|copy link|comments?\b)/,
  /^(?:advertisements?|sponsored|continue reading|story continues|article continues|scroll (?:down|to)|skip (?:to|ad)|loading|play video|close|back to top|promoted)\b/,
  /^(?:image|photo|picture|photograph|video|file photo|foto|getty|credit|source image|copyright|©|\(c\)|all rights reserved)\b/,
  /^(?:filed under|tags?|topics?|categories|category|posted in|tagged|keywords|this (?:article|story|post) (?:was (?:originally|first)|originally|first|appeared))\b/,
  /^(?:terms (?:of|and)|privacy policy|by (?:signing|clicking|subscribing|entering)|we use cookies|this site uses)\b/,
  /^(?:lesen sie (?:auch|mehr)|mehr zum thema|weiterlesen|lire aussi|à lire|voir aussi|leer más|lea también|te puede interesar|leia (?:também|mais)|leggi anche|lees ook|lees meer|читайте также|читать также|читайте далее|czytaj też|zobacz też)/,
];

/** Headings after which nothing of the article follows; the whole heading, lower case. */
export const END_HEADING =
  /^(?:(?:related|recommended|more|most|latest|trending|popular|top|other|recent|similar) (?:articles?|stories|story|posts?|news|content|read|reading|topics?|links?|coverage|videos?|headlines)|related|comments?|\d+ comments?|leave a (?:reply|comment)|about the authors?|about (?:us|me)|author|share(?: this.*)?|you (?:may|might) (?:also )?(?:like|enjoy|be interested in).*|tags|see also|read (?:next|more|also)|more from.*|post navigation|newsletter|subscribe.*|sign up.*|follow us.*|join the (?:conversation|discussion)|what do you think\??|references|footnotes|sources)\s*:?$/;

/** A block that is only who, when or where it was written: byline, date, reading time, counters. */
export const META_LINE = [
  /^(?:at )?\d{1,2}[:.h]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?|uhr|h)?(?: [A-Z]{2,4})?$/i,
  /^(?:by|por|von|par|di) [\p{L}\p{M}.'’ ]{3,50} [-–|•·] .{0,60}$/iu,
  /^by [\p{L}\p{M}.'’ ]{3,50}\d{1,2},? \d{4}$/iu,
  /^[^.!?]{0,80}(?:getty images|shutterstock|ap photo|via (?:ap|reuters|afp|getty))\)?$/i,
  /^(?:tempo de leitura|reading time|lesezeit|temps de lecture|tiempo de lectura)\b.{0,30}$/i,
  /^(?:by|von|par|por|di|door)\s[\p{L}\p{M}.'’\- ]{3,60}(?:,[^.!?]{0,80})?$/iu,
  /^(?:(?:first )?(?:published|posted|updated|last updated|last modified|modified|created|written)(?: (?:on|at|by|in))?\b).{0,100}$/i,
  /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? .{0,10}\d{1,2}.{0,40}$/i,
  /^(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}\.? \p{L}{3,9}\.?,? \d{4}|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}).{0,40}$/iu,
  /^\d+ (?:min(?:ute)?s?(?: read)?|hours? ago|days? ago|comments?|shares?|views?|likes?)\b.{0,30}$/i,
];

/** Sign-offs, in the last blocks of an article: who helped, how to reach us, what to buy; lower case, anywhere. */
export const SIGN_OFF = [
  /\b(?:contributed (?:to this|reporting)|additional reporting|reporting by|editing by|compiled by)\b/,
  /\bfollow (?:[\w.’']+ ){1,5}on (?:twitter|facebook|instagram|youtube|x|bluesky|threads|linkedin)\b/,
  /\bfollow @|\bmore [a-z ]{2,20}: https?:|\bfull coverage .{1,60}https?:/,
  /\b(?:newsletter|sign up (?:for|to)|subscribe to|subscribing to|to your inbox|download the app|our app|free trial)\b/,
  /\b(?:write to|email|e-mail|contact|reach|reached) .{0,60}\bat \S{1,40}@/,
  /\b(?:subject to copyright|all rights reserved|retrieved \d|affiliate|want more stories|have a tip|enjoyed this article|join (?:our|the conversation))\b/,
];
