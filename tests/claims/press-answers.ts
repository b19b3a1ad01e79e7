/** Who answers, in news of several claims and parties. Invented: the text, words of the content, the answer. */
export const PRESS_ANSWERS: [text: string, content: string, answer: string][] = [
  [
    'Tessa Crane, a former aide, told the ethics committee that Sen. Bill Hadley took cash from a highway lobbyist in 2022.\n\nHadley, who is seeking a third term in November, denied taking any money from the lobbyist.',
    'Sen. Bill Hadley took cash from a highway lobbyist in 2022',
    'denies Bill Hadley',
  ],
  [
    'Three former employees told the Tribune that Larkspur Foods relabeled expired chicken. They also said its plant in Dover Mills hired children as young as 14.\n\nThe company said in a statement that it has never sold expired meat. It did not address the hiring allegation.',
    'its plant in Dover Mills hired children as young as 14',
    'silent Larkspur Foods',
  ],
  [
    'Kandor Steel underpaid customs duties on imported scrap for six years, the campaign group Clear Ledger said in a report published on Monday.\n\nThe steelmaker declined an interview request and did not answer written questions.',
    'Kandor Steel underpaid customs duties on imported scrap for six years',
    'silent Kandor Steel',
  ],
  [
    'A former nanny has accused talk-show host Clive Ransome of locking her in a pantry, an allegation he denies.\n\nHer lawsuit was filed in Tarrow Superior Court on Monday.',
    'locking her in a pantry',
    'denies Clive Ransome',
  ],
  [
    'The campaign group River Guard said the Quillan mine had dumped arsenic-laced waste into the Osh river at night.\n\nThe mine opened in 2008 and employs 600 people.\n\nIts owner, Bastion Minerals, rejected the accusation as baseless.',
    'the Quillan mine had dumped arsenic-laced waste into the Osh river at night',
    'denies Bastion Minerals',
  ],
  [
    'Former clerk Dana Orvell said in a complaint that Judge Harlan Voss kissed her without consent in his chambers in 2019.\n\n"That never happened," the judge told reporters outside the courthouse.',
    'Judge Harlan Voss kissed her without consent in his chambers in 2019',
    'denies Harlan Voss',
  ],
  [
    'Call-centre operator Brightline spied on staff at home through their webcams, the Telecom Union says.\n\n"We have never watched colleagues through their webcams," said a spokesman for its parent company, Okell Group.',
    'Call-centre operator Brightline spied on staff at home through their webcams',
    'denies Okell Group',
  ],
  [
    'Publican Sid Marlow told the jury that customer Reece Hatton punched him outside the Fox and Barrel.\n\nMr Hatton told the court: "I never hit him. He came at me with a stool."',
    'customer Reece Hatton punched him outside the Fox and Barrel',
    'denies Reece Hatton',
  ],
  [
    'The lawsuit, filed on Monday in Tarrant County, says Ridgeline Tools sold 90,000 heaters with a wiring fault it knew about. Ridgeline denied the claim in a statement.',
    'Ridgeline Tools sold 90,000 heaters with a wiring fault it knew about',
    'denies Ridgeline Tools',
  ],
  [
    'Power company Gridmark switched off the smoke filters at its Tolland coal plant at night to save money, former engineer Pia Lund told the Guardian. A Gridmark spokesperson insisted the filters had never been switched off.',
    'Power company Gridmark switched off the smoke filters at its Tolland coal plant at night to save money',
    'denies Gridmark',
  ],
  [
    'The Varnese navy towed a fishing boat out of Pellan waters last week, three fishermen from the port of Isk said.\n\nA spokesman for the navy, Capt. Tomas Reyl, said on Friday that the fleet would hold a parade next month. He would not take questions about the boat.',
    'The Varnese navy towed a fishing boat out of Pellan waters last week',
    'silent Varnese navy',
  ],
  [
    "Kesh and Ardova have agreed to swap 30 prisoners at the Lom crossing next week, two diplomats familiar with the talks said. The diplomats said that Ardova had also promised to return a captured patrol boat.\n\nNeither government has commented on the swap. Ardova's foreign ministry called the claim about the boat false.",
    'Kesh and Ardova have agreed to swap 30 prisoners at the Lom crossing next week',
    'silent Kesh',
  ],
  [
    "The rights group Oculus said that Belmar's army fired cluster shells at the village of Narev in June. It said that nine civilians were killed by the shells.\n\nThe village lies 12 kilometres from the front.\n\nBelmar's defence ministry acknowledged on Wednesday that the army had used cluster munitions at Narev. The ministry denied that any civilian had been hurt.",
    'nine civilians were killed by the shells',
    "denies Belmar's defence ministry",
  ],
  [
    "Actress Lena Brook said that director Hugo Marr groped her on the set of the film Tidewater. She said that he later threatened to have her cut from the film.\n\nFilming ended in March.\n\nMarr's publicist said that he denies all of her allegations.",
    'he later threatened to have her cut from the film',
    'denies Hugo Marr',
  ],
  [
    "KELDHAVEN — Hackers working for Sarvia's military intelligence service stole thousands of emails from members of parliament, the security firm Nordlock said in a report released Thursday.\n\nThe Sarvian Embassy in Keldhaven did not answer calls seeking comment.",
    "Hackers working for Sarvia's military intelligence service stole thousands of emails from members of parliament",
    'silent Sarvian Embassy',
  ],
  [
    'Dario Fenn, a court clerk in Port Lys, is accused of selling sealed files to a drug gang.\n\nHis lawyer, Ana Prell, said her client had never sold a file to anyone.',
    'selling sealed files to a drug gang',
    'denies Dario Fenn',
  ],
  [
    '"Officer Neil Brandt hit me in the face with his torch," said Keziah Lowe, 19, who was arrested at a protest in Stallbridge in June.\n\nBrandt, who has been on leave since then, says he never touched her.',
    'Officer Neil Brandt hit me in the face with his torch',
    'denies Neil Brandt',
  ],
  [
    "Coach 'slapped junior swimmer'\n\nThe parents of a girl of 14 have lodged a complaint with the Lakeside swimming club.\n\nThe coach, Petra Nowell, said she had never slapped anyone.",
    "Coach 'slapped junior swimmer'",
    'denies Petra Nowell',
  ],
  [
    'The builder Ivo Laszlo handed Deputy Mayor Kata Sorin an envelope full of cash in a restaurant in Belvar, the weekly Fokusz reported.\n\nLaszlo admitted on Friday that he had handed her the cash. Sorin denied that she had received any money.',
    'The builder Ivo Laszlo handed Deputy Mayor Kata Sorin an envelope full of cash in a restaurant in Belvar',
    'denies Kata Sorin',
  ],
  [
    'In a memoir, Lena Sand, a former aide, writes that Gov. Paul Witter ordered his staff to delete text messages about a bridge. Mr. Witter declined to comment on the book.\n\nMs. Sand also writes that the governor kept a second phone for talks with donors.',
    'the governor kept a second phone for talks with donors',
    'silent Paul Witter',
  ],
  [
    'Senator Amy Rask flew to an island in January on a jet owned by a lobbyist, The Daily Lamp reported on Wednesday.\n\nMs. Rask sits on the committee that oversees airlines. Stopped in a Capitol hallway, she did not dispute the report but would not discuss it.',
    'Senator Amy Rask flew to an island in January on a jet owned by a lobbyist',
    'silent Amy Rask',
  ],
  [
    'The Transit Workers said on Tuesday that Corvane Mobility plans to replace 200 bus drivers in Farmead with software.\n\nCorvane Mobility declined to say how many drivers, if any, would lose their jobs.',
    'Corvane Mobility plans to replace 200 bus drivers in Farmead with software',
    'silent Corvane Mobility',
  ],
  [
    'The challenger Holly Brand says that Congressman Vic Yarrow bought stock in a drug maker two days before a vote.\n\nMr. Yarrow sent reporters a statement on Thursday that listed his votes. The statement did not address the stock purchase.',
    'Congressman Vic Yarrow bought stock in a drug maker two days before a vote',
    'silent Vic Yarrow',
  ],
  [
    "Gov. Nora Fisk's campaign used a photograph of foreign miners in an ad, her rival, Ben Alder, wrote on Sunday.\n\n“It was a mistake to use that photograph,” Joel Barr, a spokesman for the campaign, said on Monday.",
    "Gov. Nora Fisk's campaign used a photograph of foreign miners in an ad",
    'confirms Joel Barr',
  ],
  [
    "Prosecutors said that Aaron Pell, a former finance director, moved $90,000 in campaign money to an account in his wife's name.\n\n“I moved that money, and I have no excuse,” Mr. Pell told the judge.",
    "Aaron Pell, a former finance director, moved $90,000 in campaign money to an account in his wife's name",
    'confirms Aaron Pell',
  ],
  [
    'The Capitol Wire reported on Sunday that Lt. Gov. Sheila Boon threw a phone at her driver during a trip to Nash.\n\n“Not one word of this is true,” Ms. Boon wrote an hour later.',
    'Lt. Gov. Sheila Boon threw a phone at her driver during a trip to Nash',
    'denies Sheila Boon',
  ],
  [
    'County Executive Wade Orr used jail inmates to paint his lake house, his rival, Bob Lund, says in an ad.\n\n“This is a desperate smear from a man who is losing,” said Tanya Rohde, a spokeswoman for Mr. Orr.',
    'County Executive Wade Orr used jail inmates to paint his lake house',
    'denies Wade Orr',
  ],
  [
    'Keeper Ada Brun says a visiting winger, Marko Hale, spat at her in the tunnel. "Never happened," the winger wrote to his followers.',
    'a visiting winger, Marko Hale, spat at her in the tunnel',
    'denies Marko Hale',
  ],
  [
    'The trust knew in May that the tanks were rusting, according to the Courier. Brightline paid Castell Group $2 million to drop its suit, the Courier reported as well. Brightline’s spokesman, Ned Fuller, called the report accurate.',
    'Brightline paid Castell Group $2 million to drop its suit',
    'confirms Brightline',
  ],
  [
    'Norrik said the Daltian army had blown up the bridge at Sel. "Our men were nowhere near it," said Colonel Jan Reuss, a spokesman for the Daltian army.',
    'the Daltian army had blown up the bridge at Sel',
    'denies Daltian army',
  ],
  [
    'Dr. Ines Falk doctored three brain scans, her former student Bo Lind wrote in a blog post.\n\nThe University of Harsted is hosting a congress this week.\n\nShe did not respond to emails from this newspaper.',
    'Dr. Ines Falk doctored three brain scans',
    'silent Ines Falk',
  ],
  [
    'The singer Duke Farrow has left the band, two people close to it said. Our emails to Duke Farrow about the split went unanswered.',
    'The singer Duke Farrow has left the band',
    'silent Duke Farrow',
  ],
  [
    'Villagers say the drone that came down at Ostry belonged to the Belmarian Air Force. "That drone was ours," the Belmarian Air Force said on Thursday.',
    'the drone that came down at Ostry belonged to the Belmarian Air Force',
    'confirms Belmarian Air Force',
  ],
  [
    'Rep. Dot Haskell reportedly spent $600 of her donors’ money to fly a pet rabbit to Boldon.\n\n"It happened once, and I have paid it back," Haskell said on Channel 9.',
    'spent $600 of her donors’ money to fly a pet rabbit to Boldon',
    'confirms Dot Haskell',
  ],
  [
    'Former aide Lyle Betts says Rep. Dot Haskell had him forge travel vouchers. "Lyle is the one who cheated, and all of his accusations are lies," Haskell shot back.',
    'Rep. Dot Haskell had him forge travel vouchers',
    'denies Dot Haskell',
  ],
  [
    'Former treasurer Val Quist said that Mayor Deke Roland had put his barber on the payroll. On the barber, Roland has yet to say a word.',
    'Mayor Deke Roland had put his barber on the payroll',
    'silent Deke Roland',
  ],
  [
    'Two officials confirmed that the Northern National Committee has drawn up a plan to pull its money from Ostmark. "There is no such plan," its chairman, Hal Dorsey, tweeted.',
    'the Northern National Committee has drawn up a plan to pull its money from Ostmark',
    'denies Northern National Committee',
  ],
  [
    'A bus company made its drivers work 15-hour shifts, according to a lawsuit.\n\nGreenway Coaches runs the school routes. The suit also says that managers altered time sheets.\n\n"Both claims are false," said Karen Holt, a spokeswoman for Greenway Coaches.',
    'managers altered time sheets',
    'denies Greenway Coaches',
  ],
  [
    "Coach Alan Frith weighed young swimmers in front of the squad, three former members of the club say. Ms Tarn also says that Mr Frith read the weights aloud.\n\nThe coach, 61, denied the women's allegations.",
    'Mr Frith read the weights aloud',
    'denies Alan Frith',
  ],
  [
    'Coach Udo Reh gave swimmer Nico Brandl steroids before the trials, chemist Ulf Kern claims. Brandl says he was never given any.',
    'Coach Udo Reh gave swimmer Nico Brandl steroids before the trials',
    'denies Nico Brandl',
  ],
  [
    "Minister hid sheikh's watches, says ex-aide\n\nTrade Minister Colin Hume failed to declare three watches given to him by a sheikh, his former aide Tess Boyle said. Hume did not respond to requests for comment.",
    "Minister hid sheikh's watches",
    'silent Colin Hume',
  ],
];

