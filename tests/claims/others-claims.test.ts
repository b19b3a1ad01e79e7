import { describe, expect, it } from 'vitest';
import { answersTo, chainOf, statementOf } from './reading-of.js';

const INVENTED = 'she had invented her degree';

describe('claims that their sentence does not make', () => {
  it.each([
    'Mayor Lena Hosk addressed reports that she had invented her degree.',
    'Mayor Lena Hosk responded on Sunday to accusations that she had invented her degree.',
    'Mayor Lena Hosk is under fire over claims that she had invented her degree.',
    'Mayor Lena Hosk reacted angrily to a report that she had invented her degree.',
    'Mayor Lena Hosk spoke on Monday about accusations that she had invented her degree.',
    'Mayor Lena Hosk was cleared of claims that she had invented her degree.',
    'Mayor Lena Hosk has been dogged by claims that she had invented her degree.',
  ])('%s', (text) => {
    expect(statementOf(text, INVENTED)?.label).toBe('alleged');
    expect(chainOf(text, INVENTED)).toEqual([]);
    expect(answersTo(text, INVENTED)).toEqual([]);
  });

  it.each([
    ['Mayor Lena Hosk hit back at claims that she had invented her degree.', 'Lena Hosk'],
    ['Mayor Lena Hosk pushed back against claims that she had invented her degree.', 'Lena Hosk'],
    ['Mayor Lena Hosk defended herself on Sunday against claims that she had invented her degree.', 'Lena Hosk'],
    ['Mayor Lena Hosk published a letter disputing accusations that she had invented her degree.', 'Lena Hosk'],
    ['Mayor Lena Hosk issued a statement strongly denying claims that she had invented her degree.', 'Lena Hosk'],
  ])('turned down: %s', (text, party) => {
    expect(statementOf(text, INVENTED)?.label).toBe('alleged');
    expect(chainOf(text, INVENTED)).toEqual([]);
    expect(answersTo(text, INVENTED)).toEqual([`denies ${party}`]);
  });

  it('keeps who makes, repeats or reports a claim', () => {
    expect(chainOf('Hosk repeated claims that Weir had sold the pier.', 'Weir had sold the pier')).toEqual(['Hosk']);
    expect(
      chainOf('The Sluice Board wrote in its last report that the gate was cracked.', 'the gate was cracked'),
    ).toEqual(['Sluice Board']);
    expect(chainOf('Weir faced claims by Orvel Mining that she had sold the pier.', 'she had sold the pier')).toEqual([
      'Orvel Mining',
    ]);
  });

  it('takes a question with "if" for no claim', () => {
    expect(statementOf('Lind asked Hosk if she took the money.', 'she took the money')?.label).toBe('own-voice');
  });
});

describe('papers that deny', () => {
  it.each([
    ['Mayor Lena Hosk issued a statement denying that she had sold the pier.', 'she had sold the pier', 'Lena Hosk'],
    ['In a statement denying that the dam leaked, Orvel Mining blamed a valve.', 'the dam leaked', 'Orvel Mining'],
    [
      'The dam leaked, the Ledger said. Orvel Mining responded with a letter rejecting the claim.',
      'The dam leaked',
      'Orvel Mining',
    ],
  ])('%s', (text, content, party) => {
    expect(statementOf(text, content)?.label).toBe('alleged');
    expect(answersTo(text, content)).toEqual([`denies ${party}`]);
  });
});

describe('who answers', () => {
  const CLAIM = 'Lena Hosk took money from Orvel Mining, the Ledger reported.';
  const TOOK = 'Lena Hosk took money from Orvel Mining';

  it.each([
    ['The Hosk campaign did not respond to a request for comment.', 'silent Lena Hosk campaign'],
    ['Hosk’s campaign declined to comment.', 'silent Lena Hosk’s campaign'],
    ['Her campaign said the report was misleading.', 'denies Lena Hosk’s campaign'],
    ['Hosk campaign spokeswoman Ada Boll called it a lie.', 'denies Lena Hosk campaign'],
    ['“This story is absolutely false,” a company spokeswoman said.', 'denies Orvel Mining'],
    ['The company said in a statement that the allegations had “no substance.”', 'denies Orvel Mining'],
  ])('%s', (answer, expected) => {
    expect(answersTo(`${CLAIM} ${answer}`, TOOK)).toEqual([expected]);
  });

  it('is nobody who only should', () => {
    const text = 'The well is poisoned, Ida Orvel said. Lind said Mexica must rebut Orvel’s claims.';
    expect(answersTo(text, 'The well is poisoned')).toEqual([]);
  });

  it('is whom a claim of the Sentinel concerns, where the Sentinel’s report is called wrong', () => {
    const text = `${CLAIM} The Sentinel reported that she hid the letters.\n\nHosk’s spokesman called the Sentinel story a lie.`;
    expect(answersTo(text, 'she hid the letters')).toEqual(['denies Lena Hosk']);
    expect(answersTo(text, TOOK)).toEqual([]);
  });

  it('means by somebody’s remarks about a matter those that share a word with it', () => {
    const text =
      'Orvel rejects Hosk’s remarks about islanders\n\nMayor Tom Orvel will meet Lena Hosk next week. Hosk claimed that the treaty would ruin the port. She said the islanders were being paid to leave.';
    expect(answersTo(text, 'the treaty would ruin the port')).toEqual([]);
    expect(answersTo(text, 'the islanders were being paid to leave')).toEqual(['denies Tom Orvel']);
  });

  it('is whoever was asked', () => {
    const text = 'Vera Lind pressed Mia Hosk on the vote. She said the vote had been fair.';
    expect(chainOf(text, 'the vote had been fair')).toEqual(['Mia Hosk']);
  });
});

describe('people whose office runs into the name of their body', () => {
  it.each([
    ['Democratic Forum Chair Debbie Osk Halvern said the vote was fair.', 'Debbie Osk Halvern'],
    ['Western County Supreme Court Justice Frank Nerrin said the vote was fair.', 'Frank Nerrin'],
    ['Orvel Mining Chief Executive Ed Brill said the vote was fair.', 'Ed Brill'],
  ])('%s', (text, name) => {
    expect(chainOf(text, 'the vote was fair')).toEqual([name]);
  });
});

describe('titles with a capital on every word', () => {
  const BODY = '\n\nMayor Lena Hosk of Tarn spoke about the town on Sunday.';

  it.each([
    ['Report: Hosk Hid Letters From Auditors.', 'Hosk Hid Letters From Auditors', ['Report'], []],
    ['Hosk Denies Town Hired Convicted Arsonist', 'Town Hired Convicted Arsonist', ['Lena Hosk'], ['denies Lena Hosk']],
    ['Hosk Defends Herself Against Claims She Invented Degree', 'She Invented Degree', [], ['denies Lena Hosk']],
  ])('%s', (title, content, chain, answers) => {
    expect(chainOf(title + BODY, content)).toEqual(chain);
    expect(answersTo(title + BODY, content)).toEqual(answers);
  });
});
