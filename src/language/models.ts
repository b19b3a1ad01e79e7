import { type LemmaRules, readLemmaRules } from './lemma.js';
import type { Linear } from './linear.js';
import { unpackModels } from './pack-models.js';
import { type Trees, unpackTrees } from './trees.js';

/** All models in memory. */
export interface Models {
  /** Groups of words of like use; `tagger.ts` reads it. */
  clusters: Linear;
  tags: Linear;
  names: Linear;
  moves: Linear;
  relations: Linear;
  lemmas: LemmaRules;
  /** Models of the claims layer, by name. */
  claims: Record<string, Linear>;
  /** The judge of the claims layer's readings. */
  judge: Trees;
  /** The linker of answers and claims. */
  links: Trees;
  /** Is what somebody says an opinion? One class. */
  opinions: Linear;
  /** Does whoever says it stand to know? One class. */
  standing: Linear;
  /** Does a clause tell of a silence? One class. */
  silences: Linear;
  /** Does a clause turn down what was claimed? One class. */
  denials: Linear;
}

/** Reads a shipped file by its path inside the extension. */
export type ReadFile = (path: string) => Promise<ArrayBuffer>;

async function inflate(packed: ArrayBuffer): Promise<ArrayBuffer> {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).arrayBuffer();
}

function need(models: Record<string, Linear>, name: string): Linear {
  const model = models[name];
  if (!model) throw new Error(`the language model lacks its part "${name}"`);
  return model;
}

/** The language layer's part of the models: what tags, names and parses a text. */
export type LanguageModels = Omit<
  Models,
  'claims' | 'judge' | 'links' | 'opinions' | 'standing' | 'silences' | 'denials'
>;

/** Unpacks the language layer's part from its two files, both inflated. */
export function languageModels(block: ArrayBuffer, lemmas: ArrayBuffer): LanguageModels {
  const models = unpackModels(block, true);
  return {
    clusters: need(models, 'clusters'),
    tags: need(models, 'tags'),
    names: need(models, 'names'),
    moves: need(models, 'moves'),
    relations: need(models, 'relations'),
    lemmas: readLemmaRules(new TextDecoder().decode(lemmas)),
  };
}

/** Loads the packed models. Rejects when a file is missing or damaged. */
export async function loadModels(read: ReadFile): Promise<Models> {
  const load = async (name: string): Promise<ArrayBuffer> => inflate(await read(`models/${name}.bin`));
  const names = ['language', 'lemmas', 'claims', 'judge', 'links', 'opinions', 'standing', 'answers'];
  const [language, lemmas, claims, judge, links, opinions, standing, answers] = await Promise.all(names.map(load));
  const answering = unpackModels(answers!, true);
  return {
    ...languageModels(language!, lemmas!),
    claims: unpackModels(claims!),
    judge: unpackTrees(judge!),
    links: unpackTrees(links!),
    opinions: need(unpackModels(opinions!, true), 'opinions'),
    standing: need(unpackModels(standing!, true), 'standing'),
    silences: need(answering, 'silences'),
    denials: need(answering, 'denials'),
  };
}
