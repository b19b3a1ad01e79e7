import { words } from './words.js';

// What offices and bodies arrange. Lemmas, lower case.

/** Events that are held by somebody who sets their day. */
export const EVENTS = words(`
  trial hearing inquest inquiry review inspection audit investigation probe sentencing session voting vote ballot election
  by-election referendum count recount runoff match game race tournament final fixture season concert festival ceremony funeral
  service exam examination term class lesson work repair construction talk negotiation summit meeting conference parade
  vaccination screening evacuation delivery payment sale auction test rehearsal tour exhibition survey exercise drill
  reopening handover launch rollout consultation search ferry train flight sailing bus
`);

/** What becomes of an event. */
export const HELD = words(`
  begin start open resume take be hold continue finish end close report publish conclude restart sit meet last reopen run go
  convene reconvene depart sail return postpone replay reschedule repeat
`);

/** Those in the care of an office or a body. */
export const CARED_FOR = words(`
  pupil student patient passenger resident customer prisoner inmate detainee soldier troop officer driver visitor motorist
  applicant candidate recruit household commuter shopper taxpayer voter traveller traveler
`);

/** What those in its care are to do by its order. */
export const UNDERGO = words(`
  resit retake sit receive attend report return move undergo wear carry show register apply pay transfer leave stay remain
  work serve train learn study vote queue board use
`);

export const TASKED = /^(?:ask|order|instruct|task|commission|summon|direct|invite|appoint|request|assign)$/;

/** Who works for offices. */
export const STAFF_OF_OFFICES =
  /^(?:detective|officer|firefighter|crew|paramedic|rescuer|inspector|engineer|team|investigator|diver|doctor|medic|diplomat|official|prosecutor|scientist|expert|staff|volunteer|ranger|warden)$/;

/** What they are at, without a word of what they found. */
export const WORKED_AT =
  /^(?:work|search|examine|review|look|investigate|appeal|speak|question|continue|study|analy[sz]e|check|assess|comb|interview|trace|hunt|try|prepare|monitor|patrol|inspect|repair|talk|liaise|cooperate|co-operate|treat)$/;
