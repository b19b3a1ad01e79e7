import { describe, expect, it } from 'vitest';
import { chainOf, statementOf, statementsOf } from './reading-of.js';

const transcript = [
  'Mayor Ana Lind spoke to Kanal 5 on Monday. A partial transcript follows.',
  'RAMIREZ: Mayor Lind, when did you close the bridge?',
  'LIND: We closed the bridge on the day the report came. Ivo Marant stole the money for the repairs.',
  'RAMIREZ: The union says the board knew of the crack.',
  'LIND: I sent no such letter.',
  'The council has 31 members.',
].join('\n\n');

describe('interviews and transcripts', () => {
  it('whose turn it is says it, by the full name', () => {
    expect(chainOf(transcript, 'Ivo Marant stole the money for the repairs')).toEqual(['Ana Lind']);
    expect(statementOf(transcript, 'Ivo Marant stole the money for the repairs')?.label).toBe('alleged');
  });

  it('speaks of own acts first hand, and denies in own words', () => {
    expect(statementOf(transcript, 'We closed the bridge on the day the report came')?.label).toBe('confirmed');
    expect(statementOf(transcript, 'I sent no such letter')?.label).toBe('alleged');
  });

  it('what a speaker tells of others is theirs first', () => {
    const { chain } = statementOf(transcript, 'the board knew of the crack')!.attribution!;
    expect(chain.map(({ name }) => name)).toEqual(['RAMIREZ', 'union']);
    expect(chain[0]).toMatchObject({ kind: 'person', onRecord: true });
  });

  it('the article goes on in its own voice behind the last turn', () => {
    expect(statementOf(transcript, 'The council has 31 members')?.label).toBe('own-voice');
  });

  it('an answer is of whom the interview is with; a question puts nothing forward', () => {
    const text =
      'Ana Lind ran the mill for 20 years.\n\nQ: When did the mill close?\n\nA: Ivo Marant shut it in May.\n\nQ: Why?\n\nA: He never told us.';
    expect(chainOf(text, 'Ivo Marant shut it in May')).toEqual(['Ana Lind']);
    expect(statementsOf(text).map(({ label }) => label)).toEqual(['own-voice', 'alleged', 'alleged']);
  });

  it('nobody is known to answer where nobody is named', () => {
    const text =
      'The mill is shut.\n\nQ: When did it close?\n\nA: It was shut in May.\n\nQ: Why?\n\nA: Nobody told us.';
    expect(statementsOf(text).filter(({ attribution }) => attribution)).toEqual([]);
  });

  it('whoever signs a post says it', () => {
    const text =
      'Ana Lind is mayor of Osk.\n\nIvo Marant stole the money for the repairs. — Mayor Lind (@analind) May 5, 2031\n\nThe council has 31 members.';
    expect(chainOf(text, 'Ivo Marant stole the money for the repairs')).toEqual(['Ana Lind']);
    expect(statementOf(text, 'The council has 31 members')?.label).toBe('own-voice');
  });
});
