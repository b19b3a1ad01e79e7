/** What offices and bodies arrange, lose, count or keep, and what only looks like it: label, text, content. */
export const ARRANGED_NEWS: readonly (readonly [label: string, text: string, content: string])[] = [
  [
    'confirmed',
    'The health minister, Ada Lind, announced that an independent review would report by June.',
    'an independent review would report by June',
  ],
  [
    'confirmed',
    'The school regulator said a further inspection would take place before Easter.',
    'a further inspection would take place before Easter',
  ],
  ['confirmed', 'Voting will resume on Sunday, the electoral commission said.', 'Voting will resume on Sunday'],
  [
    'confirmed',
    'The Education Ministry said pupils would resit the exam on June 23.',
    'pupils would resit the exam on June 23',
  ],
  [
    'confirmed',
    "The president's office said the auditor general had been asked to look into the contracts.",
    'the auditor general had been asked to look into the contracts',
  ],
  [
    'confirmed',
    'Norvale Police said detectives were working with forces in three countries.',
    'detectives were working with forces in three countries',
  ],
  ['confirmed', 'Marsh took 51 percent of the vote, the electoral board said.', 'Marsh took 51 percent of the vote'],
  [
    'confirmed',
    'The government plans to buy new radar for three airports, Defence Minister Olaf Berg said.',
    'The government plans to buy new radar for three airports',
  ],
  ['confirmed', 'The police chief said three officers had been suspended.', 'three officers had been suspended'],
  [
    'confirmed',
    'The hospice said it now required two trustees to approve any payment.',
    'it now required two trustees to approve any payment',
  ],
  [
    'confirmed',
    'The army said two of its soldiers had been killed in the raid.',
    'two of its soldiers had been killed in the raid',
  ],
  [
    'confirmed',
    'Two Tavrian soldiers died as a barge sank, the Tavrian army said.',
    'Two Tavrian soldiers died as a barge sank',
  ],
  [
    'alleged',
    'Two Kestrian soldiers were killed in the raid, the Tavrian army said.',
    'Two Kestrian soldiers were killed in the raid',
  ],
  [
    'confirmed',
    'The union said 3,000 of its members would strike on Friday.',
    '3,000 of its members would strike on Friday',
  ],
  [
    'confirmed',
    "The carrier's pilots voted to strike in August, their union said.",
    "The carrier's pilots voted to strike in August",
  ],
  [
    'confirmed',
    'A man from Tarn pleaded guilty to threatening the mayor, prosecutors said.',
    'A man from Tarn pleaded guilty to threatening the mayor',
  ],
  [
    'confirmed',
    'Organisers said 12,000 people had registered for the race.',
    '12,000 people had registered for the race',
  ],
  ['confirmed', 'The editor, Jane Orr, said the paper had received 300 letters.', 'the paper had received 300 letters'],
  ['confirmed', 'Judge Gonzalo Ruiz ordered that the papers be unsealed.', 'the papers be unsealed'],
  [
    'alleged',
    'The company said its new engine would cut emissions by half.',
    'its new engine would cut emissions by half',
  ],
  ['alleged', 'The party said its rival had bought votes.', 'its rival had bought votes'],
  ['alleged', 'The university said its research would save lives.', 'its research would save lives'],
  ['alleged', 'The school said it took every complaint seriously.', 'it took every complaint seriously'],
  ['alleged', 'Mr Trask said he had created thousands of jobs.', 'he had created thousands of jobs'],
  ['alleged', 'The Tavrian government has ruled out rebel involvement in the crash.', 'rebel involvement in the crash'],
  ['alleged', 'For years Tavria argued that the war had begun on its soil.', 'the war had begun on its soil'],
  ['alleged', 'The actor will leave the show, Orbit reported.', 'The actor will leave the show'],
  ['alleged', 'Ms Reyes writes that the premier told aides the war was lost.', 'the war was lost'],
  ['confirmed', 'Chatter said it had suspended 200 accounts.', 'it had suspended 200 accounts'],
  ['alleged', 'Chatter said the accounts were run from Kestria.', 'the accounts were run from Kestria'],
];
