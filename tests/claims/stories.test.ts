import { describe, expect, it } from 'vitest';
import { chainOf, contentsOf } from './reading-of.js';

describe('stories of the press told of by a noun', () => {
  it.each([
    [
      'Trask remarked on a recent Tarn Times story in which Liberal sources said Lind could keep her post.',
      'Lind could keep her post',
      ['Tarn Times', 'Liberal sources'],
    ],
    [
      'Trask attacked a Tarn Times article in which two officials claimed that Lind had hidden the letters.',
      'Lind had hidden the letters',
      ['Tarn Times', 'two officials'],
    ],
    [
      'Trask pointed to a Bright News report that eight men were detained at the border.',
      'eight men were detained at the border',
      ['Trask', 'Bright News'],
    ],
    [
      'Trask continued his push on Friday, referencing a Bright News report that eight men were detained at the border.',
      'eight men were detained at the border',
      ['Trask', 'Bright News'],
    ],
  ])('%s', (text, content, chain) => {
    expect(chainOf(text, content)).toEqual(chain);
  });
});

describe('frames within what another says', () => {
  it('parts what the paper relays from who wrote it, also where the quotation goes on', () => {
    const text =
      '“Toward evening, Albin asked all of them for advice,” Conrad writes in the book, according to the Times. “Palder told her to use her own letters.”';
    expect(contentsOf(text)).toEqual([
      'Toward evening, Albin asked all of them for advice',
      'Palder told her to use her own letters',
    ]);
    expect(chainOf(text, 'Palder told her to use her own letters')).toEqual(['Times', 'Conrad']);
  });

  it('cuts the paper’s own words from what somebody found', () => {
    const text = 'The Osk Institute found that most wells are dry, the Tarn Times reported.';
    expect(contentsOf(text)).toEqual(['most wells are dry']);
    expect(chainOf(text, 'most wells are dry')).toEqual(['Tarn Times', 'Osk Institute']);
  });

  it('takes whoever wrote a memo for the source of what it says', () => {
    const text = 'Conrad wrote in a memo that the dam leaked in May, according to the Times.';
    expect(chainOf(text, 'the dam leaked in May')).toEqual(['Times', 'Conrad']);
  });

  it('takes somebody’s comments for their own', () => {
    const text = 'Allies were worried, given Trask’s comments saying the pact was dead, Vera Brill said.';
    expect(chainOf(text, 'the pact was dead')).toEqual(['Vera Brill', 'Trask']);
  });

  it('takes whom somebody wrote to for no part of it', () => {
    const text = 'Ida Holm wrote the board that the pump had failed twice.';
    expect(contentsOf(text)).toEqual(['the pump had failed twice']);
  });
});
