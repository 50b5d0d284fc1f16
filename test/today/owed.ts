import { type Day, day, daysAfter } from '../../src/calendar/day.ts';
import { endOf, type Instant, instant, isoInstant } from '../../src/calendar/instant.ts';
import { caseFamilies } from '../../src/record/kinds/vocabulary.ts';
import type { StaffRole } from '../../src/store/scope.ts';
import type { WorklistFilters, WorklistOf, WorklistPlace } from '../../src/store/worklist.ts';
import { spanOf, type When } from '../../src/web/today/when.ts';

// What is owed at a made-up landlord, kept plainly, and asked by plain loops: what the database is to find as well.

/** Wednesday 25 November 2026, a quarter past two. */
export const now = instant('2026-11-25T14:15:00Z');
export const today = day('2026-11-25');
export const landlord = 'vale';

export const people: readonly (readonly [account: string, role: StaffRole, team: string])[] = [
  ['ann', 'officer', 'North'],
  ['ben', 'officer', 'North'],
  ['cat', 'complaints officer', 'South'],
  // Lee is taken off some restricted cases, Liz off none.
  ['lee', 'ASB and safeguarding lead', 'Safer homes'],
  ['liz', 'ASB and safeguarding lead', 'Safer homes'],
  ['mo', 'manager', 'North'],
  ['max', 'manager', 'Managers'],
  ['ada', 'administrator', ''],
  ['bo', 'governing body', ''],
];
export const patches = ['Bridge', 'Holt', 'Mere'];
export const clocks = ['law', 'code', 'policy', 'default', 'given'] as const;

/** What is owed, as these tests know it. */
export type Owed = {
  readonly reference: string;
  readonly lesson: string;
  readonly officer: string;
  readonly family: string;
  readonly patch: string;
  readonly clock: (typeof clocks)[number];
  readonly risk: 0 | 1 | 2 | 3;
  readonly dueAt: Instant;
  readonly isRestricted: boolean;
  readonly named: ReadonlyMap<string, boolean>;
};

export const noFilters: WorklistFilters = { families: [], patches: [], clocks: [], risks: [] };

export type Asked = {
  readonly account: string;
  readonly role: StaffRole;
  readonly of: WorklistOf;
  readonly filters: WorklistFilters;
  readonly when: When | undefined;
};

/** Which team each person is in to begin with. */
export const teams: ReadonlyMap<string, string> = new Map(people.map(([name, , team]) => [name, team]));

/** What a plain loop finds. */
export function expected(
  owed: readonly Owed[],
  { account, role, of, filters, when }: Asked,
  teamOf = teams,
): readonly Owed[] {
  const { from, before } = spanOf(when, now);
  return owed
    .filter((one) => !one.isRestricted || (one.named.get(account) ?? role === 'ASB and safeguarding lead'))
    .filter((one) => {
      if ('everyone' in of) return true;
      if ('nobody' in of) return one.officer === '';
      return 'team' in of ? teamOf.get(one.officer) === of.team : one.officer === of.officer;
    })
    .filter((one) => filters.families.length === 0 || filters.families.includes(one.family))
    .filter((one) => filters.patches.length === 0 || filters.patches.includes(one.patch))
    .filter((one) => filters.clocks.length === 0 || filters.clocks.includes(one.clock))
    .filter((one) => filters.risks.length === 0 || filters.risks.includes(one.risk))
    .filter((one) => (from === undefined || one.dueAt >= from) && (before === undefined || one.dueAt < before))
    .toSorted(
      (one, other) =>
        one.dueAt - other.dueAt ||
        other.risk - one.risk ||
        compare(one.reference, other.reference) ||
        compare(one.lesson, other.lesson),
    );
}

/** The cases of what was found, in the order of what presses most on each, with all that was found of it. */
export function byCase(found: readonly Owed[]): readonly (readonly Owed[])[] {
  return [...Map.groupBy(found, ({ reference }) => reference).values()];
}

/** What a duty of these tests says is to be done. */
export function todoOf(lesson: string): string {
  return `Do what ${lesson} asks`;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

export function keyOf({ reference, lesson, dueAt, risk }: WorklistPlace): string {
  return `${isoInstant(dueAt)} ${risk} ${reference} ${lesson}`;
}

/** Numbers as good as drawn by lot, the same for the same seed. */
export function chances(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    return ((state ^ (state >>> 13)) >>> 0) % most;
  };
}

export function pick<Value>(values: readonly Value[], luck: (most: number) => number): Value {
  return values[luck(values.length)] as Value;
}

/** What is owed on so many cases: some due at an hour, a few on cases that nobody has, a few restricted. */
export function makeOwed(seed: number, cases: number): readonly Owed[] {
  const luck = chances(seed);
  return Array.from({ length: cases }, (_, place) => {
    const officer = pick(['ann', 'ann', 'ben', 'cat', 'lee', ''], luck);
    const isRestricted = luck(6) === 0;
    const named = new Map<string, boolean>();
    if (isRestricted && officer !== '') named.set(officer, true);
    if (isRestricted && luck(2) === 0) named.set(pick(['cat', 'mo', 'lee'], luck), luck(3) > 0);
    const ofCase = {
      reference: `PR-${String(place + 1).padStart(6, '0')}`,
      officer,
      isRestricted,
      named,
      family: pick(caseFamilies, luck),
      patch: pick(patches, luck),
      risk: luck(4) as Owed['risk'],
    };
    return Array.from(
      { length: 1 + luck(6) },
      (_, which): Owed => ({
        ...ofCase,
        lesson: `lesson/number-${which}`,
        clock: pick(clocks, luck),
        dueAt: dueAt(luck),
      }),
    );
  }).flat();
}

export function dueAt(luck: (most: number) => number): Instant {
  const on = daysAfter(today, luck(24) - 8) as Day;
  return luck(4) === 0 ? ((endOf(on) - luck(20) * 3_600_000) as Instant) : endOf(on);
}

export function sample(reference: string): Owed {
  return {
    reference,
    lesson: 'new/one',
    officer: 'ann',
    family: 'repairs',
    patch: 'Mere',
    clock: 'law',
    risk: 1,
    dueAt: endOf(today),
    isRestricted: false,
    named: new Map(),
  };
}
