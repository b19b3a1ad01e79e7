import type { Token } from '../language/document.js';
import { overlaps, type Span } from '../language/span.js';
import type { Turn } from '../language/transcripts.js';
import { ByPlace } from './by-place.js';
import type { Entity } from './entities.js';
import type { FoundAttribution } from './find-attributions.js';
import { HOLDERS, POSTS } from './lexicon/sources.js';
import { byMentions } from './only-named.js';
import { type Context, kindOfEntity } from './resolved-source.js';
import { firstTokenAt, sentencesUnder, tokensUnder } from './tree.js';

// Who speaks in interviews, transcripts and posts: "LIND: I sent no such email.", "A: It closed in May."

const REPORTS = /^(?:reporter|correspondent|newsreader|presenter|anchor)$/;

/** A colon behind a name leaves no doubt. */
const SURE = 1;

/**
 * The readings of a text whose interview or transcript has turns: whose turn it is says it. Names of speakers are taken for
 * the people whom the text names more fully elsewhere; the letter of an answer means whom the interview is with.
 */
export function withTurns(context: Context, found: readonly FoundAttribution[]): FoundAttribution[] {
  const { document } = context;
  const { turns } = document;
  const [opening] = turns;
  if (!opening) return [...found];
  // Whom the words before the first turn name most.
  const guest = byMentions(context.entities, firstTokenAt(document, opening.label[0]))[0]?.person;
  const speakers = new Map<string, Entity>();
  const mentions = new Map<Entity, number[]>();
  const said: FoundAttribution[] = [];
  for (const turn of turns) {
    const label = tokensUnder(document, [turn.label]);
    const called = document.text.slice(...turn.label);
    const isLetter = /^(?:[qa]|question|answer)$/i.test(called);
    const speaker = isLetter ? guest : (speakers.get(called) ?? calledSo(context, label) ?? stranger(context, label));
    if (speaker && !isLetter) speakers.set(called, speaker);
    // Nobody is known to answer, a correspondent reports, and what is asked puts nothing forward.
    const isOfPress = !turn.isPost && speaker && [...speaker.roles].some((role) => REPORTS.test(role));
    if (!speaker || turn.asks || isOfPress) continue;
    // A label is a mention of its speaker.
    for (const { index } of label) context.entities.at[index] = speaker;
    const more = mentions.get(speaker) ?? [];
    more.push(label[0]!.index);
    mentions.set(speaker, more);
    const content = sentencesUnder(document, turn.speech)
      .map(({ span }): Span => [Math.max(span[0], turn.speech[0]), Math.min(span[1], turn.speech[1])])
      .filter((span) => !/\?["”]?$/.test(document.text.slice(...span)));
    if (content.length === 0) continue;
    said.push({
      source: [turn.label],
      cue: [[turn.colon, turn.colon + 1]],
      cueHead: firstTokenAt(document, turn.colon),
      content,
      score: SURE,
    });
  }
  for (const [speaker, more] of mentions)
    speaker.mentions = [...new Set([...speaker.mentions, ...more])].sort((a, b) => a - b);
  const places = new ByPlace<Turn>();
  for (const turn of turns) places.add(turn, [turn.label, turn.speech]);
  return [...found.flatMap((one) => outside(context, one, places)), ...said].sort((a, b) => a.cueHead - b.cueHead);
}

/** A reading without what stands in a turn that its cue does not stand in; none where nothing is left. */
function outside({ document }: Context, one: FoundAttribution, turns: ByPlace<Turn>): FoundAttribution[] {
  const cue = document.tokens[one.cueHead]!;
  const content = one.content.filter((piece) => {
    const turn = turns.near([piece]).find(({ label, speech }) => overlaps(piece, label) || overlaps(piece, speech));
    return !turn || (turn.speech[0] <= cue.start && cue.end <= turn.speech[1]);
  });
  return content.length > 0 || one.content.length === 0 ? [{ ...one, content }] : [];
}

/** Whom a label names: by the family name, in capitals or not, or a medium by any word of its name. */
function calledSo({ entities }: Context, label: readonly Token[]): Entity | undefined {
  // "Mayor Lind".
  const words = label
    .map((t) => t.lower)
    .filter((word) => /\p{L}/u.test(word) && !POSTS.has(word) && !HOLDERS.has(word));
  if (words.length === 0) return undefined;
  const ends = (entity: Entity): boolean => {
    const name = entity.name.toLowerCase().split(' ');
    return words.every((word, i) => word === name[name.length - words.length + i]);
  };
  const fuller = entities.all.filter((e) => ends(e) && e.mentions.some((at) => at < label[0]!.index));
  return (
    fuller.find((e) => e.kind === 'PERSON') ??
    fuller.find((e) => kindOfEntity(e) === 'media') ??
    entities.all.find((e) => e.kind === 'PERSON' && e.name.includes(' ') && (ends(e) || isHandleOf(words, e)))
  );
}

/** "realAnaLind", by which Ana Lind signs her posts. */
const isHandleOf = (words: readonly string[], { name }: Entity): boolean =>
  words.length === 1 && words[0]!.includes(name.toLowerCase().replaceAll(' ', ''));

/** "RAMIREZ", whom nothing else names: somebody, or a paper by its name, whatever the tagger makes of capitals. */
function stranger({ entities }: Context, label: readonly Token[]): Entity {
  const known = label[0] && entities.at[label[0].index];
  // "IdaHolm" by two names, "RAMIREZ" as others are written.
  const words = label.map(({ form }) => {
    const name = form.replace(/^@/, '');
    return /\p{Ll}/u.test(name)
      ? name.replace(/(\p{Ll})(\p{Lu}\p{Ll})/gu, '$1 $2')
      : name.charAt(0) + name.slice(1).toLowerCase();
  });
  const entity = known ?? { name: words.join(' '), kind: 'ORG', roles: new Set(), mentions: [] };
  if (!known) entities.all.push(entity);
  // "The Daily Osk" is nobody's name.
  if (kindOfEntity(entity) !== 'media' && label[0]?.lower !== 'the') entity.kind = 'PERSON';
  return entity;
}
