import { words } from './words.js';

// Head nouns and name parts that tell what kind of source speaks. Lemmas, lower case.

/** Data, papers and other records as sources. */
export const DOCUMENT_NOUNS = words(`
  data figure statistic timings number count report document record filing indictment lawsuit complaint affidavit census register
  registry survey study poll ruling verdict judgment judgement judgement letter memo message email transcript footage video clip recording imagery screenshot
  bulletin entry entries manifesto communique finding inquiry inspection notice newsletter
  photo image audit review paper research analysis index ledger docket file statute bill budget chart table warrant
  autopsy log receipt minutes dossier model schedule timetable decision accounts sheet result
  readings measurements note memorandum e-mail draft investigation return protocol tally roster leaflet prospectus questionnaire diary
  agreement contract tracker handbook database patent deed invoice receipt rolls roll appendix annex disclosure decree
  correspondence manual certificate terms spreadsheet worksheet yearbook almanac release form
`);

/** Documents that are a record of what their body counts, decides or keeps. */
export const RECORD_NOUNS = words(`
  data figure statistic record census register registry ruling verdict judgment judgement docket log minutes tally
  readings measurements count results audit ledger decision schedule timetable accounts entry entries bulletin budget
  return protocol timing agreement contract tracker database deed patent rolls roll decree certificate terms disclosure yearbook
`);

/** Documents that only claim. */
export const FILING_NOUNS = words(
  'indictment lawsuit complaint affidavit filing petition claim charge suit warrant motion',
);

/** Heads of sources without a name. */
export const ANONYMOUS_NOUNS = words(`
  source insider official person people report observer witness resident neighbour neighbor critic supporter intelligence
  authority diplomat aide operative worker employee passenger local villager activist some many other individual
  whistleblower employee agent colleague friend relative bystander trader briefing rumour rumor someone one several
  lawmaker analyst expert economist scientist researcher historian staff
`);

/** What a single medium is called where its name is not: "the weekly", "the broadcaster". */
export const PRESS_KINDS = words(
  'newspaper paper magazine weekly daily broadcaster outlet channel website station tabloid',
);

/** Names, or words beside names, of the press. */
export const MEDIA_WORDS = words(`
  newspaper daily weekly magazine broadcaster outlet publication tabloid times post herald tribune gazette guardian
  journal chronicle ledger mercury inquirer enquirer argus clarion advertiser recorder messenger courier telegraph observer mirror express standard star examiner bulletin dispatch sentinel echo
  news newswire newsroom press reuters ap afp upi dpa bloomberg bbc cnn nbc cbs abc npr pbs msnbc rfe al-jazeera jazeera
  politico axios buzzfeed vox breitbart tass interfax xinhua kyodo ansa efe radio television tv channel podcast website
  fm podcast pod blog wire kanal zeitung monde pais correspondent reporter journalist editor columnist anchor wikinews
`);

/** Parts of names, and roles, of state bodies. */
export const OFFICIAL_WORDS = words(`
  ministry minister government president premier chancellor king queen prince police detective sheriff court judge justice
  prosecutor attorney-general department agency service administration commission commissioner council councillor
  authority parliament senate congress house senator congressman congresswoman representative mayor governor
  ambassador embassy consulate army navy military force forces guard general colonel admiral marshal kremlin pentagon
  bureau office inspectorate directorate inspector coroner regulator treasury customs border state county city municipality
  municipal district federal national republic tribunal secretary lawmaker deputy duma knesset bundestag nato eu un
  coastguard lifeboat ambulance constabulary
  fbi cia epa nsa doj fda sec fcc hospital brigade firefighter firefighters rescuers jury chief warden registrar ombudsman
`);

/** Roles of those who speak for a body; the body is the party. */
export const SPOKES_WORDS = words(`
  spokesperson spokesman spokeswoman spokespeople representative lawyer attorney solicitor counsel campaign aide family
  barrister press agent publicist advocate rep
`);

/** Roles of those who judge from outside. */
export const EXPERT_WORDS = words(`
  analyst expert professor researcher economist scientist historian scholar academic lecturer epidemiologist
  climatologist political-scientist strategist pollster psychologist geologist seismologist biologist physicist
`);

/** Bodies that are no state bodies. */
export const ORGANISATION_WORDS = words(`
  company firm group bank union association foundation charity party campaign club league federation institute university
  college school corporation corp inc ltd llc plc co holdings airline operator manufacturer maker retailer church
  society network coalition alliance movement organisation organization ngo committee team partners industries startup
  centre center fund trust museum theatre cooperative developer band orchestra choir zoo ballet opera
`);

/** Definite nouns that stand for a body or person named before: "the company", "the mayor". */
export const DEFINITE_BODY = words(`
  company firm group bank agency ministry department court council commission union party newspaper paper magazine
  university hospital organisation organization airline carrier club operator government police army club association charity
  regulator authority institute outlet broadcaster publication retailer maker manufacturer office bureau service embassy force trust academy school utility supplier developer contractor chain lender insurer brewer
`);

/** Words that show that a nameless source asked for it or is known only by where it stands. */
export const ANONYMITY =
  /\b(?:anonymous|anonymity|not (?:to be|be) (?:named|identified)|unnamed|unidentified|familiar with|close to|speaking on condition|on condition of|insiders?|intelligence)\b/i;

