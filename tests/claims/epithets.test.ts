import { describe, expect, it } from 'vitest';
import { chainOf } from './reading-of.js';

// People and papers taken up by another name than before.

/** Members of a party, by the seat that they hold. */
const MEMBERS: [text: string, content: string, chain: string[]][] = [
  [
    'Rep. Colm Ardley toured the depot on Tuesday. The North Pellow Democrat said the tender had cost 8 million crowns.',
    'the tender had cost 8 million crowns',
    ['Colm Ardley'],
  ],
  [
    'Sen. Brenna Stroud filed the motion in March. The West Wick Republican argued that the tunnel had never been inspected.',
    'the tunnel had never been inspected',
    ['Brenna Stroud'],
  ],
  [
    'Rep. Hollis Quane met farmers near the dam. "The sluice has leaked since May," the Tarrow Democrat said.',
    'The sluice has leaked since May',
    ['Hollis Quane'],
  ],
  [
    'Councillor Dervla Moyes left the committee last week. The Ashmere Conservative said the vote had been moved twice.',
    'the vote had been moved twice',
    ['Dervla Moyes'],
  ],
  [
    'Rep. Colm Ardley criticised Sen. Brenna Stroud on Friday. The North Pellow Democrat said the tender had cost 8 million crowns.',
    'the tender had cost 8 million crowns',
    ['Colm Ardley'],
  ],
  [
    'Rep. Isolde Farr will not run again. The tender had cost 8 million crowns, the West Harrow Republican told reporters.',
    'The tender had cost 8 million crowns',
    ['Isolde Farr'],
  ],
  // A club, several members, one of them whoever it is, and somebody with a name of their own.
  [
    'Rep. Colm Ardley toured the depot on Tuesday. The North Pellow Democrat Club said the tender had cost 8 million crowns.',
    'the tender had cost 8 million crowns',
    ['North Pellow Democrat Club'],
  ],
  [
    'Rep. Colm Ardley toured the depot on Tuesday. A Harrow Republican said the tender had cost 8 million crowns.',
    'the tender had cost 8 million crowns',
    ['Harrow Republican'],
  ],
  [
    'Rep. Colm Ardley toured the depot on Tuesday. The North Pellow Democrats said the tender had cost 8 million crowns.',
    'the tender had cost 8 million crowns',
    ['North Pellow Democrats'],
  ],
  [
    'Rep. Colm Ardley toured the depot on Tuesday. Harrow Republican Brenna Stroud said the tender had cost 8 million crowns.',
    'the tender had cost 8 million crowns',
    ['Brenna Stroud'],
  ],
];

/** People, by what they are. */
const PEOPLE: [text: string, content: string, chain: string[]][] = [
  [
    'Sen. Maud Perrault read the report in full. The Hexby senator said the pumps had failed twice.',
    'the pumps had failed twice',
    ['Maud Perrault'],
  ],
  [
    'Congressman Lyle Orford missed the vote on Tuesday. The lawmaker said the train had stopped for two hours.',
    'the train had stopped for two hours',
    ['Lyle Orford'],
  ],
  [
    'Nils Farrow walked through the market on Saturday. The candidate said the levy had closed 40 shops.',
    'the levy had closed 40 shops',
    ['Nils Farrow'],
  ],
  [
    'Gideon Strake opened the marina on Sunday. The shipping magnate said he owned eleven ferries.',
    'he owned eleven ferries',
    ['Gideon Strake'],
  ],
  [
    'Corinne Vasse bought the theatre in 2009. The hotel tycoon said the roof had cost her 2 million crowns.',
    'the roof had cost her 2 million crowns',
    ['Corinne Vasse'],
  ],
  [
    'Ollie Branch scored twice on Saturday. The striker said the pitch had been frozen.',
    'the pitch had been frozen',
    ['Ollie Branch'],
  ],
  [
    'Ines Pardoe has studied the delta for years. The hydrologist said the river had moved 90 metres.',
    'the river had moved 90 metres',
    ['Ines Pardoe'],
  ],
  [
    'Rhona Teague sailed home on Monday. "The keel was cracked," the skipper told reporters.',
    'The keel was cracked',
    ['Rhona Teague'],
  ],
  [
    'Hedda Lorn sang at the gala. The hall had been half empty, the former actress said.',
    'The hall had been half empty',
    ['Hedda Lorn'],
  ],
  [
    'Selma Hoyt ran the clinic for ten years. The epidemiologist warned that the vaccine had spoiled.',
    'the vaccine had spoiled',
    ['Selma Hoyt'],
  ],
  [
    'Bertil Amsel left the hospital on Friday. The pensioner claimed that the ward had run out of beds.',
    'the ward had run out of beds',
    ['Bertil Amsel'],
  ],
  [
    'Sen. Maud Perrault met Lyle Orford on Friday. The senator said the pumps had failed twice.',
    'the pumps had failed twice',
    ['Maud Perrault'],
  ],
  // Another of the kind, somebody of theirs, and somebody whose name follows.
  [
    'Gideon Strake opened the marina on Sunday. A rival magnate said the quay had sunk by a metre.',
    'the quay had sunk by a metre',
    ['rival magnate'],
  ],
  [
    "Gideon Strake opened the marina on Sunday. The magnate's lawyer, Piet Haan, said the quay had sunk by a metre.",
    'the quay had sunk by a metre',
    ['Piet Haan'],
  ],
  [
    'Ollie Branch scored twice on Saturday. The striker Tom Reeve said the pitch had been frozen.',
    'the pitch had been frozen',
    ['Tom Reeve'],
  ],
  [
    'Maud Perrault read the report in full. Two senators said the pumps had failed twice.',
    'the pumps had failed twice',
    ['Two senators'],
  ],
  [
    'Maud Perrault read the report in full. Another senator said the pumps had failed twice.',
    'the pumps had failed twice',
    ['Another senator'],
  ],
];

