import { type Day, daysAfter } from '../calendar/day.ts';
import { endOf, type Instant } from '../calendar/instant.ts';
import { type Month, monthOf } from '../calendar/month.ts';
import type { Lesson } from '../lessons/lesson.ts';
import { noContact } from '../record/behaviour/no-contact.ts';
import { marksOf } from '../record/casework/marks.ts';
import { hasUncheckedHandover, readCase } from '../record/casework/open-case.ts';
import type { Standing, StandingDuty } from '../record/casework/standing.ts';
import { visibleOnCase, visibleRecord } from '../record/casework/visible-record.ts';
import type { CaseRecord } from '../record/entry.ts';
import { read } from '../record/reading.ts';
import { type Assessment, assess } from './assess.ts';
import { overBy, whoseDay } from './duty.ts';
import { sayCause } from './explanation.ts';
import { gaugeOf } from './gauge.ts';
import { ledgerOf } from './ledger.ts';
import { type NextStep, nextSteps, onceALesson } from './next.ts';
import { repairTimes } from './repair-times.ts';
import { riskToPeople } from './risk-to-people.ts';

/** Needs begin and end with age as well as by what is written, so an open case is looked at again at least this often. */
const daysBetweenLooks = 28;

/**
 * Works out what is kept beside a case for lists: what it is, who has it, and what is owed on it now. Pure, so that it
 * can be thrown away and made again; undefined for a record that no case was opened on.
 */
export function standingOf(record: CaseRecord, today: Instant, lessons: readonly Lesson[]): Standing | undefined {
  const now = sinceOpened(record, today);
  const assessment = assess(record, now, lessons);
  const { reading } = assessment;
  const theCase = readCase(reading);
  if (!theCase) return undefined;
  const isOpen = theCase.closed === undefined;
  const apart = noContact(reading);
  const shown = shownToAll(record, assessment, now, lessons);
  const ledger = ledgerOf(shown);
  const marks = theCase.isRestricted ? [] : marksOf(shown.reading);
  const repairs = theCase.isRestricted ? [] : repairTimes(shown);
  return {
    family: theCase.family,
    title: theCase.title,
    officer: theCase.officer,
    isOpen,
    opened: theCase.opened,
    closed: theCase.closed,
    isRestricted: theCase.isRestricted,
    access: theCase.access,
    ...(apart.length > 0 && { noContact: apart }),
    isStalled: isOpen && hasUncheckedHandover(reading),
    risk: riskToPeople(shown),
    gauge: gaugeOf(shown).level,
    failings: new Set(shown.failings.map((failing) => failing.lesson.id)).size,
    tally: tallyOf(shown),
    nextChange: earliest(isOpen ? nextChange(assessment, now) : undefined, nextKnown(record, now)),
    duties: isOpen ? (veiled(record, assessment, now, lessons) ?? dutiesOf(assessment, shown)) : [],
    ...(ledger.length > 0 && { ledger }),
    ...(marks.length > 0 && { marks }),
    ...(repairs.length > 0 && { repairs }),
  };
}

/**
 * The case as everybody who may see it sees it. Where its restriction was lifted it is there for everybody, but not what its
 * household told of danger: that must not show in a list either.
 */
function shownToAll(record: CaseRecord, assessment: Assessment, now: Instant, lessons: readonly Lesson[]): Assessment {
  const isLifted = assessment.reading.of('restriction lifted').length > 0;
  if (!isLifted || readCase(assessment.reading)?.isRestricted) return assessment;
  const visible = visibleRecord(record, false);
  return visible.length === record.length && visible.every((entry, place) => entry === record[place])
    ? assessment
    : assess(visible, now, lessons);
}

/** What is owed, one a lesson: what everybody may know of, and for those who may see the rest what only that calls for. */
function dutiesOf(assessment: Assessment, shown: Assessment): readonly StandingDuty[] {
  const forAll = onceALesson(nextSteps(shown)).map(standingDuty);
  if (shown === assessment) return forAll;
  const known = new Set(forAll.map(({ lesson }) => lesson));
  const hidden = onceALesson(nextSteps(assessment))
    .map(standingDuty)
    .filter(({ lesson }) => !known.has(lesson));
  return [...forAll, ...hidden.map((duty) => ({ ...duty, isRestricted: true as const }))];
}

