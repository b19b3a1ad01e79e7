import { describe, expect, it } from 'vitest';
import { chainOf, contentsOf, statementOf } from './reading-of.js';

describe('clauses that their sentence does not put forward', () => {
  it.each([
    'Mayor Lena Hosk pretended that she had a degree.',
    'Mayor Lena Hosk failed to mention that she had a degree.',
    'Mayor Lena Hosk refused to believe that she had lost.',
    'Both countries have put their armies on high levels of alert.',
    'We provide sound so our readers may learn more.',
    'Despite their attempts, neither side could open the scoring.',
    'Officers were called to Mill Street at 3 a.m. after reports of gunfire.',
  ])('%s', (text) => {
    expect(contentsOf(text)).toEqual([text.slice(0, -1)]);
    expect(statementOf(text, text.slice(0, -1))?.label).toBe('own-voice');
  });

  it('takes no goal that is given away for an admission', () => {
    const text = 'The visitors could win the cup, Ida Orm said. In the last minute Kim Osk conceded a penalty.';
    expect(statementOf(text, 'The visitors could win the cup')?.label).not.toBe('confirmed');
  });

  it('takes the place of what was reported for no source', () => {
    const text = 'No injuries were reported in Osk on Friday.';
    expect(chainOf(text, 'No injuries were reported in Osk on Friday')).toEqual([]);
    expect(statementOf(text, 'No injuries were reported in Osk on Friday')?.label).toBe('alleged');
  });

  it('takes whoever left for no source of what was reported', () => {
    const text = 'Crews were sent to the mill after a fire was reported.';
    expect(chainOf(text, 'a fire was reported')).toEqual([]);
    expect(statementOf(text, 'a fire was reported')?.label).toBe('alleged');
  });

  it('holds what an office turns down for no record of it', () => {
    const turned = 'The ministry said no such order had been given.';
    expect(statementOf(turned, 'no such order had been given')?.label).toBe('alleged');
    const kept = 'The Osk Fire Service said no such fire was on file.';
    expect(statementOf(kept, 'no such fire was on file')?.label).toBe('confirmed');
  });

  it('holds hearsay for no first-hand knowledge', () => {
    const text = 'Vera Paris spoke on Friday. "I was hauled in and told that my mother had left the church," she said.';
    for (const content of contentsOf(text)) expect(statementOf(text, content)?.label).not.toBe('confirmed');
  });
});

describe('clauses that are easily missed', () => {
  it.each([
    ['Lena Hosk has long maintained that the dam leaked.', 'the dam leaked', ['Lena Hosk']],
    ['Lena Hosk was quoted as saying that the dam leaked.', 'the dam leaked', ['Lena Hosk']],
    ['The firm, which according to the Tarn Times owes $4m, closed on Friday.', 'owes $4m', ['Tarn Times']],
    [
      'The state turns away boats which, according to the Tarn Times, the League and the Union have both criticised.',
      'the League and the Union have both criticised',
      ['Tarn Times'],
    ],
    ['The coastguard said at least 40 people died.', 'at least 40 people died', ['coastguard']],
    ['The coastguard said about 40 people had left.', 'about 40 people had left', ['coastguard']],
    [
      'Prosecutor Ana Lind told the court that Brill had bought the knife two days earlier.',
      'Brill had bought the knife two days earlier',
      ['Ana Lind'],
    ],
    ['It was Lena Hosk who said the dam had leaked.', 'the dam had leaked', ['Lena Hosk']],
    [
      'Wilk observed that the 2007 date of the fair, which is part of the Osk Programme, coincided with the feast.',
      'the 2007 date of the fair, which is part of the Osk Programme, coincided with the feast',
      ['Wilk'],
    ],
    ['The WHO said 40 people had died.', '40 people had died', ['WHO']],
    ['Undersecretary for Education Mr. Toccafon says many schools will close.', 'many schools will close', undefined],
  ])('%s', (text, content, chain) => {
    expect(contentsOf(text)).toContain(content);
    if (chain) expect(chainOf(text, content)).toEqual(chain);
  });

  it.each(['comment saying The', '“They told us the', ', according to The Osk', 'Claims that', 'in which said'])(
    'reads "%s" without a fault',
    (text) => {
      expect(() => contentsOf(text)).not.toThrow();
    },
  );

  it('asks with "who" in titles all in capitals', () => {
    expect(contentsOf('WHO KILLED THE BANKER?')).not.toContain('KILLED THE BANKER');
  });
});
