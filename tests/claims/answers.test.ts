import { describe, expect, it } from 'vitest';
import { PRESS_ANSWERS, PRESS_CHAINS } from './press-answers.js';
import { answersTo, chainOf, statementOf } from './reading-of.js';

describe('who answers', () => {
  it.each([
    [
      'admitted in part: the act that the other presupposes',
      'Soldiers of the Olm Guard reportedly entered the Kasra monastery at night. Later a spokesman admitted that the Olm Guard had sent soldiers into the monastery.',
      'entered the Kasra monastery at night',
      'confirms Olm Guard',
    ],
    [
      'talks that are under way',
      'Lenn Bank is in talks to buy the insurer Karsten, the daily Courier reported. Karsten confirmed that the talks were under way.',
      'Lenn Bank is in talks to buy the insurer Karsten',
      'confirms Karsten',
    ],
    [
      'admitted by a gerund and a pronoun',
      'The Ulm Institute used old reagents, the weekly Lens wrote. The institute acknowledged having used them but declined further comment.',
      'The Ulm Institute used old reagents',
      'confirms Ulm Institute',
    ],
    [
      'admitted by one who is not named in the claim, of the same act, doer and thing',
      'Troops of the Fifth Battalion allegedly looted the library in Osk.\n\nThe library holds 9,000 books.\n\nThe Ilmen Defence Ministry acknowledged that its troops had looted the library.',
      'looted the library in Osk',
      'confirms Ilmen Defence Ministry',
    ],
    [
      'silent behind a semicolon, and no part of what the other admits',
      'Last week Ander Bank conceded that it had lost the files; Harlan Pell declined to comment.',
      'it had lost the files',
      'silent Harlan Pell',
    ],
    [
      'owned up to by one who is not named, of a deed that names no doer',
      'A glide bomb was dropped on the port of Osk, officials alleged.\n\nThe Ilmen General Staff acknowledged that its aircraft had used the bomb against Osk.',
      'A glide bomb was dropped on the port of Osk',
      'confirms Ilmen General Staff',
    ],
    [
      'confirmed by the club of the one who is named',
      'Goalkeeper Luca Brand failed a drugs test after the derby, the Osk Echo reported.\n\nFC Osk confirmed that Brand had failed the test, but declined further comment.',
      'Goalkeeper Luca Brand failed a drugs test after the derby',
      'confirms FC Osk',
    ],
    [
      'silent on a reason, in which others see revenge',
      'The grocer Holt shut its Osk store on Monday. Union organiser Amy Lane said the shutdown was payback for a strike vote. Holt would not say why it shut the store.',
      'the shutdown was payback for a strike vote',
      'silent Holt',
    ],
    [
      'admitted by calling the account accurate',
      'A former aide, Sari Holm, said the premier, Arvo Kask, had known of the loan since June. "Her account is accurate," Mr Kask told parliament.',
      'had known of the loan since June',
      'confirms Arvo Kask',
    ],
    [
      'admitted by what did happen',
      'Residents of Harl Quay accuse Tidewell Foods of pumping waste into the creek. "It did go out through our pipe, and we are sorry," the company\'s spokeswoman, Dana Orme, said.',
      'pumping waste into the creek',
      'confirms Tidewell Foods',
    ],
    [
      'admitted by what something of ours did',
      'Anglers in Lenmouth say a ship of Tarn Ferries struck the north pier and broke two of its piles.\n\n"Our ship did strike the pier," Tarn Ferries said.',
      'struck the north pier',
      'confirms Tarn Ferries',
    ],
    [
      "a spokesman named again: his company's denial",
      'Tenants say Harl Homes cut the heating in May. "We are looking into it," company spokesman Dale Hube said on Monday. On Friday Hube called that false.',
      'Harl Homes cut the heating in May',
      'denies Harl Homes',
    ],
    [
      'turned down by "that", before its reasons',
      'The firm singled out people who had signed a petition, a former engineer, Dario Whelk, claims. Quill Systems disputes that, arguing that it chose by role alone.',
      'The firm singled out people who had signed a petition',
      'denies Quill Systems',
    ],
    [
      'turned down as an account of an evening',
      'Coach Gus Orr hit a player, two fans told Radio Lenn. Orr disputed their account of the evening.',
      'Coach Gus Orr hit a player',
      'denies Gus Orr',
    ],
    [
      'owned up to in words of its own',
      'The student paper alleges that the dean, Mona Frell, copied parts of her thesis. In a letter on Friday she owned up: "I took those pages from another book."',
      'copied parts of her thesis',
      'confirms Mona Frell',
    ],
    [
      'a plea, on a day, to an act',
      'Driver Ola Kest pleaded not guilty on Monday to setting fire to a barn in Lenn.',
      'setting fire to a barn in Lenn',
      'denies Ola Kest',
    ],
    [
      'silent on a reason: the reasons that others give',
      'Wardens have not said why the footbridge was shut. Surveyors say it was closed because two piers had cracked.',
      'it was closed because two piers had cracked',
      'silent Wardens',
    ],
    [
      'denied where it was told',
      'Mila Kest accused the trainer of shoving her into a rack. Two rowers say the trainer shoved her. The boathouse has denied it happened.',
      'shoving her into a rack',
      'denies boathouse',
    ],
    [
      'a blanket denial: every claim of the one accuser',
      'Ida Foss claims that she was kept in a laundry for two years. She claims that her papers were burned. Foss also claims that she was never paid.\n\nIn a letter to the station, Bruna Home denied these allegations.',
      'she was never paid',
      'denies Bruna Home',
    ],
    [
      'past the cameras without a word',
      'A driver says the depot kept two sets of books. Depot chief Rita Horn stomped past the cameras without a word.',
      'the depot kept two sets of books',
      'silent Rita Horn',
    ],
    [
      'not a thing',
      'A neighbour says the mill dumped dye in the brook. The mill hasn’t said a thing about it.',
      'the mill dumped dye in the brook',
      'silent mill',
    ],
    [
      'turned down interviews',
      'A former aide says the minister knew. The minister turned down three interview requests.',
      'the minister knew',
      'silent minister',
    ],
    [
      'neither confirmed nor denied what a paper says',
      'A letter seen by the Courier says Dunmark Bank will shut 60 branches. Dunmark would neither confirm nor deny what is in the letter.',
      'Dunmark Bank will shut 60 branches',
      'silent Dunmark Bank',
    ],
    [
      'would not discuss it',
      'Radio Nord reported that minister Ada Bell had phoned Governor Lund to press for lower rates. Lund would not discuss it.',
      'minister Ada Bell had phoned Governor Lund',
      'silent Lund',
    ],
    [
      'a lawyer answers for the client, not for the other one',
      'Prosecutors say the pair took bribes at the port. Ida Holm, a lawyer for the younger man, said her client denied the accusations.',
      'the pair took bribes at the port',
      'denies younger man',
    ],
    [
      'who denies arson denies what it rests on',
      'Dario Prell, 41, denies arson. Prosecutor Ana Wist said Prell had set fire to a rival’s van.',
      'Prell had set fire to a rival',
      'denies Dario Prell',
    ],
    [
      'two words behind a colon',
      'A dealer says Norra has bid for the goalkeeper. Norra had just two words for us: no comment.',
      'Norra has bid for the goalkeeper',
      'silent Norra',
    ],
    [
      'one who runs a body, of a claim about herself',
      'A clerk says Lena Voss signed the bills twice.\n\nThe quay was built in 1921.\n\nLena Voss, chairman of the Dorn Harbour Trust, did not reply to a letter.',
      'Lena Voss signed the bills twice',
      'silent Lena Voss',
    ],
    [
      'a blunt word and what is said behind a colon',
      'The keeper is rumoured to have refused to board the bus. Not so, says Kiri Holm: the lad was in bed.',
      'to have refused to board the bus',
      'denies Kiri Holm',
    ],
    [
      'two words, on an occasion',
      'Radio Nord says Jon Adey has had his medical. "Fairy tales," his agent, Pim Vander, shot back when we asked.',
      'Jon Adey has had his medical',
      'denies Jon Adey',
    ],
    [
      'asked about her account, silent on cases as such',
      'Hanna Lox says the ward sent her home twice. Asked about her account, the Vale Hospitals Trust said it did not comment on individual patients.',
      'the ward sent her home twice',
      'silent Vale Hospitals Trust',
    ],
    [
      'no answer had come',
      'Workers say the alarm had been off since spring. To our questions on the alarm no answer had come from Cuprel by Sunday.',
      'the alarm had been off since spring',
      'silent Cuprel',
    ],
    [
      'her handling of a thing: whatever she did about it',
      'Minister Aurel Stane kept a harbour study from her colleagues, three officials say.\n\nThe harbour was built in 1921.\n\nShips called twice a week.\n\nStane has yet to reply to questions about her handling of the study.',
      'Minister Aurel Stane kept a harbour study',
      'silent Aurel Stane',
    ],
    [
      'the embassy of a state, where the tree is torn',
      'A paper wrote that the Sultanate of Imr owns the yard. The embassy of the Sultanate neither confirmed nor denied this.',
      'the Sultanate of Imr owns the yard',
      'silent embassy of the Sultanate',
    ],
    [
      'disputed that, in other words',
      'A barrister says the Pell Trust had offered money for silence. The Pell Trust disputed that any settlement carried such a clause.',
      'the Pell Trust had offered money for silence',
      'denies Pell Trust',
    ],
    [
      'the accused, named behind what was told of a baker',
      'A baker set fire to a van over a market pitch, a jury heard. Dean Prull, 41, denies arson.',
      'A baker set fire to a van',
      'denies Dean Prull',
    ],
    [
      'charged, and not guilty',
      'An electrician, Mark Tobb, was charged with stealing copper cable from Dunn station. Tobb pleaded not guilty.',
      'stealing copper cable from Dunn station',
      'denies Mark Tobb',
    ],
    [
      'a guilty plea as a noun',
      'Treasurer Howard Blenn stole 400,000 crowns from a road fund, an indictment says. On Friday, Blenn entered a guilty plea to stealing the money.',
      'Treasurer Howard Blenn stole 400,000 crowns',
      'confirms Howard Blenn',
    ],
    [
      'what it had known',
      'The builder Hollin Homes knew that the beams were cracked, an engineer said. Hollin Homes admitted that it had known.',
      'The builder Hollin Homes knew that the beams were cracked',
      'confirms Hollin Homes',
    ],
    [
      'our ship',
      'The Costera Navy allegedly sank a trawler off Roca. "Our ship sank the trawler," the Costera Navy said on Tuesday.',
      'sank a trawler off Roca',
      'confirms Costera Navy',
    ],
  ])('%s', (_name, text, content, answer) => {
    expect(answersTo(text, content)).toContain(answer);
  });

  it.each([
    [
      'an option is no denial',
      'The marina said berths are booked online, and that the firm kept the right to reject a boat.',
      'berths are booked online',
    ],
    [
      'the other lawyer is not the client',
      'Prosecutors say the pair took bribes at the port. Ida Holm, a lawyer for the younger man, spoke first. The older man’s lawyer declined to comment.',
      'the pair took bribes at the port',
    ],
  ])('%s', (_name, text, content) => {
    expect(answersTo(text, content).join()).not.toMatch(/denies|Ida Holm/);
  });
});