/** Last words of names of bodies: what ends so is no person. */
export const BODY_ENDINGS = words(`
  airways airlines air bank group holdings inc ltd llc plc corp corporation company motors energy foods systems
  technologies partners capital investments institute university party union club united fc council ministry agency
  herald times post gazette courier tribune ledger chronicle telegraph sentinel examiner bulletin dispatch wire newswire argus radio research ceramics industries labs laboratories media news
  airport hospital clinic school church trust foundation society association federation league alliance network
  services steel oil gas water power rail railways shipping lines logistics pharma pharmaceuticals insurance savings
  stores supermarkets hotels resorts studios pictures records press brewery bakery dairy farms department office bureau
  commission committee authority observatory museum gallery theatre theater orchestra brigade police court senate
  parliament congress navy army guard watch international aid relief
  biologics biotech therapeutics biosciences genetics diagnostics healthcare securities electronics software networks digital
  ventures global industrial marine aerospace automotive chemical chemicals fashion textiles toys builders build plastics
  metals minerals mining timber paper packaging drinks beverages breweries laundries freight couriers transport transit buses coaches
  rovers wanderers rangers albion athletic hotspur raiders dynamo spartak
  coastguard lifeboats ambulance constabulary lines line ferries
  jazeera arabiya monde zeitung pais
  roads rail railways components works solutions care homes games tech brothers sons daughters associates consulting engineering
  construction properties estates infirmary surgery board inspectorate directorate academy college mission
  grammar primary secondary comprehensive coatings appliances fabrics furniture tyres tires cables vehicles aviation robotics semiconductors polymers optics instruments
  machinery batteries wind renewables nuclear grid utilities telecom telecoms wireless broadband broadcasting entertainment gaming
  publishing seafood fisheries organics distillers cosmetics footwear jewellers quarries concrete roofing flooring lighting
  staffing recruitment textil kabel stahl werke
  opera ballet philharmonic choir airports hospitals schools clinics colleges theatres museums ports cabs trams bearings pumps valves pipes pipeworks analytics apparel beauty
  cycles diagnostics dynamics finance forestry glass graphics housing imports exports kitchens laundry leather lifts outfitters plumbing
  printers realty recycling refining retail salvage scaffolding shipbuilding software stationers tanneries telecom tyre
`);

/** Offices that one alone holds. */
export const HOLDERS = words(
  'mayor president premier chancellor governor king queen minister secretary ambassador coroner sheriff senator bishop archbishop pope emperor sultan emir prince princess duke duchess chief-of-staff speaker defendant accused',
);

/** Posts of which a body has but one: "the head of the board", "the museum's director". */
export const POSTS = words(`
  head director chief chairman chairwoman chair chairperson founder boss principal headteacher headmaster headmistress
  rector dean curator commander treasurer editor executive superintendent clerk registrar comptroller assessor
`);

/** Bodies that the article can call by their noun alone: "police", "the ministry". */
export const BODIES = words(`
  police detective prosecutor ministry government court council company firm army military judge jury parliament commission
  administration department agency union university hospital firefighter bank party campaign airline operator coroner
  regulator board brigade authority club charity foundation school manufacturer retailer developer contractor embassy
  federation service institute centre center hotel museum clinic railway port utility prison trust office inspectorate directorate
  bureau committee secretariat registry infirmary college mission commissioner ombudsman auditor organiser organizer
  diocese archdiocese bishopric parish church team academy observatory brewery supermarket theatre zoo laboratory lab publisher
  palace prefecture canton trustee staff command admiralty emirate sultanate kingdom principality employer landlord headquarters presidency consulate city town village district county borough municipality state country navy marine coastguard broadcaster studio festival rescuer paramedic coastguard airport stadium mine factory plant farm shipyard dockyard
  auditor-general attorney-general inspector-general comptroller venue restaurant brand
  orchestra opera ballet cinema gallery archive cemetery monastery abbey cathedral legion fleet carrier insurer lender
  holding brewer builder distributor supplier wholesaler startup start-up chain consortium dairy bakery winery mill quarry refinery smelter abattoir slaughterhouse tannery hospice nursery kindergarten shelter orphanage mosque synagogue convent gym nightclub casino pharmacy aquarium sanctuary foundry dealership consultancy network producer cooperative chamber assembly senate
`);

/** Roles of those who answer for somebody else: the party is whom they speak for. */
export const ANSWERS =
  /^(?:spokes(?:man|woman|person)|representative|lawyer|solicitor|attorney|counsel|barrister|KC|QC|agent|publicist|brief)$/;

/** What tells one body from another of its kind: "the central bank", "its parent company". */
export const APART_BODY =
  /^(?:central|rival|parent|sister|national|federal|second|third|other|competing|neighbou?ring|foreign|holding|insurance|security)$/;

/** What an office is for: "the civil protection agency". */
export const KINDS_OF_OFFICE =
  /^(?:protection|emergency|disaster|relief|rescue|weather|health|aviation|maritime|immigration|tax|geological|meteorological|environment|environmental|statistics|space|safety)$/;
