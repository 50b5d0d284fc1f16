import { daysAfter } from '../calendar/day.ts';
import type { Instant } from '../calendar/instant.ts';
import { firstKnownDay, lastKnownDay } from '../calendar/working-days.ts';
import type { ClockInForce, Due, Lesson, Owed } from '../lessons/lesson.ts';
import type { CaseRecord, Entry } from '../record/entry.ts';
import { asReported } from '../record/finding/day-zero.ts';
import { heardIn } from '../record/heard/heard.ts';
import { writtenIn } from '../record/heard/telling.ts';
import { inOrder } from '../record/in-order.ts';
import { type Reading, read } from '../record/reading.ts';
import { clockInForce, ownerOfUsual } from './clock.ts';
import { crossing, type Duty, type Failing, failingOf, judge, leaveOpen, overBy } from './duty.ts';
import { neverLater } from './never-later.ts';
import { asksInForce, titleInForce } from './title-in-force.ts';
import { awake } from './turn.ts';

/** What a record owes on a day, and where it has failed. */
export type Assessment = {
  readonly reading: Reading;
  readonly duties: readonly Duty[];
  readonly failings: readonly Failing[];
};

/** The days a record can be assessed at: those the calendar knows, less the half year in which the next steps fall. */
export const assessableDays = { first: firstKnownDay, last: daysAfter(lastKnownDay, -184) };

/**
 * Says what a record owes at a moment, by these lessons. Pure: the same record, moment and lessons always give the
 * same answer, and what is recorded later never changes what an earlier moment's assessment said.
 */
export function assess(record: CaseRecord, asAt: Instant, lessons: readonly Lesson[]): Assessment {
  const reading = read(record, asAt);
  const assessed = assessReading(reading, lessons);
  if (reading.of('day zero accepted').length === 0) return assessed;
  return neverLater(assessed, assessReading(read(asReported(record), asAt), lessons));
}

/**
 * What the record would owe if these had been written down too, with everything else told in words heard as it is: to say
 * what a note may answer, never what is owed.
 */
export function assessAsIf(
  record: CaseRecord,
  asAt: Instant,
  lessons: readonly Lesson[],
  told: readonly Entry[],
): Assessment {
  const written = read(record, asAt);
  return assessReading(written, lessons, written.with(told));
}

/**
 * Asks the lessons of what was written down, and then of what was told only in words beside it. What is owed by what was
 * written stands as it does without those words: they may give rise to more, and never answer or take away anything. What
 * only a note told, notes may answer.
 */
function assessReading(written: Reading, lessons: readonly Lesson[], supposed = written): Assessment {
  const assessed = judgeReading(supposed, lessons);
  const heard = written.part(heardIn);
  if (heard.length === 0) return assessed;
  const { duties, failings } = asWritten(judgeReading(supposed.with(heard), lessons), written, new Set(heard));
  const owed = new Set([...assessed.duties, ...assessed.failings].map(causeOf));
  const answered = answeredByNotes(assessed.duties, duties);
  const stands = (one: Duty | Failing) => !answered.has(causeOf(one));
  const answers = new Set(answered.values().toArray().flat());
  const recurring = assessed.duties.filter(({ lesson }) => lesson.recurs);
  const isMore = (one: Duty | Failing) => !owed.has(causeOf(one)) && !recurring.some((time) => isWithin(one, time));
  return {
    reading: written,
    duties: [...assessed.duties.filter(stands), ...duties.filter((one) => isMore(one) || answers.has(one))],
    failings: [
      ...assessed.failings.filter(stands),
      ...failings.filter((one) => isMore(one) || (one.duty !== undefined && answers.has(one.duty))),
    ],
  };
}

/**
 * What is owed by words of a note, by its cause, and is answered once notes are heard: done, or owed no more by a note that is
 * itself the answer to another, or came after it.
 */
function answeredByNotes(written: readonly Duty[], heard: readonly Duty[]): ReadonlyMap<string, readonly Duty[]> {
  const then = Map.groupBy(heard, causeOf);
  const isSettled = (duty: Duty): boolean =>
    heard.some((one) => {
      const over = one.lesson.id === duty.lesson.id ? overBy(one) : undefined;
      return over?.kind === 'note made' && inOrder(over, duty.because[0] as Entry) <= 0;
    });
  const answered = new Map<string, readonly Duty[]>();
  for (const [cause, owed] of Map.groupBy(written.filter(isToldInNote), causeOf)) {
    const done = (then.get(cause) ?? []).filter((one) => overBy(one) ?? one.overtakenBy);
    // What the same note tells besides, as something heard, is owed once with it.
    if (done.length >= owed.length) answered.set(cause, done.slice(0, owed.length));
    else if (!then.has(cause) && owed.every(isSettled)) answered.set(cause, []);
  }
  return answered;
}

