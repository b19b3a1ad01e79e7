// What the tagger gets wrong that the words around a word settle. Before the parse, which goes by the tags.

const BEFORE_MONTH =
  /^(?:in|on|of|since|until|till|by|early|late|mid|last|this|next|from|to|before|after|during|through|an?|his|her|their|its)$/i;

/** Past forms that are nothing but that: no nouns, no adjectives. */
const PASTS =
  /^(?:arose|awoke|began|brought|built|bought|caught|chose|clung|came|crept|drew|drank|drove|ate|fought|fled|flung|flew|forbade|forgot|forgave|froze|gave|grew|heard|kept|knelt|knew|led|made|mistook|overcame|overheard|overtook|overthrew|ran|rang|rode|said|sang|sank|sat|sent|shook|shrank|slept|slid|sold|sought|sprang|stole|stood|stuck|stung|stank|strode|struck|strove|swore|swam|swept|swung|taught|threw|told|took|tore|understood|underwent|undertook|upheld|went|woke|wore|wept|withdrew|withheld|withstood|wrote)$/;

/** "The WHO said": a body and no pronoun, between words that are not all in capitals. */
export const isAcronym = (form: string, ...around: (string | undefined)[]): boolean =>
  form === 'WHO' && !around.some(isShout);

/** "ADMITTED": capitals throughout. */
export const isShout = (form: string | undefined): boolean => /^\p{Lu}{2,}$/u.test(form ?? '');

const isFiniteTag = (tag: string): boolean => /^(?:VB[DZP]|MD)$/.test(tag);

/** "On 3 May", "in May": the month, which taggers take for the verb. */
function isMonth(forms: readonly string[], i: number): boolean {
  const before = forms[i - 1] ?? '';
  return (
    /^\d{1,2}(?:st|nd|rd|th)?$/.test(before) ||
    /^(?:\d{1,2}|(?:19|20)\d\d)$/.test(forms[i + 1] ?? '') ||
    BEFORE_MONTH.test(before)
  );
}

/** "Visitors say the bear starved": where nothing behind "say" has a verb, the participle is one. */
function starved(forms: readonly string[], tagAt: (i: number) => string, i: number): boolean {
  if (tagAt(i - 1) === 'DT') return false;
  let say = i - 1;
  while (say >= 0 && /^(?:DT|JJ|NN|NNS|NNP|PRP\$|CD)$/.test(tagAt(say))) say--;
  if (say < 0 || i - say < 2 || !/^(?:say|says|said|believe|claim)$/.test(forms[say]!) || !isFiniteTag(tagAt(say)))
    return false;
  for (let k = i + 1; k < forms.length && !/^[;:]$/.test(forms[k]!); k++) if (isFiniteTag(tagAt(k))) return false;
  return true;
}

/** "Physicist", not "enlist" or "resist". */
const isNoVerb = (form: string): boolean =>
  !/^(?:re|in|per|con|de|sub|as|en|un)?(?:sist|list|exist|twist|heist)$/.test(form);

/** Verbs of saying in the third person that are plurals as well. */
const SAYS = /^(?:reports|claims|counters|insists|notes|warns|argues|alleges|concedes|retorts)$/;

/** "Orsk hospital [reports] 14 injured": nothing else in the sentence is a verb. */
const isOnlyVerb = (forms: readonly string[], tagAt: (i: number) => string, i: number): boolean =>
  i > 0 &&
  /^(?:NN|NNP|NNPS)$/.test(tagAt(i - 1)) &&
  /^(?:CD|DT|PRP\$|NNP|NNPS|JJ|NN|NNS)$/.test(tagAt(i + 1)) &&
  !forms.some((_, k) => isFiniteTag(tagAt(k)));

