import { sayOwner } from '../../assessment/explanation.ts';
import { limitSet, mayBeLonger, type PolicyClock, sayBeside } from '../../assessment/policies.ts';
import { type Day, sayDay } from '../../calendar/day.ts';
import { dayOf } from '../../calendar/instant.ts';
import { sayLimit } from '../../calendar/limit.ts';
import { capital } from '../../library/capital.ts';
import type { Entry } from '../../record/entry.ts';

/** The page of a landlord’s time limits, finished. */
export type PolicyView = {
  readonly families: readonly { readonly title: string; readonly clocks: readonly ClockView[] }[];
  /** How many limits the landlord set that are in force or coming. */
  readonly own: number;
  readonly isOwnOnly: boolean;
  /** Whether the page is short enough to show every clock at once. */
  readonly isShort: boolean;
  readonly maySet: boolean;
};

export type ClockView = {
  readonly title: string;
  readonly lessonHref: string;
  readonly limit: string | undefined;
  readonly usual: string;
  readonly own: readonly string[];
  readonly history: readonly string[];
  readonly setHref: string | undefined;
};

/** Works out the page: each clock with whose it is, what it usually gives, what the landlord set and all it ever set. */
export function viewPolicy(
  clocks: readonly PolicyClock[],
  today: Day,
  {
    isOwnOnly,
    lesson,
    maySet,
  }: { readonly isOwnOnly: boolean; readonly lesson: string | undefined; readonly maySet: boolean },
): PolicyView {
  const shown = clocks.filter(
    (clock) => (!isOwnOnly || clock.set.length > 0) && (lesson === undefined || clock.lesson === lesson),
  );
  const byFamily = Map.groupBy(shown, (clock) => clock.lesson.split('/')[0] ?? '');
  return {
    families: [...byFamily].map(([title, some]) => ({
      title,
      clocks: some.map((clock) => viewClock(clock, today, maySet)),
    })),
    own: clocks.filter(({ set }) => set.length > 0).length,
    isOwnOnly,
    isShort: isOwnOnly || shown.length <= mostAtOnce,
    maySet,
  };
}

/** How many clocks a page shows at once at most, beside those the landlord set. */
const mostAtOnce = 10;

function viewClock(clock: PolicyClock, today: Day, maySet: boolean): ClockView {
  const { lesson, title, limit, set, inForce } = clock;
  const coming = set.filter(({ happened }) => happened > today);
  return {
    title,
    lessonHref: `/lessons/${lesson}`,
    limit,
    usual: sayUsual(clock),
    own: [
      ...(inForce
        ? [`${sayLimit(limitSet(inForce))}, ${sayBeside(clock, limitSet(inForce))}. ${saySet(inForce)}`]
        : []),
      ...coming.map((one) => `Coming: ${sayLimit(limitSet(one))}. ${saySet(one)}`),
    ],
    history: set
      .filter((one) => one !== inForce && !coming.includes(one))
      .map((one) => `${sayLimit(limitSet(one))}. ${saySet(one)}`),
    setHref: maySet
      ? `/policy/set?${new URLSearchParams({ lesson, ...(limit !== undefined && { limit }) })}`
      : undefined,
  };
}

/** 'From 1 April 2026, set on 6 March 2026 by Mo Farrell: we have the people for it'. */
function saySet({ happened, recorded, by, why }: Entry<'policy set'>): string {
  return `From ${sayDay(happened)}, set on ${sayDay(dayOf(recorded))}${by === undefined ? '' : ` by ${by}`}${why === undefined ? '' : `: ${why}`}`;
}

/** What a clock is called where it stands alone: its lesson, and which limit. */
export function sayClockName({ title, limit }: Pick<PolicyClock, 'title' | 'limit'>): string {
  return limit === undefined ? title : `${title} (${limit})`;
}

/** Whose a limit is where the landlord set none: 'The law: 24 hours', 'Putright’s default, until we set our own: 20 working days'. */
export function sayUsual({ owner, usual }: PolicyClock): string {
  const whose = mayBeLonger(owner) ? 'Putright’s default, until we set our own' : capital(sayOwner(owner));
  return `${whose}: ${sayLimit(usual)}`;
}
