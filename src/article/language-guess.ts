/** Common short words that are rare in the other languages listed. */
const STOP_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to that is was for with from this have has are said not were which',
  de: 'der die das und ist nicht mit von den ein eine auf für dem sich auch wird',
  fr: 'le les des est dans pour que qui une sur pas avec du au cette sont il',
  es: 'el los las que una por con para del se no es su al como más fue',
  it: 'il che di per una non sono della con gli nel alla è dei più anche ha',
  pt: 'que não uma para com os do da em dos por mais ao foi são é das',
  nl: 'de het een van en dat niet zijn op met voor aan ook bij naar maar wordt',
  pl: 'się nie na jest że do to jak po przez od oraz ale dla tym są który',
  sv: 'och att det som är för inte med den till av har om ett från men',
  tr: 'bir ve bu için ile da de olarak olan çok daha gibi sonra kadar ancak',
  ru: 'и в не на что с как это по из был его для от но к о',
  uk: 'і в не на що з як це та до від його для але про є й у',
};

const SCRIPTS: readonly (readonly [language: string, script: RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['th', /[\u0e00-\u0e7f]/g],
];
const SAMPLE = 2000;
const STOP_SETS = Object.entries(STOP_WORDS).map(([language, list]) => [language, new Set(list.split(' '))] as const);

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * The language of a text, as a primary subtag, from its script and its commonest words. `null` where the text is too
 * short or none of the languages known here fits.
 */
export function guessLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const letters = count(sample, /\p{L}/gu);
  if (letters < 20) return null;
  for (const [language, script] of SCRIPTS) {
    // A few kana tell Japanese from Chinese; other scripts must be the bulk, for a quoted name is no language.
    if (count(sample, script) > letters * (language === 'ja' ? 0.1 : 0.3)) return language;
  }
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best: string | null = null;
  let most = Math.max(2, words.length * 0.06);
  for (const [language, stops] of STOP_SETS) {
    const hits = words.reduce((sum, word) => sum + (stops.has(word) ? 1 : 0), 0);
    if (hits > most) {
      most = hits;
      best = language;
    }
  }
  return best;
}