describe('what moves a label', () => {
  it('silence now outweighs a denial of years ago, and both are shown', () => {
    const text =
      'Sprinter Mona Rehl took a banned hormone, her former coach Hal Durr claimed. Rehl, who in 2021 denied ever having taken banned hormones, did not respond to a request for comment on that claim.';
    const content = 'Sprinter Mona Rehl took a banned hormone';
    expect(answersTo(text, content).sort()).toEqual(['denies Mona Rehl', 'silent Mona Rehl']);
    expect(statementOf(text, content)?.label).toBe('unaddressed');
  });

  it('papers keep silent on nothing', () => {
    const text =
      'The consultants say the bill could climb to 90 million crowns. The minutes of the March meeting made no mention of it.';
    expect(answersTo(text, 'the bill could climb to 90 million crowns')).toEqual([]);
  });

  it('a plea to a lesser count admits nothing else', () => {
    const text =
      'Prosecutors say Martin Sell owed 300,000 crowns to a bookmaker. Sell pleaded guilty to a lesser count on Monday.';
    expect(statementOf(text, 'Martin Sell owed 300,000 crowns')?.label).toBe('alleged');
  });
});

describe('who relays whom', () => {
  it.each([
    [
      'told reporters, according to an agency',
      '"I opened the gate for the ferry crew," Bishop Olen told reporters, according to Tern News.',
      'I opened the gate for the ferry crew',
      ['Tern News', 'Olen'],
    ],
    [
      'said, according to a paper',
      'According to the Harbour Herald, Professor Jon Burr, the chairman of the panel, said three towers were left out of the plan.',
      'three towers were left out of the plan',
      ['Harbour Herald', 'Jon Burr'],
    ],
    [
      'reports of customers',
      'Heater maker Lumara said on Monday it was recalling 80,000 stoves following customer reports that some had caught fire.',
      'some had caught fire',
      ['Lumara', 'customer'],
    ],
    [
      'quoted as saying, behind what is said',
      'The ministry has drawn up a list of 312 names, the news agency Toverin quoted the Selmar foreign ministry as saying.',
      'The ministry has drawn up a list of 312 names',
      ['Toverin', 'Selmar foreign ministry'],
    ],
    [
      'said, and the paper behind it',
      'Ana Lind said the mill would close in May, according to the Kolo Herald.',
      'the mill would close in May',
      ['Kolo Herald', 'Ana Lind'],
    ],
    [
      'what was told a station goes on with a pronoun',
      '"I broke my wrist," passenger Olin Frey told Radio Nord. The captain was nowhere near, he said.',
      'The captain was nowhere near',
      ['Radio Nord', 'Olin Frey'],
    ],
  ])('%s', (_name, text, content, chain) => {
    expect(chainOf(text, content).map((name) => name.replace(/^(?:the|Bishop|Professor) /i, ''))).toEqual(chain);
  });

  it('keeps the speaker of a second verb, and its content apart', () => {
    const text = 'Marta Ruiz admitted that the driver slept but said that the bus was late.';
    expect(chainOf(text, 'the bus was late')).toEqual(['Marta Ruiz']);
    expect(statementOf(text, 'the driver slept')?.label).toBe('confirmed');
    expect(statementOf(text, 'the bus was late')?.label).toBe('alleged');
  });
});

