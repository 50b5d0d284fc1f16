import { type Assessment, assess } from '../../assessment/assess.ts';
import { type Duty, type Failing, type Standing, sayDuty } from '../../assessment/duty.ts';
import { explainFailing, sayWhoseDay } from '../../assessment/explanation.ts';
import { type Gauge, gaugeOf } from '../../assessment/gauge.ts';
import type { Span } from '../../assessment/lives.ts';
import { nextSteps, sayStep } from '../../assessment/next.ts';
import { inOrderRaised } from '../../assessment/report.ts';
import { timeline } from '../../assessment/timeline.ts';
import { type Day, isoDay, sayDay } from '../../calendar/day.ts';
import { dayOf, endOf, hourOn } from '../../calendar/instant.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import { type CaseRecord, type Entry, sayEntry } from '../../record/entry.ts';
import { livesElsewhere } from '../../record/household/lives-elsewhere.ts';
import type { ToldView } from './told.ts';

/** What a case owed and missed up to a day, worked out. */
export type OwedView = {
  readonly asAt: Day;
  readonly failings: readonly FailingView[];
  /** How many separate lessons were missed. */
  readonly missedLessons: number;
  readonly duties: readonly DutyView[];
  readonly unknown: readonly { readonly title: string; readonly lesson: string; readonly missing: string }[];
  readonly gauge: Gauge;
  /** What is drawn: what happened, and the life of what was owed. */
  readonly marks: readonly Mark[];
  readonly spans: readonly Span[];
};

/** Something that happened, as the picture says it. */
export type Mark = { readonly happened: Day; readonly says: string };

/** Everything a page about one case says, worked out: a template only loops and shows. */
export type CaseView = OwedView & {
  readonly next: readonly { readonly do: string; readonly by: string; readonly lesson: string }[];
  readonly people: readonly string[];
  /** Neighbours who may be at risk, told apart from whoever lives here. */
  readonly othersAtRisk: readonly string[];
  readonly history: readonly {
    readonly day: string;
    readonly iso: string;
    readonly says: string;
    readonly note: string | undefined;
  }[];
  /** Days on which something was first missed, for "as at" links. */
  readonly turningDays: readonly Day[];
};

export type FailingView = {
  readonly lesson: string;
  readonly title: string;
  /** The first day it showed, and how late it is at its worst. */
  readonly raised: string;
  readonly late: string;
  readonly times: number;
  readonly why: string;
  readonly reasons: boolean;
  /** Notes that may say it was done after all. */
  readonly told: readonly ToldView[];
};

export type DutyView = {
  readonly lesson: string;
  readonly title: string;
  readonly standing: Standing;
  readonly due: string;
  /** The day it was done; or the day it was over, where nobody did it before. */
  readonly done: string;
  readonly isUndone: boolean;
  readonly whose: string;
};

/** Works out a case as at the end of a day. */
export function viewCase(record: CaseRecord, asAt: Day, lessons: readonly Lesson[]): CaseView {
  const moment = endOf(asAt);
  const assessment = assess(record, moment, lessons);
  const known = record.filter((entry) => entry.recorded <= moment);
  return {
    ...viewOwed(assessment, known, timeline(record, lessons, asAt)),
    next: nextSteps(assessment).map((step) => ({ do: sayStep(step), by: sayDay(step.by), lesson: step.lesson.id })),
    people: sayPeople(assessment, false),
    othersAtRisk: sayPeople(assessment, true),
    history: [...known].sort((one, other) => one.happened - other.happened).map(viewEntry),
    turningDays: [...new Set(inOrderRaised(assessment.failings).map((failing) => failing.raised))],
  };
}

/** What an assessed case owed and missed; `entries` and `spans` are what is drawn of it, `told` what notes may say of a failing. */
export function viewOwed(
  assessment: Assessment,
  entries: readonly Entry[],
  spans: readonly Span[],
  told: (failing: Failing) => ToldView | undefined = () => undefined,
): OwedView {
  return {
    asAt: assessment.reading.asAt,
    failings: viewFailings(assessment.failings, told),
    missedLessons: new Set(assessment.failings.map((failing) => failing.lesson.id)).size,
    duties: assessment.duties.filter((duty) => duty.standing !== 'cannot tell').map(viewDuty),
    unknown: viewUnknown(assessment.duties),
    gauge: gaugeOf(assessment),
    marks: entries.map((entry) => ({ happened: entry.happened, says: sayEntry(entry) })),
    spans,
  };
}

