import { describe, expect, it } from 'vitest';
import { statementOf } from './reading-of.js';

describe('words that put nothing forward', () => {
  it.each([
    ['The appeals court upheld the decision on Monday.', 'the decision'],
    ['No one knows just how much the change will cost.', 'just how much the change will cost'],
    ['The ministry did not reveal the crash location.', 'the crash location'],
    ['A judge rejected his attempt to delay the hearing.', 'his attempt to delay the hearing'],
    ['He sought refuge at the mission in 2012.', 'refuge at the mission'],
    ['The firm is best known for its rockets.', 'its rockets'],
    ['He declined to say when the firm might change its strategy.', 'when the firm might change its strategy'],
    ['Job cuts will be announced later this week in areas that lose money.', 'in areas that lose money'],
    [
      'The company denied the allegations in a statement shared on its website.',
      'the allegations in a statement shared on its website',
    ],
    ['Shortly after Corrin was declared the winner in Marrow, the hall fell silent.', 'the winner in Marrow'],
    ['Customers will soon see prices return to normal.', 'prices return to normal'],
    [
      'Sandor sees himself as the father of a movement that changed the city.',
      'himself as the father of a movement that changed the city',
    ],
    ['In January the party challenged Hanna Corrin to debate him in Arden.', 'Hanna Corrin to debate him in Arden'],
    ['Top aides acknowledged as much in a newspaper article.', 'as much in a newspaper article'],
    [
      'Tramp wavered in answering a question about whether he would sell the harbour, drawing boos.',
      'he would sell the harbour',
    ],
    [
      'A week after Tramp spoke to the gathering of local leaders, the hall burned down.',
      'the gathering of local leaders',
    ],
    ['She asked the minister what he would do about the bridge.', 'what he would do about the bridge'],
  ])('%s', (text, content) => {
    expect(statementOf(text, content)?.label ?? 'none').toMatch(/^(?:none|own-voice|opinion)$/);
  });

  it('whoever is expected to act stands in the statement, without the main clause', () => {
    const text = 'The company, which is expected to cut jobs this week, shelved its listing on Monday.';
    const said = statementOf(text, 'cut jobs this week');
    expect(said?.content.map((span) => text.slice(...span))).toEqual(['The company', 'to cut jobs this week']);
  });

  it('what leads up to a clause is no statement of its own', () => {
    const text = '"I\'m telling you, the bridge has not been closed," Sandor said.';
    expect(statementOf(text, 'the bridge has not been closed')?.content).toEqual([[1, text.indexOf(',"')]]);
  });

  it('two verbs of saying part two statements', () => {
    const text = 'Mayer said demand was higher than planned, but he said that the site would cope.';
    expect(statementOf(text, 'demand was higher than planned')?.content).toEqual([
      [text.indexOf('demand'), text.indexOf(', but')],
    ]);
  });
});
