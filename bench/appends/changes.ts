import { isoInstant } from '../../src/calendar/instant.ts';
import { workOut } from '../../src/jobs/work-out.ts';
import type { Standing, StandingDuty } from '../../src/record/casework/standing.ts';
import type { WorkOut } from '../../src/store/append.ts';
import { caseRow } from '../../src/store/standing-row.ts';
import { type BenchCase, landlord, teamOf } from './fill.ts';

/** What changed of what is kept beside a case, as rows of values, by table. */
export type Changed = Readonly<Record<'cases' | 'duties' | 'duty_counts', readonly (readonly unknown[])[]>>;

/** Works out standings, remembering the last of each case, so that it can be told what one append changed. */
export type Watch = { readonly workOut: WorkOut; readonly changed: (of: BenchCase) => Changed };

export function watchStandings(): Watch {
  const last = new Map<string, Standing>();
  const told = new Map<string, Standing | undefined>();
  return {
    workOut: (record, now) => {
      const standing = workOut(record, now);
      const subject = record.find((entry) => entry.subject.startsWith('case:'))?.subject ?? '';
      if (standing) last.set(subject, standing);
      return standing;
    },
    changed: (of) => {
      const after = last.get(of.subject);
      const before = told.get(of.subject);
      told.set(of.subject, after);
      return after ? changesOf(of, before, after) : { cases: [], duties: [], duty_counts: [] };
    },
  };
}

function changesOf(of: BenchCase, before: Standing | undefined, after: Standing): Changed {
  const was = new Map(before?.duties.map((duty) => [duty.lesson, duty]));
  const is = new Map(after.duties.map((duty) => [duty.lesson, duty]));
  const changed = after.duties.filter(
    (duty) => rowOf(of, before ?? after, was.get(duty.lesson)) !== rowOf(of, after, duty),
  );
  const gone = [...was.values()].filter((duty) => is.get(duty.lesson)?.dueAt !== duty.dueAt);
  const come = after.duties.filter((duty) => was.get(duty.lesson)?.dueAt !== duty.dueAt);
  return {
    cases:
      before && JSON.stringify(valuesOfCase(of, before)) === JSON.stringify(valuesOfCase(of, after))
        ? []
        : [valuesOfCase(of, after)],
    duties: changed.map((duty) => valuesOfDuty(of, after, duty)),
    duty_counts: countsOf(of, after, [
      ...gone.map((duty) => ({ duty, change: -1 })),
      ...come.map((duty) => ({ duty, change: 1 })),
    ]),
  };
}

/** What changes of the counts, added up as `count_duties` adds it up. */
function countsOf(
  of: BenchCase,
  { officer = '', family, risk, isRestricted }: Standing,
  changes: readonly { readonly duty: StandingDuty; readonly change: number }[],
): readonly (readonly unknown[])[] {
  const sums = new Map<string, number>();
  for (const { duty, change } of changes)
    for (const [by, name] of [
      ['officer', officer],
      ['patch', patchOf(of)],
      ['sort', `${family}|${duty.clock}|${risk}`],
      ['team sort', `${teamOf(officer)}|${family}|${duty.clock}|${risk}`],
    ])
      for (const dueAt of [isoInstant(duty.dueAt), 'infinity']) {
        const key = JSON.stringify([landlord, isRestricted, by, name, dueAt]);
        sums.set(key, (sums.get(key) ?? 0) + change);
      }
  return [...sums].filter(([, sum]) => sum !== 0).map(([key, sum]) => [...JSON.parse(key), sum]);
}

function rowOf(of: BenchCase, standing: Standing, duty: StandingDuty | undefined): string {
  return duty ? JSON.stringify(valuesOfDuty(of, standing, duty)) : '';
}

/** In the order of `columns` in raw.ts. */
function valuesOfDuty(of: BenchCase, { officer = '', family, risk, isRestricted }: Standing, duty: StandingDuty) {
  const { lesson, title, clock, since, due, dueAt, why } = duty;
  const days = [since, due].map((day) => isoInstant((day * 86_400_000) as never).slice(0, 10));
  return [
    landlord,
    of.reference,
    lesson,
    title,
    clock,
    ...days,
    isoInstant(dueAt),
    why,
    officer,
    family,
    patchOf(of),
    risk,
    isRestricted,
    teamOf(officer),
  ];
}

function valuesOfCase(of: BenchCase, standing: Standing) {
  const {
    family,
    title,
    officer,
    isOpen,
    isRestricted,
    isStalled,
    opened,
    closed,
    risk,
    gauge,
    failings,
    tally,
    nextChange,
  } = caseRow(standing);
  return [
    landlord,
    of.reference,
    of.home,
    of.household,
    family,
    title,
    officer ?? null,
    isOpen,
    isRestricted,
    isStalled,
    opened,
    closed,
    risk,
    gauge,
    failings,
    JSON.stringify(tally),
    nextChange,
  ];
}

/** As `fill` gives them out. */
function patchOf({ reference }: BenchCase): string {
  return `Patch ${(Number(reference.slice(3)) - 1) % 12}`;
}