/** Papers, by the last word of their names. */
const PAPERS: [text: string, content: string, chain: string[]][] = [
  [
    'The Pellow Times reported on Monday that the mill had closed. According to the Times, the owner had left 3 million crowns of debt.',
    'the owner had left 3 million crowns of debt',
    ['Pellow Times'],
  ],
  [
    'The Ostby Herald first wrote about the leak in June. The Herald said the pipe had been cut.',
    'the pipe had been cut',
    ['Ostby Herald'],
  ],
  [
    'The Lower Wick Gazette printed the list on Friday. The pipe had been cut, the Gazette reported.',
    'The pipe had been cut',
    ['Lower Wick Gazette'],
  ],
  [
    'The Calder Herald published the list on Monday. A clerk told the Herald that the pipe had been cut.',
    'the pipe had been cut',
    ['Calder Herald', 'clerk'],
  ],
  [
    'The leak was found by the Harrow Courier in May. The pipe had been cut, the Courier said, citing two plumbers.',
    'The pipe had been cut',
    ['Harrow Courier', 'two plumbers'],
  ],
  // Another paper, the police of the same town, an inn and an office.
  [
    'The Pellow Times reported on Monday that the mill had closed. The Ostby Times said the pipe had been cut.',
    'the pipe had been cut',
    ['Ostby Times'],
  ],
  [
    'Radio Ostby reported on Monday that the mill had closed. Ostby police said the pipe had been cut.',
    'the pipe had been cut',
    ['Ostby police'],
  ],
  [
    'The Pellow Star reported on Monday that the mill had closed. The Star Inn said the pipe had been cut.',
    'the pipe had been cut',
    ['Star Inn'],
  ],
  [
    'The Harbour Post reported on Monday that the mill had closed. The post office said the pipe had been cut.',
    'the pipe had been cut',
    ['post office'],
  ],
];

/** A family name of two people, who of them does something. */
const FAMILY_NAMES: [text: string, content: string, chain: string[]][] = [
  [
    'Anja Brandel, sister of the missing diver Tomas Brandel, refused the offer. "The firm hid the map," Brandel said.',
    'The firm hid the map',
    ['Anja Brandel'],
  ],
  [
    'Oskar Wynne, father of crash victim Lotte Wynne, left the hearing early. The brakes had been worn, Wynne said.',
    'The brakes had been worn',
    ['Oskar Wynne'],
  ],
  [
    'Judith Harker, the widow of the pilot Neil Harker, met the minister on Tuesday. Harker said the black box had been lost.',
    'the black box had been lost',
    ['Judith Harker'],
  ],
  [
    'Marion Tolle buried her son, Erik Tolle, in May. "The guards laughed at us," Tolle told reporters.',
    'The guards laughed at us',
    ['Marion Tolle'],
  ],
  // The other one, where it is they who do it.
  [
    'Anja Brandel is the sister of the diver Tomas Brandel. Tomas Brandel refused the offer. "The firm hid the map," Brandel said.',
    'The firm hid the map',
    ['Tomas Brandel'],
  ],
  [
    'Neil Harker, the husband of the pilot Judith Harker, met the minister on Tuesday. Judith Harker said the black box had been lost.',
    'the black box had been lost',
    ['Judith Harker'],
  ],
];

describe('names for whom the text has named', () => {
  it.each([...MEMBERS, ...PEOPLE, ...PAPERS, ...FAMILY_NAMES])('%s', (text, content, chain) => {
    expect(chainOf(text, content)).toEqual(chain);
  });
});
