import { type Day, isoDay } from '../calendar/day.ts';
import { endOf } from '../calendar/instant.ts';
import type { Lesson } from '../lessons/lesson.ts';
import type { CaseRecord } from '../record/entry.ts';
import { type Assessment, assess } from './assess.ts';
import { type Duty, type Failing, type WhoseDay, whoseDay } from './duty.ts';
import { explainDuty, explainFailing } from './explanation.ts';
import { type Gauge, gaugeOf } from './gauge.ts';
import { nextSteps, sayStep } from './next.ts';

/** An assessment as data for other programs: what `putright assess --json` prints. All days ISO. */
export type Report = {
  readonly story: string;
  readonly asAt: string;
  readonly duties: readonly DutyReport[];
  readonly failings: readonly FailingReport[];
  readonly gauge: {
    readonly level: Gauge['level'];
    readonly factors: readonly { readonly factor: string; readonly why: string }[];
  };
  readonly next: readonly { readonly do: string; readonly by: string; readonly lesson: string }[];
};

export type DutyReport = {
  readonly lesson: string;
  readonly standing: Duty['standing'];
  readonly since: string;
  readonly due: string | null;
  readonly done: string | null;
  /** The day from which it no longer had to be done, where nobody had done it by then. */
  readonly ended?: string;
  readonly clock: WhoseDay;
  readonly because: readonly string[];
  readonly reasons?: readonly string[];
  readonly missing?: string;
  readonly why: string;
};

export type FailingReport = {
  readonly lesson: string;
  readonly raised: string;
  /** Calendar days late; null for a line that should not have been crossed at all. */
  readonly lateDays: number | null;
  readonly because: readonly string[];
  readonly reasons?: readonly string[];
  readonly why: string;
};

/** Assesses a story’s record at the end of a day, as plain data. */
export function reportOn(
  story: { readonly name: string; readonly record: CaseRecord },
  asAt: Day,
  lessons: readonly Lesson[],
): Report {
  const assessment = assess(story.record, endOf(asAt), lessons);
  return { story: story.name, asAt: isoDay(asAt), ...bodyOf(assessment) };
}

function bodyOf(assessment: Assessment): Omit<Report, 'story' | 'asAt'> {
  const { level, factors } = gaugeOf(assessment);
  return {
    duties: assessment.duties.map(reportDuty),
    failings: inOrderRaised(assessment.failings).map(reportFailing),
    gauge: { level, factors: factors.map(({ factor, why }) => ({ factor, why })) },
    next: nextSteps(assessment).map((step) => ({ do: sayStep(step), by: isoDay(step.by), lesson: step.lesson.id })),
  };
}

/** Failings by the day each first showed. */
export function inOrderRaised(failings: readonly Failing[]): readonly Failing[] {
  return [...failings].sort((one, other) => one.raised - other.raised);
}

function reportDuty(duty: Duty): DutyReport {
  return {
    lesson: duty.lesson.id,
    standing: duty.standing,
    since: isoDay(duty.since),
    due: duty.due === undefined ? null : isoDay(duty.due),
    done: duty.doneBy ? isoDay(duty.doneBy.happened) : null,
    ...(duty.endedBy && { ended: isoDay(duty.endedBy.happened) }),
    clock: whoseDay(duty),
    because: duty.because.map((entry) => entry.id),
    ...(duty.reasons.length > 0 && { reasons: duty.reasons.map((reason) => reason.why) }),
    ...(duty.missing !== undefined && { missing: duty.missing }),
    why: explainDuty(duty),
  };
}

function reportFailing(failing: Failing): FailingReport {
  return {
    lesson: failing.lesson.id,
    raised: isoDay(failing.raised),
    lateDays: failing.lateDays ?? null,
    because: failing.because.map((entry) => entry.id),
    ...(failing.duty &&
      failing.duty.reasons.length > 0 && { reasons: failing.duty.reasons.map((reason) => reason.why) }),
    why: explainFailing(failing),
  };
}
