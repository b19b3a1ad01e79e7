// Words that open or make names.

/** "Radio Tarn", "Agence Sovane": nobody's first name. */
export const PRESS_FIRST = /^(?:Radio|TV|Channel|Agence|Televisi[oó]n|Rádio|Canal|Diario)$/;

/** "Retailer Modarte": at the head of a sentence, what kind of firm bears the name. */
export const FIRM_TITLE =
  /^(?:Retailer|Insurer|Carmaker|Automaker|Drugmaker|Chipmaker|Planemaker|Lender|Steelmaker|Shipbuilder)$/;

export const HOLIDAY =
  /^(?:Easter|Christmas|Ramadan|Passover|Pentecost|Lent|Advent|Michaelmas|Halloween|Thanksgiving|Diwali|Eid)$/;

export const PRESS_OPENING = /^(?:Morning|Evening|Daily|Weekly|Sunday|Monthly)$/;

/** Words before a name that are no part of it. */
export const TITLE =
  /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Dame|Lord|Lady|Rev|Sen|Rep|Gov|Lt|Col|Gen|Sgt|Capt|Maj|Cllr|Coun|Det|Insp|Supt|PC|DC|DS|DI|DCI|Cpl|Fr|Canon|Hon|Herr|Frau|Madame|Monsieur)\.?$/;

/** Offices and trades that a name is introduced by. */
export const OFFICE =
  /^(?:Mayor|President|Senator|Governor|Minister|Chancellor|Judge|Justice|Sheriff|Detective|Inspector|Officer|Professor|Bishop|Archbishop|King|Queen|Prince|Princess|Chair|Chairman|Chairwoman|Adviser|Advisor|Secretary|Ambassador|Councillor|Councilman|Captain|Colonel|General|Sergeant|Major|Lieutenant|Commissioner|Chief|Coach|Superintendent|Premier|Representative|Congressman|Congresswoman|Deputy|Director|Spokesman|Spokeswoman|Prosecutor|Doctor|Analyst|Nurse|Striker|Goalkeeper|Midfielder|Defender|Farmer|Teacher|Engineer|Actor|Actress|Singer|Author|Activist|Lawyer|Attorney|Student|Researcher|Scientist|Economist|Banker|Chef|Driver|Resident|Neighbour|Neighbor|Witness|Journalist|Reporter|Columnist|Editor|Campaigner|Founder|Owner|Manager|Executive|Businessman|Businesswoman|Pastor|Imam|Rabbi|Father|Sister|Brother|Pensioner|Barrister|Constable|Trooper|Firefighter|Surgeon|Historian|Treasurer|Auditor|Ombudsman|Coroner|Magistrate|Lawmaker|Legislator|Chairwoman|Chairman|Entrepreneur|Billionaire|Walker|Pilot|Skipper|Whistleblower|CEO|CFO|COO|Boss|Marshal|Spokesperson|Undersecretary|Speaker|Leader|Whip|Passenger|Homeowner|Motorist|Shopper|Customer|Commuter|Tourist|Landlord|Tenant|Referee|Jockey|Sprinter|Boxer|Golfer|Cyclist|Swimmer|Winger|Biologist|Physicist|Chemist|Producer|Presenter|Comedian|Rapper|Novelist|Photographer|Dancer|Musician|Drummer|Guitarist|Playwright|Poet|Sculptor|Violinist|Pianist|Carpenter|Plumber|Electrician|Mechanic|Nanny|Broker|Blogger|Heiress|Heir|Caretaker|Developer|Financier|Fisherman|Gardener|Grandmother|Grandfather|Hairdresser|Headteacher|Headmaster|Investor|Jeweller|Janitor|Lecturer|Librarian|Lobbyist|Midwife|Oligarch|Organiser|Organizer|Paramedic|Pathologist|Pharmacist|Philanthropist|Psychologist|Psychiatrist|Sailor|Seamstress|Shepherd|Shopkeeper|Socialite|Stylist|Technician|Therapist|Trainer|Translator|Tycoon|Veteran|Veterinarian|Volunteer|Waiter|Waitress|Welder|Zoologist|Archaeologist|Anthropologist|Astronomer|Choreographer|Conductor|Composer|Critic|Bookkeeper|Accountant|Architect|Artist|Astronaut|Athlete|Toxicologist|Oncologist|Epidemiologist|Virologist|Geologist|Seismologist|Hydrologist|Strategist|Pollster|Consultant|Contractor)$/;

/** Small words inside names. */
export const JOINERS = new Set('of and for the & de da del la van von bin al on in'.split(' '));
