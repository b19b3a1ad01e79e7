import type { Analysis, Reason, Response, SourceLink, Statement } from '../../src/claims/statement.js';
import { DEFAULTS, type SiteSettings, settingsFor } from '../../src/interface/settings.js';
import type { Span } from '../../src/language/span.js';
import type { ReadyModel } from '../../src/sidebar/model.js';

/** An invented report about invented places and bodies. */
export const TEXT = [
  'Dam at Orrel lost a third of its water in a week, registry shows',
  'The reservoir above Orrel fell by 31 centimetres in seven days, the Daily Tarn reported, citing readings of the Saltmere Water Registry.',
  'Engineers of the neighbouring canton may have opened the lower gates at night, according to two lock keepers who asked not to be named.',
  'The gates were opened on orders from Brannock, the opposition deputy Ilse Varga said on Monday. “Somebody has taken our summer away,” she said.',
  'The canton’s ministry of works has remained silent on the gates. Its operator, Halden Hydro, denied that it had been told of the drop in May, as a farmers’ league claims.',
  'Halden Hydro said it would keep turbine four shut until the autumn. The mayor of Orrel called the situation a disgrace.',
  'The town was founded beside the first weir in 1811.',
].join('\n\n');

/** The span of some words of the text; fails loudly on a slip of the pen. */
export const at = (words: string): Span => {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`not in the fixture: ${words}`);
  return [start, start + words.length];
};

const link = (name: string, kind: SourceLink['kind'], onRecord = true): SourceLink => ({ name, kind, onRecord });
const reason = (rule: Reason['rule'], words: string): Reason => ({ rule, span: at(words) });
const response = (party: string, stance: Response['stance'], words: string): Response => ({
  party,
  stance,
  span: at(words),
});

const TARN = link('Daily Tarn', 'media');
const REGISTRY = link('Saltmere Water Registry', 'official');
const KEEPERS = link('two lock keepers', 'anonymous', false);
const VARGA = link('Ilse Varga', 'person');
const HALDEN = link('Halden Hydro', 'organisation');
const LEAGUE = link('farmers’ league', 'organisation');
const MAYOR = link('mayor of Orrel', 'official');

const attributed = (source: string, cue: string, ...chain: SourceLink[]): Statement['attribution'] => ({
  source: [at(source)],
  cue: [at(cue)],
  chain,
});

const silence = response('Brannock’s ministry of works', 'silent', 'has remained silent on the gates');

export const STATEMENTS: Statement[] = [
  {
    id: 's1',
    content: [at('Dam at Orrel lost a third of its water in a week')],
    label: 'own-voice',
    attribution: null,
    responses: [],
    reasons: [],
  },
  {
    id: 's2',
    content: [at('The reservoir above Orrel fell by 31 centimetres in seven days')],
    label: 'confirmed',
    attribution: attributed('the Daily Tarn', 'reported', TARN, REGISTRY),
    responses: [],
    reasons: [reason('record', 'readings of the Saltmere Water Registry')],
  },
  {
    id: 's3',
    content: [at('Engineers of the neighbouring canton may have opened the lower gates at night')],
    label: 'unaddressed',
    attribution: attributed('two lock keepers', 'according to', KEEPERS),
    responses: [silence],
    reasons: [
      reason('silence', 'remained silent'),
      reason('anonymous', 'who asked not to be named'),
      reason('hedge', 'may'),
    ],
  },
  {
    id: 's4',
    content: [at('The gates were opened on orders from Brannock')],
    label: 'unaddressed',
    attribution: attributed('Ilse Varga', 'said on Monday', VARGA),
    responses: [silence],
    reasons: [reason('silence', 'has remained silent on the gates'), reason('word-of-source', 'said on Monday')],
  },
  {
    id: 's5',
    content: [at('Somebody has taken our summer away')],
    label: 'alleged',
    attribution: attributed('Ilse Varga', 'she said', VARGA),
    responses: [],
    reasons: [reason('word-of-source', 'she said')],
  },
  {
    id: 's6',
    content: [at('it had been told of the drop in May')],
    label: 'alleged',
    attribution: attributed('a farmers’ league', 'claims', LEAGUE),
    responses: [response('Halden Hydro', 'denies', 'Halden Hydro, denied that')],
    reasons: [reason('word-of-source', 'claims'), reason('denial', 'denied')],
  },
  {
    id: 's7',
    content: [at('it would keep turbine four shut until the autumn')],
    label: 'confirmed',
    attribution: attributed('Halden Hydro said', 'said it', HALDEN),
    responses: [],
    reasons: [reason('first-hand', 'said it')],
  },
  {
    id: 's8',
    content: [at('the situation a disgrace')],
    label: 'opinion',
    attribution: attributed('The mayor of Orrel', 'called', MAYOR),
    responses: [],
    reasons: [reason('judgement', 'a disgrace')],
  },
  {
    id: 's9',
    content: [at('The town was founded beside the first weir in 1811')],
    label: 'own-voice',
    attribution: null,
    responses: [],
    reasons: [],
  },
];

export const ANALYSIS: Analysis = {
  attributions: [],
  statements: STATEMENTS,
  sources: [
    { ...TARN, statements: ['s2'] },
    { ...REGISTRY, statements: ['s2'] },
    { ...KEEPERS, statements: ['s3'] },
    { ...VARGA, statements: ['s4', 's5'] },
    { ...LEAGUE, statements: ['s6'] },
    { ...HALDEN, statements: ['s7'] },
    { ...MAYOR, statements: ['s8'] },
  ],
};

export const READY: ReadyModel = {
  phase: 'ready',
  text: TEXT,
  analysis: ANALYSIS,
  title: 'Dam at Orrel lost a third of its water in a week, registry shows',
  publisher: 'The Weir',
  partial: false,
  url: 'https://weir.example/dam',
  headings: [],
  article: { isNews: true, kind: 'news' },
};

export const SETTINGS: SiteSettings = settingsFor(DEFAULTS, 'weir.example');
