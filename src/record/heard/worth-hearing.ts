import type { Entry, KindName } from '../entry.ts';
import { abuseInWords } from '../household/abuse-words.ts';
import { leaseOf } from '../problems/lease.ts';
import { tellsOfNoAccess } from '../problems/no-access-words.ts';
import type { Reading } from '../reading.ts';
import { remembered } from '../remembered.ts';
import { topicsIn } from '../weighing/weighing.ts';
import { isFromThem } from '../what-it-says.ts';
import { isToBeFitted, tellsOfFitting } from './adaptation-heard.ts';
import { mayRefuseAdaptation, tellsOfAdaptationRefused } from './adaptation-refused.ts';
import { tellsOfChase } from './chase-words.ts';
import { comesFromThem } from './contact-again.ts';
import { isDangerTold } from './danger-told.ts';
import { showsDispleasure } from './displeasure-words.ts';
import { tellsOfFault } from './fault-words.ts';
import { tellsOfHandover } from './handover-words.ts';
import { hasHazard, tellsOfHazardWords, tellsOfHazardWork } from './hazard-heard.ts';
import { asksForAdjustment, saysFault } from './hearing.ts';
import { tellsOfLease } from './lease-heard.ts';
import { tellsOfLeavingForGood } from './left-for-good.ts';
import { isFromOmbudsman } from './ombudsman-words.ts';
import { decidesByLetter } from './orders-heard.ts';
import { refusesOutright } from './owner-no-words.ts';
import { isByProfessional } from './professional-heard.ts';
import { safetyActsSaid } from './safety-acts-words.ts';
import { isOfStay, speaksOfPlan, speaksOfStay, tellsOfPlan } from './stay-heard.ts';
import { mayTellOfSurvey, tellsOfSurveyNote } from './survey-heard.ts';
import { type Spoken, soonAfter, wordsOf } from './telling.ts';
import { saysWhatToDo } from './to-be-done.ts';
import { bitsOf, topicsTold } from './topics.ts';
import { attackIn } from './trouble-heard.ts';
import { mayTellOfVisit, tellsOfVisit } from './visit-heard.ts';
import { mayPromise, tellsOfOurs } from './works-told.ts';

/** Whether to listen closely to what stands on a record: where any of its words may tell of something not written down as such. */
export function isWorthHearing(reading: Reading, entry: Spoken): boolean {
  const words = wordsOf(entry);
  if (words === undefined) return false;
  if (entry.kind === 'response sent') return true;
  if (isFromOmbudsman(entry)) return decidesByLetter(words);
  if (!tellsAnything(words)) return isByProfessional(entry);
  if (tellsOfHazardWork(entry, words) && hasHazard(reading)) return true;
  if (tellsOfVisit(entry, words) && reading.ofAny('repair reported', 'hazard reported').length > 0) return true;
  if (tellsOfSurveyNote(entry, words)) return true;
  if (tellsOfOurs(entry, words) || tellsOfAdaptationRefused(entry, words)) return true;
  if (leaseOf(reading) && tellsOfLease(words)) return true;
  if (entry.kind === 'note made' && tellsOfLeavingForGood(words)) return true;
  if (entry.kind === 'note made' && safetyActsSaid(words).length > 0 && isDangerTold(reading, entry)) return true;
  if (refusesOutright(words) && reading.of('cause found').length > 0) return true;
  const isAway = reading.of('moved out').length > 0;
  if ((isAway && isOfStay(entry) && speaksOfStay(words)) || tellsOfPlan(entry, words)) return true;
  if ((entry.kind === 'letter sent' && !isFromThem(entry)) || entry.kind === 'resident updated')
    return programme.test(words) || (topicsTold(words) & (entry.kind === 'letter sent' ? ofLetters : ofUpdates)) !== 0;
  if (isToBeFitted(reading) && tellsOfFitting(words)) return true;
  const toldOf = topicsTold(words);
  if ((toldOf !== 0 && (toldOf & listenedFor(reading)) !== 0) || asksForAdjustment(words)) return true;
  if (attackIn(words) && reading.of('antisocial behaviour reported').length > 0) return true;
  const isAsked =
    tellsOfNoAccess(words) || tellsOfChase(words, entry.by) || showsDispleasure(words) || comesFromThem(words);
  if (entry.kind === 'note made' && isAsked) return true;
  return (isOfNothingElse(reading, entry) && saysFault(entry)) || isByProfessional(entry);
}