/** Who relays whom, nearest to the reader first. */
export const PRESS_CHAINS: [text: string, content: string, names: string[]][] = [
  [
    'Citing three people briefed on the matter, the Halden Post reported that the bank had hidden its losses for a year.',
    'the bank had hidden its losses for a year',
    ['Halden Post', 'three people'],
  ],
  [
    'The bank hid its losses for a year, three people briefed on the matter, who were not authorised to speak publicly, told the Halden Post.',
    'The bank hid its losses for a year',
    ['Halden Post', 'three people'],
  ],
  // A reason is no source.
  [
    "The coast guard's spokesman, Lev Aro, admitted that the patrol boat had taken two hours, citing high waves.",
    'the patrol boat had taken two hours',
    ['Lev Aro'],
  ],
  [
    'The Selm Echo quoted Secretary of State Ana Lind as saying that the envoys had lied.',
    'the envoys had lied',
    ['Selm Echo', 'Ana Lind'],
  ],
  [
    'Managers at the Gellan mine switched off gas alarms on at least six night shifts, according to an internal memo seen by Northwire.',
    'Managers at the Gellan mine switched off gas alarms on at least six night shifts',
    ['Northwire', 'internal memo'],
  ],
  [
    "Morvania's exports fell 6% in May, Baltic Wire reported, citing figures from the Morvanian Statistics Office. The agency also reported, citing two bankers, that the central bank had sold 12 tonnes of gold to support the currency.\n\nThe central bank declined to comment on the gold.",
    'the central bank had sold 12 tonnes of gold to support the currency',
    ['Baltic Wire', 'two bankers'],
  ],
  ['"I will run again," Senator Dale Fenn told Fox 35 in Orlando.', 'I will run again', ['Fox 35', 'Dale Fenn']],
  [
    'Senator Dale Fenn spoke to the New York Herald on Monday. "I will run again," he said in the newspaper.',
    'I will run again',
    ['New York Herald', 'Dale Fenn'],
  ],
  [
    'The magazine Fokus Nord has got hold of a leaked memo. It says that the builder Sundbygg is 900 million crowns over budget.',
    'the builder Sundbygg is 900 million crowns over budget',
    ['Fokus Nord', 'leaked memo'],
  ],
  [
    'Divers mined the Lurest canal, the Ordanian Security Service has confirmed to the daily Pravo Dnes.',
    'Divers mined the Lurest canal',
    ['Pravo Dnes', 'Ordanian Security Service'],
  ],
  [
    'Containers at Pier 9 were waved through for cash, two customs officials told the Port Mercury. Neither wanted to be named.',
    'were waved through for cash',
    ['Port Mercury', 'two customs officials'],
  ],
  [
    'The Morning Ledger has spoken to a former bookkeeper of the builder Hallmark Homes. She told the paper that the company had kept a second set of books.',
    'the company had kept a second set of books',
    ['Morning Ledger', 'former bookkeeper'],
  ],
  [
    'Kanal Vest has obtained an unsigned letter from a stagehand. The director took home costumes worth 90,000 crowns, according to the letter.',
    'The director took home costumes worth 90,000 crowns',
    ['Kanal Vest', 'unsigned letter'],
  ],
  [
    'Pate has given nothing to other campaigns, Election Commission records compiled by the Centre for Open Politics show.',
    'Pate has given nothing to other campaigns',
    ['Centre for Open Politics', 'Election Commission'],
  ],
];
