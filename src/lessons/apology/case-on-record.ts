import { type Day, monthsAfter } from '../../calendar/day.ts';
import type { Entry, KindName } from '../../record/entry.ts';
import { needKnown } from '../../record/household/household.ts';
import { earliest } from '../../record/in-order.ts';
import { readFindings } from '../../record/problems/findings.ts';
import { isOpen } from '../../record/problems/problem.ts';
import type { Reading } from '../../record/reading.ts';

/** What shows, by a day, what the landlord’s failing was like for the people who live with it; undefined when nothing does. */
export function whatItWasLike(reading: Reading, on: Day): Entry | undefined {
  const told = earliestBy(reading, on, ...signsOfImpact);
  if (told) return told;
  const effect = reading
    .ofAny('repair reported', 'hazard reported', 'antisocial behaviour reported')
    .find((report) => report.happened <= on && report.effect !== undefined);
  return effect ?? behaviourFeared(reading, on) ?? fellOnNeed(reading, on) ?? wentOnLong(reading, on);
}

/** What is still to be put right at the end of a day: the problem is there, the household is away, the behaviour goes on. */
export function stillToDo(reading: Reading, on: Day): Entry | undefined {
  const problem = reading.problems.find((each) => isOpen(each, on))?.report;
  if (problem) return problem;
  const away = reading.move.temporary.find(
    ({ out, back }) => out.happened <= on && !(back && back.happened <= on),
  )?.out;
  if (away) return away;
  const matter = reading.behaviour.matters.find(
    ({ first, ended }) => first.happened <= on && !(ended && ended.happened <= on),
  )?.first;
  if (matter) return matter;
  const asked = reading.ofAny('home found unfit', 'move asked for', 'adaptation asked for');
  return asked.find((entry) => entry.happened <= on && !isSettled(reading, entry, on));
}

/** Whether something was wrong by a day and none of it is still to be put right. Of what nobody wrote down, nobody can tell. */
export function isAllPutRight(reading: Reading, on: Day): boolean {
  const began = [
    ...reading.problems.map(({ report }) => report),
    ...reading.behaviour.matters.map(({ first }) => first),
    ...reading.move.temporary.map(({ out }) => out),
  ];
  const isLeft = reading
    .part(readFindings)
    .some(({ survey, stands }) => survey.happened <= on && stands === 'unanswered');
  return began.some(({ happened }) => happened <= on) && !isLeft && stillToDo(reading, on) === undefined;
}

/** Something that went on for a year or more by a day, in the home, next door or in the complaint itself. */
export function wentOnLong(reading: Reading, on: Day): Entry | undefined {
  const isLong = (from: Entry, until: Entry | undefined) =>
    monthsAfter(from.happened, monthsOfLong) <= Math.min(until?.happened ?? on, on);
  return (
    reading.problems.find(({ report, ended }) => isLong(report, ended))?.report ??
    reading.behaviour.matters.find(({ first, ended }) => isLong(first, ended))?.first ??
    reading.complaints.find(({ received, stages }) => isLong(received, stages.at(-1)?.response))?.received
  );
}

/** Harm after which a resident is asked how they want to be given an apology, and by which it is grave. */
export function graveHarm(reading: Reading, on: Day): Entry | undefined {
  return (
    earliestBy(reading, on, 'risk to life raised', 'health worsened', 'home found unfit', 'moved out') ??
    behaviourFeared(reading, on) ??
    reading
      .of('determination received')
      .find(({ happened, finding }) => happened <= on && finding === 'severe maladministration')
  );
}

/** Signs that the failing is in how the landlord treats people, not in one case. */
export function signOfCulture(reading: Reading, on: Day): Entry | undefined {
  return earliestBy(reading, on, 'staff conduct alleged', 'discrimination alleged', 'personal data misused');
}

const monthsOfLong = 12;

const signsOfImpact = [
  'impact told',
  'impact recorded',
  'health worsened',
  'risk to life raised',
  'home found unfit',
  'moved out',
  'resident took the lead',
  'cost met by resident',
] as const;

const settling = [
  'moved back',
  'moved for good',
  'home offered',
  'works completed',
  'made safe',
  'case closed',
] as const;

function earliestBy(reading: Reading, on: Day, ...kinds: readonly KindName[]): Entry | undefined {
  return earliest(...kinds.map((kind) => reading.of(kind).find((entry) => entry.happened <= on)));
}

function behaviourFeared(reading: Reading, on: Day): Entry | undefined {
  return reading.behaviour.matters.flatMap(({ serious }) => serious).find((incident) => incident.happened <= on);
}

/** A need known of in the household, where something was wrong for it to fall on. */
function fellOnNeed(reading: Reading, on: Day): Entry | undefined {
  const isWrong =
    reading.problems.some(({ report }) => report.happened <= on) ||
    reading.behaviour.incidents.some((incident) => incident.happened <= on);
  return isWrong ? needKnown(reading.household, on)?.entry : undefined;
}

function isSettled(reading: Reading, asked: Entry, on: Day): boolean {
  const no =
    reading.firstAfter(asked, 'request answered', ({ answer, for: whose }) => answer === 'no' && whose === asked.id) ??
    reading.firstAfter(asked, 'move evidence weighed', ({ decision }) => decision === 'refused');
  if (asked.kind === 'move asked for' && no && no.happened <= on) return true;
  return settling.some((kind) => {
    const done = reading.firstAfter(asked, kind);
    return done !== undefined && done.happened <= on;
  });
}
