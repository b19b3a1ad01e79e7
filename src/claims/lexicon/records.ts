import { words } from './words.js';

// What offices count, decide, keep and examine. Lemmas, lower case.

/** Losses, damage, counts that a body keeps because it handles such cases. */
export const HANDLED = words(`
  kill injure wound hurt die drown burn collapse flood infect displace rescue evacuate arrest detain damage destroy
  hospitalise hospitalize death injury application case people person victim survivor casualty resident student patient
  passenger child woman man house home building vehicle hectare acre fire fine vote ballot ton tonne litre visitor
  tourist complaint permit licence license turnout percent rate price figure total number average explosion quake
  magnitude temperature rainfall wind flat farm road bridge school hospital bed test sample outbreak crime offence
  offense burglary theft sheep animal bird car train flight job worker unemployment inflation export import budget
  migrant refugee taler crown euro dollar pound violation breach incident explosion sighting
`);

/** How a case stands. */
export const STATE_OF_CASE =
  /\b(?:(?:inquir(?:y|ies)|enquir(?:y|ies)|investigations?|searche?s?|proceedings|talks|appeal|trial) (?:is|are|was|were|has been|have been) (?:still |now |also )?(?:under ?way|ongoing|continuing|opened|launched|closed)|(?:cause|identity|identities|motive|origin|source)(?: \w+){0,6}? (?:is|are|was|were|has|had|have|remains?|remained)(?: \w+){0,3}? (?:unknown|unclear|undetermined|determined|established|under investigation|being investigated)|under control|(?:broken|fractured) (?:arm|leg|wrist|ankle|rib|ribs|hip|nose|jaw|collarbone|bone|bones|skull|pelvis)|in (?:critical|serious|stable|grave|fair|good|satisfactory) condition|in (?:hospital|intensive care|custody|quarantine|isolation|an? \w+ condition)|on (?:bail|file|remand|record)|contained|extinguished|unhurt|unharmed|uninjured|(?:is|are|was|were|remains?|remained|stays?|stayed) (?:still )?(?:closed|open|shut|missing|stable|critical))\b/i;

/** Words that bring what an office reports, not what it thinks. */
export const REPORTED = words(`
  say tell report announce communicate add state reveal disclose confirm accord inform note record testify measure tally register log count put publish list register show write give post tweet
`);

/** Who speaks for an office that handles cases; roles. */
export const OFFICERS = words(`
  chief commissioner minister inspector sheriff superintendent coroner director spokesman spokeswoman spokesperson
  officer sergeant constable detective lieutenant captain inspector warden mayor governor commander marshal doctor physician surgeon head registrar headmaster headmistress headteacher
`);

/** Acts of office: a body that does or decides them tells of its own record. */
export const ACTS_OF_OFFICE = words(`
  arrest detain bail charge suspend close shut open reopen evacuate rescue treat operate discharge hospitalize hospitalise admit seize
  confiscate recover recall order issue publish approve pass schedule postpone cancel receive register grant extinguish
  contain control serve release deploy question search find vaccinate quarantine test take scour comb patrol adjourn remand extradite
  sentence jail imprison convict acquit quash uphold annul impound tow clamp evict demolish repair restore dispatch renew rescind cull
  redact declassify archive
  inspect deport transfer award identify record count fine ban revoke licence license withdraw sell buy appoint dismiss hold
`);

/** Decisions: whoever has the office makes it so by saying it. */
export const DECIDING = words(`
  rule sentence convict acquit order decide uphold overturn fine ban grant certify revoke approve adjudicate annul
`);

/** What an examining body does to come to its finding. */
export const EXAMINING = words(`
  rule find sentence convict acquit order decide uphold overturn dismiss write hold state conclude determine declare
  identify record establish note report show accord emerge
`);

/** Bodies whose duty is to examine: a final published finding of theirs is a record. */
export const EXAMINERS =
  /\b(?:(?:accounts|oversight|intelligence|select|inquiry) committee|(?:safeguarding|standards|safety|integrity|competition|securities|conduct|complaints|food|medicines?|drugs?) (?:commission|office|authority|board|agency)|court|tribunal|bench|magistrates|(?:disciplinary|arbitration|appeals?|grievance|fitness|misconduct) (?:panel|committee|commission|board|tribunal|hearing|body)|inquest|autopsy|post-?mortem|judges?|jury|coroner|ombudsman|auditors?|audit(?:s|ing)? (?:office|court|chamber|board)|court of (?:auditors?|audit|accounts)|inspectors? general|(?:planning|school|safety|prison|health|factory|nuclear) inspectors?|inspectorate|regulator|commission of inquiry|(?:public )?inquiry|(?:board|commission|office|council|authority|committee) (?:for|of|on) (?:\w+ )?(?:integrity|standards|ethics|audit|conduct|competition|safety)|ethics (?:commission|committee|board)|(?:competition|control|audit|accounts|antitrust|monopolies) (?:council|chamber|authority|commission|bureau)|chamber of (?:accounts|audit|control)|(?:accident|safety) investigation (?:board|branch|bureau))\b/i;

/** Bodies whose work is to measure. */
export const MEASURERS =
  /\b(?:meteorolog\w+|weather|geological|seismolog\w+|hydrolog\w+|hydrographic|statistic\w*|observatory|census|met (?:office|bureau|service))\b/i;

/** A finding that is not final. */
export const TENTATIVE = /\b(?:preliminary|interim|draft|leaked|provisional|initial)\b/i;