/** Behind "to", a modal, or what takes a bare verb. */
function isInfinitive(forms: readonly string[], tagAt: (i: number) => string, i: number): boolean {
  let k = i - 1;
  while (k >= 0 && /^RB/.test(tagAt(k))) k--;
  return (
    k < 0 ||
    /^(?:TO|MD|CC|IN|:|,|``)$/.test(tagAt(k)) ||
    /^(?:do|does|did|don|let|lets|help|helped|make|made|please|to|not|n['’]t|me|him|her|them|us|it|you|people)$/i.test(
      forms[k]!,
    )
  );
}

/** "He hit a waiter, the Sunday Star [reports].": a name between a comma and the last word, behind a clause. */
function trails(forms: readonly string[], tagAt: (i: number) => string, i: number): boolean {
  let k = i - 1;
  while (k > 0 && /^\p{Lu}/u.test(forms[k]!)) k--;
  if (k === i - 1 || !/^[.,]?$/.test(forms[i + 1] ?? '')) return false;
  const comma = /^the$/i.test(forms[k]!) ? k - 1 : k;
  return forms[comma] === ',' && forms.slice(0, comma).some((_, n) => isFiniteTag(tagAt(n)));
}

/** "P, the auditor [found] in his report": behind a comma, a clause before it, and no verb to come. */
function isTailVerb(forms: readonly string[], tagAt: (i: number) => string, i: number): boolean {
  const comma = forms.lastIndexOf(',', i);
  if (comma < 2 || i - comma > 6 || !/^(?:NN|NNP)$/.test(tagAt(i - 1))) return false;
  for (let k = comma + 1; k < i; k++) if (!/^(?:DT|PRP\$|NNPS?|NNS?|JJ|POS|IN)$/.test(tagAt(k))) return false;
  return (
    forms.slice(0, comma).some((_, k) => isFiniteTag(tagAt(k))) &&
    !forms.slice(i + 1).some((form, k) => form === ',' || isFiniteTag(tagAt(i + 1 + k)))
  );
}

/** "An aide, [quoted] in the Herald, said": no finite verb stands right behind a subject and a comma, with another to come. */
function isBetweenCommas(forms: readonly string[], tagAt: (i: number) => string, i: number): boolean {
  if (forms[i - 1] !== ',' || !/^(?:IN|TO|RB)$/.test(tagAt(i + 1))) return false;
  for (let k = 0; k < i - 1; k++) if (!/^(?:DT|PRP\$|NNP?S?|JJ|CD|POS|IN)$/.test(tagAt(k))) return false;
  if (/^(?:IN|RB|TO)$/.test(tagAt(0)) || i < 3) return false;
  return forms.some((form, k) => k > i + 2 && form === ',' && isFiniteTag(tagAt(k + 1)));
}

/**
 * Corrects the tags of one sentence in place.
 * @param forms its words
 * @param tags indices into `classes`, a tag a word
 */
export function mendTags(forms: readonly string[], tags: number[] | Int32Array, classes: readonly string[]): void {
  const set = (i: number, tag: string): void => {
    tags[i] = classes.indexOf(tag);
  };
  const tagAt = (i: number): string => classes[tags[i]!] ?? '';
  forms.forEach((form, i) => {
    if (isAcronym(form, forms[i - 1], forms[i + 1])) set(i, 'NNP');
    if (form === 'May' && tagAt(i) === 'MD' && isMonth(forms, i)) set(i, 'NNP');
    // "A neighbour told/NN police", "the climber froze/NN to death".
    if (/^(?:NN|JJ)/.test(tagAt(i)) && PASTS.test(form)) set(i, 'VBD');
    // "Says a leaked/VBD memo".
    if (
      tagAt(i) === 'VBD' &&
      form.endsWith('ed') &&
      /^(?:an?|the)$/i.test(forms[i - 1] ?? '') &&
      /^(?:NN|JJ)/.test(tagAt(i + 1))
    )
      set(i, 'VBN');
    // "The Auditor-General/JJ found".
    if (/^\p{Lu}\p{Ll}+-General$/u.test(form) && tagAt(i) === 'JJ') set(i, 'NNP');
    // "…, the auditor found/VBN in his report": no other verb follows.
    if (form === 'found' && tagAt(i) === 'VBN' && isTailVerb(forms, tagAt, i)) set(i, 'VBD');
    // "The envelopes held/NN cards".
    if (form === 'held' && /^NN/.test(tagAt(i)) && tagAt(i - 1) === 'NNS') set(i, 'VBD');
    // "That physicist/VBN Karl Reuel".
    if (/^VB/.test(tagAt(i)) && /\p{L}{2}(?:ist|ician)$/u.test(form) && tagAt(i + 1) === 'NNP' && isNoVerb(form))
      set(i, 'NN');
    // "A tribunal/JJ heard".
    if (tagAt(i) === 'VBD' && PASTS.test(form) && tagAt(i - 1) === 'JJ' && tagAt(i - 2) === 'DT') set(i - 1, 'NN');
    // "The accused/VBN told the court".
    if (/^(?:accused|deceased)$/.test(form) && tagAt(i - 1) === 'DT' && /^(?:VBD|VBZ|MD|,|\.)$/.test(tagAt(i + 1)))
      set(i, 'NN');
    // "According to land/VB registry data".
    if (/^VBP?$/.test(tagAt(i)) && /^to$/i.test(forms[i - 1] ?? '') && /^according$/i.test(forms[i - 2] ?? ''))
      set(i, 'NN');
    if (SAYS.test(form) && tagAt(i) === 'NNS' && (trails(forms, tagAt, i) || isOnlyVerb(forms, tagAt, i)))
      set(i, 'VBZ');
    // "Workers who got out tell/VB us": no infinitive.
    if (tagAt(i) === 'VB' && /^(?:say|tell|claim|believe|insist)$/.test(form) && !isInfinitive(forms, tagAt, i))
      set(i, 'VBP');
    if (tagAt(i) === 'VBD' && form.endsWith('ed') && isBetweenCommas(forms, tagAt, i)) set(i, 'VBN');
    if (tagAt(i) === 'VBN' && form.endsWith('ed') && starved(forms, tagAt, i)) set(i, 'VBD');
  });
}
