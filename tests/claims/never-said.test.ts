import { describe, expect, it } from 'vitest';
import { answersTo, statementOf, statementsOf } from './reading-of.js';

// Clauses and things behind words of saying that nobody puts forward, and what must not be cut off from a claim.

const NOT_PUT_FORWARD: [text: string, content: string][] = [
  ['Mr Holm showed no sign that he would sell the weir.', 'he would sell the weir'],
  ['The board gave little indication that the lock would open in June.', 'the lock would open in June'],
  ['Ms Dray, who did not openly say that the lock was unsafe, left at noon.', 'the lock was unsafe'],
  ['"It is hot," Ms Dray answered, referring to Otto Venn, a warden overseeing the lock.', 'overseeing the lock'],
  ['The weir raised questions, a charge that Ms Dray has faced and always denied.', 'Ms Dray has faced'],
  ['Editor’s note: the Lower Osk weir was built of oak and has stood for a century.', 'was built of oak'],
  ['The trawlers’ owner wrote a 90,000 crown cheque to the lock fund.', '90,000 crown cheque'],
  ['The warden saw the flood as a chance to mend the lock.', 'the flood as a chance'],
  ['It came out when it was revealed that Holm had paid for the weir.', 'Holm had paid for the weir'],
];

describe('clauses that nobody has put forward', () => {
  it.each(NOT_PUT_FORWARD)('%s', (text, content) => {
    expect(statementOf(text, content)?.label ?? 'own-voice').toMatch(/^(?:own-voice|opinion)$/);
  });

  it.each([
    'Mr Holm said that he would sell the weir.',
    'Ms Dray wrote that the lock was unsafe.',
    'The board told the town that it will drop the toll.',
  ])('but: %s', (text) => {
    expect(statementOf(text, text.slice(text.indexOf('that ') + 5, -1))?.attribution?.chain.length).toBe(1);
  });
});

describe('what belongs to a claim', () => {
  it.each([
    ['The audit found no evidence that the warden had been paid.', 'no evidence that the warden had been paid'],
    ['The police report cited no proof that the lock was forced.', 'no proof that the lock was forced'],
  ])('without its "no" it would say the opposite: %s', (text, whole) => {
    const said = statementOf(text, whole);
    expect(said?.content.map((span) => text.slice(...span))).toEqual([whole]);
  });

  it('what stands behind a semicolon is another clause', () => {
    const text = 'Venn may leave the lock board in May; his aide, Kara Lunn, declined to say whether he would.';
    const said = statementOf(text, 'Venn may leave the lock board in May');
    expect(said?.content.map((span) => text.slice(...span))).toEqual(['Venn may leave the lock board in May']);
    expect(said?.label).toBe('unaddressed');
  });

  it('what the secretary predicts is not what the board acknowledged', () => {
    const text =
      'The Osk Lock Board acknowledged that the toll had been raised; traffic there, its secretary, Neil Orvik, predicted, would double within five years.';
    expect(statementOf(text, 'the toll had been raised')?.label).toBe('confirmed');
    const forecast = statementOf(text, 'would double');
    expect(forecast?.label).toBe('alleged');
    expect(forecast?.attribution?.chain.map(({ name }) => name)).toEqual(['Neil Orvik']);
  });
});

describe('whose success and whose conduct', () => {
  it.each([
    ['"We won the regatta," said Ole Venn.', 'We won the regatta'],
    ['The Lower Osk Theatre said that its landlord, Hugo Stam, had cut the power.', 'its landlord'],
    ['"I sat there and watched her men burn the boat," Ana Dray said.', 'watched her men burn the boat'],
    ['Our marines sank two Dravian boats before dawn, the Osk navy boasted.', 'sank two Dravian boats'],
  ])('is alleged: %s', (text, content) => {
    expect(statementOf(text, content)?.label).toBe('alleged');
  });

  it.each([
    ['The Lower Osk Theatre said that it had dismissed two of its ushers.', 'dismissed two of its ushers'],
    ['"I left because I was tired," Ben Ashdown wrote.', 'I left because I was tired'],
    ['Velmark would send two tugs, the country’s defence minister, Oleg Stram, announced.', 'send two tugs'],
    ['The Osk Water Board acknowledged that both pumps had been out of order.', 'out of order'],
  ])('is confirmed: %s', (text, content) => {
    expect(statementOf(text, content)?.label).toBe('confirmed');
  });
});

describe('who answers, and for what', () => {
  it('a relative of the same name answers for somebody, a neighbour does not', () => {
    const claim = 'Developer Anton Grelle paid for the yacht, a former skipper, Hugo Bastin, said. ';
    const brother = `${claim}\n\n"My brother never paid for any yacht," said Klaus Grelle.`;
    expect(answersTo(brother, 'paid for the yacht')).toEqual(['denies Anton Grelle']);
    const neighbour = `${claim}\n\n"My neighbour never paid for any yacht," said Olga Trend.`;
    expect(answersTo(neighbour, 'paid for the yacht')).toEqual([]);
  });

  it('what is left open of a name, a plan or a hall is no silence on a claim', () => {
    const claim = 'Foremen at the Osk mill locked the doors, a weaver, Bibi Rane, said. ';
    for (const other of [
      'A second weaver, Ada Coll, declined to give her name.',
      'The hall fell quiet.',
      'The Osk mill declined to discuss its plans for a shop abroad.',
    ])
      expect(answersTo(claim + other, 'locked the doors')).toEqual([]);
  });

  it('who speaks through a lawyer is the one who is silent', () => {
    const text =
      'Ms Leah Haskin had moved the road up the list, an engineer, Harlan Dietrich, said. Ms Haskin, through a lawyer, Owen Tisdell, declined to comment.';
    expect(answersTo(text, 'moved the road up the list')).toEqual(['silent Leah Haskin']);
  });

  it('a rival in apposition is not the party', () => {
    const text =
      'Kestria tested a missile on Friday, the daily Dawn reported. The spy service of Vardenia, Kestria’s old rival, confirmed the launch.';
    expect(statementOf(text, 'tested a missile')?.label).toBe('alleged');
  });

  it('being stationed in a town owns up to nothing else', () => {
    const text =
      'Volunteers from Ostrania looted the museum at Karsk, a curator, Jelka Murn, said. Ostrania admitted that its volunteers had been stationed in the town.';
    expect(statementOf(text, 'looted the museum')?.label).toBe('alleged');
  });
});

describe('what is taken, kept back or called up', () => {
  it.each([
    'Goalkeeper Anton Riis denied Hellby a late equaliser on Saturday.',
    'Guards denied inmates water for two days.',
    'The avalanche claimed three lives and buried the road.',
    'Rower Ines Falk claimed the title in Port Osk.',
  ])('claims nothing: %s', (text) => {
    expect(statementsOf(text).filter(({ label }) => label !== 'own-voice')).toEqual([]);
  });

  it('a claim about victims is one', () => {
    const text = 'The charity claimed victims were paid in cash.';
    expect(statementOf(text, 'victims were paid in cash')?.label).toBe('alleged');
  });

  it('a claim of three lives saved is one', () => {
    const text = 'The surgeon claimed that three lives were saved by the new ward.';
    expect(statementOf(text, 'three lives were saved by the new ward')?.label).toBe('alleged');
  });
});
