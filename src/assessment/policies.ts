import type { Day } from '../calendar/day.ts';
import { endsWithinCalendar, isShorter, type Limit, sayLimit, sayPastCalendar } from '../calendar/limit.ts';
import type { Clock, Lesson } from '../lessons/lesson.ts';
import type { Entry } from '../record/entry.ts';
import { join } from '../record/kind.ts';
import { limitInForce, ownerOfUsual } from './clock.ts';
import { sayOwner, sayWhoseDay } from './explanation.ts';
import { titleInForce } from './title-in-force.ts';

/** A clock of a lesson: whose it is, how long it usually gives, and what the landlord set in its place. */
export type PolicyClock = {
  readonly lesson: string;
  readonly title: string;
  /** Which of the lesson’s limits; undefined where it has only one. */
  readonly limit: string | undefined;
  readonly owner: Clock['owner'];
  readonly usual: Limit;
  /** Everything the landlord set for it, the day it runs from first first. */
  readonly set: readonly Entry<'policy set'>[];
  /** What is in force on the day asked about. */
  readonly inForce: Entry<'policy set'> | undefined;
};

/** A limit a landlord would set for itself. */
export type PolicyWanted = {
  readonly lesson: string;
  readonly limit: string | undefined;
  readonly count: number;
  readonly unit: Entry<'policy set'>['unit'];
  readonly from: Day;
  readonly why: string | undefined;
};

/** Every clock a landlord may set, of the lessons in force on a day or later, each once. A promise brings its own day. */
export function policyClocks(
  lessons: readonly Lesson[],
  policies: readonly Entry<'policy set'>[],
  today: Day,
): readonly PolicyClock[] {
  const clocks = new Map<string, PolicyClock>();
  for (const lesson of lessons) {
    const { id, clock, appliesUntil } = lesson;
    if (appliesUntil !== undefined && appliesUntil <= today) continue;
    const names = Object.keys(clock.limits);
    for (const [name, usual] of Object.entries(clock.limits)) {
      if (usual.unit === 'as promised' || clocks.has(`${id} ${name}`)) continue;
      // As `clockInForce` has it: one that names none is of the first.
      const set = policies.filter((one) => one.lesson === id && (one.limit ?? names[0]) === name);
      const inForce = set.findLast(({ happened }) => happened <= today);
      const limit = names.length === 1 ? undefined : name;
      const title = titleInForce(lesson, policies, today, name);
      clocks.set(`${id} ${name}`, { lesson: id, title, limit, owner: ownerOfUsual(clock), usual, set, inForce });
    }
  }
  return [...clocks.values()];
}

/** Whose clock each lesson keeps on a day, in words, by its id: of a lesson with several limits, each there is. */
export function whoseClocks(
  lessons: readonly Lesson[],
  policies: readonly Entry<'policy set'>[],
  day: Day,
): ReadonlyMap<string, string> {
  return new Map(
    lessons.map((lesson) => {
      const own = policies.filter((policy) => policy.lesson === lesson.id);
      const whose = Object.entries(lesson.clock.limits).map(([name, { unit }]) =>
        sayWhoseDay({
          owner: limitInForce(lesson, own, day, name).owner,
          ...(unit === 'as promised' && { isGiven: true }),
        }),
      );
      return [lesson.id, join([...new Set(whose)])];
    }),
  );
}

/**
 * Whether a landlord may set this limit for a clock, from a day where that is known: if not, why, and what to do. Ours it
 * may set as it sees fit, as far as anybody can count.
 */
export function refusedPolicy({ owner, usual }: PolicyClock, set: Limit, from?: Day): string | undefined {
  if (from !== undefined && !endsWithinCalendar(set, from)) return sayPastCalendar(set, from);
  if (mayBeLonger(owner) || isShorter(set, usual)) return undefined;
  const whose = owner === 'law' ? 'The law gives' : 'The Complaint Handling Code gives';
  return `${whose} ${sayLimit(usual)}, and your own limit may only be shorter: ${sayLimit(set)} is not`;
}

/** Said of a limit the landlord set, beside the usual one: '… longer than Putright’s default of 10 working days, which is allowed'. */
export function sayBeside({ owner, usual }: PolicyClock, set: Limit): string {
  const whose = `${mayBeLonger(owner) ? 'Putright’s default' : sayOwner(owner)} of ${sayLimit(usual)}`;
  if (isShorter(set, usual))
    return mayBeLonger(owner) || set.unit === usual.unit
      ? `shorter than ${whose}`
      : `shorter than ${whose}; on a case where that comes first, its day counts`;
  return isShorter(usual, set)
    ? `longer than ${whose}, which is allowed: no law or Code fixes it`
    : `the same as ${whose}`;
}

/** Whether a landlord may set a limit as it sees fit: ours stands in until it has one. */
export function mayBeLonger(owner: PolicyClock['owner']): boolean {
  return owner === 'default' || owner === 'policy';
}

/** The limit an entry of a policy sets. */
export function limitSet({ count, unit }: Pick<PolicyWanted, 'count' | 'unit'>): Limit {
  return { count, unit };
}

/** Whether a policy wanted is there already: setting it again would change nothing. */
export function isSetAlready({ set }: PolicyClock, { count, unit, from }: PolicyWanted): boolean {
  const then = set.findLast(({ happened }) => happened === from);
  return then !== undefined && then.count === count && then.unit === unit;
}

/** Of limits wanted, those whose first day is past, each with the day another already set takes its place. */
export function alreadyRunning<
  W extends Pick<PolicyWanted, 'lesson' | 'from'> & { readonly limit?: string | undefined },
>(
  wanted: readonly W[],
  clocks: readonly PolicyClock[],
  today: Day,
): readonly { readonly lesson: string; readonly from: Day; readonly until: Day | undefined }[] {
  return wanted
    .filter(({ from }) => from < today)
    .map(({ lesson, limit, from }) => {
      const clock = clocks.find((one) => one.lesson === lesson && one.limit === limit);
      return { lesson, from, until: clock?.set.find(({ happened }) => happened > from)?.happened };
    });
}

/** Says what limits from a day in the past would do to open cases. */
export function sayHeldTo(cases: number): string {
  const have = cases === 1 ? '1 open case has' : `Up to ${cases.toLocaleString('en-GB')} open cases have`;
  return `${have} something to do that may have begun on or after a first day in the past. It may be due on another day, and may be late at once`;
}