/** Whether words tell anything that is listened for, whatever else is on record: most do not, and need no closer look. */
const tellsAnything = remembered((words: string): boolean => listened.some((tells) => Boolean(tells(words))));

const listened: readonly ((words: string) => unknown)[] = [
  topicsTold,
  (words) => topicsIn(words).size,
  (words) => programme.test(words),
  (words) => tellsOfChase(words, 'call centre'),
  comesFromThem,
  asksForAdjustment,
  attackIn,
  mayPromise,
  mayTellOfVisit,
  mayTellOfSurvey,
  refusesOutright,
  showsDispleasure,
  tellsOfHandover,
  mayRefuseAdaptation,
  (words) => safetyActsSaid(words).length > 0,
  saysWhatToDo,
  speaksOfPlan,
  speaksOfStay,
  (words) => tellsOfFault(words, 'call centre'),
  tellsOfFitting,
  tellsOfHazardWords,
  tellsOfLeavingForGood,
  tellsOfLease,
  tellsOfNoAccess,
];

const programme = /program|planned|cyclical|capital works|major works|external|financial year/i;

/** Whether nothing else was reported by the day of an entry, or within ten days after: what comes months later takes nothing away. */
export function isOfNothingElse(reading: Reading, entry: Entry): boolean {
  return !reading.kinds.some(
    (kind) => beforeFault.has(kind) && reading.of(kind).some(({ happened }) => happened <= soonAfter(entry)),
  );
}

/** What is worth a closer look: always, or where something is on record that it would answer. */
function listenedFor(reading: Reading): number {
  let bits = always;
  if (reading.of('response sent').length > 0) bits |= afterResponse;
  if (reading.of('antisocial behaviour reported').length > 0) bits |= afterBehaviour;
  if (reading.of('abuse disclosed').length > 0 || abuseInWords(reading)) bits |= afterAbuse;
  if (reading.of('cause found').length > 0) bits |= afterCause;
  if (reading.ofAny('repair reported', 'hazard reported').length > 0) bits |= ofHomes;
  return bits;
}

const always = bitsOf(
  ...(['behaviour', 'staff', 'discrimination', 'data', 'complaint', 'unhappy', 'told unhappy', 'official'] as const),
  ...(['programme', 'next door', 'adaptation', 'professional', 'asbestos', 'missed', 'determination', 'stay'] as const),
  ...(['therapist report', 'offer'] as const),
);
const ofUpdates = bitsOf('asbestos');
const ofLetters = bitsOf('asbestos', 'offer');
const afterResponse = bitsOf('review');
const afterBehaviour = bitsOf('evidence', 'partner', 'move');
const afterAbuse = bitsOf('move');
const ofHomes = bitsOf('owners');
const afterCause = bitsOf('owner asked', 'refusal');

/** What a case is about where it is about no repair; and what says that a repair was reported. */
const beforeFault: ReadonlySet<KindName> = new Set<KindName>([
  ...(['repair reported', 'hazard reported', 'internal damage reported', 'problem returned', 'works ordered'] as const),
  ...([
    'antisocial behaviour reported',
    'complaint received',
    'dissatisfaction shown',
    'adaptation asked for',
  ] as const),
  ...(['staff conduct alleged', 'discrimination alleged', 'abuse disclosed', 'moved out', 'move asked for'] as const),
  ...(['hazard triaged', 'determination received', 'asbestos suspected', 'request made', 'promise made'] as const),
]);
