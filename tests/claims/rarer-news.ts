import type { Label } from '../../src/claims/statement.js';

/** News in rarer words: idioms, translators' English, odd orders. Invented: the label, the text, words of the content. */
export const RARER_NEWS: [label: Label, text: string, content: string][] = [
  [
    'unaddressed',
    'Boats from Ilmen rammed the pier at Osk, the harbour guard said.\n\nThe pier dates from 1960.\n\nThe Ilmen Navy Ministry has put out no statement on the ramming.',
    'Boats from Ilmen rammed the pier at Osk',
  ],
  [
    'unaddressed',
    'Treasurer Lotta Brun hid the invoices, a former cashier alleges. A lawyer for Brun passed up the chance to respond.',
    'Treasurer Lotta Brun hid the invoices',
  ],
  [
    'unaddressed',
    'Builder Ralf Moss emptied the pension pot, roofers allege in a complaint. Calls to his home about the complaint went unanswered.',
    'Builder Ralf Moss emptied the pension pot',
  ],
  [
    'unaddressed',
    'Trade minister Ugo Lenz ordered the search, two aides said. Asked about it outside his office, Lenz climbed into his car without a word.',
    'Trade minister Ugo Lenz ordered the search',
  ],
  [
    'unaddressed',
    'Seven clerks were told to burn the ledgers, according to a leaked memo.\n\nThe ledgers filled two rooms.\n\nThe Audit Office would not be drawn on the contents of the memo.',
    'Seven clerks were told to burn the ledgers',
  ],
  [
    'unaddressed',
    'The dairy Holm & Lund watered its milk, a driver claims. The claim has been greeted by Holm & Lund with studied silence.',
    'The dairy Holm & Lund watered its milk',
  ],
  [
    'unaddressed',
    'The lender Arvo Trust backed a casino, two brokers told the Evening Bell. Questions about the casino met with a wall of silence at Arvo Trust.',
    'The lender Arvo Trust backed a casino',
  ],
  ['confirmed', 'Ines Roth did own up to having copied the key.', 'having copied the key'],
  [
    'confirmed',
    'Solicitor Karl Aden granted that his client had bought the boat in 2018.',
    'his client had bought the boat in 2018',
  ],
  [
    'confirmed',
    'The Merrow Ferry Company has now put its hand up: the lifeboats were not tested.',
    'the lifeboats were not tested',
  ],
  ['confirmed', 'Since Sunday 212 drivers were fined, communicated the Interior Ministry.', '212 drivers were fined'],
  [
    'confirmed',
    'On Friday the District Court approved the sale, as emerges from its published decision.',
    'On Friday the District Court approved the sale',
  ],
  ['confirmed', "By the coastguard's count 41 people are still aboard.", '41 people are still aboard'],
  [
    'confirmed',
    'In a judgment of 2016 the court had established that votes in Lenz were bought.',
    'votes in Lenz were bought',
  ],
  [
    'confirmed',
    'Fifty-one per cent of those polled said they wanted the bridge, the polling institute Agora reported on Sunday after completing its survey.',
    'Fifty-one per cent of those polled said they wanted the bridge',
  ],
  ['confirmed', "Sales fell 9 percent, Corley's said on Monday.", 'Sales fell 9 percent'],
  ['alleged', "The guards fired first, if the miners' account is right.", 'The guards fired first'],
  [
    'alleged',
    'In the district of Ulm, so the deputy, 9,000 ballots were cast for the dead.',
    'In the district of Ulm … 9,000 ballots were cast for the dead',
  ],
  ['alleged', 'The tape is a forgery, it was said from the palace.', 'The tape is a forgery'],
  ['alleged', 'The opposition speaks of 4,000 forged ballots.', '4,000 forged ballots'],
  [
    'alleged',
    'Demand for tin will double by 2030, predicted Karin Aster, the head of Nordtin, as she presented the results.',
    'Demand for tin will double by 2030',
  ],
  [
    'alleged',
    'The baby food on sale in forty shops could be contaminated with lead.',
    'The baby food on sale in forty shops could be contaminated with lead',
  ],
  [
    'alleged',
    'Chemist Ada Quill, who took no part in the trial, confirmed that the drugmaker Sanol had hidden two deaths.',
    'the drugmaker Sanol had hidden two deaths',
  ],
  [
    'alleged',
    "The driver of the tram was drunk when he hit the wall, parents' spokesman Bert Loy told the Kestrel Post.",
    'The driver of the tram was drunk',
  ],
  [
    'unaddressed',
    'Some 300 recruits were sent to the front without boots, an internal army memo leaked to the Lantern says.\n\nThe Ilmen Army did not reply to a request for comment on the recruits.',
    '300 recruits were sent to the front without boots',
  ],
  [
    'alleged',
    'The quarry blasted on Easter Sunday, pensioner Cyril Lunn claims. "We did not blast that day," Ryland Quarries said.',
    'We did not blast that day',
  ],
  [
    'opinion',
    '"Stay indoors and keep your windows shut," the Osk fire service told residents.',
    'Stay indoors and keep your windows shut',
  ],
  [
    'alleged',
    'The baker Lars Hult waters down his milk, a former apprentice, Kim Dahl, told the paper. Police in Nyby declined to comment on her story.',
    'The baker Lars Hult waters down his milk',
  ],
  [
    'alleged',
    'Night shifts double the risk of gout, a study by the University of Brell has found.',
    'Night shifts double the risk of gout',
  ],
  [
    'confirmed',
    'At least seven people died in an Ilmenian drone strike on Osk overnight, the Osk Emergency Service said.',
    'At least seven people died in an Ilmenian drone strike on Osk overnight',
  ],
  [
    'unaddressed',
    'Olvar Chemicals buried waste drums in the Hain forest, the campaign group Green Watch said on Monday. The company had denied in January that it buried any drums there. Asked about the new claim this week, it declined to comment.',
    'Olvar Chemicals buried waste drums in the Hain forest',
  ],
  [
    'confirmed',
    'The Brell hospital said it had admitted 41 people by Tuesday night. Six were in intensive care.',
    'Six were in intensive care',
  ],
  [
    'confirmed',
    'The ministry counted 204 measles cases by Sunday. More than half of those infected are children.',
    'More than half of those infected are children',
  ],
  [
    'confirmed',
    'The driver, Otto Lemm, 51, was sentenced to four years in prison, the court said.',
    'was sentenced to four years in prison',
  ],
  ['confirmed', 'An autopsy found that the man had drowned.', 'the man had drowned'],
  ['own-voice', 'The Hotel Osk has 23 rooms. Two were empty.', 'Two were empty'],
  ['confirmed', 'Prime Minister Lena Ask acknowledged that mistakes had been made.', 'mistakes had been made'],
  [
    'confirmed',
    'Coach Ada Brandt has extended her contract until 2029, FK Osk said on Thursday.',
    'Ada Brandt has extended her contract until 2029',
  ],
  [
    'confirmed',
    'Lenn Rovers offered Brandt twice her pay, her agent told the Gazette. Rovers chairman Max Iden confirmed the offer.',
    'Lenn Rovers offered Brandt twice her pay',
  ],
  [
    'unaddressed',
    'A wire of Sierr Power fell on dry grass, neighbours said. Rosa Temm, a lawyer, says sparks from the wire lit the fire. "It is far too early to talk about a cause," company spokesman Dale Hube said.',
    'sparks from the wire lit the fire',
  ],
  [
    'unaddressed',
    'Lindrin can cause fits in children, doctors at Osk hospital warned. Corvex, which makes the drug under the name Lindrin, did not reply to questions.',
    'Lindrin can cause fits in children',
  ],
  [
    'unaddressed',
    "The tower's lifts stick every week, tenants say.\n\nThe lifts are twelve years old.\n\nHarl Homes, the owner of the tower, has not commented.",
    "The tower's lifts stick every week",
  ],
  [
    'alleged',
    'Quill singled out people who had signed a petition, a former engineer, Dario Whelk, claims. Quill disputes that, arguing the selection was based on role alone.',
    'the selection was based on role alone',
  ],
  [
    'alleged',
    'The union says the chain Pruno underpaid its cleaners. Pruno said all its cleaners were paid according to the agreement.',
    'all its cleaners were paid according to the agreement',
  ],
  [
    'unaddressed',
    'Army engineers mined the bridge, villagers told the agency. An army spokesman said he had no information about that.',
    'Army engineers mined the bridge',
  ],
  [
    'unaddressed',
    "Judge Ola Bern met the defendant's brother twice, the daily Lys wrote. Bern's clerk said the judge would not be making any statement.",
    "Judge Ola Bern met the defendant's brother twice",
  ],
  [
    'confirmed',
    "The bank's software wrongly charged 30,000 customers, a consumer group said. The bank apologised for the error and said refunds were under way.",
    "The bank's software wrongly charged 30,000 customers",
  ],
  [
    'unaddressed',
    'Quarry trucks have killed six dogs this year, villagers say. Nobody at the quarry firm, Stenn AB, could be found to comment on Sunday.',
    'Quarry trucks have killed six dogs this year',
  ],
  [
    'confirmed',
    'Chief executive Lars Holm told analysts that the bank would buy back shares worth 500 million.',
    'the bank would buy back shares worth 500 million',
  ],
  ['opinion', '"We are tired of being lied to," said Olga Prenn, a nurse.', 'We are tired of being lied to'],
];
