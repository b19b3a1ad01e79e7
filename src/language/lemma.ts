import { IRREGULAR } from './irregular.js';

const VOWEL = /[aeiouy]/;
// Stems that lost a silent e: …at(e), …iz(e), …ur(e), …v(e), …c(e) and the like.
const TAKES_E =
  /(?:[^aeiou]at|[iu]at|[lr]at|[aeiou]s|iz|yz|[aeiou]v|[rl]v|[aeiou]c|nc|rc|[aeiou]g|dg|ng|rg|[^aeo]u|[^aeiou]l|[^e]ir|ur|[^aeo]or|id|[^eo]ud|[^a]in|[^aeiou]ut|ot|uc|mpos|los|[^aeiou]us|nounc|har|quir|[^e]at)$/;
const KEEPS_PLAIN =
  /(?:happen|open|visit|limit|edit|profit|benefit|explain|maintain|remain|contain|obtain|train|join|ruin|sign|campaign|warn|learn|ask|task|bring|sing|ring|hang|belong|long|wrong|report|target|offer|order|visit|budget|focus|treat|repeat|defeat|threat|await|wait|debat|creat)$/;

function restore(stem: string): string {
  if (/(?:debat|creat)$/.test(stem)) return `${stem}e`;
  if (KEEPS_PLAIN.test(stem)) return stem;
  // planned → plan, but tell → telled is no word and miss, pass, add, call keep both
  const double = /([bdfgmnprt])\1$/.test(stem);
  if (double && !/(?:add|odd|egg|err|urr|itt|att|putt)$/.test(stem)) return stem.slice(0, -1);
  return TAKES_E.test(stem) ? `${stem}e` : stem;
}

/**
 * Dictionary form of a word, lower case, by its Penn tag: suffix rules and a table of irregular verbs.
 * Good for the words that verbs of saying and doing take; rare words may come out as a stem.
 */
export function lemmaOf(lower: string, tag: string): string {
  if (tag.startsWith('VB') || tag === 'MD') {
    const irregular = IRREGULAR.get(lower.replace('’', "'"));
    if (irregular) return irregular;
    if (tag === 'VBZ') return singular(lower);
    if ((tag === 'VBD' || tag === 'VBN') && lower.endsWith('ied'))
      return lower.length > 4 ? `${lower.slice(0, -3)}y` : lower.slice(0, -1);
    if ((tag === 'VBD' || tag === 'VBN') && lower.endsWith('ed') && VOWEL.test(lower.slice(0, -2)))
      return restore(lower.slice(0, -2));
    if (tag === 'VBG' && lower.endsWith('ing') && VOWEL.test(lower.slice(0, -3))) return restore(lower.slice(0, -3));
    return lower;
  }
  if (tag === 'NNS' || tag === 'NNPS') return plural(lower);
  return lower;
}

const PLURALS: ReadonlyMap<string, string> = new Map([
  ['men', 'man'],
  ['women', 'woman'],
  ['people', 'person'],
  ['children', 'child'],
  ['feet', 'foot'],
  ['teeth', 'tooth'],
  ['data', 'data'],
  ['media', 'media'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ['analyses', 'analysis'],
  ['police', 'police'],
]);

function plural(lower: string): string {
  const known = PLURALS.get(lower);
  if (known) return known;
  if (/men$/.test(lower) && lower.length > 4) return `${lower.slice(0, -3)}man`.replace('manman', 'man');
  return singular(lower);
}

function singular(lower: string): string {
  if (/(?:ss|us|is|[^s]news)$/.test(lower) || !lower.endsWith('s') || lower.length < 4) return lower;
  if (lower.endsWith('ies')) return lower.length > 4 ? `${lower.slice(0, -3)}y` : lower.slice(0, -1);
  if (/(?:ch|sh|ss|x|zz)es$/.test(lower)) return lower.slice(0, -2);
  return lower.slice(0, -1);
}
