import type { Draft } from './draft.js';
import { OWN_CREDIT } from './lexicon/own-matters.js';
import { ACTS_OF_OFFICE } from './lexicon/records.js';
import { type Context, speakerOf } from './resolved-source.js';
import { clauseHeadOf, tokensUnder, wordsUnder } from './tree.js';

// What clears or praises the speaker is its word, not its record.

const CLEARING =
  /\b(?:(?:did|hid|concealed|withheld|took|knew|owed|stole) nothing|nothing (?:wrong|amiss|untoward)|(?:left|kept|held) nothing (?:off|out|back)|there (?:is|was|are|were) no such|and not one more|(?:played|had|took) no (?:part|role|hand|involvement)|no involvement|(?:i|we|he|she|it|they) (?:\w+ ){1,2}no such|not involved|innocent|on time|always|never|at (?:no|any) (?:point|time|stage)|nothing to do with|no differently|(?:not|n['’]t) (?:\w+ ){0,2}(?:a|one) single|and nothing else|(?:and|by) nobody else|made no (?:\w+ )?(?:ill|sick|worse)|everything (?:that )?(?:\w+ ){1,4}(?:advised|required|asked|recommended|could|should)|(?:set|fitted|installed|done|carried out|filled in|recorded) (?:\w+ ){0,3}(?:correctly|as (?:the \w+ )?(?:required|instructed|agreed|advised))|exactly as|no (?:warnings?|complaints?|instructions?|orders?|requests?|reports?|letters?) (?:had|has|have) (?:ever )?(?:reached|come to|been given)|no wrongdoing|on the agreed (?:day|date|terms)|(?:attended|answered|returned|checked|declared|disclosed|recorded|repaid|honou?red|fulfilled|settled) (?:all|every|each)\b|all (?:\w+ )?(?:wages|bills|invoices|salaries|taxes|fees|debts|dues|contributions|checks|inspections) (?:had|have|has|were|are) (?:been )?(?:paid|met|settled|made|done)|spent (?:\w+ ){1,4}only on|every (?:single )?[\w-]+ (?:(?!who\b|that\b)[\w-]+ ){0,4}(?:was|is|has been|had been)|properly|t(?:ake|akes|ook|aken) (?:\w+ ){1,4}seriously|pa(?:y|ys|id) (?:all|every|(?:his|her|their|its) (?:own )?(?:way|share|bills?)|(?:the|a) (?:going|full|market|proper|fair|usual|normal|agreed) (?:rate|price|fare|rent|fee|cost)|for (?:every|all|each|them|it))|legitimate(?:ly)?|paid for (?:\w+ ){1,5}(?:herself|himself|itself|themselves|out of (?:his|her|its|their|my|our) own (?:pocket|money))|(?:shown|showed|acted with|used) (?:\w+ )?restraint|proportionate(?:ly)?|by the book|(?:worked|works|functioned|operated) (?:perfectly|flawlessly|normally|as (?:it|they|intended|designed|planned))|(?:is|are|was|were) (?:\w+ )?safe|(?:was|were|been) (?:\w+ )?(?:clean|free and fair|fair|above board|impeccable|flawless|spotless)|(?:below|within|under|inside) (?:the|its|their) (?:speed |legal )?limits?)\b/i;
const KEEPS_RULES =
  /\b(?:complied|complies|comply|follow(?:ed|s|ing)? (?:all|every|the|its|our|their|proper|correct|due|rules?|procedures?|protocols?|guidance|guidelines|regulations?|orders)|in line with|according to (?:the|all|its|their) (?:\w+ ){0,2}(?:agreements?|law|rules?|regulations?|standards?|procedures?|protocols?)|m(?:et|eets) (?:all|every|each)|br(?:oke|oken|eaking) no|no (?:rules?|laws?|offence|crime)|within the (?:law|rules)|(?:kept|keeps|keeping|stuck|sticks) (?:strictly )?to (?:all |every |the |its |their )?(?:rules?|laws?|regulations?|agreements?|contracts?|limits?|terms|timetable|safety \w+)|observ(?:ed|es) (?:all|the|every)|abid(?:ed|es|ing) by|adher(?:ed|es|ing) to|(?:rules|procedures|protocols|standards|regulations|guidelines) (?:had been|were|have been|are) (?:\w+ )?(?:observed|followed|met|respected|kept)|lawful|legal|legally)\b/i;
// Apart, since one expression of all is too much for the check against backtracking.
const NOBODY_WRONGED =
  /\b(?:none|nobody|no one|not one|neither) (?:\w+ ){0,6}(?:brok\w*|breach\w*|violat\w*|mistreat\w*|harm\w*|misus\w*|abus\w*)\b/i;
const PASSES_TESTS =
  /\bpass(?:ed|es) (?:all|every|each|(?:all |each )?(?:of )?(?:the|its|their|our))(?: [\w-]+){0,3} (?:tests?|inspections?|checks?|audits?|reviews?)\b/i;

/** "Acted as soon as it knew", "are well cared for", "has saved 2,000 lives", "would cut traffic". */
export const MERIT =
  /\b(?:(?:rang|called|alerted|notified|informed|warned|contacted) (?:\S+ ){1,4}?(?:within|immediately|at once|straight away|the same (?:day|hour|night)|without delay)|(?:answers?|answered|handles?|resolves?|responds? to|investigates?) (?:every|all|each)\b|(?:acted|responded|reacted|intervened) (?:\w+ )?(?:as soon as|immediately|quickly|promptly|swiftly|at once|within|in good time)|(?:to safety|evacuated) (?:quickly|promptly|swiftly|at once|within (?:minutes|seconds))|well (?:cared for|looked after|treated|fed|maintained|trained|prepared|equipped)|sav(?:e|ed|es|ing) (?:[\w,.]+ ){0,3}lives|(?:cut|reduce|ease|lower|halve|shorten|improve) (?:\w+ )?(?:traffic|congestion|emissions|pollution|crime|noise|poverty|journey times?|waiting times?|accidents))\b/i;

/** "The safest on the market". */
const SUPERLATIVE =
  /\b(?:was|were|is|are) the (?:cheapest|safest|best|cleanest|fastest|fairest|strictest|lowest)\b|\bthe (?:best|most|\w+est) (?:\w+ ){0,3}(?:on the market|in (?:the|its) (?:world|industry|country|region|business|field|class))\b/i;

const HARMLESS =
  /\b(?:never|always)(?: \w+ly)? (?=(?:voted?|seen|heard|experienced|missed|won|tried|travelled|traveled|flown|felt|imagined|expected|visited|owned|played|run|lived|dreamt|dreamed|thought|known)\b)/gi;

// Success, progress and comparisons with others: two strangers would not take them from whoever boasts of them.
export const PRAISE =
  /\b(?:ma(?:de|king) (?:\w+ ){0,2}progress|(?:come|came|gone|went) (?:\w+ ){0,2}(?:long )?way|recovered from|prevented|averted|succeeded|achieved|stood up (?:to|against|for)|faced down|fought (?:for|against)|led the (?:fight|way)|more \w+ (?:\w+ ){0,2}than|(?:creat(?:ed|es|ing|e)|bring(?:s|ing)?|brought) (?:[\w,]+ ){0,4}jobs|better than|in place|(?:answered|addressed) (?:all|every))\b/i;

const WRONG = /\b(?:wrong\w*|law\w*|rules?|properly|innocent|safe|compl\w+)\b/i;

/** Does the content clear or praise whoever says it? */
export function clearsItself({ document }: Context, draft: Draft): boolean {
  const said = wordsUnder(document, draft.content);
  // "The office confirmed that it never issued a passport": an act of office not done is on its record.
  const head = clauseHeadOf(tokensUnder(document, draft.content));
  if (head && ACTS_OF_OFFICE.has(head.lemma) && speakerOf(draft.chain)?.kind === 'official' && !WRONG.test(said))
    return false;
  // "Admitted that it never tested the pump" clears nobody.
  const admits = /^(?:admit|acknowledge|concede|accept|own|recogni[sz]e)$/.test(draft.cueHead?.lemma ?? '');
  // "I have never voted before": what nobody would hold against anybody.
  const plain = said.replace(HARMLESS, '');
  const words = admits ? plain.replace(/\b(?:never|always)\b/gi, '') : plain;
  return (
    (!admits && /^(?:none|nobody|no one|not one|neither)\b/i.test(words)) ||
    CLEARING.test(words) ||
    KEEPS_RULES.test(words) ||
    NOBODY_WRONGED.test(words) ||
    PASSES_TESTS.test(words) ||
    SUPERLATIVE.test(words) ||
    MERIT.test(words) ||
    OWN_CREDIT.test(words) ||
    (!admits && tokensUnder(document, draft.content).some((t) => t.relation === 'neg' && t.lower === 'nothing'))
  );
}
