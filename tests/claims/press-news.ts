import type { Label } from '../../src/claims/statement.js';

/** News as agencies and dailies write it, several claims and parties side by side. Invented: the label, the text, words of the content. */
export const PRESS_NEWS: [label: Label, text: string, content: string][] = [
  [
    'confirmed',
    'Skyreach was fined €18m on Wednesday over its cancellation fees. The budget carrier said it would appeal against the fine.',
    'it would appeal against the fine',
  ],
  [
    'alleged',
    'Prosecutors in Millport have charged Kevin Orr, 29, with stabbing a man outside a bar on Quay Street in August.',
    'stabbing a man outside a bar on Quay Street in August',
  ],
  [
    'alleged',
    'The complaint says Councilman Ted Varga and developer Luis Prado secretly agreed to split the proceeds of the land sale.\n\nVarga denied that there was any such agreement. Prado did not respond to messages seeking comment.',
    'Councilman Ted Varga and developer Luis Prado secretly agreed to split the proceeds of the land sale',
  ],
  [
    'unaddressed',
    "A former dispatcher has accused Westfold Logistics of forging drivers' time sheets for at least two years.\n\nThe firm, which employs about 900 people, moved to its current site outside Dunmere in 2015.\n\nIt did not respond to a request for comment.",
    "forging drivers' time sheets for at least two years",
  ],
  [
    'unaddressed',
    'Former guards at the Redrock prison say staff denied inmates water for two days in July. They also say a supervisor deleted the camera footage.\n\nThe prison opened in 2009.\n\nCorrSafe, the company that runs Redrock, has not responded to the claims.',
    'a supervisor deleted the camera footage',
  ],
  [
    'unaddressed',
    'Tenants at Pellworth Court have accused their landlord, Dunmarrow Homes, of threatening to evict anyone who complained about damp.\n\n"We were frightened to pick up the phone," said mother-of-two Kelly Ashdown, 34.\n\nThe housing association had not responded by the time of going to press.',
    'threatening to evict anyone who complained about damp',
  ],
  [
    'unaddressed',
    'Veltria accused neighbouring Ostmark on Saturday of flying at least six drones over the port of Senn. Defence Minister Anja Brolin called the incursion intolerable.\n\nThere was no immediate comment from Kelsk, the Ostmark capital.',
    'flying at least six drones over the port of Senn',
  ],
  [
    'unaddressed',
    'Two former executives of the insurer Branscombe Mutual, Peter Holloway and Idris Vaughan, backdated policies to hide losses, a whistleblower told a parliamentary committee on Wednesday.\n\nThe insurer collapsed in 2021, leaving 90,000 customers without cover.\n\nBoth men declined to comment.',
    'Two former executives of the insurer Branscombe Mutual, Peter Holloway and Idris Vaughan, backdated policies to hide losses',
  ],
  [
    'unaddressed',
    'ORLAND — Football coach Brent Halvorsen hit a player in the face with a clipboard during halftime, three parents told the Register-Star.\n\nThe game on Friday night went on as scheduled.\n\nThe Orland Unified School District, which employs Halvorsen, would say only that it does not discuss personnel matters.',
    'Football coach Brent Halvorsen hit a player in the face with a clipboard during halftime',
  ],
  [
    'unaddressed',
    "Committee counsel Ray Osgood said former comptroller Gina Tallarico steered $2 million in paving contracts to her brother-in-law.\n\nTallarico, who appeared under subpoena on Wednesday, took the Fifth and answered none of the panel's questions.",
    'former comptroller Gina Tallarico steered $2 million in paving contracts to her brother-in-law',
  ],
  [
    'unaddressed',
    'The rights group Open Passage said border guards in Tarsk beat migrants with batons in May. The group also said that guards burned tents near the river crossing.\n\nSome 300 people are camped on the bank.\n\nThe Tarsk Border Service has remained silent on the claims.',
    'guards burned tents near the river crossing',
  ],
  [
    'unaddressed',
    'Managers at the delivery app Zippet told drivers to skip their rest breaks, according to internal messages seen by the Financial Chronicle.\n\nZippet has 14,000 drivers in nine countries.\n\nIts parent company, Calder Group, declined to comment.',
    'Managers at the delivery app Zippet told drivers to skip their rest breaks',
  ],
  [
    'alleged',
    'Prosecutors said Emil Kostrava, 38, set the warehouse fire to collect $1.2 million in insurance.\n\nHe pleaded not guilty on Thursday and was released on bail.',
    'Emil Kostrava, 38, set the warehouse fire to collect $1.2 million in insurance',
  ],
  [
    'alleged',
    'Convicted smuggler Rado Bek told the court that customs chief Ivo Maran and his deputy, Lena Dusk, took cash in envelopes every month.\n\nMr Maran said he had never taken the money. Ms Dusk did not respond to requests for comment.',
    'customs chief Ivo Maran and his deputy, Lena Dusk, took cash in envelopes every month',
  ],
  [
    'alleged',
    'Shipping company Norvane Lines on Wednesday denied that it had ignored warnings about the bow doors of its ferry Astrid.\n\nThe vessel sank in March.\n\nLars Huth, a former chief engineer, had told a newspaper that the company ignored three written warnings about the doors.',
    'the company ignored three written warnings about the doors',
  ],
  [
    'alleged',
    'Flanker Tane Wirihau bit an opponent during the Southern Cup final, citing officer Neil Garrow alleged.\n\nThe 27-year-old, who faces a hearing on Tuesday, insists he did nothing of the kind.',
    'Flanker Tane Wirihau bit an opponent during the Southern Cup final',
  ],
  [
    'confirmed',
    'Pop singer Lark Merino has cancelled her autumn tour, the Daily Courier reported on Friday.\n\nTickets had been on sale since March.\n\nMerino confirmed the cancellation through a spokesman on Saturday.',
    'Pop singer Lark Merino has cancelled her autumn tour',
  ],
  [
    'confirmed',
    'Patient Brenda Cole, 67, said Ashworth Infirmary sent her test results to a stranger.\n\n"We apologise for sending Mrs Cole\'s results to the wrong person," a spokeswoman for the hospital said.',
    'Ashworth Infirmary sent her test results to a stranger',
  ],
  [
    'confirmed',
    'Some 8,412 people crossed at Osk in July, the news site Kontrast reported, citing figures from the Sanvera Border Service.\n\nThe aid group Open Passage declined to comment on the numbers.',
    'Some 8,412 people crossed at Osk in July',
  ],
  [
    'alleged',
    'Calder Energy said it pays all its suppliers within 30 days. The company was answering questions from shareholders at its annual meeting in Tarrow.',
    'it pays all its suppliers within 30 days',
  ],
  [
    'opinion',
    '"I could not be prouder of this group," head coach Dale Hutchins said after the Falcons beat Port Ember 24-17 on Sunday.',
    'I could not be prouder of this group',
  ],
  [
    'confirmed',
    'Retired postman Gerald Wickes, 71, has lived in Ferry Lane for 30 years. He said the water came over his windowsills within ten minutes and ruined everything on his ground floor.',
    'the water came over his windowsills within ten minutes and ruined everything on his ground floor',
  ],
  [
    'unaddressed',
    'A former driver for Swiftbox said the company had deducted fuel costs from his wages for two years. Swiftbox did not respond to a request for comment.',
    'the company had deducted fuel costs from his wages for two years',
  ],
  [
    'confirmed',
    'The Pelland Audit Office concluded in its final report, published on Thursday, that the health ministry had paid for 1.2 million masks that were never delivered.',
    'the health ministry had paid for 1.2 million masks that were never delivered',
  ],
  [
    'opinion',
    '"That was the ugliest game of cricket I have ever sat through," former Lorne captain Peter Vane said on Radio Merin.',
    'That was the ugliest game of cricket I have ever sat through',
  ],
  [
    'confirmed',
    'Conflict Lens, a monitoring group, said on Thursday that Ostavian forces fired cluster munitions at the market town of Beresk in early May.\n\nPictures from the town showed a row of stalls flattened and a school roof torn open.\n\nAt a briefing in the capital a day later, the Ostavian army owned up to having used the weapons in Beresk, calling it "a grave error of judgement".',
    'Ostavian forces fired cluster munitions at the market town of Beresk in early May',
  ],
  [
    'alleged',
    "The records of 2.3 million Fairbasket loyalty-card holders were copied in last month's intrusion, a person briefed on the supermarket chain's inquiry confirmed to Retail Post on Friday.",
    "The records of 2.3 million Fairbasket loyalty-card holders were copied in last month's intrusion",
  ],
  [
    'alleged',
    '"Our neighbour set the barn alight with a can of diesel," Marta Hollin, a dairy farmer in the Esk valley, told the Valley Herald.',
    'Our neighbour set the barn alight with a can of diesel',
  ],
  [
    'confirmed',
    'Brennick Bank waved through $40 million in transfers for the family of a sanctioned oil minister, according to leaked papers obtained by the Continental Ledger. The bank has 90 branches and is based in Zeelburg. Pressed about the transfers, Brennick conceded that it had processed them.',
    'Brennick Bank waved through $40 million in transfers for the family of a sanctioned oil minister',
  ],
  [
    'confirmed',
    'The opposition Civic Front said the Marovian Electoral Commission had struck 12,000 voters from the rolls in the capital a week before polling day. On local radio on Tuesday, the commission admitted it had removed the names.',
    'the Marovian Electoral Commission had struck 12,000 voters from the rolls in the capital a week before polling day',
  ],
  [
    'unaddressed',
    'Power company Gridmark switched off the smoke filters at its Tolland coal plant at night to save money, former engineer Pia Lund told the Guardian. A Gridmark spokesperson refused to say whether the filters had been switched off.',
    'Power company Gridmark switched off the smoke filters at its Tolland coal plant at night to save money',
  ],
  [
    'alleged',
    "Film producer Hal Brisker withheld wages from 30 stunt performers on the set of the western Iron Harvest, the Stunt Guild said. Brisker referred questions to his lawyers, who said the guild's account was false.",
    'Film producer Hal Brisker withheld wages from 30 stunt performers on the set of the western Iron Harvest',
  ],
  [
    'unaddressed',
    'Meat scandal shakes Upper Lausitzen: the Dannholt slaughterhouse sold pork infected with salmonella to kindergartens, so says former foreman Rolf Anders to the weekly Agrarblick. From Dannholt there was until the editorial deadline no statement to be obtained.',
    'the Dannholt slaughterhouse sold pork infected with salmonella to kindergartens',
  ],
  [
    'alleged',
    "Prosecutors in Tarn say that developer Emil Korda paid a zoning official $60,000 to approve a tower on the waterfront. They also say that he hid part of his income in an account in his sister's name.\n\nKorda's lawyer, Beata Lim, said her client had never bribed anyone. She did not address the account.",
    'developer Emil Korda paid a zoning official $60,000 to approve a tower on the waterfront',
  ],
  [
    'unaddressed',
    "Prosecutors in Tarn say that developer Emil Korda paid a zoning official $60,000 to approve a tower on the waterfront. They also say that he hid part of his income in an account in his sister's name.\n\nKorda's lawyer, Beata Lim, said her client had never bribed anyone. She did not address the account.",
    "he hid part of his income in an account in his sister's name",
  ],
  [
    'alleged',
    'Former treasurer Paul Denby stole $18,000 from the Grafton veterans\' lodge, its president, Hank Ruiz, said. Ruiz said that Denby also forged two signatures on checks.\n\n"I never took a dime," Denby said in a brief phone interview. He would not answer a question about the signatures.',
    "Former treasurer Paul Denby stole $18,000 from the Grafton veterans' lodge",
  ],
  [
    'confirmed',
    "Publisher Halden Press has fired editor Sofia Brandt, three former colleagues said. They said that she lost her job because she had run a story about the publisher's owner.\n\nHalden Press confirmed that it had let Brandt go. It declined to discuss the reason.\n\nBrandt could not be reached.",
    'Publisher Halden Press has fired editor Sofia Brandt',
  ],
  [
    'alleged',
    "Contractor Jorun Vik bribed harbour master Odd Lien to win a dredging job, according to an indictment unsealed on Monday.\n\nVik admitted making a payment of 200,000 kroner to Lien but said it was a consulting fee and not a bribe.\n\nLien's lawyer declined to comment.",
    'Contractor Jorun Vik bribed harbour master Odd Lien to win a dredging job',
  ],
  [
    'unaddressed',
    'Hackers broke into servers of the insurer Talvia in June, the security firm Nodeline said. The intruders copied the medical files of 2 million clients, according to Nodeline.\n\nTalvia confirmed the breach on Thursday. It declined to comment on whether any files had been taken.',
    'The intruders copied the medical files of 2 million clients',
  ],
  [
    'alleged',
    "Former nurse Ida Mork said that Dr. Jens Holt worked while drunk at Vester hospital in 2022. She said that hospital managers ignored three written complaints about him.\n\nHolt's lawyer said his client had never been intoxicated on duty. The hospital declined to comment on her account.",
    'Dr. Jens Holt worked while drunk at Vester hospital in 2022',
  ],
  [
    'unaddressed',
    "Airline Suvra lost 240 pilots in a year, according to figures compiled by the newspaper Dagen. The pilots' guild said that Suvra cancelled 90 flights in July because it had no crews for them.\n\nSuvra denied that any flight had been cancelled for lack of crew. It declined to comment on Dagen's figures.",
    'Airline Suvra lost 240 pilots in a year',
  ],
  [
    'unaddressed',
    'Bus operator Citylink switched off the speed limiters on its fleet, drivers said in a letter to the council. The letter also says that mechanics were told to sign off worn brakes.\n\nCitylink said it had never switched off a limiter. It declined to comment on the rest of the letter.',
    'mechanics were told to sign off worn brakes',
  ],
  [
    'alleged',
    'Cargo firm Halsey Marine shipped rifles to the port of Dace in April, shipping analyst Greta Moll confirmed. Moll said that the firm had switched off the transponders of two vessels.\n\nHalsey Marine said it had never carried weapons to Dace. It would not discuss the transponders.',
    'Cargo firm Halsey Marine shipped rifles to the port of Dace in April',
  ],
  [
    'unaddressed',
    'Steelmaker Varga has sold its Tisz plant to the Lindao group, the newspaper Magnet reported. Magnet said that Lindao intends to shut the older of the two furnaces.\n\nVarga confirmed the sale on Friday.\n\nLindao did not answer emailed questions about the purchase or its plans for the furnaces.',
    'Lindao intends to shut the older of the two furnaces',
  ],
  [
    'unaddressed',
    'A Torian drone hit a minibus carrying two journalists near Salk on Sunday, the regional press association said. The association said that the strike was deliberate.\n\nThe Torian army said it does not target journalists. It declined to say whether one of its drones had hit the minibus.',
    'A Torian drone hit a minibus carrying two journalists near Salk on Sunday',
  ],
  [
    'unaddressed',
    'Chipmaker Oranix plans to cut 900 jobs at its Brenau plant, two people familiar with the matter said. Oranix is also in talks to sell its sensor unit to rival Fentec, one of the people said.\n\nOranix did not immediately respond to a request for comment. Fentec said it was not in talks to buy the unit.',
    'Chipmaker Oranix plans to cut 900 jobs at its Brenau plant',
  ],
  [
    'alleged',
    "Colin Rourke set fire to a barn outside Teller's Creek on Saturday night, its owner, Tess Abbot, told deputies. She said that he had also poisoned her dog a week earlier.\n\nRourke's wife, Dee, said her husband had nothing to do with the fire. Reached by phone, Rourke would not talk about the dog.",
    "Colin Rourke set fire to a barn outside Teller's Creek on Saturday night",
  ],
  [
    'confirmed',
    'Feed sold by Agrimix poisoned cattle at the Delf ranch in August, rancher Tom Delf said. Delf said that 52 of his cows had died.\n\nAgrimix denied that its feed had harmed any animal. The company said it would send samples to a second laboratory.',
    '52 of his cows had died',
  ],
  [
    'alleged',
    'A grand jury in Bexley County indicted Warren Tuttle on Friday. Prosecutors say that he sold fake vaccination cards to 200 people.\n\nTuttle pleaded not guilty to selling the cards. His trial is set for May.',
    'he sold fake vaccination cards to 200 people',
  ],
  [
    'unaddressed',
    "Ormania had supplied the drones that hit the grain terminal at Port Silva, the Tarskan defence minister, Pavel Grodan, told parliament on Wednesday.\n\nThe terminal handles a third of the country's wheat exports.\n\nThe Lime Palace, the seat of Ormania's president, has not commented on the matter.",
    'Ormania had supplied the drones that hit the grain terminal at Port Silva',
  ],
  [
    'unaddressed',
    'The Pellan coast guard towed a boat with 34 people on board back out to sea, the aid group Open Harbour said on Monday.\n\nThe island has become a gateway for people fleeing the war in Adras. More than 200 arrived last week.\n\nA spokesman for the coast guard would not say whether its crews had towed any boat that night.',
    'The Pellan coast guard towed a boat with 34 people on board back out to sea',
  ],
  [
    'unaddressed',
    'Staff at Fairholt Academy locked pupils in a storeroom as punishment, two former teachers told the Northern Gazette.\n\nThe boarding school has 310 pupils. Its headteacher, Gail Morrow, referred questions to the county council.',
    'Staff at Fairholt Academy locked pupils in a storeroom as punishment',
  ],
  [
    'unaddressed',
    'The airline Avialta plans to dismiss 900 cabin crew before the summer, the union Volare said on Tuesday.\n\nCabin crew walked out for two days in February over pay.\n\nAvialta did not respond to requests for comment.',
    'The airline Avialta plans to dismiss 900 cabin crew before the summer',
  ],
  [
    'alleged',
    'Former deputy governor Lise Harken pleaded not guilty on Tuesday to taking bribes from a waste company.\n\nProsecutors in Brandal say she accepted 90,000 kroner in cash between 2019 and 2022. The trial is due to last six weeks.',
    'she accepted 90,000 kroner in cash between 2019 and 2022',
  ],
  [
    'confirmed',
    'The pushchair maker Tumblewood said on Tuesday it was recalling 32,000 pushchairs sold since March.\n\nIt declined to say who had made the wheels.',
    'it was recalling 32,000 pushchairs sold since March',
  ],
  [
    'confirmed',
    'Hanmor has sent soldiers to the Velnian front, the Tarskan intelligence chief, Danil Orlec, said in March.\n\nThe border there has been closed to journalists for a year.\n\n"Our soldiers fought bravely on the Velnian front," Hanmor\'s leader, Chae Moon-ir, said at a parade on Saturday.',
    'Hanmor has sent soldiers to the Velnian front',
  ],
  [
    'opinion',
    '"This government has brought shame on all of us," said the opposition leader, Mina Vasak, after a report on migrants pushed back at the Sorva bridge.\n\nThe interior ministry did not respond to a request for comment.',
    'This government has brought shame on all of us',
  ],
  [
    'confirmed',
    'Housing Minister Petra Lindqvist on Wednesday pledged a two-year freeze on rents in state-owned flats, to begin on 1 January.',
    'a two-year freeze on rents in state-owned flats',
  ],
  [
    'confirmed',
    'State Auditor Fiona Clegg found in her final report, published on Tuesday, that the Wexford Housing Authority had paid 212 invoices twice.',
    'the Wexford Housing Authority had paid 212 invoices twice',
  ],
  [
    'confirmed',
    "Two of the miners remained in critical condition on Sunday, a spokeswoman for St. Brannoc's Hospital said.",
    'Two of the miners remained in critical condition on Sunday',
  ],
  [
    'confirmed',
    "Defense attorney Sheila Grady said her client, Owen Pratt, would appeal the verdict to the state's highest court. Jurors deliberated for two days.",
    "her client, Owen Pratt, would appeal the verdict to the state's highest court",
  ],
  [
    'confirmed',
    '"I was diagnosed with Parkinson\'s in March," the actor Leon Barry said in an interview. He is 66.',
    "I was diagnosed with Parkinson's in March",
  ],
  [
    'confirmed',
    "President Aurelio Banks will travel to Lisbon on Thursday, his press secretary, Nora Quill, said at Monday's briefing.",
    'President Aurelio Banks will travel to Lisbon on Thursday',
  ],
  [
    'confirmed',
    'Asked about the stadium, Mayor Celia Dunn said she was "not going to sign" the lease. The team\'s current deal runs out in 2027.',
    'she was "not going to sign" the lease',
  ],
  [
    'alleged',
    '“We followed every rule the county set,” said Grant Osler, the owner of the quarry, where a wall gave way last month.',
    'We followed every rule the county set',
  ],
  [
    'alleged',
    'The mayor took bribes, a former aide, Ana Lund, was quoted as saying by the Herald.',
    'The mayor took bribes',
  ],
  [
    'alleged',
    'The mayor took bribes, a former aide, Ana Lund, was quoted by the Herald as saying.',
    'The mayor took bribes',
  ],
  [
    'confirmed',
    'Parliament votes on Friday.\n\nVera Holm said that even if the court struck the law down, she would not resign.',
    'she would not resign',
  ],
  [
    'confirmed',
    'The search went on for a week.\n\nNorvane found three of its drones, a spokeswoman, Anna Richter, said on Saturday, and it has flown none since.',
    'Norvane found three of its drones',
  ],
  [
    'confirmed',
    'The review was read out on Monday.\n\nTown clerk Paul Ostrey, 61, acknowledged signing the invoice.',
    'signing the invoice',
  ],
  [
    'confirmed',
    'The two met on Monday.\n\nThe governor acknowledged that she had erred on two occasions when she claimed that the audit had cleared her of every charge in the file.',
    'she had erred on two occasions',
  ],
  [
    'confirmed',
    'The storm came in the night.\n\nThe power company, Orrin Grid, puts the number of homes cut off at 41,000.',
    'the number of homes cut off at 41,000',
  ],
  [
    'alleged',
    'Trucks were found with slashed tyres.\n\nHarrow Steel said on Tuesday that members of the Furnace Workers Union had slashed the tyres of 12 trucks.',
    'members of the Furnace Workers Union had slashed the tyres of 12 trucks',
  ],
  [
    'alleged',
    'Brook University promised a place in its school in return for a gift of $5 million, according to emails leaked to the Meridian.',
    'Brook University promised a place in its school in return for a gift of $5 million',
  ],
  [
    'alleged',
    'The race is close.\n\nCounty Executive Wade Orr used jail inmates to paint his lake house, his rival, Bob Lund, says in an ad that began airing on Monday.',
    'County Executive Wade Orr used jail inmates to paint his lake house',
  ],
  [
    'alleged',
    'The eels of Lake Orrin may live 90 years, a study suggests.\n\nThe Orrin Water Company has yet to comment on the dead fish found in May.',
    'eels of Lake Orrin may live 90 years',
  ],
  [
    'confirmed',
    'The league met on Monday.\n\nKarl German, the owner of the Dunmere Wolves, said he was open to selling the club next year.',
    'he was open to selling the club next year',
  ],
  [
    'confirmed',
    'Dutton was backed by 42 percent of those surveyed in the Harlan poll, four points fewer than in March. Crane stood at 18 percent.',
    'Crane stood at 18 percent',
  ],
  [
    'confirmed',
    "According to July's Harlan polling, more than half of Dutton's support comes from women. Meanwhile, 55 percent of Crane's supporters are men; 86 percent of them own a house.",
    '86 percent of them own a house',
  ],
  [
    'confirmed',
    'In a survey by the club, six in ten season-ticket holders said it was time for a change.',
    'six in ten season-ticket holders said it was time for a change',
  ],
  [
    'confirmed',
    "Governor Dutton's approval rating in the latest Harlan University poll stands at 53%.",
    "Governor Dutton's approval rating … stands at 53%",
  ],
  ['confirmed', "The coroner's office identified the man as Devin Hale, a father of two.", 'the man as Devin Hale'],
  [
    'own-voice',
    'The Harlan poll put Crane at 18 percent. The poll has a margin of error of three points.',
    'The poll has a margin of error of three points',
  ],
  [
    'confirmed',
    '"We will close the Krasna bridge for eight months," Mayor Petr Hanak was quoted as saying by the news agency CTN.',
    'We will close the Krasna bridge for eight months',
  ],
  [
    'confirmed',
    'The earthquake left 14 people dead and 52 injured (Emergency Situations Ministry, 6 p.m.). Schools stay shut on Friday.',
    'The earthquake left 14 people dead and 52 injured',
  ],
  [
    'confirmed',
    'By the unanimous verdict of a jury at Lenford Crown Court on Friday, Martin Oakes stole £212,000 from nine residents of the home he ran.',
    'Martin Oakes stole £212,000 from nine residents of the home he ran',
  ],
  [
    'confirmed',
    'Confirmed: Tarn Steel to close Brackley works\n\nTarn Steel will close its Brackley works on 30 September, the company said.',
    'Tarn Steel to close Brackley works',
  ],
  [
    'alleged',
    'Palace-watcher Dame Flora Finch has confirmed that the duchess is moving to Lisbon.',
    'the duchess is moving to Lisbon',
  ],
  [
    'alleged',
    'The Daltian general staff said its gunners had destroyed 14 enemy tanks outside Sel. Not one of its vehicles had a scratch, the Korvian army answered.',
    'its gunners had destroyed 14 enemy tanks outside Sel',
  ],
  [
    'confirmed',
    'The Norvane campaign took in $14.2 million in August, its monthly report to the Election Commission shows. Aides had hoped for twice that.',
    'The Norvane campaign took in $14.2 million in August',
  ],
  [
    'confirmed',
    'Voters had returned 61,000 postal ballots by Monday night, figures from the Tarrow County Board of Elections show. At the same point four years ago, 48,000 were in.',
    'At the same point four years ago, 48,000 were in',
  ],
  [
    'alleged',
    'Two senior party figures, who asked not to be named, confirmed that the committee has drawn up a plan to pull its money from Ostmark.',
    'the committee has drawn up a plan to pull its money from Ostmark',
  ],
  [
    'alleged',
    'The civil rights group Count Us expressed concern that 400 voting machines in Tarrow County leave no paper trail.',
    '400 voting machines in Tarrow County leave no paper trail',
  ],
  [
    'alleged',
    'Guards are alleged to have beaten a prisoner in a cell in Lunde. An inquiry has been opened.',
    'to have beaten a prisoner in a cell in Lunde',
  ],
  [
    'alleged',
    'Moira Flynn said her landlord cut off the heating in November. He had also changed the locks and thrown her furniture into the street.',
    'He had also changed the locks and thrown her furniture into the street',
  ],
  [
    'alleged',
    'Speaker Dan Corbin is expected to endorse Rask before the recess. The two men have not spoken since May.',
    'to endorse Rask before the recess',
  ],
  [
    'confirmed',
    'Some 14,000 customer files were copied by intruders in March, as is acknowledged by Nordlake Bank in a notice on its website.',
    'Some 14,000 customer files were copied by intruders in March',
  ],
  [
    'confirmed',
    'By his own admission from the witness box on Wednesday, the developer Colm Reddin paid the planning officer 9,000 crowns in cash.',
    'the developer Colm Reddin paid the planning officer 9,000 crowns in cash',
  ],
  [
    'alleged',
    '"He hit me twice with the oar": skipper Lars Dahl, 34, from his bed at Nordby Hospital, on Saturday\'s row with a rival crew.',
    'He hit me twice with the oar',
  ],
  [
    'alleged',
    'Singer Gemma Ray drove off after the smash without stopping, neighbour Ted Alsop claims. "Gemma had not been drinking," says her agent.',
    'Singer Gemma Ray drove off after the smash without stopping',
  ],
  [
    'confirmed',
    "Patients lay on trolleys for two days, a doctors' group claims.\n\nFigures published by St Bride's Hospital show that 4,310 people waited more than twelve hours last winter.",
    '4,310 people waited more than twelve hours last winter',
  ],
  [
    'confirmed',
    'Furniture maker Loxley Pine will shut its Tarnside sawmill in October, the company said on Wednesday.',
    'Furniture maker Loxley Pine will shut its Tarnside sawmill in October',
  ],
  [
    'confirmed',
    'Turnout in the ward was 29.6 percent, returning officer Joyce Amble announced.',
    'Turnout in the ward was 29.6 percent',
  ],
  [
    'alleged',
    'The balloon had been overloaded, confirmed Max Ehlers, a retired pilot who comments on aviation for several channels.',
    'The balloon had been overloaded',
  ],
  [
    'unaddressed',
    'The takeover of Lindal Air has collapsed. That is what the business daily Borsen Nord reported on Friday, citing two people close to the talks. Lindal Air declined to comment.',
    'The takeover of Lindal Air has collapsed',
  ],
  [
    'confirmed',
    'Second-quarter net profit at Danubia Bank fell 18 percent to 212 million euros, figures released by the lender on Thursday showed.',
    'Second-quarter net profit at Danubia Bank fell 18 percent to 212 million euros',
  ],
  [
    'opinion',
    'The trade union Unitas urged the government to halt the sale of the shipyard until its workers have been consulted.',
    'halt the sale of the shipyard until its workers have been consulted',
  ],
  [
    'confirmed',
    'Grain trader Ostra has admitted that it and its rival Velden agreed prices in secret for two seasons.',
    'it and its rival Velden agreed prices in secret for two seasons',
  ],
  [
    'confirmed',
    'Referees showed 412 red cards last season, figures from the Alpine Football League show.',
    'Referees showed 412 red cards last season',
  ],
  [
    'alleged',
    "'He grabbed me by the throat,' waitress Elsie Marr said of rock singer Denny Crowe. The bar has since closed.",
    'He grabbed me by the throat',
  ],
  [
    'confirmed',
    'Staff were searched after every shift, the union has said. Union organiser Lena Duffy added that Brightmart, which runs the site, docked pay.\n\nStaff at Brightmart in Coldstow number 900. Brightmart said it had ended the searches in April.',
    'it had ended the searches in April',
  ],
  [
    'confirmed',
    '"I can\'t hear anything in my left ear," said trader Mirel Anto, who was near the market when the shell fell.',
    "I can't hear anything in my left ear",
  ],
  [
    'confirmed',
    'Striker Jamie Tor has been charged with betting on matches of his own team, the Football League Board said on Tuesday.',
    'Striker Jamie Tor has been charged with betting on matches of his own team',
  ],
  [
    'confirmed',
    'Sergeant Ali Fern said police took two computers from the works on Wednesday.',
    'police took two computers from the works on Wednesday',
  ],
  [
    'confirmed',
    'The environment agency says its sensors in the town show nothing unusual.',
    'its sensors in the town show nothing unusual',
  ],
  [
    'confirmed',
    'The Data Office opened an inquiry on Monday. Its register shows that Corvin reported the leak 61 hours after it was found.',
    'Corvin reported the leak 61 hours after it was found',
  ],
  [
    'confirmed',
    "The council's own planning file shows the application was amended three times.",
    'the application was amended three times',
  ],
  ['confirmed', 'Grid operator Skarn has corrected itself: the peak was 46,000 homes.', 'the peak was 46,000 homes'],
  [
    'confirmed',
    'In a letter to families, headmaster Tom Olu said two pupils had been excluded for five days.',
    'two pupils had been excluded for five days',
  ],
  [
    'confirmed',
    'The court of audit came to the conclusion in its final report that the yard was kept alive with hidden subsidies.',
    'the yard was kept alive with hidden subsidies',
  ],
  [
    'confirmed',
    'Brookdell last night ADMITTED that a lamp had shattered above line four at its plant.',
    'a lamp had shattered above line four at its plant',
  ],
];
