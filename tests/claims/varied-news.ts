import type { Label } from '../../src/claims/statement.js';

/** Short pieces of news for every row of what the labels mean, invented: the label, the text, words of the content. */
export const VARIED_NEWS: [label: Label, text: string, content: string][] = [
  [
    'confirmed',
    'Harrow Vale Council has confirmed that the swimming pool on Tenter Street will not reopen before the summer.',
    'the swimming pool on Tenter Street will not reopen before the summer',
  ],
  [
    'confirmed',
    '"We sent the wrong letters to some 400 families," conceded Ilse Brandauer, the school district\'s superintendent, at a packed meeting on Tuesday night.',
    'We sent the wrong letters to some 400 families',
  ],
  [
    'confirmed',
    'A lorry driver from Thornby, Tomas Weller, 34, pleaded guilty on Friday to causing the death of a cyclist by careless driving. He will be sentenced next month.',
    'Tomas Weller … causing the death of a cyclist by careless driving',
  ],
  [
    'confirmed',
    'Unemployment in Tarvia fell to 5.1 per cent in the third quarter, according to figures published on Wednesday by the National Statistics Office.',
    'Unemployment in Tarvia fell to 5.1 per cent in the third quarter',
  ],
  [
    'confirmed',
    'The Supreme Administrative Court ruled on Thursday that the permit for the Oderau quarry had been issued unlawfully. Campaigners outside the building cheered.',
    'the permit for the Oderau quarry had been issued unlawfully',
  ],
  [
    'confirmed',
    'Some 3,112 Keldan citizens entered the country on student visas in May, the investigative outlet Dorozhka reported, citing data from the Border Guard Service of Orlia.',
    'Some 3,112 Keldan citizens entered the country on student visas in May',
  ],
  [
    'confirmed',
    'Minutes of the meeting on 4 March, released by the Calder Valley Health Board, show that members were told about the staff shortage twice.',
    'members were told about the staff shortage twice',
  ],
  [
    'confirmed',
    '"I\'m leaving the band," singer Dana Okoro told Radio North on Sunday, "as soon as this tour is over."',
    "I'm leaving the band … as soon as this tour is over",
  ],
  [
    'confirmed',
    "By Monday evening it had received 118 applications under the new scheme, Velland's interior ministry said in a statement.",
    'By Monday evening it had received 118 applications under the new scheme',
  ],
  [
    'confirmed',
    'Tenants allege that Brookmere Homes turned off the heating in three tower blocks in January. In a letter to residents dated 2 February, the firm admitted it had switched off the heating "for eleven days".',
    'Brookmere Homes turned off the heating in three tower blocks in January',
  ],
  [
    'alleged',
    'Managers at the Delford warehouse ignored repeated fire warnings, according to a complaint filed on Monday in Carver County District Court.',
    'Managers at the Delford warehouse ignored repeated fire warnings',
  ],
  [
    'alleged',
    'In an indictment unsealed Thursday, prosecutors say former commissioner Grady Holt steered $2.3 million in road contracts to a company owned by his brother-in-law.',
    'former commissioner Grady Holt steered $2.3 million in road contracts to a company owned by his brother-in-law',
  ],
  [
    'alleged',
    "A nurse at St Brannock's Hospital, Alina Moreau, has been charged with stealing morphine from two wards. She is due before magistrates on 9 May.",
    'Alina Moreau … stealing morphine from two wards',
  ],
  [
    'confirmed',
    'The rail regulator, Railsafe, confirmed that the signal at Penley Junction had not been inspected since 2017.',
    'the signal at Penley Junction had not been inspected since 2017',
  ],
  [
    'confirmed',
    'No samples were kept from the first batch, admitted Dr Jost Amrein, who heads the state laboratory in Lindach.',
    'No samples were kept from the first batch',
  ],
  [
    'confirmed',
    '"We did not warn residents in time," Mayor Corinne Vasseur acknowledged at a news conference beside the swollen river.',
    'We did not warn residents in time',
  ],
  [
    'unaddressed',
    'Two former employees, Greta Sund and Paul Adeyi, said the Halden Clinic had billed patients for tests that were never carried out. The clinic did not respond to a request for comment.',
    'the Halden Clinic had billed patients for tests that were never carried out',
  ],
  [
    'unaddressed',
    'Finance Minister Radu Stanciu owns two undeclared flats in Dubai, the weekly Orizont reported on Sunday. Parliament returns from its recess next week. The minister has not commented on the report.',
    'Finance Minister Radu Stanciu owns two undeclared flats in Dubai',
  ],
  [
    'unaddressed',
    "Kovaria has sent some 2,000 conscripts to the Zemlin front, the exiled broadcaster Radio Svit said on Tuesday.\n\nSnow has closed most of the passes.\n\nKovaria's defence ministry has neither confirmed nor denied the allegation.",
    'Kovaria has sent some 2,000 conscripts to the Zemlin front',
  ],
  [
    'unaddressed',
    "Both Hesper Air and the ground handler Tarmaco declined to comment on claims by the pilots' union that a tug had been driven by an unlicensed worker.",
    'a tug had been driven by an unlicensed worker',
  ],
  [
    'unaddressed',
    'Councillor Anton Brell took cash from three builders, according to a former town hall clerk, Ines Hofer. Brell could not be reached for comment on Friday.',
    'Councillor Anton Brell took cash from three builders',
  ],
  [
    'unaddressed',
    'The Police Federation says officers at Quay Street were told to stop recording minor thefts. Chief Constable Moira Haig refused to say whether such an order had been given.',
    'officers at Quay Street were told to stop recording minor thefts',
  ],
  [
    'unaddressed',
    'Former aide Bill Trask testified that Marlow had told him to delete the emails. Called to the stand an hour later, she took the Fifth.',
    'Marlow had told him to delete the emails',
  ],
  [
    'alleged',
    'Two guards allegedly beat a 19-year-old detainee at the Morrow Creek jail on Christmas Eve.',
    'Two guards … beat a 19-year-old detainee at the Morrow Creek jail on Christmas Eve',
  ],
  [
    'alleged',
    'The Free Miners\' Union says Corvex hired armed men to break up the picket at Shaft 9. The company denied it, calling the claim "pure fantasy".',
    'Corvex hired armed men to break up the picket at Shaft 9',
  ],
  [
    'alleged',
    'The minister and his brother pocketed the proceeds of the land sale, opposition MP Sefa Danjuma told the chamber. The minister, Kwame Boadi, denied the allegation. His brother Yaw has not commented.',
    'The minister and his brother pocketed the proceeds of the land sale',
  ],
  [
    'alleged',
    'WASHINGTON (AP) — The administration has drawn up a list of 40 bases to be closed, officials familiar with the matter said Wednesday.',
    'The administration has drawn up a list of 40 bases to be closed',
  ],
  [
    'alleged',
    'Carter Dunne, 27, pleaded not guilty to setting fire to a mosque in Ashgrove last autumn. His trial was fixed for June.',
    'Carter Dunne … setting fire to a mosque in Ashgrove last autumn',
  ],
  [
    'alleged',
    'A source close to the dressing room confirmed that the manager had offered his resignation on Sunday night.',
    'the manager had offered his resignation on Sunday night',
  ],
  [
    'alleged',
    "The bank has frozen the oligarch's accounts, two people with knowledge of the decision confirmed to the Financial Courier.",
    "The bank has frozen the oligarch's accounts",
  ],
  [
    'alleged',
    '"They landed on Thursday," a senior intelligence official, who spoke on condition of anonymity, confirmed.',
    'They landed on Thursday',
  ],
  [
    'alleged',
    'Ruben Aalto, an analyst at the Polar Institute in Tromsvik, confirmed that Severia had moved bombers to the island.',
    'Severia had moved bombers to the island',
  ],
  [
    'alleged',
    'Daily Beacon reporter Jill Mottram confirmed on social media that the actor had been dropped from the series.',
    'the actor had been dropped from the series',
  ],
  [
    'alleged',
    'Rebels have taken the town of Umbari, their spokesman, Idris Kole, said. The claim could not be independently verified.',
    'Rebels have taken the town of Umbari',
  ],
  [
    'alleged',
    'Social media users claimed that the president had left the capital by helicopter. There has been no official confirmation.',
    'the president had left the capital by helicopter',
  ],
  [
    'alleged',
    'Severian saboteurs cut the cable, the Norland security service SVB has confirmed.',
    'Severian saboteurs cut the cable',
  ],
  [
    'alleged',
    "It has been confirmed by the South's spy agency that the North shipped artillery shells through the port of Rajon in August.",
    'the North shipped artillery shells through the port of Rajon in August',
  ],
  [
    'alleged',
    "Factory chemist Olga Prins says the plant dumped solvents into the canal at night. Neighbour Wim de Haas and the angling club's chairman, Bert Kloos, say the same.",
    'the plant dumped solvents into the canal at night',
  ],
  [
    'alleged',
    'According to both the trade union Solidar and the aid group Open Hands, migrant workers at the stadium were paid less than half the agreed wage.',
    'migrant workers at the stadium were paid less than half the agreed wage',
  ],
  [
    'alleged',
    "Police fired first, said student leader Tarek Aziri. Police fired first, the bar association's Nour Saleh and shopkeeper Hadi Bakri told Al-Nahar separately.",
    'Police fired first',
  ],
  [
    'own-voice',
    'It emerged on Thursday that the bridge had been closed for repairs eleven times in two years. Drivers now face a 40-mile detour.',
    'the bridge had been closed for repairs eleven times in two years',
  ],
  [
    'own-voice',
    'It is known that the gunman bought the rifle at a shop in Fenwick three weeks earlier.',
    'the gunman bought the rifle at a shop in Fenwick three weeks earlier',
  ],
  [
    'own-voice',
    'The row deepened after it emerged that the deputy leader had stayed at the same villa.',
    'the deputy leader had stayed at the same villa',
  ],
  [
    'alleged',
    'Asbestos may be present in the ceilings of at least six classrooms at the Grange Road school.',
    'Asbestos may be present in the ceilings of at least six classrooms at the Grange Road school',
  ],
  [
    'alleged',
    'The boat could have been carrying as many as 90 people when it left the beach at Ras Tamar.',
    'The boat could have been carrying as many as 90 people when it left the beach at Ras Tamar',
  ],
  [
    'alleged',
    'Talks between the two carmakers have reportedly broken down over the value of the French plants.',
    'Talks between the two carmakers have … broken down over the value of the French plants',
  ],
  [
    'confirmed',
    '"We will appeal against this decision," said Hal Prewitt, chairman of Easton Rovers, after the tribunal deducted nine points.',
    'We will appeal against this decision',
  ],
  [
    'alleged',
    "House prices will fall by a tenth next year, Meridian Bank's chief economist, Sunita Rao, forecast in a note to clients.",
    'House prices will fall by a tenth next year',
  ],
  [
    'alleged',
    'Mayor took free holidays from developer, says ex-aide\n\nWESTON BAY - The town hall was quiet on Monday as councillors prepared for the budget vote.',
    'Mayor took free holidays from developer',
  ],
  [
    'confirmed',
    'Airline accused of leaving 60 passengers behind on island\n\nThe last ferry had gone and the hotels were full.\n\n"We left 60 of our passengers behind on the island, and we are sorry," Azura Air\'s spokeswoman, Lia Montes, admitted on Sunday.',
    'Airline … leaving 60 passengers behind on island',
  ],
  [
    'alleged',
    "Chef 'threw pan at trainee'\n\nA tribunal in Leeford began hearing evidence yesterday in a case brought by a former kitchen hand.",
    "Chef 'threw pan at trainee'",
  ],
  [
    'alleged',
    "Teacher 'slept in classroom for a month'\n\nParents at Holly Bank primary met on Wednesday evening.",
    "Teacher 'slept in classroom for a month'",
  ],
  [
    'alleged',
    "Hospital 'lost' 300 patient files\n\nThe inquiry opens in Denholm on Monday.",
    "Hospital 'lost' 300 patient files",
  ],
  [
    'alleged',
    'The gang is believed to have entered through the roof some time after midnight.',
    'The gang … have entered through the roof some time after midnight',
  ],
  [
    'alleged',
    'The warlord, who has not been seen since spring, is said to be living in a villa outside Port Amal.',
    'The warlord … be living in a villa outside Port Amal',
  ],
  [
    'alleged',
    'At least four of the climbers are thought to have been roped together when the ice gave way.',
    'At least four of the climbers … have been roped together when the ice gave way',
  ],
  [
    'confirmed',
    "Lorgan troops crossed the river on Friday, residents of Baranek said. Lorgan's government rejected the claim as false, but the commander of the troops, Gen. Ivo Stanek, acknowledged that his men had crossed the river.",
    'Lorgan troops crossed the river on Friday',
  ],
  [
    'confirmed',
    'Customs seized 412 kilos of cocaine at the port of Antholm last year, figures from the Customs Agency show. In 2021, it seized 190 kilos.',
    'In 2021, it seized 190 kilos',
  ],
  [
    'confirmed',
    "There were 1,840 measles cases in the province in 2023, according to the Public Health Institute's register. For comparison, in 2019 there were 212.",
    'in 2019 there were 212',
  ],
  [
    'confirmed',
    'According to land registry data obtained by the website Kontra, foreigners bought 2,310 homes on the coast between January and June. In the same months of the year before, they bought 1,450.',
    'In the same months of the year before, they bought 1,450',
  ],
  [
    'confirmed',
    "Sanvara's president, Ernesto Quiroga, confirmed that his country had sold the missiles to Tulem. Tulem's government has not commented.",
    'his country had sold the missiles to Tulem',
  ],
  [
    'confirmed',
    'The studio, Lantern Pictures, acknowledged that it had paid the actor a secret settlement. The actor, Rhys Calloway, did not respond to messages seeking comment.',
    'it had paid the actor a secret settlement',
  ],
  [
    'confirmed',
    '"Yes, we shared the data with Admetrix," the charity\'s director, Fiona Leckie, conceded. Admetrix declined to comment.',
    'we shared the data with Admetrix',
  ],
  [
    'confirmed',
    'Police in Korsund said at first that five people had died in the crash.\n\nCorrection: Korsund police later said that four people had died in the crash, not five.',
    'four people had died in the crash',
  ],
  [
    'alleged',
    'Guards had opened fire on the crowd, protest organiser Ama Tetteh said.\n\nUpdate, 18:40: Tetteh now says that the guards fired only tear gas.',
    'the guards fired only tear gas',
  ],
  [
    'confirmed',
    'The ministry of education said on Monday that 14 schools would close.\n\nCORRECTION: An earlier version of this article gave a wrong figure. The ministry of education said 41 schools would close.',
    '41 schools would close',
  ],
  [
    'own-voice',
    'The film opens in 300 cinemas on Friday. Its director, Pia Lehtonen, declined to comment on her next project.',
    'The film opens in 300 cinemas on Friday',
  ],
  [
    'own-voice',
    "Residents queued for water outside the town hall in Gorsk on Sunday. The governor's office did not respond to a request for comment.",
    'Residents queued for water outside the town hall in Gorsk on Sunday',
  ],
  [
    'own-voice',
    'The two leaders shook hands and left by separate doors. Neither would say when they would meet again.',
    'The two leaders shook hands and left by separate doors',
  ],
  [
    'opinion',
    '"I am so proud of these girls," coach Wendy Marsh said after the final whistle.',
    'I am so proud of these girls',
  ],
  [
    'opinion',
    'Opposition leader Timo Vartia said the minister must step down at once.',
    'the minister must step down at once',
  ],
  [
    'opinion',
    '"Please, bring my son home," pleaded Amina Yusuf, speaking to reporters at the harbour.',
    'bring my son home',
  ],
  [
    'opinion',
    "The budget is a disgrace, according to the party's deputy chair, Colm Devlin.",
    'The budget is a disgrace',
  ],
  [
    'opinion',
    '"How many more children have to fall ill before somebody acts?" asked Dr Leona Fitch, a paediatrician in Marlock.',
    'How many more children have to fall ill before somebody acts',
  ],
  [
    'opinion',
    '"We will do everything we can to support the families," said the mining company\'s chairman, Oleg Varda.',
    'We will do everything we can to support the families',
  ],
  [
    'own-voice',
    'Heavy rain closed the coast road between Sarn and Abervale for most of Tuesday.',
    'Heavy rain closed the coast road between Sarn and Abervale for most of Tuesday',
  ],
  [
    'own-voice',
    'The museum opened in 1911 and holds some 9,000 objects. Admission is free on Sundays.',
    'The museum opened in 1911 and holds some 9,000 objects',
  ],
  [
    'own-voice',
    'A grand jury on Tuesday indicted the former sheriff, Dale Hutchens. He was booked and released within an hour.',
    'A grand jury on Tuesday indicted the former sheriff, Dale Hutchens',
  ],
  [
    'confirmed',
    'Nine people were killed and 31 injured when a coach left the road near Valdemora late on Tuesday, the regional emergency service said.',
    'Nine people were killed and 31 injured when a coach left the road near Valdemora late on Tuesday',
  ],
  [
    'alleged',
    'At least 14 people have died in flooding in the northern province of Tarkal, according to authorities. Thousands more were moved to schools and sports halls.',
    'At least 14 people have died in flooding in the northern province of Tarkal',
  ],
  [
    'alleged',
    'The Orsian General Staff claimed on Monday that its troops had destroyed 22 enemy tanks in the Belka sector over the weekend.',
    'its troops had destroyed 22 enemy tanks in the Belka sector over the weekend',
  ],
  [
    'confirmed',
    "St Brannock's Hospital said it was treating 17 people for smoke inhalation, four of them children.",
    'it was treating 17 people for smoke inhalation, four of them children',
  ],
  [
    'unaddressed',
    'Greyfield Water dumped raw sewage into the River Anner on 60 days last year, campaigners at Clean Anner say.\n\nResidents have held three protests since Easter.\n\nGreyfield did not respond to a request for comment.',
    'Greyfield Water dumped raw sewage into the River Anner on 60 days last year',
  ],
  [
    'unaddressed',
    'Managers at Tolland Foods routinely altered use-by dates on chilled meat, four former employees told the Herald.\n\nThe newspaper put a list of questions to the company on Friday. It had not replied by the time of publication.',
    'Managers at Tolland Foods routinely altered use-by dates on chilled meat',
  ],
  [
    'confirmed',
    'Skyvane said it had suspended the pilot pending an inquiry, but declined further comment.',
    'it had suspended the pilot pending an inquiry',
  ],
  [
    'confirmed',
    'The Transport Ministry overpaid road contractors by 38 million crowns between 2017 and 2020, the National Audit Office found in its final report, published on Thursday.',
    'The Transport Ministry overpaid road contractors by 38 million crowns between 2017 and 2020',
  ],
  [
    'alleged',
    'Guards at the Salme crossing beat migrants with batons and took their phones, an investigation by the rights group Open Border has found.',
    'Guards at the Salme crossing beat migrants with batons and took their phones',
  ],
  [
    'alleged',
    'In its preliminary report, the Air Accident Board said the crew had shut down the wrong engine.',
    'the crew had shut down the wrong engine',
  ],
  [
    'confirmed',
    'Concluding a five-day inquest in Oakhampton, coroner Dr Hugh Marren found that Ms Tilley had died because antibiotics were given nine hours too late.',
    'Ms Tilley had died because antibiotics were given nine hours too late',
  ],
  [
    'alleged',
    'Varnian shelling killed the photographer Lia Okoro, her agency, Blick Images, said in a statement. "We do not target journalists," Col. Dmitar Pesh, an army spokesman, told reporters.',
    'Varnian shelling killed the photographer Lia Okoro',
  ],
  [
    'unaddressed',
    'Lumo never tested the batteries in its new phone before launch, a former engineer at the company, Pia Sandell, wrote on her blog. Lumo said it would respond shortly.',
    'Lumo never tested the batteries in its new phone before launch',
  ],
  [
    'unaddressed',
    'Prosecutors say Grant Harmon steered $2.1 million in contracts to his brother-in-law. Called before the county ethics panel on Wednesday, Harmon took the Fifth.',
    'Grant Harmon steered $2.1 million in contracts to his brother-in-law',
  ],
  [
    'unaddressed',
    "Swimming coach Rudi Amsel slapped a 15-year-old at a training camp, the girl's mother told the radio station Antenne Nord. Reached by phone, Amsel did not deny it.",
    'Swimming coach Rudi Amsel slapped a 15-year-old at a training camp',
  ],
  [
    'alleged',
    'Councillor Fran Doyle has denied that she claimed rent for a house she did not own.',
    'she claimed rent for a house she did not own',
  ],
  [
    'alleged',
    "Keith Rowntree, 52, pleaded not guilty at Marsden Crown Court to stealing £340,000 from the children's charity he ran.",
    "stealing £340,000 from the children's charity he ran",
  ],
  [
    'alleged',
    'A 19-year-old man is accused of setting fire to a mosque in Ballyneal last month.',
    'setting fire to a mosque in Ballyneal last month',
  ],
  [
    'confirmed',
    'Northshire Police said a 41-year-old woman had been charged with dangerous driving. She is due before magistrates on 3 June.',
    'a 41-year-old woman had been charged with dangerous driving',
  ],
  [
    'alleged',
    'The couple, both in their sixties, are suspected of smuggling more than 400 exotic birds through Port Lusa.',
    'smuggling more than 400 exotic birds through Port Lusa',
  ],
  [
    'alleged',
    'The central bank is expected to raise its main rate by a quarter of a point on Thursday.',
    'The central bank is expected to raise its main rate by a quarter of a point on Thursday',
  ],
  ['alleged', 'The gunman appears to have acted alone.', 'The gunman appears to have acted alone'],
  [
    'confirmed',
    'Halvorsen Steel will close two plants in the Ruden valley by March, chief executive Anna Mohr told staff on Monday.',
    'Halvorsen Steel will close two plants in the Ruden valley by March',
  ],
  [
    'confirmed',
    'Dario Penn will appeal against his 12-year sentence, his lawyer said outside the courthouse.',
    'Dario Penn will appeal against his 12-year sentence',
  ],
  [
    'opinion',
    '"We will do everything in our power to bring the miners home," Energy Minister Sofia Lenk told reporters at the pithead.',
    'We will do everything in our power to bring the miners home',
  ],
  [
    'opinion',
    'Rebel leader Issa Dembaye vowed on Friday to fight on "for as long as it takes".',
    'to fight on "for as long as it takes"',
  ],
  [
    'confirmed',
    '"Our house burned down and we lost everything," said Nadia Petrik, 46, a teacher from the village of Olhove.',
    'Our house burned down and we lost everything',
  ],
  [
    'alleged',
    '"He hit me twice in the face," Joanne Kerr told the jury, speaking of her former husband.',
    'He hit me twice in the face',
  ],
  [
    'confirmed',
    '"I was thrown against the window," said passenger Tom Achebe, his left arm in a sling, "and broke my wrist."',
    'I was thrown against the window … and broke my wrist',
  ],
  [
    'confirmed',
    'In a poll released on Sunday by Median Research, 54% of respondents said they would vote for the ruling Civic Alliance.',
    '54% of respondents said they would vote for the ruling Civic Alliance',
  ],
  [
    'alleged',
    'Sea levels in the Bay of Hanse will rise by 70 centimetres by 2080, according to a computer model developed at the University of Lunde.',
    'Sea levels in the Bay of Hanse will rise by 70 centimetres by 2080',
  ],
  [
    'alleged',
    'A spokeswoman for the quarry\'s owner, Dalby Stone, said the company "followed every safety rule".',
    'the company "followed every safety rule"',
  ],
  [
    'alleged',
    'In a statement on Friday, online lender Finora confirmed that it had done nothing wrong.',
    'it had done nothing wrong',
  ],
  [
    'alleged',
    '"Our crews are paid on time, every month," insisted Stelios Marakis, operations director of the ferry line Aegis Seaways.',
    'Our crews are paid on time, every month',
  ],
  [
    'alleged',
    "Burglaries in the capital have doubled since 2019, opposition leader Jan Torvik said during Tuesday's debate.",
    'Burglaries in the capital have doubled since 2019',
  ],
  [
    'opinion',
    '"She is a disgrace to this parliament," said Marcus Feld, a backbencher from the governing party.',
    'She is a disgrace to this parliament',
  ],
  [
    'confirmed',
    'Bell was sentenced to 18 months in prison in 2015 for forging cheques, court records show.',
    'Bell was sentenced to 18 months in prison in 2015 for forging cheques',
  ],
  [
    'alleged',
    'According to an affidavit filed in Calder Falls, the two men met in a supermarket car park to exchange the files.',
    'the two men met in a supermarket car park to exchange the files',
  ],
  [
    'alleged',
    'The company knew of the gas leak as early as 2011, the lawsuit says. Brightline Energy rejects this.',
    'The company knew of the gas leak as early as 2011',
  ],
  [
    'confirmed',
    'A 60-year-old man has been arrested over the hoax calls, police in Ennisford said.',
    'A 60-year-old man has been arrested over the hoax calls',
  ],
  [
    'alleged',
    'Two drones were shot down over the Strait of Omar early on Saturday, a US official said.',
    'Two drones were shot down over the Strait of Omar early on Saturday',
  ],
  [
    'confirmed',
    'The footbridge will stay shut until at least Friday, a spokesperson for the Harrow Bridge Authority said.',
    'The footbridge will stay shut until at least Friday',
  ],
  [
    'confirmed',
    "Farmers in Veslan can claim compensation for storm damage until the end of the month. The country's agriculture ministry published the form in May; by Wednesday, the ministry said, it had received 1,120 applications.",
    'it had received 1,120 applications',
  ],
  [
    'alleged',
    'The fire may have started in the pump room, investigators say.',
    'The fire may have started in the pump room',
  ],
  [
    'alleged',
    'The guards allegedly accepted up to $500 a night to look the other way.',
    'The guards … accepted up to $500 a night to look the other way',
  ],
  [
    'confirmed',
    'The Dorn Museum said on Monday that 40 of its paintings had been stolen. A day later it corrected the figure to 31.',
    '40 of its paintings had been stolen',
  ],
  [
    'alleged',
    'Witnesses at first said two gunmen had opened fire in the arcade. Police in Sarnby later said there had been a single attacker.',
    'two gunmen had opened fire in the arcade',
  ],
  [
    'alleged',
    'Financier Ilse Varga hid $12 million from tax inspectors in offshore accounts, prosecutors in Altmark allege. Her lawyer, Tomas Rehn, called the accusation "pure invention".',
    'Financier Ilse Varga hid $12 million from tax inspectors in offshore accounts',
  ],
  [
    'confirmed',
    'Striker Mateo Luz has admitted through his lawyer that he failed a drugs test in April.',
    'he failed a drugs test in April',
  ],
  [
    'own-voice',
    'A grand jury in Marlow County indicted former sheriff Dale Whitcomb on nine counts on Thursday. He is free on bail.',
    'A grand jury in Marlow County indicted former sheriff Dale Whitcomb on nine counts on Thursday',
  ],
  [
    'own-voice',
    'Prosecutors in Aldon on Wednesday filed charges against three former executives of the collapsed lender Norbank.',
    'Prosecutors in Aldon on Wednesday filed charges against three former executives of the collapsed lender Norbank',
  ],
  [
    'confirmed',
    'Brewer Kessel & Sons will cut 300 jobs, its chief executive, Raul Ortez, said on Thursday. It would also sell its headquarters and move to a smaller site.',
    'It would also sell its headquarters and move to a smaller site',
  ],
  [
    'own-voice',
    'Video from the airport shows smoke rising from the roof of Terminal B as passengers run across the tarmac.',
    'smoke rising from the roof of Terminal B as passengers run across the tarmac',
  ],
  [
    'confirmed',
    'The army of Senda said it had withdrawn from the village of Kosh and that rebels had looted the clinic there.',
    'it had withdrawn from the village of Kosh',
  ],
  [
    'alleged',
    'Wexmoor University said it had dismissed Professor Alan Greb and that he had falsified data in six papers.',
    'he had falsified data in six papers',
  ],
  [
    'confirmed',
    "A Rennish fighter jet is said to have entered Olandian airspace for four minutes on Saturday. Olandia summoned the ambassador. Rennland's air force later admitted the incursion, blaming a faulty navigation system.",
    'A Rennish fighter jet is said to have entered Olandian airspace for four minutes on Saturday',
  ],
  [
    'alleged',
    'Two former aides said Senator Lyle Cotter had groped them at a party in 2016. A third, Wendy Marsh, said he had sent her explicit messages. Cotter denied all of the allegations.',
    'he had sent her explicit messages',
  ],
  [
    'alleged',
    'Mrs Poole said Dana Fitch had punched her over the garden fence. "She started it," Fitch told magistrates.',
    'Dana Fitch had punched her over the garden fence',
  ],
  [
    'alleged',
    'The board was warned of cracks in the Tessin dam as early as 2018, according to an internal memo leaked to the broadcaster TV Sever.',
    'The board was warned of cracks in the Tessin dam as early as 2018',
  ],
  [
    'confirmed',
    'The health ministry plans to close 14 rural clinics next year, a leaked paper shows. A ministry spokeswoman, Rita Halm, confirmed the plan on Tuesday.',
    'The health ministry plans to close 14 rural clinics next year',
  ],
  [
    'confirmed',
    'North Tarsia test-fired two ballistic missiles on Saturday, its state news agency TCNA reported.',
    'North Tarsia test-fired two ballistic missiles on Saturday',
  ],
  [
    'confirmed',
    'President Amadou Kessou has signed a decree dissolving parliament, the state-run agency APN announced early on Monday.',
    'President Amadou Kessou has signed a decree dissolving parliament',
  ],
  [
    'confirmed',
    'The Belmaran embassy said on Friday that it was closing its consulate in Port Mirra, but would not say why.',
    'it was closing its consulate in Port Mirra',
  ],
  [
    'alleged',
    'Doctors at the Sennet clinic expressed concern that the vaccine had been stored at the wrong temperature.',
    'the vaccine had been stored at the wrong temperature',
  ],
  ['opinion', 'Several bishops expressed concern that the new law goes too far.', 'the new law goes too far'],
  [
    'opinion',
    "Belmara's foreign ministry condemned the attack on its embassy and demanded that those responsible be brought to justice.",
    'those responsible be brought to justice',
  ],
  [
    'opinion',
    "The Teachers' Union welcomed the pay rise and urged ministers to hire more staff.",
    'welcomed the pay rise',
  ],
  [
    'opinion',
    '"When will somebody tell us the truth?" asked Mireille Bonnet, whose son was on the ferry.',
    'When will somebody tell us the truth?',
  ],
  [
    'own-voice',
    'The Lisbourne tram network opened in 1974 and carries about 90,000 passengers a day.',
    'The Lisbourne tram network opened in 1974 and carries about 90,000 passengers a day',
  ],
  [
    'own-voice',
    'It emerged on Friday that the club had not paid its players since December.',
    'the club had not paid its players since December',
  ],
  [
    'alleged',
    'Arvex is in talks to buy its rival Solmet for $3 billion, the Daily Courier reported, citing two people familiar with the matter.',
    'Arvex is in talks to buy its rival Solmet for $3 billion',
  ],
  [
    'confirmed',
    'Erika Blom, who founded the charity in 2009, has moved abroad. "I resigned from the board in May," she told the weekly Panorama.',
    'I resigned from the board in May',
  ],
  [
    'alleged',
    'Defence Minister Oleg Sabin visited the damaged refinery on Sunday. The Interlink agency quoted the minister as saying that the drones had been launched from Kardian soil.',
    'the drones had been launched from Kardian soil',
  ],
  [
    'unaddressed',
    'The stadium contract was awarded without a tender, documents seen by The Ledger show. City hall has not commented on the allegation.',
    'The stadium contract was awarded without a tender',
  ],
  [
    'alleged',
    'A senior diplomat, speaking on condition of anonymity, confirmed that the two presidents had met in secret in March.',
    'the two presidents had met in secret in March',
  ],
  [
    'alleged',
    "Kardia's military intelligence confirmed on Wednesday that Lervia had moved two brigades to the border, the news site Polden reported.",
    'Lervia had moved two brigades to the border',
  ],
  [
    'confirmed',
    'Some 3,765 seasonal workers from Ostrana entered the country in the first quarter, the news site Frontline reported, citing figures from the Border Service.',
    '3,765 seasonal workers from Ostrana entered the country in the first quarter',
  ],
  [
    'unaddressed',
    "A plain-clothes officer was reported by two local papers to have pushed the student down the steps. The city's police department could neither confirm nor deny the report, a spokesman said.",
    'A plain-clothes officer … pushed the student down the steps',
  ],
  [
    'unaddressed',
    'Landlord cut off heating to force out tenants, families say\n\nThe heating in the Korso block was turned off in January to drive out long-standing tenants, six families claim. The owner, Werner Haas, could not be reached on Sunday.',
    'Landlord cut off heating to force out tenants',
  ],
  [
    'opinion',
    '"Bring back my daughter," pleaded Amina Sule in a televised appeal. "Whoever has her, please let her go."',
    'Bring back my daughter',
  ],
  [
    'own-voice',
    'Snow fell across the Aldon hills overnight and closed two mountain passes. Drivers were told to stay at home.',
    'Snow fell across the Aldon hills overnight and closed two mountain passes',
  ],
  [
    'alleged',
    'Prosecutors told the jury that Dean Harcan set light to his own restaurant in Vell.',
    'Dean Harcan set light to his own restaurant',
  ],
  [
    'alleged',
    'According to the tracking firm SeaTrail, Melt Shipping delivered crude to Port Azur in March.',
    'Melt Shipping delivered crude to Port Azur',
  ],
  [
    'alleged',
    'Satellite pictures circulated by the Lutan government show missile launchers parked in a school yard.',
    'missile launchers parked in a school yard',
  ],
  [
    'alleged',
    'Torva’s general staff put Lutan losses since dawn at eleven tanks and 300 men.',
    'Lutan losses since dawn',
  ],
  [
    'confirmed',
    'Brenta will lift its ban on nickel exports in June, Brentan Trade Minister Yusuf Karo announced.',
    'Brenta will lift its ban on nickel exports',
  ],
  [
    'confirmed',
    'The bank Kestrel has agreed to pay 4 million crowns to its borrowers, it said in a statement.',
    'The bank Kestrel has agreed to pay',
  ],
  [
    'alleged',
    'The snack chain Frittbar confirmed that its rival Burgerhof had been watering down juice.',
    'had been watering down juice',
  ],
  [
    'confirmed',
    'Lind Chemicals has this afternoon owned up: a tank at its Pell works did leak into the river.',
    'a tank at its Pell works did leak',
  ],
  [
    'confirmed',
    'The Weather Service has measured 118 litres of rain per square metre in Korvin since Sunday.',
    '118 litres of rain per square metre',
  ],
  [
    'alleged',
    'Not one vehicle was lost there, came the retort from the Kest general staff.',
    'Not one vehicle was lost there',
  ],
  [
    'alleged',
    'Goalkeeper Kasper Lund had carried the envelope, the tabloid went on.',
    'Goalkeeper Kasper Lund had carried the envelope',
  ],
  [
    'alleged',
    'In a statement read to the court, shop assistant Bea Lomm maintained that Giles Farr, an agent for the insurer Northmoor, had taken cash.',
    'had taken cash',
  ],
  [
    'confirmed',
    'The interior ministry put at 4,200 the number of residents evacuated from the district this week.',
    'the number of residents evacuated',
  ],
  ['alleged', 'There is a claim, too, that Sell threatened a junior clerk.', 'Sell threatened a junior clerk'],
  [
    'confirmed',
    'Chief Constable Dana Frith accepts that her force never once audited the room.',
    'her force never once audited the room',
  ],
  ['confirmed', 'Detectives at Cald Street say twelve bars are still missing.', 'twelve bars are still missing'],
  ['confirmed', '"The motion lacks any basis in law," Justice Frank Nerro wrote.', 'The motion lacks any basis in law'],
  [
    'alleged',
    'Executives knew of the cracks by 2020, three engineers said, an account the agency was unable to verify.',
    'Executives knew of the cracks by 2020',
  ],
  [
    'alleged',
    'Councillor Lena Dahm said Mayor Rolf Stigg had mislaid the deeds. He had also let the insurance lapse.',
    'let the insurance lapse',
  ],
  ['alleged', 'The 51-year-old is thought to have 18 months left on his deal.', 'to have 18 months left on his deal'],
  ['confirmed', 'The head of the Corvan exam council said on Friday she was stepping down.', 'she was stepping down'],
  [
    'confirmed',
    'From the minutes of the works committee it is clear that the treasurer was told in March.',
    'the treasurer was told in March',
  ],
  [
    'confirmed',
    'Eleven sheep have been lost this month, going by the latest count from the Harl parish council.',
    'Eleven sheep have been lost',
  ],
  [
    'alleged',
    'Dr Una Hess, who teaches botany in Lomm, reckons half the elms will be gone by spring.',
    'half the elms will be gone',
  ],
  [
    'alleged',
    'The surveyor, Milo Kant, holds it for certain that the wall was moved by night.',
    'the wall was moved by night',
  ],
  ['alleged', '“The tram came from nowhere,” was all the driver would say.', 'The tram came from nowhere'],
  ['alleged', 'Hydrant Works contests having received the letters.', 'having received the letters'],
  [
    'confirmed',
    'Ostar’s coast guard acknowledged that its officers had gone aboard at night.',
    'its officers had gone aboard',
  ],
  ['alleged', 'The air force said its jets had wiped out a rebel depot.', 'its jets had wiped out a rebel depot'],
  ['confirmed', 'The government committed itself to build 80 houses by autumn.', 'to build 80 houses'],
  ['alleged', 'They left the sluice shut, prosecutors say.', 'They left the sluice shut'],
  [
    'unaddressed',
    'Two former clerks said Tess Grove and Alan Peel had shared the fee. Neither has commented.',
    'had shared the fee',
  ],
  [
    'unaddressed',
    'Mr Orr says the tanks were never cleaned. His claim was put to Corbin Pipes, but nobody there had come back to us.',
    'the tanks were never cleaned',
  ],
  [
    'unaddressed',
    'The thieves have asked for 90 marks, two people said. Corbin Bank would not say whether any money had been offered.',
    'The thieves have asked for 90 marks',
  ],
];
