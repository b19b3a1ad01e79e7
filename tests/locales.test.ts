import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { messagesOf, wordsOf } from './words.js';

const root = path.join(import.meta.dirname, '..');
const LANGUAGES = readdirSync(path.join(root, '_locales')).sort();
const english = messagesOf('en');
const PLURAL = /_(?:zero|one|two|few|many|other)$/;
const stems = (messages: object): string[] =>
  [...new Set(Object.keys(messages).map((key) => key.replace(PLURAL, '')))].sort();
const placesIn = (words: string): string[] =>
  [...new Set([...words.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!.replace('count', 'n')))].sort();

it('speaks six languages', () => {
  expect(LANGUAGES).toEqual(['de', 'en', 'es', 'fr', 'ru', 'uk']);
});

describe.each(LANGUAGES)('%s', (language) => {
  const messages = messagesOf(language);
  const plurals = new Intl.PluralRules(messages.locale!.message).resolvedOptions().pluralCategories;

  it('has every message and no other', () => {
    expect(stems(messages)).toEqual(stems(english));
    for (const [key, { message }] of Object.entries(messages)) expect(message.trim(), key).not.toBe('');
  });

  it('has every plural form that the language knows', () => {
    for (const stem of stems(english).filter((one) => `${one}_other` in english)) {
      const forms = Object.keys(messages).filter((key) => key.replace(PLURAL, '') === stem && key !== stem);
      expect(forms.sort(), stem).toEqual(plurals.map((form) => `${stem}_${form}`).sort());
    }
  });

  it('leaves no place out and invents none', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      const model = english[key.replace(PLURAL, '_other')]!;
      const wanted = placesIn(model.message);
      const found = placesIn(message);
      // The form for exactly one may say it in words.
      const optional = PLURAL.test(key) ? ['n'] : [];
      expect(
        found.filter((place) => !wanted.includes(place)),
        key,
      ).toEqual([]);
      expect(
        wanted.filter((place) => !found.includes(place) && !optional.includes(place)),
        key,
      ).toEqual([]);
    }
  });

  it('is translated, and fits where stores and browsers cut', () => {
    const same = Object.keys(messages).filter(
      (key) =>
        language !== 'en' &&
        messages[key]!.message === english[key]?.message &&
        /[a-z]{3} [a-z]{3}/.test(messages[key]!.message),
    );
    expect(same).toEqual([]);
    expect(messages.extDescription!.message.length).toBeLessThanOrEqual(132);
  });

  it('puts the right forms with numbers', () => {
    const t = wordsOf(language);
    for (const n of [0, 1, 2, 3, 5, 11, 21, 22, 25, 100, 1_000_000]) {
      expect(t('statements', { n }).replace(/\D/g, '')).toBe(String(n));
    }
  });
});

it('sets French signs off by spaces at which no line breaks', () => {
  for (const [key, { message }] of Object.entries(messagesOf('fr'))) {
    expect(message.match(/(?<!\u00a0):(?=\s|$)|(?<!\u202f)[;?!](?=\s|$)/g), key).toBeNull();
  }
});

it('counts as the languages do', () => {
  const said = (language: string, ...numbers: number[]): string[] =>
    numbers.map((n) => wordsOf(language)('independent', { n }));
  expect(said('uk', 1, 2, 5, 21, 22)).toEqual([
    '1 незалежне джерело',
    '2 незалежні джерела',
    '5 незалежних джерел',
    '21 незалежне джерело',
    '22 незалежні джерела',
  ]);
  expect(said('ru', 1, 3, 11, 101)).toEqual([
    '1 независимый источник',
    '3 независимых источника',
    '11 независимых источников',
    '101 независимый источник',
  ]);
  expect(said('fr', 0, 1, 2)).toEqual(['0 source indépendante', '1 source indépendante', '2 sources indépendantes']);
  expect(wordsOf('de')('gistAnonymous', { n: 2 })).toBe('Das meiste beruht auf zwei anonymen Quellen');
  expect(wordsOf('en')('gistAnonymous', { n: 13 })).toBe('Most of it rests on 13 anonymous sources');
});

it('knows every message that the code asks for, and the code asks for every message', () => {
  const sources = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(path.join(root, 'src', file), 'utf8'))
    .join('\n');
  const manifest = readFileSync(path.join(root, 'manifest.json'), 'utf8');
  const asked = [...sources.matchAll(/\bt\(\s*'(\w+)'/g)].map((match) => match[1]!);
  expect(asked.filter((key) => !stems(english).includes(key))).toEqual([]);
  const unused = stems(english).filter(
    (key) => !sources.includes(`'${key}'`) && !manifest.includes(`__MSG_${key}__`) && !/^wel\w+Text$/.test(key),
  );
  expect(unused).toEqual([]);
});
