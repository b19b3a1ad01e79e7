/** Briefs of a sentence or two: the label, the text, words of the content. */
export const BRIEF_NEWS: readonly (readonly [label: string, text: string, content: string])[] = [
  ['confirmed', 'Company register papers show that Bost owns half of Tolmac.', 'Bost owns half of Tolmac'],
  ['alleged', 'A report commissioned by the town says 40 bolts had rusted.', '40 bolts had rusted'],
  ['confirmed', 'The accused told the court that he had started the fire.', 'he had started the fire'],
  [
    'confirmed',
    'Osk Ferries said 214 passengers and 12 crew were on board.',
    '214 passengers and 12 crew were on board',
  ],
  [
    'confirmed',
    'The airline said the aircraft had been in service for nine years.',
    'the aircraft had been in service for nine years',
  ],
  [
    'alleged',
    'The pilots’ union said the aircraft had been in service for 40 years.',
    'the aircraft had been in service for 40 years',
  ],
  [
    'confirmed',
    'Race doctor Ida Rusk says two of the riders have broken wrists.',
    'two of the riders have broken wrists',
  ],
  [
    'confirmed',
    'Norwell General said it had treated seven women and that two were still on its wards.',
    'two were still on its wards',
  ],
  [
    'confirmed',
    'Det Sgt Mae Dole of Harn Police testified that officers had seized nine crates from the barn.',
    'officers had seized nine crates from the barn',
  ],
  [
    'confirmed',
    'Dravia will seek an emergency session on Friday, Foreign Minister Ola Bren announced.',
    'Dravia will seek an emergency session on Friday',
  ],
  [
    'confirmed',
    'Army spokesman Karim Dole wrote on Tuesday that the army had opened the road to the coast for lorries.',
    'the army had opened the road to the coast',
  ],
  [
    'alleged',
    '"My son called me and said they were being sent off without boots," Vera Hask said.',
    'they were being sent off without boots',
  ],
  ['opinion', "Minister: Teachers' strike is 'selfish'", "Teachers' strike is 'selfish'"],
  ['opinion', 'Several trustees have voiced concern that the roof is far too garish.', 'the roof is far too garish'],
  [
    'confirmed',
    "Dravia has stopped the sale of the pump, the country's health ministry said.",
    'Dravia has stopped the sale of the pump',
  ],
  [
    'confirmed',
    'Nina Bost, for Hale, told the court he would pay back the money by Easter.',
    'he would pay back the money by Easter',
  ],
  [
    'confirmed',
    'Tolmac means to build a second mill at Reed, its chief executive, Ann Forde, disclosed.',
    'Tolmac means to build a second mill at Reed',
  ],
  [
    'confirmed',
    "Norwell General tells us it's treating nine people, two of them children.",
    "it's treating nine people, two of them children",
  ],
  [
    'confirmed',
    'Norwell General said it was treating nine people from the bus.',
    'it was treating nine people from the bus',
  ],
  [
    'confirmed',
    "The bank's latest return, filed in May, gives a capital ratio of 11 per cent.",
    'a capital ratio of 11 per cent',
  ],
  [
    'confirmed',
    'The tour made 4 million crowns last year, papers at the Companies Register show.',
    'The tour made 4 million crowns last year',
  ],
  ['confirmed', 'Board minutes show that the deal was approved in June.', 'the deal was approved in June'],
  [
    'confirmed',
    'Mayor Lotte Bram won 51.2 per cent of the vote, as the protocol of the Election Commission shows.',
    'Lotte Bram won 51.2 per cent of the vote',
  ],
  ['confirmed', 'Spokesman Dan Fry of Lorne Rail said the charge had been dropped.', 'the charge had been dropped'],
  [
    'confirmed',
    'The ferry firm says the ship carried 140 passengers and nine crew.',
    'the ship carried 140 passengers and nine crew',
  ],
  [
    'confirmed',
    "The patrol boat took two hours, the coast guard's spokesman admitted, citing high waves.",
    'The patrol boat took two hours',
  ],
  [
    'confirmed',
    "The coast guard's spokesman, Lev Aro, admitted that the patrol boat had taken two hours, citing high waves.",
    'the patrol boat had taken two hours',
  ],
  [
    'confirmed',
    'Mayor Tom Hale knew of the gas leak for a week, a former aide says.\n\nHale admitted on Friday that he had been told of it.',
    'Mayor Tom Hale knew of the gas leak for a week',
  ],
  [
    'confirmed',
    'Rebels say Karsk and Ostmark traded prisoners in secret. Ostmark confirmed the swap; Karsk has not commented.',
    'Karsk and Ostmark traded prisoners in secret',
  ],
  ['confirmed', 'Mona Dell has cancelled her tour, said her agent, Rolf Kern.', 'Mona Dell has cancelled her tour'],
  [
    'confirmed',
    'Police shot a man in Lorne, neighbours said. Police confirmed that an officer had opened fire.',
    'Police shot a man in Lorne',
  ],
  [
    'confirmed',
    'The airline left nine children behind, parents say. The airline said it was sorry that this had happened.',
    'The airline left nine children behind',
  ],
  [
    'confirmed',
    'The airline left nine children behind, parents say. "We got it wrong," said its chief executive, Ann Roe.',
    'The airline left nine children behind',
  ],
  [
    'confirmed',
    'The airline left nine children behind, parents say. The airline blamed a computer fault for it.',
    'The airline left nine children behind',
  ],
  [
    'confirmed',
    'The airline left nine children behind, parents say. It was a regrettable mistake, the airline said.',
    'The airline left nine children behind',
  ],
  [
    'alleged',
    'Citing three people briefed on the matter, the Halden Post reported that the bank had hidden its losses for a year.',
    'the bank had hidden its losses for a year',
  ],
  [
    'alleged',
    'The bank hid its losses for a year, three people briefed on the matter, who were not authorised to speak publicly, told the Halden Post.',
    'The bank hid its losses for a year',
  ],
  [
    'confirmed',
    '"Two patients were given the wrong blood," the hospital said in a statement, adding that both had recovered.',
    'both had recovered',
  ],
  [
    'alleged',
    'Karsk said on Tuesday its forces had taken the town of Harn; Ostmark said fighting went on.',
    'its forces had taken the town of Harn',
  ],
  ['confirmed', 'The food agency found glass in nine of 40 cartons.', 'glass in nine of 40 cartons'],
  ['confirmed', 'The dairy has recalled 4,000 cartons, it said on Monday.', 'The dairy has recalled 4,000 cartons'],
  [
    'confirmed',
    'The dairy has recalled 4,000 cartons, its managing director, Per Holm, said.',
    'The dairy has recalled 4,000 cartons',
  ],
  [
    'confirmed',
    'The probe is due to land on Friday at noon, the space agency said.',
    'The probe is due to land on Friday at noon',
  ],
  [
    'confirmed',
    'Polls closed at eight and first results are expected by midnight, the election board said.',
    'Polls closed at eight',
  ],
  [
    'confirmed',
    'Norfrost offered its crews a rise of 4 per cent, both sides confirmed.',
    'Norfrost offered its crews a rise of 4 per cent',
  ],
  [
    'confirmed',
    'The minister\'s office paid for her daughter\'s wedding, Osk Television reported on Sunday.\n\n"I should have paid for it myself," the minister, Ola Krone, said on Monday.',
    "The minister's office paid for her daughter's wedding",
  ],
  ['alleged', 'Nobody acted on the warnings, according to the inspector, Paul Dunn.', 'Nobody acted on the warnings'],
  [
    'confirmed',
    "Nobody acted on the warnings, the roads authority's director, Ann Falk, admitted.",
    'Nobody acted on the warnings',
  ],
  ['opinion', '"My heart goes out to the families," said President Olaf Brink.', 'My heart goes out to the families'],
  ['alleged', '"The lorry in front of me was far too heavy," said Carr.', 'The lorry in front of me was far too heavy'],
  [
    'confirmed',
    'Fogg has been slapped with a two-match ban, league bigwigs confirmed last night.',
    'Fogg has been slapped with a two-match ban',
  ],
  [
    'confirmed',
    'Profit rose 9 per cent to 40 million crowns, Tolmac reported.',
    'Profit rose 9 per cent to 40 million crowns',
  ],
  [
    'unaddressed',
    "Ostmark's army uses boys of 15, a charity says. A spokesman promised to look into it.",
    "Ostmark's army uses boys of 15",
  ],
  [
    'confirmed',
    "The growers' league said 40 of its members had sold their farms.",
    '40 of its members had sold their farms',
  ],
  [
    'confirmed',
    'The airline said it had cancelled all flights on Monday, citing strong winds.',
    'it had cancelled all flights on Monday',
  ],
  [
    'confirmed',
    'The council closed the pool, citing rising costs, its leader, Ann Dray, confirmed.',
    'The council closed the pool',
  ],
  ['confirmed', 'Her tax return shows she earned 40,000 crowns last year.', 'she earned 40,000 crowns last year'],
  ['confirmed', 'Osk Rail spokesman Dan Moor said the timetable had been changed.', 'the timetable had been changed'],
  [
    'confirmed',
    'A rival says the chairman, Ian Frost, stayed at a villa owned by the builder. Mr Frost confirmed that he had spent a week in the villa.',
    'the chairman, Ian Frost, stayed at a villa owned by the builder',
  ],
  [
    'confirmed',
    "Villagers say they complained to the quarry's owner, Denby Stone, four times. Denby Stone confirmed that it had received complaints.",
    "they complained to the quarry's owner, Denby Stone, four times",
  ],
  [
    'confirmed',
    'School kept bullying quiet, parents say\n\nParents say Lorne School knew of the bullying in May. The head teacher, Ada Holt, conceded that the school had been told in May.',
    'Lorne School knew of the bullying in May',
  ],
  [
    'confirmed',
    "The clinic charged her for a scan she never had, Ada Moss says. The clinic's spokesman acknowledged that her bill included a scan that was not done.",
    'The clinic charged her for a scan she never had',
  ],
  [
    'confirmed',
    'Staff say the ward had one nurse for 26 patients. The hospital confirmed that only one nurse had been on duty.',
    'the ward had one nurse for 26 patients',
  ],
  [
    'confirmed',
    'According to the tenants, the lift has been broken since March. The landlord, Orrin Homes, accepts that: a part is missing, it says.',
    'the lift has been broken since March',
  ],
  [
    'confirmed',
    "The mayor's son got the job without an interview, a councillor says. The mayor said as much on Friday.",
    "The mayor's son got the job without an interview",
  ],
  [
    'confirmed',
    'The mayor\'s son got the job without an interview, a councillor says. "There was no interview," the mayor said on Friday. "That was my mistake."',
    "The mayor's son got the job without an interview",
  ],
  [
    'alleged',
    'Cooks say the hotel served old meat. "That did not happen here," its manager, Ada Lunn, said.',
    'the hotel served old meat',
  ],
  [
    'confirmed',
    'A councillor says the mayor hired her own son. The mayor said as much on Friday.',
    'the mayor hired her own son',
  ],
  [
    'confirmed',
    'A councillor says the mayor gave the contract away without a tender. "There was no tender," the mayor said.',
    'the mayor gave the contract away without a tender',
  ],
  [
    'confirmed',
    'Parents say the school failed to inspect the bus. The school said it had not inspected the bus since May.',
    'the school failed to inspect the bus',
  ],
  [
    'confirmed',
    'Villagers say the water company never tested the well. Tarn Water said it had never tested that well.',
    'the water company never tested the well',
  ],
  [
    'confirmed',
    'Holt says she would not rule out a second vote\n\nMayor Lena Holt spoke on Monday.',
    'she would not rule out a second vote',
  ],
  ['alleged', 'The inquiry heard that guards slept on duty.', 'guards slept on duty'],
  [
    'confirmed',
    'Mayor knew of leak, aide says\n\nMayor Tom Hale knew of the gas leak for a week, a former aide says.\n\nHale admitted on Friday that he had been told of it.',
    'Mayor knew of leak',
  ],
  [
    'unaddressed',
    'The singer was drunk on stage, a fan said. Her agent was unavailable.',
    'The singer was drunk on stage',
  ],
  [
    'alleged',
    'A rival says Ian Frost took money from the builder. Mr Frost confirmed that he knew the builder.',
    'Ian Frost took money from the builder',
  ],
  [
    'alleged',
    'Residents say Denby Stone poisoned the well. Denby Stone confirmed that it was looking into the complaints.',
    'Denby Stone poisoned the well',
  ],
  [
    'alleged',
    'Halden Royal said the ambulance service had sent the wrong notes.',
    'the ambulance service had sent the wrong notes',
  ],
  [
    'alleged',
    'Paul Dey, for the tenants, told the tribunal the landlord had cut off the gas.',
    'the landlord had cut off the gas',
  ],
  [
    'alleged',
    'Vask won 51 percent of the vote, according to an exit poll by Norda.',
    'Vask won 51 percent of the vote',
  ],
  [
    'confirmed',
    'The neighbouring state of Malv is sending 60 rescuers, its foreign ministry said.',
    'The neighbouring state of Malv is sending 60 rescuers',
  ],
  [
    'confirmed',
    'In a poll by Norlin, 41 percent of voters back Holt. Two thirds want a debate, the poll found. Lark is second with 30 percent.',
    'Lark is second with 30 percent',
  ],
  [
    'own-voice',
    'In a poll by Norlin, 41 percent of voters back Holt. If Lark gains ten points, he is in the second round.',
    'If Lark gains ten points, he is in the second round',
  ],
  [
    'alleged',
    'The clinic charged her for a scan she never had, Ada Moss says.',
    'The clinic charged her for a scan she never had',
  ],
  [
    'alleged',
    'The minister took 40,000 crowns from Tarn Roads, the Tide reports.',
    'The minister took 40,000 crowns from Tarn Roads',
  ],
  // What others judge of it owns up to nothing.
  [
    'alleged',
    'Rivals say the mayor sold the park. "It was a mistake," said opposition leader Ann Lark.',
    'the mayor sold the park',
  ],
  [
    'alleged',
    'Rivals say Mayor Ola Hurd sold the park. "We should have stopped it," said opposition leader Ann Lark.',
    'Mayor Ola Hurd sold the park',
  ],
  [
    'confirmed',
    'Rivals say Mayor Ola Hurd sold the park. "It was a mistake," said Hurd.',
    'Mayor Ola Hurd sold the park',
  ],
  // Titles.
  [
    'alleged',
    'Grand hotel hid rats from inspectors: ex-chef\n\nThe Grand in Osk was visited by inspectors on Monday.',
    'Grand hotel hid rats from inspectors',
  ],
  [
    'unaddressed',
    'Former chef: Grand hotel hid rats from inspectors\n\nA former chef says the Grand in Osk hid rats from inspectors.\n\nThe Grand declined to comment.',
    'Grand hotel hid rats from inspectors',
  ],
  ['alleged', 'The drug is purported to cure baldness.', 'The drug is purported to cure baldness'],
  ['alleged', 'The museum says its alarm worked perfectly.', 'its alarm worked perfectly'],
  // Polls and books.
  ['confirmed', 'The Norlin poll, taken last week, has Carr ahead by four points.', 'Carr ahead by four points'],
  ['confirmed', 'A Norlin poll of 900 voters put the senator at 44 percent.', 'the senator at 44 percent'],
  ['own-voice', 'The poll has drawn much attention.', 'The poll has drawn much attention'],
  [
    'confirmed',
    'Carr raised 3 million crowns in May, according to filings with the election commission.',
    'Carr raised 3 million crowns in May',
  ],
  ['alleged', 'According to a filing in a Lorne court, Carr hit a waiter.', 'Carr hit a waiter'],
];
