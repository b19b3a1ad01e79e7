/** One short text for a row of what the labels mean: which words, which label, and why. */
export interface GuideCase {
  row: string;
  text: string;
  /** Words of the statement's content; the statement must cover most of them. */
  content: string;
  label: string;
  /** Names of the chain, nearest to the reader first. */
  chain?: string[];
  /** "silent X", "denies X", "confirms X"; exactly these. */
  answers?: string[];
}

const row = (name: string, cases: Omit<GuideCase, 'row'>[]): GuideCase[] => cases.map((one) => ({ row: name, ...one }));

// Invented places, people and bodies; every row of the guide in several wordings.
export const GUIDE: GuideCase[] = [
  ...row('confirming cue', [
    {
      text: 'Tarvos Airways confirmed on Monday that it had cancelled forty flights.',
      content: 'it had cancelled forty flights',
      label: 'confirmed',
      chain: ['Tarvos Airways'],
    },
    {
      text: 'The interior minister, Olan Brisk, acknowledged that officers had used tear gas in the station.',
      content: 'officers had used tear gas in the station',
      label: 'confirmed',
      chain: ['Olan Brisk'],
    },
    {
      text: 'Former treasurer Mila Hoven admitted that she had moved the money abroad.',
      content: 'she had moved the money abroad',
      label: 'confirmed',
      chain: ['Mila Hoven'],
    },
    {
      text: 'Dario Kest pleaded guilty to stealing church silver, the Port Anlow district court heard.',
      content: 'stealing church silver',
      label: 'confirmed',
    },
    {
      text: 'Velmark conceded that the valve had been faulty since spring.',
      content: 'the valve had been faulty since spring',
      label: 'confirmed',
      chain: ['Velmark'],
    },
  ]),
  ...row('record', [
    {
      text: 'Unemployment fell to 4.1 percent in May, according to figures from the Statistics Office of Lorne.',
      content: 'Unemployment fell to 4.1 percent in May',
      label: 'confirmed',
      chain: ['Statistics Office of Lorne'],
    },
    {
      text: 'Official data showed that 212 people drowned in the country last year.',
      content: '212 people drowned in the country last year',
      label: 'confirmed',
    },
    {
      text: 'The Supreme Court of Avenmark ruled that the tax was unlawful.',
      content: 'the tax was unlawful',
      label: 'confirmed',
      chain: ['Supreme Court of Avenmark'],
    },
    {
      text: 'The Kolmar Herald reported, citing figures from the Harbour Authority, that 310 ships had called in June.',
      content: '310 ships had called in June',
      label: 'confirmed',
      chain: ['Kolmar Herald', 'Harbour Authority'],
    },
    {
      text: 'The Fire Service of Ostrava Bay said that 14 houses had burned down.',
      content: '14 houses had burned down',
      label: 'confirmed',
    },
  ]),
  ...row('record with a hedge', [
    {
      text: 'Figures from the Health Ministry suggest that perhaps 900 people fell ill.',
      content: '900 people fell ill',
      label: 'alleged',
    },
  ]),
  ...row('first hand', [
    {
      text: 'The carmaker Ostwald said it will close two plants next year.',
      content: 'it will close two plants next year',
      label: 'confirmed',
      chain: ['Ostwald'],
    },
    {
      text: 'The Education Ministry of Karvia reported that it had received over one hundred applications.',
      content: 'it had received over one hundred applications',
      label: 'confirmed',
    },
    {
      text: '"We will open a second school in September," said the mayor of Dunholt, Ewa Lind.',
      content: 'We will open a second school in September',
      label: 'confirmed',
      chain: ['Ewa Lind'],
    },
    {
      text: 'Striker Jon Habel said he would leave the club in the summer.',
      content: 'he would leave the club in the summer',
      label: 'confirmed',
      chain: ['Jon Habel'],
    },
    {
      text: 'The bank vowed to appeal against the fine, its spokeswoman Rhea Toll said.',
      content: 'to appeal against the fine',
      label: 'confirmed',
    },
  ]),
  ...row('self-serving', [
    {
      text: 'The firm said it had followed all safety rules.',
      content: 'it had followed all safety rules',
      label: 'alleged',
    },
    {
      text: 'General Pavo Senk said his troops had destroyed eleven enemy tanks.',
      content: 'his troops had destroyed eleven enemy tanks',
      label: 'alleged',
    },
    { text: 'The company confirmed that it did nothing wrong.', content: 'it did nothing wrong', label: 'alleged' },
  ]),
  ...row('filing', [
    {
      text: 'The lawsuit alleges that the company hid the test results for years.',
      content: 'the company hid the test results for years',
      label: 'alleged',
    },
    {
      text: 'According to the indictment, Rolf Amden paid officials 40,000 crowns.',
      content: 'Rolf Amden paid officials 40,000 crowns',
      label: 'alleged',
    },
    {
      text: 'Court documents filed by the family say that the guard ignored her calls.',
      content: 'the guard ignored her calls',
      label: 'alleged',
    },
  ]),
  ...row('admission elsewhere', [
    {
      text: 'Witnesses said that cluster shells were used in the village of Bren.\n\nTwo days later the army of Karvia acknowledged the use of cluster shells there.',
      content: 'cluster shells were used in the village of Bren',
      label: 'confirmed',
      answers: ['confirms army of Karvia'],
    },
    {
      text: 'A rival claimed that Hanna Voll had taken money from the brewer Stahl.\n\nVoll admitted on Friday that she took money from the brewer.',
      content: 'Hanna Voll had taken money from the brewer Stahl',
      label: 'confirmed',
      answers: ['confirms Hanna Voll'],
    },
  ]),
  ...row('silence', [
    {
      text: 'Former employees say that Norfrak dumped acid in the river Elm. Norfrak declined to comment.',
      content: 'Norfrak dumped acid in the river Elm',
      label: 'unaddressed',
      answers: ['silent Norfrak'],
    },
    {
      text: 'Two officials familiar with the talks said that Velmark will sell its shipyard. Velmark did not respond to a request for comment.',
      content: 'Velmark will sell its shipyard',
      label: 'unaddressed',
      answers: ['silent Velmark'],
    },
    {
      text: 'According to a neighbour, Oskar Brandis beat his dog. Brandis could not be reached for comment.',
      content: 'Oskar Brandis beat his dog',
      label: 'unaddressed',
      answers: ['silent Oskar Brandis'],
    },
    {
      text: 'Intelligence sources say that Karvia sent soldiers to Odrany.\n\nThe fighting went on over the weekend.\n\nBoth Karvia and Odrany have remained silent on the claims.',
      content: 'Karvia sent soldiers to Odrany',
      label: 'unaddressed',
      answers: ['silent Karvia', 'silent Odrany'],
    },
    {
      text: 'The union says the mine owner Gorrun withheld wages. Gorrun has yet to comment.',
      content: 'the mine owner Gorrun withheld wages',
      label: 'unaddressed',
      answers: ['silent Gorrun'],
    },
    {
      text: 'Critics allege that the Defence Ministry of Tolmar bought faulty vests. The ministry neither confirmed nor denied the report.',
      content: 'the Defence Ministry of Tolmar bought faulty vests',
      label: 'unaddressed',
      answers: ['silent Defence Ministry of Tolmar'],
    },
    {
      text: 'A former aide claims that Governor Sela Marsh deleted emails. Calls to Marsh were not returned.',
      content: 'Governor Sela Marsh deleted emails',
      label: 'unaddressed',
      answers: ['silent Sela Marsh'],
    },
    {
      text: 'A former aide claims that Governor Sela Marsh deleted emails. A spokesman for Marsh refused to say whether the emails still exist.',
      content: 'Governor Sela Marsh deleted emails',
      label: 'unaddressed',
      answers: ['silent Sela Marsh'],
    },
    {
      text: 'Residents say that the builder Kolan cut down protected trees. There was no immediate comment from Kolan.',
      content: 'the builder Kolan cut down protected trees',
      label: 'unaddressed',
      answers: ['silent Kolan'],
    },
    {
      text: 'Two patients say that surgeon Piet Marren operated while drunk. Emails sent to Marren went unanswered.',
      content: 'surgeon Piet Marren operated while drunk',
      label: 'unaddressed',
      answers: ['silent Piet Marren'],
    },
    {
      text: 'Two patients say that surgeon Piet Marren operated while drunk. The Courier was unable to reach Marren.',
      content: 'surgeon Piet Marren operated while drunk',
      label: 'unaddressed',
      answers: ['silent Piet Marren'],
    },
  ]),
  ...row('alleged', [
    {
      text: 'The opposition leader Ilka Ronn said that the government had lied about the vaccine.',
      content: 'the government had lied about the vaccine',
      label: 'alleged',
      chain: ['Ilka Ronn'],
    },
    {
      text: 'The actor allegedly hit a waiter in Tolmar.',
      content: 'The actor hit a waiter in Tolmar',
      label: 'alleged',
    },
    {
      text: 'Up to 3,000 fighters may be hiding in the hills.',
      content: 'Up to 3,000 fighters may be hiding in the hills',
      label: 'alleged',
    },
    {
      text: 'The gang is believed to have stolen forty paintings.',
      content: 'to have stolen forty paintings',
      label: 'alleged',
    },
    {
      text: 'A source close to the family said that the couple had separated.',
      content: 'the couple had separated',
      label: 'alleged',
    },
    {
      text: 'Analysts say that inflation will reach nine percent.',
      content: 'inflation will reach nine percent',
      label: 'alleged',
    },
    {
      text: 'Police suspect that the fire was set on purpose.',
      content: 'the fire was set on purpose',
      label: 'alleged',
    },
  ]),
  ...row('denial', [
    {
      text: 'The newspaper Kurier reported that Senator Abel Grund took bribes. Grund denied the allegation.',
      content: 'Senator Abel Grund took bribes',
      label: 'alleged',
      answers: ['denies Abel Grund'],
    },
    {
      text: 'A whistleblower says that Velmark sold rotten meat. The company dismissed the claim as false.',
      content: 'Velmark sold rotten meat',
      label: 'alleged',
      answers: ['denies Velmark'],
    },
    {
      text: 'Prosecutors say that Dario Kest stole the paintings. Kest has pleaded not guilty.',
      content: 'Dario Kest stole the paintings',
      label: 'alleged',
      answers: ['denies Dario Kest'],
    },
    { text: 'The minister denied that he had met the banker.', content: 'he had met the banker', label: 'alleged' },
    {
      text: 'Her former partner says that Lena Hask forged the letters. "That is a lie," Hask said.',
      content: 'Lena Hask forged the letters',
      label: 'alleged',
      answers: ['denies Lena Hask'],
    },
    {
      text: 'Odrany accused Karvia of shelling the dam. Karvia rejected the accusation, while its ally Tolmar declined to comment.',
      content: 'shelling the dam',
      label: 'alleged',
    },
  ]),
  ...row('anonymous or outsider confirms', [
    {
      text: 'A person familiar with the deal confirmed that the price was two billion crowns.',
      content: 'the price was two billion crowns',
      label: 'alleged',
    },
    {
      text: 'Analyst Beno Strack confirmed that the rebels hold the bridge.',
      content: 'the rebels hold the bridge',
      label: 'alleged',
    },
    {
      text: 'Two officials who asked not to be named confirmed that the envoy had resigned.',
      content: 'the envoy had resigned',
      label: 'alleged',
    },
  ]),
  ...row('opinion', [
    { text: '"I am proud of this team," said coach Arno Fell.', content: 'I am proud of this team', label: 'opinion' },
    { text: 'Ilka Ronn said that the law is a disgrace.', content: 'the law is a disgrace', label: 'opinion' },
    {
      text: '"They must resign now," the union leader Bo Hart told reporters.',
      content: 'They must resign now',
      label: 'opinion',
    },
    {
      text: 'The president urged both sides to return to the table.',
      content: 'to return to the table',
      label: 'opinion',
    },
    {
      text: 'Mayor Ewa Lind said she hoped that peace would come soon.',
      content: 'peace would come soon',
      label: 'opinion',
    },
    {
      text: '"We will do everything we can for the families," said the minister, Olan Brisk.',
      content: 'We will do everything we can for the families',
      label: 'opinion',
    },
  ]),
  ...row('own voice', [
    {
      text: 'The bridge was closed on Sunday. Traffic was sent through the valley.',
      content: 'The bridge was closed on Sunday',
      label: 'own-voice',
    },
    {
      text: 'It emerged that the minister had sold his shares in May.',
      content: 'the minister had sold his shares in May',
      label: 'own-voice',
    },
    {
      text: 'A grand jury indicted the banker Rolf Amden on Thursday.',
      content: 'A grand jury indicted the banker Rolf Amden',
      label: 'own-voice',
    },
  ]),
  ...row('headline', [
    {
      text: "Chef 'hit waiter' in Tolmar\n\nA famous chef was arrested on Friday.",
      content: "Chef 'hit waiter' in Tolmar",
      label: 'alleged',
      chain: [],
    },
  ]),
  ...row('carried-on figure', [
    {
      text: 'In 2024, 3,100 visitors came to the island, figures from the Border Office of Sund show. In 2019, 2,400 visitors came.',
      content: '2,400 visitors came',
      label: 'confirmed',
      chain: ['Border Office of Sund'],
    },
  ]),
  ...row('chain', [
    {
      text: 'The agency Kolo, citing intelligence sources, reported that the convoy crossed the border.',
      content: 'the convoy crossed the border',
      label: 'alleged',
      chain: ['Kolo', 'intelligence sources'],
    },
    {
      text: 'The Kolmar Herald quoted the mayor, Ewa Lind, as saying that the dam had cracked.',
      content: 'the dam had cracked',
      label: 'alleged',
      chain: ['Kolmar Herald', 'Ewa Lind'],
    },
    {
      text: 'Ana Petrescu told the weekly Kurier that her brother had been arrested.',
      content: 'her brother had been arrested',
      label: 'alleged',
      chain: ['Kurier', 'Ana Petrescu'],
    },
  ]),
  ...row('tolls', [
    {
      text: 'The Health Ministry of Tolmar said that 42 people had died in the floods.',
      content: '42 people had died in the floods',
      label: 'confirmed',
      chain: ['Health Ministry of Tolmar'],
    },
    {
      text: 'Authorities said that 42 people had died in the floods.',
      content: '42 people had died in the floods',
      label: 'alleged',
    },
  ]),
  ...row('findings', [
    {
      text: "The auditor general's final report found that the ministry overpaid for the ferries.",
      content: 'the ministry overpaid for the ferries',
      label: 'confirmed',
    },
    {
      text: 'Police found that the driver had been drinking, a spokesman said.',
      content: 'the driver had been drinking',
      label: 'alleged',
    },
    {
      text: 'A study by researchers at Lorne University found that the drug halves the risk of stroke.',
      content: 'the drug halves the risk of stroke',
      label: 'alleged',
    },
  ]),
  ...row('charges', [
    { text: 'He was accused of beating two prisoners.', content: 'beating two prisoners', label: 'alleged' },
    { text: 'Three men were charged with smuggling cigarettes.', content: 'smuggling cigarettes', label: 'alleged' },
  ]),
  ...row('expected', [
    {
      text: 'The storm is expected to reach the coast on Friday.',
      content: 'to reach the coast on Friday',
      label: 'alleged',
      chain: [],
    },
  ]),
  ...row('eye-witness', [
    {
      text: '"Our house burned down in an hour," said Mirela Koss, a farmer.',
      content: 'Our house burned down in an hour',
      label: 'confirmed',
      chain: ['Mirela Koss'],
    },
    {
      text: '"He hit me with a bottle," said the waiter, Tomas Rell.',
      content: 'He hit me with a bottle',
      label: 'alleged',
      chain: ['Tomas Rell'],
    },
  ]),
  ...row('worry', [
    {
      text: 'Aid groups expressed concern that the camp had run out of water.',
      content: 'the camp had run out of water',
      label: 'alleged',
    },
  ]),
  ...row('one answer for all', [
    {
      text: 'Two former cooks say that the chain Bellavo served spoiled fish. They also say that Bellavo fired a worker who complained.\n\nBellavo did not respond to a request for comment.',
      content: 'Bellavo fired a worker who complained',
      label: 'unaddressed',
      answers: ['silent Bellavo'],
    },
    {
      text: 'Two former cooks say that the chain Bellavo served spoiled fish. They also say that Bellavo fired a worker who complained.\n\nBellavo did not respond to a request for comment.',
      content: 'the chain Bellavo served spoiled fish',
      label: 'unaddressed',
      answers: ['silent Bellavo'],
    },
  ]),
  ...row('silent in other words', [
    {
      text: 'Prosecutors say that Rolf Amden hid the ledgers. Amden took the Fifth when asked about them.',
      content: 'Rolf Amden hid the ledgers',
      label: 'unaddressed',
      answers: ['silent Rolf Amden'],
    },
    {
      text: 'The daily Kurier reported that Senator Abel Grund took a loan from Stahl. Grund referred questions to his lawyer.',
      content: 'Senator Abel Grund took a loan from Stahl',
      label: 'unaddressed',
      answers: ['silent Abel Grund'],
    },
    {
      text: 'An engineer claims that Norfrak ignored the warnings. Norfrak said it was too early to comment.',
      content: 'Norfrak ignored the warnings',
      label: 'unaddressed',
      answers: ['silent Norfrak'],
    },
    {
      text: 'An engineer claims that Norfrak ignored the warnings. The company said it would respond in due course.',
      content: 'Norfrak ignored the warnings',
      label: 'unaddressed',
      answers: ['silent Norfrak'],
    },
    {
      text: 'Rebels say that Karvia bombed a market. Karvia has not commented on the report.',
      content: 'Karvia bombed a market',
      label: 'unaddressed',
      answers: ['silent Karvia'],
    },
    {
      text: 'A lawyer for the family says that officer Dean Roke lied under oath. Roke would not discuss the case.',
      content: 'officer Dean Roke lied under oath',
      label: 'unaddressed',
      answers: ['silent Dean Roke'],
    },
    {
      text: 'Neighbours say that the developer Kolan paid the mayor. Messages left with Kolan were not returned.',
      content: 'the developer Kolan paid the mayor',
      label: 'unaddressed',
      answers: ['silent Kolan'],
    },
    {
      text: 'A player says that coach Arno Fell slapped him. Fell has not responded publicly.',
      content: 'coach Arno Fell slapped him',
      label: 'unaddressed',
      answers: ['silent Arno Fell'],
    },
    {
      text: 'A player says that coach Arno Fell slapped him. Neither Fell nor the club responded to questions.',
      content: 'coach Arno Fell slapped him',
      label: 'unaddressed',
    },
  ]),
  ...row('denied that P', [
    {
      text: 'Kest denied that he had stolen the paintings.',
      content: 'he had stolen the paintings',
      label: 'alleged',
      answers: ['denies Kest'],
    },
    {
      text: 'Mila Hoven pleaded not guilty to stealing the money.',
      content: 'stealing the money',
      label: 'alleged',
      answers: ['denies Mila Hoven'],
    },
    {
      text: 'The minister rejected claims that he had known of the plan.',
      content: 'he had known of the plan',
      label: 'alleged',
    },
  ]),
  ...row('lawyer answers', [
    {
      text: 'Prosecutors allege that Rolf Amden bribed two judges. His lawyer denied the accusation.',
      content: 'Rolf Amden bribed two judges',
      label: 'alleged',
      answers: ['denies Rolf Amden'],
    },
    {
      text: 'Prosecutors allege that Rolf Amden bribed two judges. A lawyer for Amden declined to comment.',
      content: 'Rolf Amden bribed two judges',
      label: 'unaddressed',
      answers: ['silent Rolf Amden'],
    },
  ]),
  ...row('promise or plan', [
    {
      text: 'Tarvos Airways said it plans to hire 200 pilots.',
      content: 'it plans to hire 200 pilots',
      label: 'confirmed',
    },
    {
      text: 'The council agreed to pay the families two million crowns.',
      content: 'to pay the families two million crowns',
      label: 'confirmed',
    },
    { text: 'President Ilka Ronn promised to build 300 schools.', content: 'to build 300 schools', label: 'confirmed' },
    { text: 'The minister pledged to fight on.', content: 'to fight on', label: 'opinion' },
  ]),
  ...row('court records', [
    {
      text: 'Court records show that Dario Kest was sentenced to two years in 2019.',
      content: 'Dario Kest was sentenced to two years in 2019',
      label: 'confirmed',
    },
    {
      text: 'The complaint says that the manager took photographs of guests.',
      content: 'the manager took photographs of guests',
      label: 'alleged',
    },
    {
      text: 'An affidavit filed in court states that the captain was asleep.',
      content: 'the captain was asleep',
      label: 'alleged',
    },
  ]),
  ...row('who is on the record', [
    {
      text: 'Police said that two people had been arrested.',
      content: 'two people had been arrested',
      label: 'confirmed',
    },
    {
      text: 'A spokeswoman for Saint Odo Hospital said that nine patients had been discharged.',
      content: 'nine patients had been discharged',
      label: 'confirmed',
    },
    {
      text: 'A senior official said that the talks had collapsed.',
      content: 'the talks had collapsed',
      label: 'alleged',
    },
  ]),
  ...row('A confirms, B is silent', [
    {
      text: 'The bank Corran confirmed that it had lent money to the builder Kolan. Kolan declined to comment.',
      content: 'it had lent money to the builder Kolan',
      label: 'confirmed',
      answers: ['silent Kolan'],
    },
  ]),
  ...row('leaked paper', [
    {
      text: 'A leaked memo says that Corran Bank will shut sixty branches.',
      content: 'Corran Bank will shut sixty branches',
      label: 'alleged',
    },
    {
      text: 'Documents seen by the Kolmar Herald show that the firm knew of the defect.',
      content: 'the firm knew of the defect',
      label: 'alleged',
    },
  ]),
  ...row('polls', [
    {
      text: 'A poll by Lorne Research found that 54 percent of voters want an early election.',
      content: '54 percent of voters want an early election',
      label: 'confirmed',
    },
  ]),
  ...row('reactions', [
    { text: 'Union leaders demanded that the minister resign.', content: 'the minister resign', label: 'opinion' },
    {
      text: 'Will the bridge hold? "What else can we do?" asked the mayor, Ewa Lind.',
      content: 'What else can we do',
      label: 'opinion',
    },
  ]),
  ...row('belligerents', [
    {
      text: 'The army of Karvia said it had shot down eleven drones.',
      content: 'it had shot down eleven drones',
      label: 'alleged',
    },
    {
      text: "Odrany's defence ministry claimed that 200 enemy soldiers had been killed.",
      content: '200 enemy soldiers had been killed',
      label: 'alleged',
    },
  ]),
  ...row('media', [
    {
      text: 'The Kolmar Herald reported that the queen is ill.',
      content: 'the queen is ill',
      label: 'alleged',
      chain: ['Kolmar Herald'],
    },
    {
      text: 'According to the broadcaster Radio Lantern, the factory will be sold.',
      content: 'the factory will be sold',
      label: 'alleged',
      chain: ['Radio Lantern'],
    },
    {
      text: 'Reports of torture in the prison reached the capital on Sunday.',
      content: 'torture in the prison',
      label: 'alleged',
    },
  ]),
  ...row('answers to whose claims', [
    {
      text: 'The union Dockers First said two cranes had failed in March. Harbour worker Tom Elves said the brakes were never tested.\n\nThe weather was mild for the season.\n\nQuay Holdings did not reply to letters about the claims of the union.',
      content: 'two cranes had failed in March',
      label: 'unaddressed',
      answers: ['silent Quay Holdings'],
    },
    {
      text: "The union Dockers First said two cranes had failed in March.\n\nThe port has 900 workers.\n\nQuay Holdings did not reply to questions about the union's allegations.",
      content: 'two cranes had failed in March',
      label: 'unaddressed',
      answers: ['silent Quay Holdings'],
    },
  ]),
  ...row('own words answer', [
    {
      text: 'Goalkeeper Ilan Torv reportedly missed the team bus on Friday.\n\n"Yes, I missed the bus on Friday," Torv told reporters.',
      content: 'missed the team bus on Friday',
      label: 'confirmed',
      answers: ['confirms Ilan Torv'],
    },
  ]),
  ...row('headline and body', [
    {
      text: 'Mill owner cut off water to tenants, families say\n\nThe mill owner cut off the water to all tenants in May, six families told the weekly Ledger. The owner, Piet Holm, could not be reached.',
      content: 'Mill owner cut off water to tenants',
      label: 'unaddressed',
      answers: ['silent Piet Holm'],
    },
  ]),
];
