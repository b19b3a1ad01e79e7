// Sample articles. Every place, person and body is invented.

/** @typedef {{ slug: string, section: string, title: string, standfirst?: string, byline: string, published: string,
 *   caption?: string, blocks: string[], lang?: string }} SampleArticle
 *  A block is a paragraph; `## ` opens a sub-heading, `> ` a block quote, `* ` a list of items parted by ` * `. */

/** @type {SampleArticle[]} */
export const ARTICLES = [
  {
    slug: 'glacier-road',
    section: 'World',
    title: 'More trucks than ever cross the glacier road as claims of hidden convoys grow',
    byline: 'Teodor Aske',
    published: '2026-03-14T06:30:00+01:00',
    caption: 'Trucks wait at the Sorn pass on Thursday. Photo: Courier/Lis Odem',
    blocks: [
      'Some 18,240 trucks crossed the Sorn pass from Karvia into Odrany between January and March, the weekly Northern Ledger reported, citing figures from the Karvian Customs Office. In the same months of 2019, 11,900 trucks took the road over the glacier.',
      'The Northern Ledger noted that tolls on the pass remain the lowest in the region. In February, official data showed that only 212 of the drivers held a permit for dangerous goods. The Karvian Ministry of Transport reported 340 applications for new permits, most of them from haulage firms in the south.',
      '## Convoys at night',
      'The rise in traffic comes after reports from Western intelligence regarding the delivery of Karvian artillery shells to Odrany, allegedly to supply rebels on the Tamm plateau. Several reports suggest that about 4,000 Karvian soldiers may be stationed in the border town of Lund. The government of Tessaly has said that its border guards exchanged fire with Karvian troops in late February.',
      'Both Karvia and Odrany have remained silent on the claims that Karvian troops are fighting on the Tamm plateau.',
      '“We see the headlights every night,” said Mirela Koss, who keeps an inn below the pass. “Nobody stops, nobody eats, nobody says where they are going.” She said that she had counted 60 trucks in one night in March.',
      'The news agency Polar Wire, citing two officers who asked not to be named, reported that the first shells were moved in the second week of January. The Courier could not independently verify the reports.',
      '## A road built for timber',
      'The road was built for timber trucks in the 1970s. It is closed on most days between November and April, when snow slides off the northern wall. This winter was the mildest since measurements began, and the barrier stayed up for all but nine days.',
      'Engineers in Lund have asked for a second bridge since the old one was closed to heavy vehicles for three weeks in autumn. “The deck is tired,” the engineer Pavo Rehn said. “It was never meant to carry this.”',
      'According to the Institute for Mountain Roads, the number of accidents on the pass rose by a third in two years. The institute wants the speed limit lowered before the summer.',
      'The parliament in Karvia will debate the budget for the road in May. Transport minister Ana Dovrel said she will present a plan for a tunnel by then.',
    ],
  },
  {
    slug: 'reservoir-trial',
    section: 'Courts',
    title: 'Former water chief found guilty of taking bribes for reservoir contract',
    standfirst:
      'A jury in Vellmar convicted Ruben Halloran after three days. His lawyer declined to say whether he will appeal.',
    byline: 'Ines Maroun',
    published: '2026-03-12T17:05:00+01:00',
    caption: 'The courthouse in Vellmar. Photo: Courier',
    blocks: [
      'The former head of the Vellmar water board, Ruben Halloran, was found guilty on Thursday of taking bribes from a builder. The court ruled that he accepted 310,000 crowns and a boat between 2019 and 2022.',
      'Halloran, 58, had pleaded not guilty to all six charges. He left the courtroom without a word. His lawyer, Petra Lindqvist, declined to comment on the verdict.',
      'Prosecutors said that Halloran steered the contract for the Eastern Reservoir to the builder Stenmark & Daughters in return for payments through a cousin. “He sold the water of this town,” prosecutor Joan Tiller told the jury.',
      'Stenmark & Daughters acknowledged that it made the payments. In a statement, the company said it dismissed two managers last spring.',
      'According to court records, the boat was bought in June 2020 and sold three months later. The cousin, who was not charged, could not be reached for comment.',
      'The judge, Marit Osk, sentenced Halloran to four years in prison. “A public office is not a purse,” she said. She dismissed a seventh charge, of destroying documents, for lack of evidence.',
      'The water board said in a statement that it will review every contract that was signed under Halloran. It has hired two auditors and expects their report in October.',
      'Residents of the Eastern district have complained about brown water since the reservoir was opened. A spokesman for the board denied that the water had ever been unsafe to drink.',
      'Halloran is also accused of fraud in a second case. That trial is to begin in September.',
    ],
  },
  {
    slug: 'battery-layoffs',
    section: 'Business',
    title: 'Battery maker Voltara denies it hid fires before share sale',
    byline: 'Karel Winther',
    published: '2026-03-11T09:20:00+01:00',
    blocks: [
      'The battery maker Voltara denied on Wednesday that it hid three fires at its main plant from investors before it sold shares last year. A report by the newspaper Daily Anchor had said that managers ordered staff not to record them.',
      '“There were no fires that our neighbours or our shareholders needed to hear of,” said Voltara’s spokeswoman, Linn Okoro. She said the article was “false from the first line to the last”.',
      'Two people familiar with the matter said that firefighters were called to the plant at least twice in August. One of them said that a storage hall may have burned for four hours.',
      'The Harrow Fire Brigade said it was called to the plant on 4 and 19 August. Three workers were treated for smoke, the brigade said.',
      'Voltara said it will close its older plant in Harrow and move 420 jobs to the coast by the end of next year. The company plans to invest 90 million crowns there.',
      'The union Metal and Chemistry accused the company of putting profit before safety. “They knew and they kept quiet,” its chairman, Ossian Brandt, said. He demanded that the regulator step in.',
      'The Financial Supervisor confirmed that it has opened an inquiry into the share sale. It would not say when it expects to finish.',
      'The company’s founder, Elias Moreau, did not respond to a request for comment. He sold shares worth 31 million crowns in September, according to a filing with the exchange.',
      'Voltara’s shares fell by 14 percent in early trading. Analysts said that the drop reflected fear of fines rather than of fires.',
    ],
  },
  {
    slug: 'pier-reopens',
    section: 'Local',
    title: 'Old pier opens again after a winter of repairs',
    byline: 'Hanne Ulv',
    published: '2026-03-10T07:45:00+01:00',
    caption: 'The pier on Sunday morning. Photo: Courier/Hanne Ulv',
    blocks: [
      'The old pier at Saltmarsh opened again on Sunday after five months of repairs. More than two hundred people walked out to its end in thin sunshine, some with dogs, many with prams.',
      'Carpenters replaced every third plank and all of the railing on the northern side. The lamps, which had been dark since the storm of two winters ago, are lit again from dusk.',
      'The kiosk at the landward end has a new roof and an old menu. Waffles cost what they cost last year. By noon the queue reached the bus stop.',
      'The pier was built in 1911 for the steamers that brought guests from the city. Ice broke it in 1942 and again in 1963. After the second time, the town rebuilt it in oak.',
      'The work cost 2.4 million crowns, a little less than planned. Half of it was paid by the town and half by gifts, among them the takings of the brass band’s autumn concerts.',
      'At the very end of the pier, where the planks are still pale, somebody had tied a red ribbon to the railing. The mayor cut it at eleven with a pair of kitchen scissors.',
      'Swimmers will have to wait. The ladder on the southern side is to be put in only when the water is warmer than ten degrees.',
      'In the afternoon the wind turned and the first of the walkers went home. The lamps came on at ten past six.',
    ],
  },
  {
    slug: 'bruecke',
    section: 'Nachbarn',
    lang: 'de',
    title: 'Die neue Brücke über die Orle soll erst im Herbst fertig werden',
    byline: 'Jule Ahrend',
    published: '2026-03-09T10:00:00+01:00',
    blocks: [
      'Die neue Brücke über die Orle wird nach Angaben der Stadt Belmow nicht vor dem Herbst fertig. Bürgermeisterin Carla Wendt sagte am Montag, der Stahl sei zu spät geliefert worden, und deshalb müsse der Bau noch einmal verschoben werden.',
      'Die Baufirma wies die Vorwürfe zurück. Sie habe alle Termine eingehalten, die mit der Stadt vereinbart worden seien, teilte ein Sprecher mit, und warte selbst seit Wochen auf die Freigabe der Pläne.',
      'Anwohner fürchten nun einen weiteren Sommer mit Umleitungen. Vor allem die Händler in der Unterstadt klagen darüber, dass seit dem Beginn der Arbeiten nur noch halb so viele Kunden zu ihnen kommen.',
      'Die alte Brücke war vor zwei Jahren gesperrt worden, nachdem Prüfer Risse in den Pfeilern gefunden hatten. Seitdem fährt eine Fähre, die aber bei starkem Wind nicht ablegen darf.',
    ],
  },
];

/** @param {string} slug */
export const articleBy = (slug) => ARTICLES.find((article) => article.slug === slug);
