import { describe, expect, it } from 'vitest';
import { american } from '../../src/language/spelling.js';

describe('american', () => {
  it.each([
    ['neighbour', 'neighbor'],
    ['neighbours', 'neighbors'],
    ['labourers', 'laborers'],
    ['organisation', 'organization'],
    ['organised', 'organized'],
    ['analysed', 'analyzed'],
    ['centre', 'center'],
    ['kilometres', 'kilometers'],
    ['travelled', 'traveled'],
    ['councillor', 'councilor'],
    ['defence', 'defense'],
    ['programme', 'program'],
  ])('%s: %s', (british, same) => {
    expect(american(british)).toBe(same);
  });

  it.each(['hour', 'four', 'your', 'contour', 'promise', 'exercise', 'called', 'filled', 'fence', 'acre', 'metro'])(
    '%s stays',
    (word) => {
      expect(american(word)).toBe(word);
    },
  );
});
