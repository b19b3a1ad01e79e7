import type { Label } from '../../src/claims/statement.js';

/** News whose source stands where few look for it. Invented: the label, the text, words of the content. */
export const RARE_ORDERS: [label: Label, text: string, content: string][] = [
  ['alleged', 'The barge left at dawn, a harbour official told sailors waiting on the quay.', 'The barge left at dawn'],
  [
    'confirmed',
    'The mayor spent 40,000 crowns on curtains, the Orve Audit Office concluded in a report made public on Friday.',
    'The mayor spent 40,000 crowns on curtains',
  ],
  ['alleged', 'A goalkeeper was hit by a bottle, the local paper has it.', 'A goalkeeper was hit by a bottle'],
  ['alleged', 'The couple have parted, or so the weekly Prisma would have it.', 'The couple have parted'],
  ['alleged', 'Lotta Brun moved the money in May, to go by a leaked e-mail.', 'Lotta Brun moved the money in May'],
  [
    'alleged',
    'The boat was towed out on purpose, in the view of a diver who asked not to be named.',
    'The boat was towed out on purpose',
  ],
  [
    'alleged',
    'As late as June the board was warned about the wall, a memo in the archive suggests.',
    'As late as June the board was warned about the wall',
  ],
  [
    'alleged',
    'The grocer never weighed the fish, it pointed out.\n\nThe union had sued the grocer.',
    'The grocer never',
  ],
  [
    'confirmed',
    'Around 4,000 people in the valley live without a doctor, figures from the Orve Health Registry indicate.',
    'Around 4,000 people in the valley live without a doctor',
  ],
  [
    'confirmed',
    'Minutes of a board meeting in May, published on its website, record that members put off the repairs.',
    'members put off the repairs',
  ],
  ['confirmed', 'An update from the coastguard: the number rescued stands at 31.', 'the number rescued stands at 31'],
  ['alleged', 'Not so, said two nurses who were on the ward that night: the alarm never rang.', 'the alarm never rang'],
  [
    'alleged',
    'Ralf Moss had the crates marked "garden tools," the customs report suggests.',
    'Ralf Moss had the crates marked',
  ],
  [
    'alleged',
    'A builder kept quiet about cracks in the tower, the prosecutor Ana Lind told the court.',
    'A builder kept',
  ],
  ['alleged', 'Ana Lind, a tenant, said the landlord had never replied.', 'the landlord had never replied'],
  [
    'alleged',
    'The skipper, Ralf Moss, pleaded guilty to fishing without a licence and not guilty to smuggling.',
    'smuggling',
  ],
  [
    'confirmed',
    'The skipper, Ralf Moss, pleaded guilty to fishing without a licence and not guilty to smuggling.',
    'fishing without a licence',
  ],
  ['confirmed', 'Director Ana Lind owned up to having hidden that letter for a week.', 'having hidden that letter'],
  ['alleged', 'A survey by the motorists found that tolls fell 12 percent in two years.', 'tolls fell 12 percent'],
  ['alleged', 'Its biographer Ana Lind writes that the palace paid for the boat.', 'the palace paid for the boat'],
  ['alleged', 'Ivo Brenn, an army spokesman, put rebel dead near Orve at 90.', 'rebel dead near Orve at 90'],
  [
    'alleged',
    'The Orve clinic confirmed that all hygiene rules had been observed.',
    'all hygiene rules had been observed',
  ],
  ['opinion', '"Please, please keep off the dunes," says warden Ana Lind.', 'keep off the dunes'],
  [
    'confirmed',
    'Property records in Orve County list the couple as owners of two flats there.',
    'the couple as owners of two flats there',
  ],
  ['alleged', 'Insiders blame the strike for the delay.', 'the strike for the delay'],
  ['confirmed', 'Orve Foods is recalling 900 tins of fish, it informed shops.', 'is recalling 900 tins of fish'],
  [
    'alleged',
    "A neighbour, Ana Lind, claims the club's chairman, Ralf Moss, dined with the builder in May.",
    'dined with the builder in May',
  ],
  [
    'confirmed',
    'Nine people were pulled from the lake, Orve police reported, and 14 people are still missing.',
    'Nine people were pulled from the lake',
  ],
  [
    'alleged',
    'Brenn shipped the guns in May, prosecutor Ana Lind says. She took 900 crowns for it, prosecutors say.',
    'She took 900 crowns for it',
  ],
  ['alleged', 'Fighters in Orve say they now hold the bridge.', 'they now hold the bridge'],
  ['alleged', '"We pay every driver on Fridays," the carrier Brenn Lines said.', 'We pay every driver on Fridays'],
  ['opinion', '"We will move heaven and earth for the miners," the governor of Orve vowed.', 'We will move heaven'],
  [
    'confirmed',
    'The plum crop came to 61,000 tonnes, figures from the Orve Farm Board show. The 2018 crop was 94,000.',
    'The 2018 crop was 94,000',
  ],
  ['alleged', 'Nurses described how a porter followed them to the car park.', 'a porter followed them to the car park'],
  ['alleged', 'Two guards described a foreman sleeping at the controls.', 'a foreman sleeping at the controls'],
  ['alleged', 'Economists at Brenn Bank put the daily cost to trade at nine million.', 'cost to trade at nine million'],
  ['confirmed', "Thefts fell by 18 per cent, the ministry's yearbooks record.", 'Thefts fell by 18 per cent'],
  ['confirmed', 'Six doses were spoiled, hospital spokesman Ivo Brenn let slip.', 'Six doses were spoiled'],
  ['alleged', 'Union chief Ana Lind says Orve Air cancelled 40 flights.', 'Orve Air cancelled 40 flights'],
  ['confirmed', 'She still maintains that she took nothing, and her solicitor, Ivo Brenn, said she would appeal.', 'she would appeal'],
  [
    'confirmed',
    'Tenor Ralf Moss will skip the spring season, his agent, Ana Lind, disclosed.',
    'will skip the spring season',
  ],
  [
    'confirmed',
    "Six people lost their lives in the slide, Orve's civil defence announced.",
    'Six people lost their lives',
  ],
];
