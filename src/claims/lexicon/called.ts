// By which nouns the press takes up which names.

import { words } from './words.js';

export const FIRM =
  /^(?:\w+maker|company|firm|retailer|maker|manufacturer|carrier|airline|operator|bank|utility|supplier|developer|contractor|chain|lender|insurer|brewer)$/;

/** Nouns that take each other up. */
export const TRADES: readonly RegExp[] = [
  /^(?:musician|singer|rapper|star|artist|performer|songwriter|guitarist|drummer|entertainer)$/,
  /^(?:player|footballer|striker|winger|midfielder|forward|goalkeeper|defender|captain|athlete|sportsman|international)$/,
  /^(?:politician|lawmaker|legislator|senator|congressman|congresswoman|mp|deputy|councillor|parliamentarian)$/,
  /^(?:businessman|businesswoman|tycoon|magnate|entrepreneur|billionaire|industrialist|financier|banker)$/,
  /^(?:actor|actress|star|performer|entertainer|comedian)$/,
  /^(?:doctor|surgeon|physician|medic|consultant)$/,
  /^(?:author|writer|novelist|journalist|columnist)$/,
];

/** By which noun which names are taken up. */
export const MEDIA_CALLED: readonly [noun: RegExp, names: RegExp][] = [
  [/^(?:station|broadcaster|channel)$/, /\b(?:FM|AM|Radio|TV|Television|Channel|Broadcasting)\b/],
  [
    /^(?:paper|newspaper|daily|tabloid)$/,
    /\b(?:Times|Post|Herald|Gazette|Tribune|Courier|Echo|Journal|News|Standard|Mail|Chronicle|Observer|Star|Sun|Telegraph|Daily|Dispatch|Ledger|Sentinel|Mercury|Argus|Examiner|Bulletin|Express|Mirror|Guardian)\b/,
  ],
];

/** Agencies of the press that nobody needs to introduce. */
export const WIRES =
  /^(?:Reuters|AFP|Agence France-Presse|AP|Associated Press|DPA|dpa|UPI|TASS|Interfax|RIA Novosti|Xinhua|Kyodo|ANSA|EFE|Yonhap|Anadolu|Bloomberg|Belga|PTI)\b/;

/** What parties are called by besides the word. */
export const PARTY_NAMED =
  /\b(?:Front|Alliance|Movement|Bloc|Party|Democrats|Greens|League|Coalition|Congress|Labour|Conservatives|Liberals|Socialists)\b/;

export const NO_FIRM =
  /\b(?:union|association|federation|ministry|police|council|court|university|hospital|charity|party|club|agency|department|government|army|watchdog|foundation|institute|workers|office|board|commission|authority|administration|committee|bureau|council|service|parliament|regulator|academy|school|campaign|campaigner|ngo|nonprofit|movement)\b/i;

/** Groups that stand for a cause. */
export const CAUSES =
  /^(?:environmental|campaign|rights|advocacy|monitoring|civic|aid|lobby|pressure|opposition|watchdog|conservation|relief)$/;

/** Nouns for bodies whose names tell what they are: "the hospital" is no salon. */
export const NAMED_SO: Readonly<Record<string, RegExp | undefined>> = {
  hospital: /\b(?:hospital|infirmary|clinic|medical|royal|general|health)\b/i,
  school: /\b(?:school|academy|college|grammar|high)\b/i,
  university: /\b(?:university|college|institute|school|academy)\b/i,
};

/** "The minority leader" is not the Union Leader. */
export const LEADERS = /^(?:leader|chairman|chairwoman|director|governor|senator)$/;

/** Nouns by which the press calls a body whose trade it has told, or takes for known. */
export const CALLED_LOOSELY =
  /^(?:association|charity|supermarket|giant|landlord|brand|builder|platform|app|startup|start-up|studio|label|broker|hotelier|brewery|conglomerate|multinational|franchise|bookmaker|watchdog|outfit|venture|dealership)$/;

/** Nouns by which the press calls again whom its story is about. */
export const CALLED_BY_PART =
  /^(?:candidate|nominee|front-?runner|hopeful|contender|mogul|magnate|billionaire|tycoon|diplomat)$/;

/** By what the press takes up somebody whom it has named, whether or not it has said that they are so. */
export const EPITHETS: ReadonlySet<string> = words(`
  senator congressman congresswoman lawmaker legislator mogul magnate tycoon billionaire millionaire businessman businesswoman
  entrepreneur candidate nominee frontrunner front-runner hopeful actor actress singer comedian rapper
  politician socialist conservative
  novelist playwright septuagenarian octogenarian filmmaker ex-minister ex-mayor ex-president strongman firebrand
`);

/** Who belongs to a party, as the press of the United States and Britain calls its lawmakers. */
export const OF_A_PARTY = /^(?:Republican|Democrat|Conservative|Tory|Socialist|Liberal)$/;

/** The same for those who are as often somebody new: only whoever did something right before is taken up so. */
export const EPITHETS_OF_DOERS: ReadonlySet<string> = words(`
  striker midfielder defender winger goalkeeper skipper pensioner veteran golfer swimmer cyclist sprinter boxer quarterback
  grandmother grandfather
`);
