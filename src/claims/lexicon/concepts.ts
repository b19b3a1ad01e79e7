import { phrases } from './words.js';

// Words that name the same kind of doer or act, for telling whether two passages speak of the same core.
// Lemmas; a line is one concept.
const ROWS = `
  troop soldier force army military serviceman servicewoman personnel fighter combatant unit battalion brigade regiment militia
  combat fight fighting battle war conflict hostility clash warfare frontline front engage
  deploy deployment send dispatch transfer station presence present arrive involve involvement participate participation join
  kill killed death die murder slay fatality dead shoot shooting homicide
  injure injury injured wound wounded hurt casualty
  bribe bribery kickback corrupt corruption payoff graft
  lose loss deficit shortfall
  steal stole theft swipe pinch snatch pilfer shoplift rob robbery burglary loot embezzle embezzlement siphon misappropriate
  fraud defraud scam deceive mislead falsify forge forgery fake fabricate fabrication invent invention
  spy spying espionage surveillance wiretap eavesdrop monitor
  hack hacking breach leak intrusion cyberattack malware
  attack strike hit punch slap pound bomb bombing shell shelling missile raid airstrike assault drone
  abuse harass harassment molest assault rape mistreat mistreatment bully torture
  pollute pollution contaminate contamination spill toxic dump discharge pump poison
  warn warning alert aware know knowledge notify notice inform brief
  hide hid hidden conceal cover cover-up withhold suppress
  fire sack dismiss layoff redundancy lay cut job
  close closure shut shutdown
  buy purchase acquire acquisition takeover merge merger
  sell sale divest
  weapon arm ammunition munition rifle missile gun pistol firearm knife
  block blockade blockage bar obstruct
  vote ballot election poll rig rigging
  tamper manipulate doctor alter manipulation rewrite amend alteration
  drug doping dope steroid narcotic substance
  negligence neglect unsafe safety hazard danger dangerous
  arrest detain detention custody imprison jail
  migrant refugee asylum deport deportation
  resign resignation quit step
  sign signature
  throw fling hurl toss lob chuck pelt
  dine dinner lunch meal eat
  swap switch exchange replace substitute trade
  threaten threat intimidate intimidation
  blackmail extort extortion
  flee escape abscond
  capture captive prisoner
  affair relationship romance liaison
  file record paper dossier paperwork
  kidnap abduct abduction hostage
  evict eviction expel expulsion
  suspend suspension
  cancel cancellation scrap axe abandon
  plagiarise plagiarize plagiarism copy
  lie mislead misled
  asleep sleep nod doze
  flood inundate submerge
  cheat cheating
  overrule override overturn
  visit trip travel
  donate donation gift donor
  approve approval authorise authorize authorisation authorization permit
  invite invitation
  tape record recording
  search raid
  inflate exaggerate overstate
  collapse cave
  pay payment wage salary bonus compensation owe debt
  loan lend borrow credit
  telephone phone call ring
  crash collide collision derail accident
  outbreak infect infection virus disease sicken
  price overcharge cartel collude collusion fix
  discriminate discrimination racism racist bias
  test experiment trial
  arson torch ignite blaze
  smuggle smuggling traffic trafficking
  negotiate negotiation talk meeting meet
  border frontier boundary
  cross stray enter violate penetrate intrude incursion
  delay postpone defer late
  error mistake blunder
  rise increase climb soar jump
  fall drop decline slump plunge
  hire recruit employ appoint
  delete erase destroy shred burn
  cash money
  drunk intoxicate intoxicated alcohol inebriated
  agree agreement
  complain complaint
  host guest hospitality
  letter e-mail email memo memorandum write writing written
`;

/** Lemma → its concept's number. A word of several concepts goes with the first. */
export const CONCEPTS: ReadonlyMap<string, number> = new Map(
  phrases(ROWS)
    .flatMap((row, number) => row.split(/\s+/).map((lemma): [string, number] => [lemma, number]))
    .reverse(),
);
