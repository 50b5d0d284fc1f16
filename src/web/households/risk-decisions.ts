import { assess } from '../../assessment/assess.ts';
import { overBy, sayDuty } from '../../assessment/duty.ts';
import { sayWhoseDay } from '../../assessment/explanation.ts';
import type { Instant } from '../../calendar/instant.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import { visibleOnCase, visibleRecord } from '../../record/casework/visible-record.ts';
import type { CaseRecord } from '../../record/entry.ts';
import { sayDue } from '../cases/say-due.ts';
import { type LoadedHousehold, recordOfCase } from './load-household.ts';

/** What an open case needs decided about the risk to the people who live here. */
export type RiskDecision = {
  readonly reference: string;
  readonly title: string;
  /** What is to be decided, when it is due as somebody would say it, and by whose clock; nothing where nothing is owed. */
  readonly owed:
    | { readonly do: string; readonly due: string; readonly whose: string; readonly isLate: boolean }
    | undefined;
  /** Whether what was just written is what it is owed for. */
  readonly isForThis: boolean;
  /** Whether it is only the next look in its turn, which nothing that was told asks for. */
  readonly isRoutine: boolean;
};

/** Lessons that ask for a decision about the risk to people. */
export const riskLessons: ReadonlySet<string> = new Set([
  'circumstances/risk-assessed',
  'circumstances/risk-reviewed',
  'circumstances/health-worsens',
  'asb/risk-assessed',
  'asb/vulnerability-assessed',
  'asb/risk-again-on-new-incident',
  'asb/risk-looked-at-again',
  'asb/safe-tonight',
  'abuse/mitigation-considered',
  'circumstances/safeguarding',
  'circumstances/watched-looked-at-again',
  'circumstances/risk-to-life',
]);

/**
 * For each open case of a home, the next decision owed about the risk to its people: first one owed because of what was
 * just written (`written`, by id), or else the one due soonest.
 */
export function riskDecisions(
  found: LoadedHousehold,
  written: ReadonlySet<string>,
  now: Instant,
  lessons: readonly Lesson[],
): readonly RiskDecision[] {
  return found.cases
    .filter((one) => one.isOpen)
    .map(({ reference, title }) => {
      const { duties } = assess(asMayBeKnown(found, reference, written), now, lessons);
      const owed = duties.filter((duty) => riskLessons.has(duty.lesson.id) && duty.due !== undefined && !overBy(duty));
      const forThis = owed.find(({ because }) => because.some(({ id }) => written.has(id)));
      const next = forThis ?? owed.sort((one, other) => (one.due ?? 0) - (other.due ?? 0))[0];
      return {
        reference,
        title,
        owed: next && {
          do: sayDuty(next),
          due: sayDue(next.due ?? next.since, next.dueMoment, now),
          whose: sayWhoseDay(next),
          isLate: next.standing !== 'due',
        },
        isForThis: forThis !== undefined,
        isRoutine: next?.standing === 'due' && next.because[0]?.kind === 'risk assessed',
      };
    });
}

/** The record of a case as far as this person may know it: a decision that only abuse they may not know of asks for would tell of it. */
export function asMayBeKnown(found: LoadedHousehold, reference: string, written: ReadonlySet<string>): CaseRecord {
  const record = recordOfCase(found, reference);
  if (found.canSeeSensitive) return record;
  const isRestricted = found.cases.some((one) => one.reference === reference && one.isRestricted);
  const visible = isRestricted ? visibleOnCase(record, `case:${reference}`) : visibleRecord(record, false);
  const shown = new Map(visible.map((entry) => [entry.id, entry]));
  // What they have just written themselves is no secret from them.
  return record.flatMap((entry) => (written.has(entry.id) ? [entry] : (shown.get(entry.id) ?? [])));
}
