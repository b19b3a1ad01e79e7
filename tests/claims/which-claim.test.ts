import { describe, expect, it } from 'vitest';
import { answersTo } from './reading-of.js';

/** Of several claims one is answered: the text, words of a claim, all its answers. */
const WHICH: [text: string, content: string, answers: string[]][] = [
  // What was claimed last.
  [
    'Stallholders say the market master Rolf Dane kept deposits. They also say Dane sold the same pitch twice. On that last point Dane would not be drawn.',
    'the market master Rolf Dane kept deposits',
    [],
  ],
  [
    'Stallholders say the market master Rolf Dane kept deposits. They also say Dane sold the same pitch twice. On that last point Dane would not be drawn.',
    'Dane sold the same pitch twice',
    ['silent Rolf Dane'],
  ],
  [
    'Deckhands say captain Ivor Hask drank on watch. The mate says Hask struck a cook. Hask called that charge absurd.',
    'captain Ivor Hask drank on watch',
    [],
  ],
  [
    'Deckhands say captain Ivor Hask drank on watch. The mate says Hask struck a cook. Hask called that charge absurd.',
    'Hask struck a cook',
    ['denies Ivor Hask'],
  ],
  // All of them, where it does not say which.
  [
    'Stallholders say the market master Rolf Dane kept deposits. They also say Dane sold the same pitch twice. Dane would not be drawn.',
    'the market master Rolf Dane kept deposits',
    ['silent Rolf Dane'],
  ],
  // The one that it says again.
  [
    "Farmers say army lorries crushed the orchard at Senn. The fruit is sold in Osk.\n\nThe Delm army was silent on the farmers' charge that a shepherd was robbed.",
    'army lorries crushed the orchard at Senn',
    [],
  ],
  // What others go on to say of nobody.
  [
    'Ostrava said Karvian gunners wrecked the lock at Lenn. Karvia had no immediate reaction. Two barges lay across the channel, a boatmen’s union said.',
    'Two barges lay across the channel',
    [],
  ],
  [
    'Ostrava said Karvian gunners wrecked the lock at Lenn. Karvia had no immediate reaction. Two barges lay across the channel, a boatmen’s union said.',
    'Karvian gunners wrecked the lock at Lenn',
    ['silent Karvia'],
  ],
  // The one that names the party, or the thing.
  [
    'The union says Dunmore Foundry wants to leave Osk. It also says 90 people will be sacked. The foundry denied that it would leave Osk. On job losses its letter was mute.',
    'Dunmore Foundry wants to leave Osk',
    ['denies Dunmore Foundry'],
  ],
  [
    'Herders accused the Tern Regiment of burning huts at Senn. They say sheep were driven off by the Northern Guard; the Guard gives no interviews.',
    'burning huts at Senn',
    [],
  ],
  [
    'Herders accused the Tern Regiment of burning huts at Senn. They say sheep were driven off by the Northern Guard; the Guard gives no interviews.',
    'sheep were driven off by the Northern Guard',
    ['silent Northern Guard'],
  ],
  [
    'Members said the bell was sold to pay for the vicar’s car. The vicar, Piet Brand, has yet to say a word about the affair. A verger says the pews were burned by the sexton, Lars Holt.',
    'the pews were burned by the sexton',
    [],
  ],
  // Each of two acts that one is accused of.
  [
    'Former mayor Ilka Stave stands accused of steering a contract to her cousin and of pocketing 9,000 crowns. Her lawyer denied that she had steered any contract. On the money he would not be drawn.',
    'steering a contract to her cousin',
    ['denies Ilka Stave'],
  ],
  [
    'Former mayor Ilka Stave stands accused of steering a contract to her cousin and of pocketing 9,000 crowns. Her lawyer denied that she had steered any contract. On the money he would not be drawn.',
    'pocketing 9,000 crowns',
    ['silent Ilka Stave'],
  ],
  [
    'Former mayor Ilka Stave stands accused of steering a contract to her cousin and of pocketing 9,000 crowns. Stave would not be drawn.',
    'steering a contract to her cousin and of pocketing 9,000 crowns',
    ['silent Ilka Stave'],
  ],
];

describe('who says no more', () => {
  const claim = 'Tolmac sold dented tins, two drivers say.';

  it.each([
    'Tolmac said only that it had nothing to say.',
    'Tolmac said it could not go into single cases.',
    'Tolmac spoke on condition that it not be quoted.',
    'Tolmac did not admit or deny the sale.',
  ])('denies nothing: %s', (answer) => {
    expect(answersTo(`${claim} ${answer}`, 'Tolmac sold dented tins').join()).not.toContain('denies');
  });

  it.each([
    // Neither a question nor a silence.
    'Tolmac let its vans go by the weir.',
    'Tolmac passed the tins over the counter.',
    'A letter from the inspectors to the mayor mentions the tins.',
    'Tolmac dodged the new levy.',
  ])('no silence: %s', (answer) => {
    expect(answersTo(`${claim} ${answer}`, 'Tolmac sold dented tins')).toEqual([]);
  });
});

describe('which of several claims is answered', () => {
  it.each(WHICH)('%s · %s', (text, content, answers) => {
    expect(answersTo(text, content)).toEqual(answers);
  });
});