/**
 * What is owed on a case that only what its household told has restricted, in words that tell nothing of that to whoever
 * merely has the case: all that only the danger calls for stands as one line. Undefined for every other case.
 */
function veiled(
  record: CaseRecord,
  assessment: Assessment,
  now: Instant,
  lessons: readonly Lesson[],
): readonly StandingDuty[] | undefined {
  const theCase = readCase(assessment.reading);
  const subject = record.find(({ kind }) => kind === 'case opened')?.subject;
  if (!theCase?.isRestricted || subject === undefined) return undefined;
  const visible = visibleOnCase(record, subject);
  if (readCase(read(visible, now))?.isRestricted) return undefined;
  const forAll = onceALesson(nextSteps(assess(visible, now, lessons))).map(standingDuty);
  const known = new Map(forAll.map(({ lesson, dueAt }) => [lesson, dueAt]));
  const hidden = nextSteps(assessment)
    .map(standingDuty)
    .find(({ lesson, dueAt }) => dueAt < (known.get(lesson) ?? Number.POSITIVE_INFINITY));
  return hidden === undefined ? forAll : [...forAll, { ...hidden, ...keptClose }];
}

const keptClose = {
  lesson: 'casework/kept-close',
  title: 'Do what is kept close on this case, or ask the safeguarding lead what it is',
  why: '',
};

/** This moment, or the one the case was opened, where that was written by a clock ahead of this one: there was no case before. */
function sinceOpened(record: CaseRecord, now: Instant): Instant {
  const opened = record.find(({ kind }) => kind === 'case opened')?.recorded;
  return opened !== undefined && opened > now ? opened : now;
}

function standingDuty({ do: title, duty }: NextStep): StandingDuty {
  const [cause] = duty.because;
  const due = duty.due ?? duty.since;
  return {
    lesson: duty.lesson.id,
    title,
    clock: whoseDay(duty),
    since: duty.since,
    due,
    dueAt: duty.dueMoment ?? endOf(due),
    why: cause ? sayCause(cause) : '',
  };
}

function tallyOf({ duties, failings }: Assessment): Standing['tally'] {
  const tally: Record<string, [number, number, number, Month[], Month[]]> = {};
  const count = (lesson: string, place: 0 | 1 | 2, due: Day | undefined, missed: Day | undefined) => {
    tally[lesson] ??= [0, 0, 0, [], []];
    const counted = tally[lesson];
    counted[place]++;
    if (due !== undefined) addMonth(counted[3], due);
    if (missed !== undefined) addMonth(counted[4], missed);
  };
  for (const duty of duties) {
    const { lesson, standing, due } = duty;
    if (standing === 'done in time') count(lesson.id, 0, due, undefined);
    else if (standing === 'done late' || (standing === 'excused' && overBy(duty))) count(lesson.id, 1, due, due);
    else if (standing === 'overdue' || standing === 'excused') count(lesson.id, 2, due, due);
  }
  for (const failing of failings) if (!failing.duty) count(failing.lesson.id, 2, undefined, failing.raised);
  return tally;
}

function addMonth(months: Month[], day: Day): void {
  const month = monthOf(day);
  if (!months.includes(month)) months.push(month);
}

/** When what was written by a clock that was ahead of this one comes to be known: not before, and not passed over. */
function nextKnown(record: CaseRecord, now: Instant): Instant | undefined {
  let next: Instant | undefined;
  for (const { recorded } of record) if (recorded > now && (next === undefined || recorded < next)) next = recorded;
  return next;
}

function earliest(one: Instant | undefined, other: Instant | undefined): Instant | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one < other ? one : other;
}

function nextChange({ duties, reading }: Assessment, now: Instant): Instant {
  let next = endOf(daysAfter(reading.asAt, daysBetweenLooks)) + 1;
  for (const { standing, due, dueMoment } of duties) {
    if (standing !== 'due' || due === undefined) continue;
    const change = (dueMoment ?? endOf(due)) + 1;
    if (change > now && change < next) next = change;
  }
  return next as Instant;
}
