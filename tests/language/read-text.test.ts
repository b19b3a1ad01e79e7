import { beforeAll, describe, expect, it } from 'vitest';
import { lemmaOf } from '../../src/language/lemma.js';
import type { Models } from '../../src/language/models.js';
import { packModels, unpackModels } from '../../src/language/pack-models.js';
import { findQuotes } from '../../src/language/quotes.js';
import { readText } from '../../src/language/read-text.js';
import { shippedModels } from '../models.js';

let models: Models;
beforeAll(async () => {
  models = await shippedModels();
});

describe('readText', () => {
  it('tags, names and parses a plain sentence', () => {
    const { tokens } = readText('Mayor Ilka Brandt said the company closed two plants in Spain.', models);
    const of = (form: string) => tokens.find((token) => token.form === form)!;
    expect(of('said').tag).toBe('VBD');
    expect(of('Brandt').name).toBe('PERSON');
    expect(of('Spain').name).toBe('LOC');
    expect(tokens[of('Brandt').head]!.form).toBe('said');
    expect(of('closed').relation).toBe('ccomp');
    expect(tokens[of('plants').head]!.form).toBe('closed');
    expect(of('closed').lemma).toBe('close');
  });

  it.each([
    ['Orr struck a child, a neighbour told police.', 'told', 'VBD'],
    ['Police believe the climber froze to death.', 'froze', 'VBD'],
    ['A clerk, quoted anonymously in the Herald, said the pier had sunk.', 'quoted', 'VBN'],
    ['A clerk, a friend of hers, quoted him.', 'quoted', 'VBD'],
    ['The pier had sunk, a tribunal heard on Monday.', 'heard', 'VBD'],
    ['The pier had sunk, a tribunal heard on Monday.', 'tribunal', 'NN'],
    ['The accused told the judge that he had slept.', 'accused', 'NN'],
    ['The accused man told the judge that he had slept.', 'told', 'VBD'],
    ['Visitors say the old bear starved.', 'starved', 'VBD'],
    ['Visitors say the bear starved in its cage was old.', 'starved', 'VBN'],
    ['Ned Arlo hit a waiter, the Sunday Star reports.', 'reports', 'VBZ'],
    ['The Sunday Star reports were read by few.', 'reports', 'NNS'],
    ['Workers who got out tell us two exits were locked.', 'tell', 'VBP'],
    ['The pumps may fail, and the mill did not tell us.', 'tell', 'VB'],
    ['According to land registry data, prices fell.', 'land', 'NN'],
    ['The vote on 3 May was close.', 'May', 'NNP'],
  ])('%s: %s is %s', (text, form, tag) => {
    expect(readText(text, models).tokens.find((token) => token.form === form)?.tag).toBe(tag);
  });

  it('gives every sentence exactly one root and no cycles', () => {
    const { tokens, sentences } = readText(
      'It rained. "We are done," said the chief, who left; nobody knew why.\n\nA list: one, two',
      models,
    );
    for (const { first, end } of sentences) {
      expect(tokens.slice(first, end).some((token) => token.head === -1)).toBe(true);
      for (const token of tokens.slice(first, end)) {
        let steps = 0;
        for (let k = token.index; k >= 0; k = tokens[k]!.head) expect(++steps).toBeLessThan(100);
      }
    }
  });

  it('reads empty and odd texts', () => {
    for (const text of ['', '   \n\n ', '…', '🙂🙂', '\u0000', '"']) expect(() => readText(text, models)).not.toThrow();
  });
});

describe('lemmaOf', () => {
  it.each([
    ['said', 'VBD', 'say'],
    ['denied', 'VBD', 'deny'],
    ['citing', 'VBG', 'cite'],
    ['declined', 'VBD', 'decline'],
    ['confirmed', 'VBN', 'confirm'],
    ['reports', 'VBZ', 'report'],
    ['planned', 'VBD', 'plan'],
    ['figures', 'NNS', 'figure'],
    ['agencies', 'NNS', 'agency'],
    ['told', 'VBD', 'tell'],
    ['written', 'VBN', 'write'],
    ['Velm', 'NNP', 'Velm'],
  ])('%s (%s) is %s', (form, tag, lemma) => expect(lemmaOf(form, tag, models.lemmas)).toBe(lemma));
});

describe('findQuotes', () => {
  const quotes = (text: string): string[] => findQuotes(text).map(([start, end]) => text.slice(start, end));

  it('finds curly and straight quotations with their marks', () => {
    expect(quotes('“One,” she said. "Two" and «three».')).toEqual(['“One,”', '"Two"', '«three»']);
  });

  it('ends a quotation at its paragraph where the next one opens it again', () => {
    expect(quotes('“One.\n\n“Two,” he said.')).toEqual(['“One.', '“Two,”']);
  });

  it('takes two single marks for a double one', () => {
    expect(quotes("''One,'' she said. ``Two,'' he said.")).toEqual(["''One,''", "``Two,''"]);
    expect(quotes("a 5'' pipe in the riders' room")).toEqual([]);
    expect(quotes("''One.\n\n''Two,'' he said.")).toEqual(["''One.", "''Two,''"]);
  });

  it('does not take a stray mark or inches for a quotation of pages', () => {
    expect(quotes('a 5" pipe\n\nand more')).toEqual([]);
  });
});

describe('packed models', () => {
  it('come out as they went in', () => {
    const model = {
      rows: 4,
      classes: ['a', 'b'],
      scale: 0.5,
      threshold: 3,
      weights: Int8Array.from([1, -2, 3, 0, 0, 7, -127, 127]),
    };
    const { one } = unpackModels(packModels({ one: model }).buffer as ArrayBuffer);
    expect(one).toEqual(model);
  });

  it('name what is wrong when cut short', () => {
    expect(() => unpackModels(new ArrayBuffer(9))).toThrow('the language model cannot be read');
  });
});
