import type { Document } from '../language/document.js';
import { doerBefore, latest } from './doers.js';
import type { Entities, Entity } from './entities.js';
import { EPITHETS, EPITHETS_OF_DOERS, OF_A_PARTY } from './lexicon/called.js';
import { HOLDERS } from './lexicon/sources.js';
import { paragraphStart } from './tree.js';

// People whom the press takes up by what they are, where it has not said so before: "the real estate mogul".

const MOST_SENTENCES = 4;

/** Whom "the Vellmark senator" or "the striker" means: who did something right before, or the only one named near. */
export function personCalled(document: Document, entities: Entities, head: number): Entity | undefined {
  const { tokens, sentences } = document;
  const token = tokens[head]!;
  // "The former vice president": an office that is no longer held.
  const isFormer =
    HOLDERS.has(token.lemma) && tokens.slice(Math.max(0, head - 3), head).some((t) => /^(?:former|ex)$/.test(t.lower));
  const isOfDoer = EPITHETS_OF_DOERS.has(token.lemma);
  const isCalled = EPITHETS.has(token.lemma) || isFormer || /(?:ologist|omist|icist)$/.test(token.lemma);
  if (!isCalled && !isOfDoer) return undefined;
  // "A plan that the senator opposes": who is taken up so opens the sentence, or speaks behind words of their own.
  const isPerson = (e: Entity): boolean => e.kind === 'PERSON' && !e.roles.has('spokesman') && !e.roles.has('lawyer');
  const { first } = sentences[token.sentence]!;
  const isNamedHere = entities.at.slice(first, head).some((e) => e !== undefined && isPerson(e));
  if (isNamedHere) return undefined;
  const doer = doerBefore(document, entities, head, isPerson);
  if (doer || !isCalled) return doer;
  const from = sentences[paragraphStart(document, Math.max(0, token.sentence - 1), MOST_SENTENCES)]!.first;
  const near = new Set(entities.at.slice(from, head).filter((e) => e !== undefined && isPerson(e)));
  return near.size === 1 ? [...near][0] : undefined;
}

/** "The South Calder Republican said": no body is called so; whoever was named before is meant. Changes `entities`. */
export function joinPartyMembers(document: Document, entities: Entities): void {
  const { tokens } = document;
  for (const entity of entities.all) {
    const words = entity.name.split(' ');
    if (words.length < 2 || !OF_A_PARTY.test(words.at(-1)!)) continue;
    for (const start of entity.mentions) {
      const end = start + words.length;
      // "The Lower Wick Republican".
      let opening = start;
      while (/^\p{Lu}\p{Ll}/u.test(tokens[opening - 1]?.form ?? '') && tokens[opening - 1]!.lower !== 'the') opening--;
      const isCalled =
        tokens[opening - 1]?.lower === 'the' &&
        !/^(?:NN|CD|HYPH|POS)/.test(tokens[end]?.tag ?? '') &&
        entities.at[end - 1] === entity;
      // "The Wick Republican reported" is a paper.
      const isPaper = /^(?:report|publish|write|print|reveal)$/.test(tokens[end]?.lemma ?? '');
      const person = isCalled && !isPaper ? before(document, entities, start) : undefined;
      if (!person) continue;
      for (let k = start; k < end; k++) entities.at[k] = person;
      person.mentions.push(start);
      person.mentions.sort((a, b) => a - b);
    }
    entity.mentions = entity.mentions.filter((start) => entities.at[start] === entity);
  }
  entities.all = entities.all.filter(({ mentions }) => mentions.length > 0);
}

const LAWMAKER =
  /^(?:sen|senator|rep|representative|gov|governor|congressman|congresswoman|mp|lawmaker|legislator|councillor|politician)$/;

function before(document: Document, entities: Entities, at: number): Entity | undefined {
  const isLawmaker = (e: Entity): boolean => e.kind === 'PERSON' && [...e.roles].some((role) => LAWMAKER.test(role));
  const { first } = document.sentences[document.tokens[at]!.sentence]!;
  if (entities.at.slice(first, at).some((e) => e?.kind === 'PERSON')) return undefined;
  return doerBefore(document, entities, at, isLawmaker) ?? latest(entities, first, isLawmaker);
}
