import { describe, expect, it } from 'vitest';
import { statementOf } from './reading-of.js';

describe('words that put nothing forward', () => {
  it.each([
    ['The upper court upheld the decision on Monday.', 'the decision'],
    ['No one knows how many boats the storm will sink.', 'how many boats the storm will sink'],
    ['The ministry did not disclose the route of the barge.', 'the route of the barge'],
    ['A judge rejected his attempt to delay the hearing.', 'his attempt to delay the hearing'],
    ['He sought shelter in the chapel in May.', 'shelter in the chapel'],
    ['The firm is best known for its rockets.', 'its rockets'],
    ['He declined to say when the firm might change its strategy.', 'when the firm might change its strategy'],
    ['The new fares will be announced on Friday in towns that have a tram.', 'in towns that have a tram'],
    ['The mill denied the claims in a notice on its gate.', 'the claims in a notice on its gate'],
    ['Once Corrin had been declared the victor of the regatta, the hall fell silent.', 'the victor of the regatta'],
    ['Customers will soon see prices return to normal.', 'prices return to normal'],
    ['Sandor sees himself as a gardener who tends the whole town.', 'himself as a gardener who tends the whole town'],
    ['In January the party challenged Hanna Corrin to debate him in Arden.', 'Hanna Corrin to debate him in Arden'],
    ['Top aides acknowledged as much in a newspaper article.', 'as much in a newspaper article'],
    [
      'Ms Orsay stumbled over her answer to the question whether she would sell the harbour.',
      'she would sell the harbour',
    ],
    ['On Friday Orsay spoke to the assembly of bakers from the town.', 'the assembly of bakers from the town'],
    ['She asked the minister what he would do about the bridge.', 'what he would do about the bridge'],
  ])('%s', (text, content) => {
    expect(statementOf(text, content)?.label ?? 'none').toMatch(/^(?:none|own-voice|opinion)$/);
  });

  it('whoever is expected to act stands in the statement, without the main clause', () => {
    const text = 'The mill, which is expected to lose orders this week, closed its shop on Monday.';
    const said = statementOf(text, 'lose orders this week');
    expect(said?.content.map((span) => text.slice(...span))).toEqual(['The mill', 'to lose orders this week']);
  });

  it('what leads up to a clause is no statement of its own', () => {
    const text = '"I\'m telling you, the bridge has not been closed," Sandor said.';
    expect(statementOf(text, 'the bridge has not been closed')?.content).toEqual([[1, text.indexOf(',"')]]);
  });

  it('two verbs of saying part two statements', () => {
    const text = 'Meyling said the pumps were older than feared, but he said that the wall would hold.';
    expect(statementOf(text, 'the pumps were older than feared')?.content).toEqual([
      [text.indexOf('the pumps'), text.indexOf(', but')],
    ]);
  });
});
