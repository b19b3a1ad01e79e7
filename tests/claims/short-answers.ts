/** Answers in few words: the text, words of the content, the answer. */
export const SHORT_ANSWERS: readonly (readonly [text: string, content: string, answer: string])[] = [
  [
    'Aero Lund knew of the fault for a year, a mechanic said. The airline rejects this, while the regulator would not comment.',
    'Aero Lund knew of the fault for a year',
    'denies Aero Lund',
  ],
  [
    'Hale Farms underpaid pickers, the union says. Hale Farms said it pays all its workers the legal minimum.',
    'Hale Farms underpaid pickers',
    'denies Hale Farms',
  ],
  [
    'Hale Farms underpaid pickers, the union says. The farm said every picker had been paid in full.',
    'Hale Farms underpaid pickers',
    'denies Hale Farms',
  ],
  [
    'Insiders claim that Lumen Bank hid losses. Lumen insists that its books are complete.',
    'Lumen Bank hid losses',
    'denies Lumen Bank',
  ],
  [
    'Karvia shelled the port of Lissa on Sunday, Ostrava said. Karvia said Ostrava had shelled its own port.',
    'Karvia shelled the port of Lissa on Sunday',
    'denies Karvia',
  ],
  [
    "Karvia shelled the port of Lissa on Sunday, Ostrava's army said. Karvia said the port had been hit by Ostrava's own guns.",
    'Karvia shelled the port of Lissa on Sunday',
    'denies Karvia',
  ],
  [
    "Karvia's parliament speaker, Oda Renn, accused Ostrava of planning an attack. Ostrava dismissed the remarks.",
    'planning an attack',
    'denies Ostrava',
  ],
  [
    "Kova claims Tarn's jets crossed its border. Tarn's air force insists its planes stayed in its own airspace.",
    "Tarn's jets crossed its border",
    'denies Tarn',
  ],
  [
    'Mayor Ana Rook is said to have sold the park to a friend. At a press conference she spoke of a witch hunt.',
    'sold the park to a friend',
    'denies Ana Rook',
  ],
  [
    'Mayor Ana Rook is said to have sold the park to a friend. There had been a public tender, she countered.',
    'sold the park to a friend',
    'denies Ana Rook',
  ],
  ['Orr denies fraud.', 'fraud', 'denies Orr'],
  [
    'Premier Ole Brandt has told colleagues he will step down in May, two ministers said. His office said there was no such plan.',
    'he will step down in May',
    'denies Ole Brandt',
  ],
  [
    'The film star Ned Arlo hit a waiter, the Sunday Star reports. "It never happened," his publicist said.',
    'The film star Ned Arlo hit a waiter',
    'denies Ned Arlo',
  ],
  [
    'The mayor, Al Brook, took cash from a builder, Ida Holm told the inquiry. "She is making it up," Brook said.',
    'The mayor, Al Brook, took cash from a builder',
    'denies Al Brook',
  ],
  [
    'The mayor, Al Brook, took cash from a builder, Ida Holm told the inquiry. Brook called her a fantasist.',
    'The mayor, Al Brook, took cash from a builder',
    'denies Al Brook',
  ],
  [
    'The mayor, Al Brook, took cash from a builder, Ida Holm told the inquiry. Brook said he was the victim of a smear.',
    'The mayor, Al Brook, took cash from a builder',
    'denies Al Brook',
  ],
  [
    'The mayor, Al Brook, took cash from a builder, Ida Holm told the inquiry. Brook said her story did not hold water.',
    'The mayor, Al Brook, took cash from a builder',
    'denies Al Brook',
  ],
  [
    'Veshna used gas on the town, survivors say. Veshna accuses the rebels of staging the attack.',
    'Veshna used gas on the town',
    'denies Veshna',
  ],
  [
    'A competitor, Pharmex, claims Novalis copied its patent. Novalis said it had not yet seen the lawsuit.',
    'Novalis copied its patent',
    'silent Novalis',
  ],
  [
    'Both the ministry and the airline knew of the fault, a leaked report says. Neither responded.',
    'Both the ministry and the airline knew of the fault',
    'silent ministry',
  ],
  [
    'Both the ministry and the airline knew of the fault, a leaked report says. Neither responded.',
    'Both the ministry and the airline knew of the fault',
    'silent airline',
  ],
  [
    'Dela Marsh is accused of forging a will. At the hearing she exercised her right not to testify.',
    'forging a will',
    'silent Dela Marsh',
  ],
  [
    'Hale Farms underpaid pickers, the union says. Hale Farms said it was looking into the matter.',
    'Hale Farms underpaid pickers',
    'silent Hale Farms',
  ],
  [
    'Insiders claim that Lumen Bank hid losses. "We do not discuss rumours," a spokesman for the bank said.',
    'Lumen Bank hid losses',
    'silent Lumen Bank',
  ],
  [
    'Insiders claim that Lumen Bank hid losses. The bank pointed to its annual report and said no more.',
    'Lumen Bank hid losses',
    'silent Lumen Bank',
  ],
  [
    'Insiders claim that Lumen Bank hid losses. The bank promised an answer by Friday.',
    'Lumen Bank hid losses',
    'silent Lumen Bank',
  ],
  [
    'Nurses say the clinic reused needles. Questions sent to Medvia, which owns the clinic, brought no reply.',
    'the clinic reused needles',
    'silent Medvia',
  ],
  [
    'Orr struck a child, a neighbour told police. Orr invoked the right to remain silent.',
    'Orr struck a child',
    'silent Orr',
  ],
  [
    'Premier Ole Brandt has told colleagues he will step down in May, two ministers said. His office declined to comment.',
    'he will step down in May',
    'silent Ole Brandt',
  ],
  [
    'The bank laundered money for a cartel, prosecutors allege. A trial is set for May. The bank declined through a lawyer to discuss the case.',
    'The bank laundered money for a cartel',
    'silent bank',
  ],
  [
    'The costings left out four million for roads, Cllr Nora Gilvan said. The roads could not be discussed while the matter was before the courts, the council said.',
    'The costings left out four million for roads',
    'silent council',
  ],
  [
    "The film star Ned Arlo hit a waiter, the Sunday Star reports. Arlo's publicist said he was not available.",
    'The film star Ned Arlo hit a waiter',
    'silent Ned Arlo',
  ],
  [
    'The word in the market is that a rival is preparing a bid. The rival, Oberlin, said it does not discuss rumours.',
    'a rival is preparing a bid',
    'silent Oberlin',
  ],
  [
    'Waiters say the owner, Kai Brandt, kept their tips. Brandt admits he did.',
    'the owner, Kai Brandt, kept their tips',
    'confirms Kai Brandt',
  ],
  [
    'Waiters say the owner, Kai Brandt, kept their tips. Brandt confirmed that he had, but called it a loan.',
    'the owner, Kai Brandt, kept their tips',
    'confirms Kai Brandt',
  ],
  [
    'Waiters say the owner, Kai Brandt, kept their tips. Brandt says he did so with their consent.',
    'the owner, Kai Brandt, kept their tips',
    'confirms Kai Brandt',
  ],
  [
    'A former aide has said that Mayor Gil Harn kept two sets of books. Harn owned up to it on Friday and stepped down.',
    'Mayor Gil Harn kept two sets of books',
    'confirms Gil Harn',
  ],
  [
    'Waiters say the owner, Kai Brandt, kept their tips. Police have confirmed it.',
    'the owner, Kai Brandt, kept their tips',
    'confirms Police',
  ],
  [
    "Players said coach Ruud Dahl had slapped a boy. Dahl apologised to the boy's parents for the slap.",
    'coach Ruud Dahl had slapped a boy',
    'confirms Ruud Dahl',
  ],
  [
    'Players said coach Ruud Dahl had slapped a boy. "I lost my temper and slapped him," Dahl said.',
    'coach Ruud Dahl had slapped a boy',
    'confirms Ruud Dahl',
  ],
  [
    'Players said coach Ruud Dahl had slapped a boy. Dahl was not made available for interview.',
    'coach Ruud Dahl had slapped a boy',
    'silent Ruud Dahl',
  ],
  [
    'Players said coach Ruud Dahl had slapped a boy. The club backed its coach, saying nothing of the kind took place.',
    'coach Ruud Dahl had slapped a boy',
    'denies club',
  ],
  [
    "A former aide has said that Mayor Gil Harn kept two sets of books. The mayor's lawyer said he had only ever kept one.",
    'Mayor Gil Harn kept two sets of books',
    'denies Gil Harn',
  ],
  [
    'Staff say the company lost their files. The company said it had indeed lost some files.',
    'the company lost their files',
    'confirms company',
  ],
  [
    'Residents say the plant pumps dye into the Sarn. We asked Tolmac, which runs it, about the dye. We have heard nothing.',
    'the plant pumps dye into the Sarn',
    'silent Tolmac',
  ],
  [
    'Residents say the plant pumps dye into the Sarn. The firm that runs it, Tolmac, let the claim stand without comment.',
    'the plant pumps dye into the Sarn',
    'silent Tolmac',
  ],
];
