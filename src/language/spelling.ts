// British spellings as American ones: most of the texts that the language models have learned from are American, so they
// know "neighbor", and "neighbour" hardly at all.

const OUR =
  /^((?:un|dis|mis)?(?:neighb|lab|col|fav|hon|behavi|rum|hum|harb|vap|tum|endeav|flav|parl|clam|rig|sav|vig|splend|arm|val|fev|cand|od|ard))our(?=$|s$|ed$|ing$|er$|ers$|ite$|ites$|able$|hood$|hoods$|ly$|y$)/;
const YZE = /(anal|paral|catal)ys(?=(?:e|ed|es|ing|er|ers)$)/;
const IZATION = /([a-z]{3})isation(?=s?$|al$)/;
const IZE =
  /((?:organ|recogn|critic|apolog|real|emphas|author|special|final|minim|maxim|mobil|stabil|legal|national|privat|character|general|hospital|central|penal|neutral|normal|visual|capital|symbol|summar|terror|modern|subsid|scrutin|victim|prior|jeopard|liberal|formal|util|standard|categor|social|colon|memor|sympath|jeopard|galvan|materi?al|pub?lic|demon|decriminal|criminal|agon|antagon|fertil|immun|sensit|steril|patron|harmon|bapt))is(?=(?:e|ed|es|ing|er|ers)$)/;
const TRE = /^((?:kilo|centi|milli)?(?:met|lit)|cent|theat|fib|calib|somb|lust|spect)re(?=s?$|d$)/;
const DOUBLED =
  /^((?:travel|label|cancel|model|level|fuel|signal|counsel|marvel|quarrel|channel|total|rival|tunnel|shovel|dial|council))l(?=(?:ed|ing|er|ers|or|ors)$)/;
const ENCE = /^((?:self-)?def|off|pret)ence(?=s?$)/;
const ONES: ReadonlyMap<string, string> = new Map([
  ['programme', 'program'],
  ['programmes', 'programs'],
  ['grey', 'gray'],
  ['tyre', 'tire'],
  ['tyres', 'tires'],
  ['plough', 'plow'],
  ['ploughed', 'plowed'],
  ['cheque', 'check'],
  ['cheques', 'checks'],
  ['tonne', 'ton'],
  ['tonnes', 'tons'],
  ['jewellery', 'jewelry'],
  ['licence', 'license'],
  ['licences', 'licenses'],
  ['whilst', 'while'],
  ['amongst', 'among'],
  ['kerb', 'curb'],
  ['sceptical', 'skeptical'],
  ['ageing', 'aging'],
  ['aluminium', 'aluminum'],
  ['enquiry', 'inquiry'],
  ['enquiries', 'inquiries'],
  ['paediatric', 'pediatric'],
  ['mum', 'mom'],
  ['mums', 'moms'],
  ['judgement', 'judgment'],
  ['learnt', 'learned'],
  ['spelt', 'spelled'],
  ['burnt', 'burned'],
]);

/** A word in lower case as Americans spell it; itself where they do not differ. */
export const american = (lower: string): string =>
  ONES.get(lower) ??
  lower
    .replace(OUR, '$1or')
    .replace(YZE, '$1yz')
    .replace(IZATION, '$1ization')
    .replace(IZE, '$1iz')
    .replace(TRE, '$1er')
    .replace(DOUBLED, '$1')
    .replace(ENCE, '$1ense');
