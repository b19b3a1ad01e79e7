import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/claims/analyse.js';
import { shippedModels } from '../models.js';

const models = await shippedModels();

// Headlines, teasers and texts behind a wall end anywhere.
describe('text that is cut off anywhere is read to its end', () => {
  it.each([
    'The Brand , a firm in Wellin (Marrow), did not comment.',
    'The man, who allegedly sold the boat, told the Wellin Herald: "I did not, and I never would," he said.',
    'Her brother, Hanna Corrin aide Ivo Brenn, denied that she had been, as the report puts it, paid.',
    'In what he said was a mistake, President Barnaby Orsay, according to two officials who asked not to be named, signed it.',
    'WELLIN — Neither Bell nor Corrin, the spokeswoman for House Speaker Paul Ledden said, would say whether the levy was paid.',
    'Emails in which the office admits, relying on a letter from St. Olav\'s Hospital, that 3.5 million talers "are gone" emerged.',
    'Ministry spokesman Ola Fenn, accused of driving onto the quay, is expected to plead not guilty to arson, it is claimed.',
    'A study by Ines Roth of Wellin University found that 62 per cent of those asked, or two in three, think it should close.',
  ])('%s', (text) => {
    const ends = [...text.matchAll(/\S+|(?<=\S)(?=[,.:"()])/g)].map((match) => match.index + match[0].length);
    for (const end of ends) expect(analyse(text.slice(0, end), models).statements).toBeInstanceOf(Array);
  });
});