/** Whether something is owed by the words of a note, and by nothing that was written down as what it is. */
function isToldInNote({ because: [since] }: Duty): boolean {
  return since?.kind === 'note made';
}

/** Whether something is owed from one time to the next by a lesson that owes it, as it was written, for all of that time. */
function isWithin(one: Duty | Failing, time: Duty): boolean {
  const duty = 'duty' in one ? one.duty : one;
  if (duty === undefined || duty.lesson.id !== time.lesson.id || duty.since < time.since) return false;
  return time.doneBy === undefined || (duty.doneBy !== undefined && duty.doneBy.happened <= time.doneBy.happened);
}

/** What something is owed by: its lesson, and the entry it runs from. */
function causeOf({ lesson, because: [since] }: Duty | Failing): string {
  return `${lesson.id} ${since?.id}`;
}

function judgeReading(reading: Reading, lessons: readonly Lesson[]): Assessment {
  const duties: Duty[] = [];
  const failings: Failing[] = [];
  const policies = reading.of('policy set');
  for (const { lesson, usual } of awake(lessons, reading)) {
    const clock = clockInForce(lesson, usual, policies);
    for (const finding of lesson.find(reading, clock, failings)) {
      if (finding.crossed !== undefined) {
        if (isInForce(lesson, finding.crossed))
          failings.push(crossing(entitled(lesson, policies, finding.crossed), finding));
        continue;
      }
      if (!isInForce(lesson, finding.since)) continue;
      const duty =
        finding.cannotTell !== undefined
          ? leaveOpen(entitled(lesson, policies, finding.since), finding)
          : judge(
              entitled(lesson, policies, finding.since, finding.limit),
              finding,
              dueOf(finding, lesson, clock),
              reading,
            );
      duties.push(duty);
      const failing = failingOf(duty, reading);
      if (failing) failings.push(failing);
    }
  }
  return { reading, duties, failings };
}

/** A lesson with its title, and what it asks by its limits, as the landlord’s policies of the day of an entry have them. */
function entitled(lesson: Lesson, policies: readonly Entry<'policy set'>[], from: Entry, limit?: string): Lesson {
  if (policies.length === 0) return lesson;
  const title = titleInForce(lesson, policies, from.happened, limit);
  const asks = asksInForce(lesson, policies, from.happened);
  return title === lesson.title && asks === lesson.asks ? lesson : { ...lesson, title, ...(asks && { asks }) };
}

/** An assessment whose causes are the entries as they were written, and not as they were heard. */
function asWritten({ duties, failings }: Assessment, written: Reading, heard: ReadonlySet<Entry>): Assessment {
  const own = <E extends Entry | undefined>(entry: E): E =>
    entry !== undefined && heard.has(entry) ? (written.entry(writtenIn(entry.id)) as E) : entry;
  const shown = new Map(
    duties.map(
      (duty) =>
        [
          duty,
          {
            ...duty,
            doneBy: own(duty.doneBy),
            endedBy: own(duty.endedBy),
            overtakenBy: own(duty.overtakenBy),
            because: duty.because.map(own),
          },
        ] as const,
    ),
  );
  return {
    reading: written,
    duties: [...shown.values()],
    failings: failings.map((failing) => ({
      ...failing,
      because: failing.because.map(own),
      duty: failing.duty && shown.get(failing.duty),
    })),
  };
}

/** Whether a lesson was in force when something happened: the law of the day. */
export function isInForce(lesson: Lesson, cause: Entry): boolean {
  return (
    cause.happened >= lesson.appliesFrom && (lesson.appliesUntil === undefined || cause.happened < lesson.appliesUntil)
  );
}

function dueOf({ due, since, limit }: Owed, lesson: Lesson, clock: ClockInForce): Due {
  if (due === undefined) return clock.dueAfter(since, limit);
  return typeof due === 'number' ? { day: due, owner: ownerOfUsual(lesson.clock), isGiven: true } : due;
}