/** What cannot be told yet; where one thing cannot be of several, each says what it is of. */
function viewUnknown(duties: readonly Duty[]): OwedView['unknown'] {
  const untold = duties.filter(({ missing }) => missing !== undefined);
  const timesOf = ({ lesson, missing }: Duty) =>
    untold.filter((one) => one.lesson.id === lesson.id && one.missing === missing).length;
  return untold.map((duty) => {
    const [of] = duty.because;
    const which = of && timesOf(duty) > 1 ? ` (${sayEntry(of)}, ${sayDay(of.happened)})` : '';
    return { title: duty.lesson.title, lesson: duty.lesson.id, missing: `${duty.missing}${which}` };
  });
}

/** One line a lesson: the first time it showed, the worst it has been, and how often. */
function viewFailings(
  failings: readonly Failing[],
  told: (failing: Failing) => ToldView | undefined,
): readonly FailingView[] {
  const byLesson = new Map<string, Failing[]>();
  for (const failing of inOrderRaised(failings)) {
    byLesson.set(failing.lesson.id, [...(byLesson.get(failing.lesson.id) ?? []), failing]);
  }
  return [...byLesson.values()].map((same) => {
    const first = same[0] as Failing;
    return {
      lesson: first.lesson.id,
      title: first.lesson.title,
      raised: sayDay(first.raised),
      late: sayLate(same),
      times: same.length,
      why: explainFailing(first),
      reasons: same.some((failing) => failing.duty?.standing === 'excused'),
      told: eachOnce(same.map(told)),
    };
  });
}

/** Each note once, as many as are of use. */
function eachOnce(told: readonly (ToldView | undefined)[]): readonly ToldView[] {
  const all = told.filter((one) => one !== undefined);
  return all.filter((one, place) => all.findIndex(({ note }) => note === one.note) === place).slice(0, mostNotes);
}

const mostNotes = 3;

// Made once: making one takes longer than all the rest of a page’s words.
const inFigures = new Intl.NumberFormat('en-GB');

function sayLate(failings: readonly Failing[]): string {
  const worst = Math.max(...failings.map((failing) => failing.lateDays ?? -1));
  if (worst < 0) return 'should not have happened';
  if (worst === 0) return failings.some(hasHour) ? 'hours late' : 'the same day';
  return worst === 1 ? '1 day late' : `${inFigures.format(worst)} days late`;
}

/** Whether it was due by an hour that somebody gave. */
function hasHour({ duty }: Failing): boolean {
  return duty?.due !== undefined && hourOn(duty.due, duty.dueMoment) !== undefined;
}

function viewDuty(duty: Duty): DutyView {
  return {
    lesson: duty.lesson.id,
    title: sayDuty(duty),
    standing: duty.standing,
    due: duty.due === undefined ? '' : sayDay(duty.due),
    done: duty.doneBy ? sayDay(duty.doneBy.happened) : duty.endedBy ? `over ${sayDay(duty.endedBy.happened)}` : '',
    isUndone: duty.endedBy !== undefined,
    whose: sayWhoseDay(duty),
  };
}

function viewEntry(entry: Entry) {
  const isLate = dayOf(entry.recorded) > entry.happened;
  const written = isLate ? `Written down on ${sayDay(dayOf(entry.recorded))}.` : '';
  const note = [entry.note, written].filter(Boolean).join(' ');
  return { day: sayDay(entry.happened), iso: isoDay(entry.happened), says: sayEntry(entry), note: note || undefined };
}

/** Who lives here, or else, `elsewhere`, their neighbours who may be at risk: each with what is known of their needs. */
function sayPeople({ reading }: Assessment, elsewhere: boolean): readonly string[] {
  const { people, needs } = reading.household;
  const names = [...new Set([...people.map(({ person }) => person), ...needs.map(({ person }) => person)])];
  return names
    .filter((person) => livesElsewhere(reading, person) === elsewhere)
    .map((person) => {
      const known = [...new Set(needs.filter((need) => need.person === person).map((need) => need.need))];
      return known.length === 0 ? person : `${person}: ${known.join(', ')}`;
    });
}