describe('first hand or not', () => {
  it.each([
    ['alleged', '"The senator hit me," Mr Orbin told reporters.', 'The senator hit me'],
    ['confirmed', '"I’ve been sick for five hours," says Ronja Beck, a passenger.', 'been sick for five hours'],
    [
      'confirmed',
      'The data office said it was notified on 7 October and had opened an inquiry.',
      'it was notified on 7 October',
    ],
    [
      'confirmed',
      'The mayor, Ines Roth, said the council would bring a suit before Friday.',
      'the council would bring a suit before Friday',
    ],
    ['alleged', 'The firm has denied links to the banned group.', 'links to the banned group'],
    [
      'alleged',
      'The results of the lake study, published in May, revealed that perch carry more lead than in 1990.',
      'perch carry more lead than in 1990',
    ],
  ])('%s: %s', (label, text, content) => {
    expect(statementOf(text, content)?.label).toBe(label);
  });
});

describe('news of several claims and parties', () => {
  it.each(PRESS_ANSWERS)('%s: %s: %s', (text, content, answer) => {
    const [stance, party] = [answer.slice(0, answer.indexOf(' ')), answer.slice(answer.indexOf(' ') + 1)];
    const given = answersTo(text, content).map((one) => [
      one.slice(0, one.indexOf(' ')),
      one.slice(one.indexOf(' ') + 1),
    ]);
    expect(given.some(([is, by]) => is === stance && (by!.includes(party) || party.includes(by!)))).toBe(true);
  });

  it.each(PRESS_CHAINS)('%s: %s', (text, content, names) => {
    expect(chainOf(text, content)).toEqual(names.map((name) => expect.stringContaining(name)));
  });
});
