// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { domOf } from '../../src/article/dom.js';
import { guessLanguage } from '../../src/article/language-guess.js';
import { isoTime, readMetadata, tidyByline, withoutSite } from '../../src/article/metadata.js';
import { load, page, TITLE } from './pages.js';

const metadata = (html: string) => readMetadata(domOf(load(html)));

describe('readMetadata', () => {
  it('falls back from JSON-LD to meta elements and what is seen', () => {
    const head = '<meta property="og:site_name" content="The Brook Courier">';
    expect(metadata(page({ head }))).toEqual({
      title: TITLE,
      byline: 'Tova Merrin',
      published: '2031-02-04T09:30:00+01:00',
      updated: null,
      publisher: 'The Brook Courier',
      language: 'en',
    });
  });
  it('is null where the page does not tell', () => {
    expect(metadata('<p>Hello.</p>')).toEqual({
      title: null,
      byline: null,
      published: null,
      updated: null,
      publisher: null,
      language: null,
    });
  });
  it('takes no address for a name', () => {
    const head = '<meta property="article:author" content="https://people.example/tova">';
    expect(metadata(page({ head })).byline).toBe('Tova Merrin');
  });
});

describe('tidyByline', () => {
  it.each([
    ['By Tova Merrin', 'Tova Merrin'],
    ['Written by: Tova Merrin and Eli Sand | Published 3 May', 'Tova Merrin and Eli Sand'],
    ['Von Jörg Anders', 'Jörg Anders'],
    ['  ', null],
    ['https://x.example/', null],
  ])('%s → %s', (text, names) => expect(tidyByline(text)).toBe(names));
});

describe('isoTime', () => {
  it.each([
    ['2031-02-04T09:30:00+0100', '2031-02-04T09:30:00+01:00'],
    ['2031-02-04', '2031-02-04'],
    ['February 4, 2031', '2031-02-04'],
    ['Tue, 04 Feb 2031 08:30:00 GMT', '2031-02-04T08:30:00.000Z'],
    ['2031-19-44', null],
    ['yesterday', null],
    [17, null],
  ])('%s → %s', (value, time) => expect(isoTime(value)).toBe(time));
});

describe('withoutSite', () => {
  it.each([
    ['Ferry landing closes after inspection | The Brook Courier', null],
    ['Ferry landing closes after inspection - The Brook Courier', 'The Brook Courier'],
    ['The Brook Courier: Ferry landing closes after inspection', 'The Brook Courier'],
    ['Ferry landing closes after inspection', 'The Brook Courier'],
  ])('%s', (title, publisher) => expect(withoutSite(title, publisher)).toBe('Ferry landing closes after inspection'));
});

describe('guessLanguage', () => {
  it.each([
    ['en', 'The mayor said that the bridge was not safe and that it has been closed for the winter.'],
    [
      'de',
      'Die Brücke ist nicht sicher und wird mit dem Beginn des Winters für alle gesperrt, sagte der Bürgermeister.',
    ],
    ['fr', 'Le maire a dit que le pont est fermé pour les voitures et que la route ne sera pas ouverte cette année.'],
    ['es', 'El alcalde dijo que el puente no es seguro y que las obras se harán con el dinero de la ciudad.'],
    ['it', 'Il sindaco ha detto che il ponte non è sicuro e che i lavori della strada sono per la prossima estate.'],
    [
      'pt',
      'O prefeito disse que a ponte não é segura e que as obras da estrada são para o verão com uma empresa nova.',
    ],
    ['nl', 'De burgemeester zei dat het niet veilig is op de brug en dat een bedrijf het werk voor de stad doet.'],
    ['ru', 'Мэр сказал, что мост закрыт на зиму и что это было решение совета, но не его.'],
    ['uk', 'Міський голова сказав, що міст закрито на зиму та що це було рішення ради, але не його.'],
    [
      'pl',
      'Burmistrz powiedział, że most nie jest bezpieczny i że prace są dla miasta, ale na to nie ma jak do tej pory.',
    ],
    ['ar', 'قال رئيس البلدية إن الجسر ليس آمنا وإنه سيغلق في الشتاء'],
    ['zh', '市长表示这座桥不安全，冬天将会关闭，居民需要绕行很远的路才能到达对岸。'],
    ['ja', '市長は橋が安全ではないと述べ、冬の間は閉鎖されると説明しました。'],
    ['ko', '시장은 다리가 안전하지 않아 겨울 동안 폐쇄될 것이라고 말했다고 전했다.'],
  ])('%s', (language, text) => expect(guessLanguage(text)).toBe(language));
  it('is null for hardly any text', () => expect(guessLanguage('12 %')).toBeNull());
});

describe('the time of the last change', () => {
  const changed = (modified: string) =>
    metadata(
      page({
        head: `<meta property="article:published_time" content="2031-02-04T09:30:00Z"><meta property="article:modified_time" content="${modified}">`,
      }),
    ).updated;
  it('is told where it is another than that of publishing', () => {
    expect(changed('2031-02-05T07:00:00Z')).toBe('2031-02-05T07:00:00Z');
    expect(changed('2031-02-04T09:30:00Z')).toBeNull();
  });
});
