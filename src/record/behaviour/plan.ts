import type { Day } from '../../calendar/day.ts';
import { workingDaysAfter } from '../../calendar/working-days.ts';
import { keptBy } from '../complaints/kept-promises.ts';
import { changesInTime } from '../complaints/promise.ts';
import { contactsWithResident } from '../contact.ts';
import type { Entry } from '../entry.ts';
import type { Reading } from '../reading.ts';

/** The plan of action as it stands: the last agreed, what was to be done by when, and how it went. */
export type Plan = {
  readonly agreed: Entry<'action plan agreed'>;
  /** Those agreed before it, the first first. */
  readonly before: readonly Entry<'action plan agreed'>[];
  readonly actions: readonly PlannedAction[];
  readonly reviews: readonly Entry<'action plan reviewed'>[];
  /** When the resident last heard from us, and by when they are next to; undefined where no rhythm was agreed. */
  readonly contact: { readonly last: Day; readonly next: Day } | undefined;
};

/** Something the plan says is done by somebody by a day. It is kept as a promise, and owed as any promise is. */
export type PlannedAction = {
  readonly promise: Entry<'promise made'>;
  /** The day it is for now, after any change told in time; undefined where no day was given. */
  readonly due: Day | undefined;
  readonly keptBy: Entry | undefined;
  /** Whether its day went by without its being done; kept since or not. */
  readonly hasSlipped: boolean;
};

/** Reads the plan of action as it stands; undefined where none was agreed. */
export function readPlan(reading: Reading): Plan | undefined {
  const plans = reading.of('action plan agreed');
  const agreed = plans.at(-1);
  if (!agreed) return undefined;
  return {
    agreed,
    before: plans.slice(0, -1),
    actions: reading.of('promise made').flatMap((promise) => {
      return isOfPlan(reading, promise) ? [actionOf(reading, promise)] : [];
    }),
    reviews: reading.of('action plan reviewed').filter((review) => review.happened >= agreed.happened),
    contact: contactOf(reading, agreed),
  };
}

/** Whether a promise was made in a plan, or in a look at one. */
function isOfPlan(reading: Reading, promise: Entry<'promise made'>): boolean {
  const cause = reading.entry(promise.for)?.kind;
  return cause === 'action plan agreed' || cause === 'action plan reviewed';
}

function actionOf(reading: Reading, promise: Entry<'promise made'>): PlannedAction {
  const ownDay = (entry: Entry<'promise made'> | Entry<'promise changed'>) => entry.due ?? promise.due ?? reading.asAt;
  const due = changesInTime(reading, promise, ownDay).at(-1)?.due ?? promise.due;
  const kept = keptBy(reading, promise);
  return {
    promise,
    due,
    keptBy: kept,
    hasSlipped: due !== undefined && (kept ? kept.happened > due : reading.asAt > due),
  };
}

function contactOf(reading: Reading, agreed: Entry<'action plan agreed'>): Plan['contact'] {
  if (agreed.every === undefined) return undefined;
  const last = contactsWithResident(reading).findLast(({ happened }) => happened >= agreed.happened) ?? agreed;
  return { last: last.happened, next: workingDaysAfter(last.happened, agreed.every) };
}
