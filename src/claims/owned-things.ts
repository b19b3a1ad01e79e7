import type { Token } from '../language/document.js';
import { keyOf, nameKeys, nounKey } from './core.js';
import { resolve } from './resolve.js';
import type { Context } from './resolved-source.js';

// "Phytera, which makes the spray", "Silverleaf, the owner of Lark House": what a party answers for besides itself.

const OWNS =
  /^(?:own|run|operate|employ|make|sell|build|produce|manufacture|supply|manage|market|distribute|develop|publish|host)$/;
const OWNER =
  /^(?:owner|operator|maker|builder|producer|manufacturer|supplier|manager|developer|publisher|seller|distributor|landlord)$/;
/** Words that name no one thing. */
const ANY =
  /^(?:product|company|firm|group|thing|name|part|kind|number|percent|cent|year|month|week|day|people|person|country|city|town|world|area|site|service|business)$/;
const LONGEST_CLAUSE = 12;

/**
 * Keys of the things that a party is said to own, run, make or sell, in a clause or apposition right behind its name.
 * @returns keys of names ({@link nameKeys}) and of nouns ({@link keyOf})
 */
export function ownedThings(context: Context, parties: readonly string[]): ReadonlySet<string> {
  const { document, entities } = context;
  const { tokens, sentences } = document;
  const keys = new Set<string>();
  for (const entity of entities.all) {
    if (entity.kind === 'LOC' || !parties.includes(entity.name)) continue;
    for (const mention of entity.mentions) {
      for (const key of ofItsOwner(context, mention)) keys.add(key);
      let at = mention;
      while (entities.at[at] === entity) at++;
      if (tokens[at]?.form !== ',') continue;
      const clause = tokens.slice(at + 1, Math.min(at + 1 + LONGEST_CLAUSE, sentences[tokens[at]!.sentence]!.end));
      const end = clause.findIndex((t, i) => i > 0 && /^[,.;:]$/.test(t.form));
      const inside = end < 0 ? clause : clause.slice(0, end);
      // "CorrSafe, the company that runs Redrock".
      const that = /^(?:the|a|an)$/.test(inside[0]?.lower ?? '')
        ? inside.slice(0, 6).findIndex((t) => /^(?:which|that)$/.test(t.lower))
        : -1;
      const verb =
        that > 0 || /^(?:which|that|who)$/.test(inside[0]?.lower ?? '')
          ? inside.findIndex((t) => OWNS.test(t.lemma) && /^VB/.test(t.tag))
          : inside.findIndex((t, i) => OWNER.test(t.lemma) && inside[i + 1]?.lower === 'of') + 1;
      if (verb < 1) continue;
      const things = inside.slice(verb + 1);
      // "Sells the spray under the name Solvex": the thing and its name, not where or when it is sold.
      const stop = things.findIndex((t, i) => i > 0 && /^(?:in|at|since|for|from|to|with|by)$/.test(t.lower));
      for (const t of stop < 0 ? things : things.slice(0, stop)) {
        const name = entities.at[t.index];
        if (name) for (const key of nameKeys(name.name)) keys.add(key);
        else if (/^NNS?$/.test(t.tag) && !ANY.test(t.lemma)) keys.add(keyOf(t.lemma));
      }
    }
  }
  return keys;
}

const PARENT =
  /^(?:company|group|parent|firm|owner|operator|landlord|maker|builder|manufacturer|employer|publisher|supplier|seller|franchisee|headteacher|head|principal|director|chief|chairman|chairwoman|president|boss|manager|rector|founder|coach|editor|bishop|abbot|warden|governor)$/;

/** "The mine opened in 2008. Its owner, Bastion Minerals, rejected it": keys of what the "its" stands for. */
function ofItsOwner({ document, entities }: Context, mention: number): string[] {
  const { tokens, sentences } = document;
  const [comma, noun] = [tokens[mention - 1], tokens[mention - 2]];
  if (comma?.form !== ',' || !noun || !PARENT.test(noun.lemma) || noun.sentence !== tokens[mention]!.sentence)
    return [];
  const its = tokens.slice(Math.max(0, mention - 5), mention - 2).find((t) => /^(?:its|their|whose)$/.test(t.lower));
  if (!its || its.sentence !== noun.sentence) return [];
  // "The mine opened in 2008": no pronoun.
  const isMine = (t: Token): boolean => t.lower === 'mine' && tokens[t.index - 1]?.tag === 'DT';
  // In its sentence before it, else in the one or two before that.
  const isOwned = (t: Token): boolean => /^nsubj/.test(t.relation) && (/^NN/.test(t.tag) || isMine(t)) && !t.quoted;
  const owned = [0, 1, 2]
    .flatMap((back) => sentences[its.sentence - back] ?? [])
    .map(({ first, end }) => tokens.slice(first, Math.min(end, its.index)).find(isOwned))
    .find((t) => t !== undefined);
  if (!owned) return [];
  const name = entities.at[owned.index] ?? resolve(document, entities, owned.index, undefined);
  return name ? nameKeys(name.name) : [keyOf(owned.lemma), nounKey(owned.lemma)];
}
