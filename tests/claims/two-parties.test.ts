import { describe, expect, it } from 'vitest';
import { answersTo, chainOf } from './reading-of.js';

describe('answers reach the claim they speak of, in whatever words', () => {
  it.each([
    [
      'an admission in other words, two paragraphs down',
      'The union chief, Ada Moll, says Kestrel Air cancelled 40 flights in June because it had too few crews.\n\nTravellers slept on camp beds.\n\nThe airline conceded that a shortage of crews had forced it to cancel the flights.',
      'Kestrel Air cancelled 40 flights in June',
      ['confirms Kestrel Air'],
    ],
    [
      'with the day between the verb and "that"',
      'A relief group says Olmian troops shelled the village of Lenn with cluster bombs on Sunday.\n\nOlm’s defence ministry acknowledged on Wednesday that its forces had used cluster bombs against Lenn.',
      'Olmian troops shelled the village of Lenn',
      ['confirms Olm’s defence ministry'],
    ],
    [
      'a plea of guilty',
      'Prosecutors said nurse Vera Dray stole morphine from the ward. She pleaded guilty on Monday to stealing the morphine.',
      'Vera Dray stole morphine from the ward',
      ['confirms Vera Dray'],
    ],
    [
      'admitted in part: what is not spoken of stays a mere word',
      'Former mechanic Tomas Hyl says the airline Aerolana flew with expired oxygen masks and forced pilots to sign false logs.\n\nAerolana conceded that two of its aircraft had flown with expired masks.',
      'forced pilots to sign false logs',
      [],
    ],
    [
      'and what is admitted is confirmed',
      'Former mechanic Tomas Hyl says the airline Aerolana flew with expired oxygen masks and forced pilots to sign false logs.\n\nAerolana conceded that two of its aircraft had flown with expired masks.',
      'the airline Aerolana flew with expired oxygen masks',
      ['confirms Aerolana'],
    ],
    [
      'somebody else’s admission says nothing of this landlord',
      'Tenants say landlord Quay Homes cut off the heating in Block C.\n\nA second landlord, Merl Estates, admitted that it had cut off the heating in its own building.',
      'landlord Quay Homes cut off the heating in Block C',
      [],
    ],
    [
      'a charge that is named is the one that is turned down',
      'Osk Pym told the house that the chairman had entertained minister Hedda Quill at his estate. A spokesman for Ms Quill dismissed the charge of misleading the house as a fabrication.',
      'the chairman had entertained minister Hedda Quill',
      [],
    ],
    [
      'what two are said to have done is answered by each',
      'Prosecutors say Hurst forged the deeds and Roe sold the land.\n\nHurst’s lawyer denied that he had forged anything. Roe’s lawyer declined to comment.',
      'Roe sold the land',
      ['silent Roe'],
    ],
    [
      'what is asked for, in other words',
      'Campaigners say Pelm Oil knew about the leak for weeks. We asked Pelm Oil about the claim, and by noon we had received no reply.',
      'Pelm Oil knew about the leak for weeks',
      ['silent Pelm Oil'],
    ],
    [
      'nobody at the door',
      'One of them is understood to be the former head of roads, Colm Stace; nobody answered the door at his home.',
      'the former head of roads, Colm Stace',
      ['silent Colm Stace'],
    ],
    [
      'hush money is no silence',
      'The trainer, Inga Thorsen, says president Ole Brekke offered her money to keep quiet.',
      'president Ole Brekke offered her money',
      [],
    ],
    [
      'silence on whether P leaves other claims alone',
      'Staff say Lenn Bank sacked the auditor. Staff say Lenn Bank paid a ransom in May. Lenn Bank would not say whether a ransom had been paid.',
      'Lenn Bank sacked the auditor',
      [],
    ],
  ])('%s', (_name, text, content, answers) => {
    expect(answersTo(text, content)).toEqual(answers);
  });
});

describe('who relays', () => {
  it.each([
    [
      'A reported, citing B, that P',
      'Radio Delm reported, citing lawmaker Ilona Varga, that the energy ministry had burned two boxes of contracts.',
      'the energy ministry had burned two boxes of contracts',
      ['Radio Delm', 'Ilona Varga'],
    ],
    [
      'letters that a station obtained',
      'Letters obtained by Channel Six allege that warden Otis Crane sold phones to inmates.',
      'warden Otis Crane sold phones to inmates',
      ['Channel Six', 'Letters'],
    ],
    [
      'the paper has it that P',
      'The Dunmere Advertiser has it that Councillor Teal was sent a warning the night before.',
      'Councillor Teal was sent a warning the night before',
      ['Dunmere Advertiser'],
    ],
    [
      'what the document says is the auditor’s',
      'The ferries were ordered without a tender, the Auditor General has found in a final report. The document puts the cost at 41 million crowns.',
      'the cost at 41 million crowns',
      ['Auditor General'],
    ],
    [
      'an age is no source',
      'Former players said coach Arne Vikdal struck a girl.\n\nVikdal, 51, admitted the insults but denied hitting anyone.',
      'hitting anyone',
      ['Arne Vikdal'],
    ],
    [
      'they are those who spoke before',
      'Walkers say Ridge Plastics pumped dye into the canal at night. They also say the firm shredded its logs.',
      'the firm shredded its logs',
      ['Walkers'],
    ],
  ])('%s', (_name, text, content, chain) => {
    expect(chainOf(text, content).map((name) => name.replace(/^the /i, ''))).toEqual(chain);
  });
});
