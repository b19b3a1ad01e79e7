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
];

describe('which of several claims is answered', () => {
  it.each(WHICH)('%s · %s', (text, content, answers) => {
    expect(answersTo(text, content)).toEqual(answers);
  });
});
