import type { Label } from '../../src/claims/statement.js';

/** What a source knows of itself or keeps on record, and what is only its word. Invented: the label, the text, words of the content. */
export const KNOWN_FIRST_HAND: [label: Label, text: string, content: string][] = [
  [
    'confirmed',
    'Premier Ana Holt said the country would leave the customs league by the end of March.',
    'the country would leave the customs league by the end of March',
  ],
  [
    'confirmed',
    "Prime Minister Osk Halden will not withdraw his remarks. Halden will work with whoever is elected, the prime minister's spokesman said.",
    'Halden will work with whoever is elected',
  ],
  ['confirmed', 'Senator Bo Lund said he does not know why turnout fell.', 'he does not know why turnout fell'],
  ['alleged', 'The colonel had lied, Secretary of State Ana Lind said.', 'The colonel had lied'],
  [
    'alleged',
    'The ferry firm Lund & Sohn acknowledged that it had received the warning, but said it had arrived after the boat had left.',
    'it had arrived after the boat had left',
  ],
  [
    'alleged',
    'Orm Couriers called the claim nonsense and said its rota had been full every night.',
    'its rota had been full every night',
  ],
  [
    'confirmed',
    'Selm Clinic admitted that two letters had gone to the wrong address, but said it had apologised to both patients.',
    'it had apologised to both patients',
  ],
  [
    'confirmed',
    'The theatre acknowledged that the lift had failed twice and said it had bought a new one.',
    'it had bought a new one',
  ],
  [
    'alleged',
    "The minister's ex-wife said on the radio that he had threatened a customs officer.",
    'he had threatened a customs officer',
  ],
  [
    'confirmed',
    'Lodgers at Harrow Court say the warden read their letters. The warden has since apologised for it.',
    'the warden read their letters',
  ],
  [
    'confirmed',
    'The condition of the two divers is stable, Dr Ines Varga, the chief physician of the Pellmouth infirmary, said.',
    'The condition of the two divers is stable',
  ],
  [
    'confirmed',
    'Gas supplier Tarnflow puts the number of households cut off at 2,300.',
    'the number of households cut off at 2,300',
  ],
  [
    'confirmed',
    'Lodger Ned Pask, 58, said he was woken by a crash like a falling wardrobe.',
    'he was woken by a crash like a falling wardrobe',
  ],
  ['confirmed', 'The inquest would resume in June, Judge Rosa Tiller said.', 'The inquest would resume in June'],
  ['confirmed', 'The civil protection office raised the death toll to 23 on Sunday.', 'the death toll to 23'],
  [
    'confirmed',
    'The 33-year-old turned himself in on Tuesday, police in Pellmouth said.',
    'The 33-year-old turned himself in on Tuesday',
  ],
  [
    'confirmed',
    'Inspector Una Croft said detectives have a recording of the argument.',
    'detectives have a recording of the argument',
  ],
  [
    'alleged',
    'The brewer reportedly plans to close its plant in Tarnmouth.',
    'The brewer reportedly plans to close its plant in Tarnmouth',
  ],
  [
    'unaddressed',
    'The brewer reportedly plans to close its plant in Tarnmouth. It did not respond to questions.',
    'The brewer reportedly plans to close its plant in Tarnmouth',
  ],
  [
    'unaddressed',
    'Shepherds say the army fired at their hut. No one at army headquarters picked up the telephone.',
    'the army fired at their hut',
  ],
  [
    'unaddressed',
    "The weekly Prisk writes that Treasurer Odd Hallan took a free cruise. Hallan's spokesman let all questions go unanswered.",
    'Treasurer Odd Hallan took a free cruise',
  ],
  ['alleged', 'The governor said rebels had burned four farms.', 'rebels had burned four farms'],
  ['alleged', 'Police said rebels burned four farms.', 'rebels burned four farms'],
  [
    'alleged',
    'The mayor said the previous council had squandered 3 million crowns.',
    'the previous council had squandered 3 million crowns',
  ],
  [
    'alleged',
    'Prosecutors said the broker concealed 5 million crowns from his partners.',
    'the broker concealed 5 million crowns from his partners',
  ],
  ['alleged', 'The ferry company said the passenger had been drunk.', 'the passenger had been drunk'],
  ['alleged', 'The brewer said its beer was the purest on the market.', 'its beer was the purest on the market'],
  ['alleged', 'The dye works said the boiler had met every standard.', 'the boiler had met every standard'],
  [
    'alleged',
    'Una Falk, who leads the union, said the company would dismiss 40 porters.',
    'the company would dismiss 40 porters',
  ],
  [
    'alleged',
    'The choir said its former treasurer had taken 9,000 crowns.',
    'its former treasurer had taken 9,000 crowns',
  ],
  ['alleged', 'The navy said it had inflicted heavy losses.', 'it had inflicted heavy losses'],
  [
    'alleged',
    'The minister said 40,000 flats had been built under his government.',
    '40,000 flats had been built under his government',
  ],
  [
    'alleged',
    'The fire brigade said the barn had been set alight on purpose.',
    'the barn had been set alight on purpose',
  ],
  [
    'alleged',
    'The ministry said eight foreign agents had tried to derail a train.',
    'eight foreign agents had tried to derail a train',
  ],
  ['confirmed', 'Customs said it had seized 2 tonnes of ivory.', 'it had seized 2 tonnes of ivory'],
  [
    'alleged',
    'The abbey said it had acted as soon as it heard of the letters.',
    'it had acted as soon as it heard of the letters',
  ],
  ['alleged', 'The stable said its horses are well cared for.', 'its horses are well cared for'],
  [
    'alleged',
    'The roads office said the tunnel would cut traffic by a fifth.',
    'the tunnel would cut traffic by a fifth',
  ],
  ['confirmed', 'The weekly Prisk reports that Councillor Hallan said he would quit.', 'he would quit'],
  ['alleged', 'According to the indictment, Orrin told a cousin that he had sunk the boat.', 'he had sunk the boat'],
  ['alleged', 'Prosecutors, citing phone records, say Orrin was at the harbour.', 'Orrin was at the harbour'],
  [
    'alleged',
    'The relief group Lantern confirmed that soldiers had held up the lorries.',
    'soldiers had held up the lorries',
  ],
  ['confirmed', 'The palace confirmed the death of the old queen.', 'the death of the old queen'],
  [
    'confirmed',
    'Crews pulled nine people alive from the tunnel, the Tarn Fire Service said.',
    'Crews pulled nine people alive from the tunnel',
  ],
  ['confirmed', 'Rescuers freed two divers, the Coast Guard posted.', 'Rescuers freed two divers'],
  [
    'alleged',
    'Soldiers pulled nine people from their homes, the Tarn Fire Service said.',
    'Soldiers pulled nine people from their homes',
  ],
  ['alleged', 'Crews pulled nine pipes from the wall, the tenants said.', 'Crews pulled nine pipes from the wall'],
  [
    'alleged',
    'The dairies complain that the ministry has sat on their grant since May.',
    'the ministry has sat on their grant since May',
  ],
];
