/** Replies in briefs of two sentences: the text, words of the content, the answer. */
export const BRIEF_ANSWERS: readonly (readonly [text: string, content: string, answer: string])[] = [
  [
    'Mona Dell was drunk on stage, a fan said. Her agent was unavailable on Monday.',
    'Mona Dell was drunk on stage',
    'silent Mona Dell',
  ],
  [
    "Rebels burned 30 villages, the UN mission said in a report published on Monday, which the rebels' spokesman, Aro Keld, dismissed as propaganda.",
    'Rebels burned 30 villages',
    'denies Aro Keld',
  ],
  [
    "The minister's office paid for her daughter's wedding, Osk Television reported on Sunday.\n\nIt showed invoices for flowers and a band.\n\nThe minister, Ola Krone, left a meeting by a back door and avoided reporters.",
    "The minister's office paid for her daughter's wedding",
    'silent Ola Krone',
  ],
  [
    "Police beat protesters in Harn, Amnesty says. Harn's police chief, Paul Dray, said his officers had shown restraint.",
    'Police beat protesters in Harn',
    'denies Paul Dray',
  ],
  [
    'The plant leaks into the bay, fishermen say. Korv Chemicals, which owns the plant, has not yet given its side.',
    'The plant leaks into the bay',
    'silent Korv Chemicals',
  ],
  [
    "Prosecutors say the authority's director knew of the cracks. Ms Falk's lawyer said he would study the charges before commenting.",
    "the authority's director knew of the cracks",
    'silent Falk',
  ],
  [
    "The singer, Mona Dell, owes her band six months' pay, two of its members say. Messages to Dell were read but not answered.",
    "The singer, Mona Dell, owes her band six months' pay",
    'silent Mona Dell',
  ],
  [
    "Nurses at Osk General slept on night shifts, a patient claims. The nurses' union called the claim an insult.",
    'Nurses at Osk General slept on night shifts',
    "denies nurses' union",
  ],
  [
    "Ostmark's army uses boys of 15, a charity says. General Ivo Tann cut short an interview when asked about the boys.",
    "Ostmark's army uses boys of 15",
    'silent Ivo Tann',
  ],
  [
    'According to two pilots, Suvra Air skipped brake checks. Suvra Air said it would study the report.',
    'Suvra Air skipped brake checks',
    'silent Suvra Air',
  ],
  [
    "Dockers say the port hid an oil leak. An email to the port's press office bounced.",
    'the port hid an oil leak',
    'silent port',
  ],
  [
    'Dockers say the port hid an oil leak. The harbour master, Ivo Kast, was on holiday and not available.',
    'the port hid an oil leak',
    'silent Ivo Kast',
  ],
  [
    "Karsk's drones struck a school, Ostmark says. Karsk speaks of a staged attack.",
    "Karsk's drones struck a school",
    'denies Karsk',
  ],
  [
    'Was the bank warned? Two clerks say it was, in March. The bank would say neither yes nor no.',
    'it was, in March',
    'silent bank',
  ],
  [
    'Guards beat a prisoner, his sister says. The prison service said no guard had laid a hand on him.',
    'Guards beat a prisoner',
    'denies prison service',
  ],
  [
    'Traders say Pell Bank froze their accounts without a warning. Requests to Pell Bank for a comment led nowhere.',
    'Pell Bank froze their accounts without a warning',
    'silent Pell Bank',
  ],
  [
    'Two clerks say the bank was warned in March. The bank would say neither yes nor no.',
    'the bank was warned in March',
    'silent bank',
  ],
  [
    'Dockers say Karden Port hid an oil leak. Letters to Karden Port came back unopened.',
    'Karden Port hid an oil leak',
    'silent Karden Port',
  ],
  [
    'Dockers say Karden Port hid an oil leak. Karden Port said it would look at the claims.',
    'Karden Port hid an oil leak',
    'silent Karden Port',
  ],
  [
    "Ostmark says Karsk's drones struck a school. Karsk spoke of a staged attack.",
    "Karsk's drones struck a school",
    'denies Karsk',
  ],
  [
    "Ostmark says Karsk's drones struck a school. Karsk spoke of a provocation.",
    "Karsk's drones struck a school",
    'denies Karsk',
  ],
  [
    'Packers say Morle Fruit docked their wages. Requests for comment were not answered.',
    'Morle Fruit docked their wages',
    'silent Morle Fruit',
  ],
  [
    'Lea Brandt says Morle Fruit docked her wages.\n\nEmails seeking comment were not immediately returned.',
    'Morle Fruit docked her wages',
    'silent Morle Fruit',
  ],
  ['Ostmark said Karsk had sunk the barge, a charge Karsk denies.', 'Karsk had sunk the barge', 'denies Karsk'],
  [
    'Two nurses say matron Ida Bell swapped charts. "They\'re wrong," Bell said.',
    'matron Ida Bell swapped charts',
    'denies Ida Bell',
  ],
  [
    "Two nurses say matron Ida Bell swapped charts. Bell's lawyer said she would prove her innocence.",
    'matron Ida Bell swapped charts',
    'denies Ida Bell',
  ],
  [
    'Two nurses say matron Ida Bell swapped charts. In a letter to the ward, Bell said she had "made a grave mistake".',
    'matron Ida Bell swapped charts',
    'confirms Ida Bell',
  ],
  [
    'Tolmac sold dented tins, two drivers say. Tolmac has let four e-mails go by.',
    'Tolmac sold dented tins',
    'silent Tolmac',
  ],
  [
    'Tolmac sold dented tins, two drivers say. Tolmac passed over the matter in silence.',
    'Tolmac sold dented tins',
    'silent Tolmac',
  ],
  [
    'Tolmac sold dented tins, two drivers say. Questions about the tins got us nowhere with Tolmac.',
    'Tolmac sold dented tins',
    'silent Tolmac',
  ],
  [
    'Tolmac sold dented tins, two drivers say. Tolmac would neither confirm the sale nor deny it.',
    'Tolmac sold dented tins',
    'silent Tolmac',
  ],
  [
    'Tolmac sold dented tins, two drivers say. Tolmac saw no reason to comment.',
    'Tolmac sold dented tins',
    'silent Tolmac',
  ],
  [
    'Tolmac sold dented tins, two drivers say. Tolmac sent a reply that did not mention the tins.',
    'Tolmac sold dented tins',
    'silent Tolmac',
  ],
  [
    'Tolmac sold dented tins, two drivers say. We asked Tolmac. There was no reply.',
    'Tolmac sold dented tins',
    'silent Tolmac',
  ],
  [
    'Tolmac sold dented tins, two drivers say. Tolmac said the matter was now in the hands of its lawyers.',
    'Tolmac sold dented tins',
    'silent Tolmac',
  ],
  [
    'Tolmac sold dented tins, two drivers say. Tolmac did not recall the tins, nor would it be drawn on who had bought them.',
    'Tolmac sold dented tins',
    'silent Tolmac',
  ],
  [
    'Nurses at the Osgood Infirmary say it ran out of plasters. The town’s Health Board counted 41 patients that day. A request for comment sent to the infirmary on Monday went unanswered.',
    'it ran out of plasters',
    'silent Osgood Infirmary',
  ],
  [
    'Tarn Rovers paid a boy to leave school, the head teacher says. From the Rovers boardroom there was not a peep.',
    'Tarn Rovers paid a boy to leave school',
    'silent Tarn Rovers',
  ],
  [
    'Osk Marine dumped oil for years, the Dunmere Gazette reported. Managing director Ida Holm told the paper that no oil had been dumped.',
    'Osk Marine dumped oil for years',
    'denies Osk Marine',
  ],
];
