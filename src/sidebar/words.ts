import type { Label, ReasonRule, SourceKind } from '../claims/statement.js';
import { t } from '../interface/words.js';

// Dear to make, and asked for by many rows; by the language that it was made for.
let joined: { locale: string; list: Intl.ListFormat } | null = null;

/** `A`, `A and B`, `A, B and two others`, as the language joins names. */
export const listOf = (names: readonly string[]): string => {
  const shown = names.length > 3 ? [...names.slice(0, 2), t('others', { n: names.length - 2 })] : [...names];
  const locale = t('locale');
  if (joined?.locale !== locale) joined = { locale, list: new Intl.ListFormat(locale, { type: 'conjunction' }) };
  return joined.list.format(shown);
};

export const percent = (share: number): string =>
  new Intl.NumberFormat(t('locale'), { style: 'percent', maximumFractionDigits: 0 }).format(share);

/** The name of a language; the bare subtag where the browser does not know it. */
export const languageName = (subtag: string): string => {
  try {
    return new Intl.DisplayNames([t('locale')], { type: 'language' }).of(subtag) ?? subtag;
  } catch {
    return subtag;
  }
};

const LABELS: Record<Label, string> = {
  confirmed: 'labelConfirmed',
  alleged: 'labelAlleged',
  unaddressed: 'labelUnaddressed',
  unclear: 'labelUnclear',
  opinion: 'labelOpinion',
  'own-voice': 'labelOwnVoice',
};
export const labelName = (label: Label): string => t(LABELS[label]);

const KINDS: Record<SourceKind, string> = {
  official: 'kindOfficial',
  organisation: 'kindOrganisation',
  person: 'kindPerson',
  media: 'kindMedia',
  expert: 'kindExpert',
  document: 'kindDocument',
  anonymous: 'kindAnonymous',
};
export const kindName = (kind: SourceKind): string => t(KINDS[kind]);

/** For each rule its message, and the one for when nobody can be named (else somebody unnamed stands in). */
export const RULES: Record<ReasonRule, { key: string; bare?: string; stand?: string }> = {
  'confirming-cue': { key: 'ruleConfirmingCue', stand: 'someSource' },
  record: { key: 'ruleRecord', bare: 'ruleRecordBare' },
  'carried-on': { key: 'ruleCarriedOn' },
  'first-hand': { key: 'ruleFirstHand', stand: 'someSource' },
  admission: { key: 'ruleAdmission', stand: 'someParty' },
  silence: { key: 'ruleSilence', stand: 'someParty' },
  denial: { key: 'ruleDenial', stand: 'someParty' },
  anonymous: { key: 'ruleAnonymous' },
  hedge: { key: 'ruleHedge' },
  'word-of-source': { key: 'ruleWord', bare: 'ruleWordBare' },
  outsider: { key: 'ruleOutsider' },
  filing: { key: 'ruleFiling' },
  judgement: { key: 'ruleJudgement' },
  'not-verified': { key: 'ruleNotVerified' },
};

/** A reason in one sentence without its full stop. */
export const ruleWords = (rule: ReasonRule, who: string | null): string => {
  const { key, bare, stand } = RULES[rule];
  if (who === null && bare) return t(bare);
  return t(key, { who: who ?? (stand ? t(stand) : '') });
};
