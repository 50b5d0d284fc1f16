import type { Instant } from '../calendar/instant.ts';
import type { Lesson } from '../lessons/lesson.ts';
import type { CaseRecord, KindName } from '../record/entry.ts';
import { type SaidDone, saidDone } from '../record/heard/said-done.ts';
import { type Assessment, assessAsIf } from './assess.ts';
import { type Duty, type Failing, overBy } from './duty.ts';

/** What a note may say was done of something owed or missed: never an answer to it, only where a person is to look. */
export type MayBeDone = SaidDone & {
  /** Whether it would have been done after its day. */
  readonly isLate: boolean;
  /** It is no more than the end of the works or of a danger, which answers much that it is not. */
  readonly isEnd: boolean;
};

/** By each duty and failing of an assessment of which it may be so, the note that would do. */
export type MayBeDoneOf = ReadonlyMap<Duty | Failing, MayBeDone>;

/**
 * For all that is owed or was missed, whether a note may say that it was done: what the record would show if what its
 * words tell of were written down, one kind at a time, by the same lessons. The earliest note that would do; what ends the
 * works only where nothing nearer does. `assessed` is of the same record and moment, and is not changed by it.
 */
export function mayBeDone(
  assessed: Assessment,
  record: CaseRecord,
  asAt: Instant,
  lessons: readonly Lesson[],
): MayBeDoneOf {
  const found = new Map<Duty | Failing, MayBeDone>();
  const open = openIn(assessed);
  const told = open.size === 0 ? [] : saidDone(assessed.reading);
  if (told.length === 0) return found;
  // Of the lessons that show nothing missed and nothing to do, nothing is asked; nor is any failing of theirs lost.
  const asked = new Set([...open.values()].map(({ lesson }) => lesson.id));
  const some = lessons.filter(({ id }) => asked.has(id));
  const asIfWritten = (these: readonly SaidDone[]) =>
    assessAsIf(
      record,
      asAt,
      some,
      these.map((one) => one.told),
    );
  for (const same of Map.groupBy(told, (one): KindName => one.told.kind).values())
    for (const [one, may] of answeredBy(same, open, asIfWritten)) {
      const before = found.get(one);
      if (!before || isNearer(may, before)) found.set(one, may);
    }
  for (const failing of assessed.failings) {
    const ofDuty = failing.duty && found.get(failing.duty);
    if (ofDuty) found.set(failing, ofDuty);
  }
  return found;
}

/** What is still to do, was done late or came too late to do; and lines crossed: each by its place among all of its cause. */
function openIn(assessed: Assessment): ReadonlyMap<string, Duty | Failing> {
  const isOpen = (one: Duty | Failing) =>
    !isDuty(one) || (one.standing !== 'done in time' && one.standing !== 'cannot tell');
  return new Map([...shownIn(assessed)].filter(([, one]) => isOpen(one)));
}

function isNearer(one: MayBeDone, other: MayBeDone): boolean {
  if (one.isEnd !== other.isEnd) return other.isEnd;
  return one.note.happened < other.note.happened;
}

/** Each open one that something told, all of a kind, would have answered. */
function* answeredBy(
  told: readonly SaidDone[],
  open: ReadonlyMap<string, Duty | Failing>,
  asIfWritten: (told: readonly SaidDone[]) => Assessment,
): Generator<[Duty | Failing, MayBeDone]> {
  const shown = asIfWritten(told);
  const then = shownIn(shown);
  for (const [cause, one] of open) {
    const may = isDuty(one)
      ? doneBy(then.get(cause) ?? runningFrom(one, told, shown), told)
      : goneBy(then, told, cause, asIfWritten);
    if (may) yield [one, may];
  }
}

/** The same, where it would run from something told of the same day instead. */
function runningFrom(one: Duty, told: readonly SaidDone[], { duties }: Assessment): Duty | undefined {
  const isTold = ({ because: [since] }: Duty) => told.some((other) => other.told.id === since?.id);
  return duties.find((then) => then.lesson.id === one.lesson.id && then.since === one.since && isTold(then));
}

function doneBy(then: Duty | Failing | undefined, told: readonly SaidDone[]): MayBeDone | undefined {
  if (!then || !isDuty(then)) return undefined;
  const by = told.find((one) => one.told.id === overBy(then)?.id);
  return by && mayBe(by, then.standing !== 'done in time');
}

/** The first by which a line would not have been crossed. */
function goneBy(
  then: ReadonlyMap<string, unknown>,
  told: readonly SaidDone[],
  cause: string,
  asIfWritten: (told: readonly SaidDone[]) => Assessment,
): MayBeDone | undefined {
  if (then.has(cause)) return undefined;
  const by = told.find((alone) => !shownIn(asIfWritten([alone])).has(cause));
  return by && mayBe(by, false);
}

function isDuty(one: Duty | Failing): one is Duty {
  return 'standing' in one;
}

function mayBe(by: SaidDone, isLate: boolean): MayBeDone {
  return { ...by, isLate, isEnd: ends.has(by.told.kind) };
}

const ends: ReadonlySet<KindName> = new Set<KindName>([
  ...(['works completed', 'further works completed', 'made safe', 'made secure'] as const),
  ...(['temporary fix made', 'moved out'] as const),
]);

function shownIn({ duties, failings }: Assessment): ReadonlyMap<string, Duty | Failing> {
  return byCause([...duties, ...failings.filter(({ duty }) => duty === undefined)]);
}

/** Each under its lesson, the entry it runs from, and its place among those of the same. */
function byCause(all: readonly (Duty | Failing)[]): ReadonlyMap<string, Duty | Failing> {
  const times = new Map<string, number>();
  return new Map(
    all.map((one) => {
      const cause = `${one.lesson.id} ${one.because[0]?.id} ${isDuty(one)}`;
      const time = (times.get(cause) ?? 0) + 1;
      times.set(cause, time);
      return [`${cause} ${time}`, one];
    }),
  );
}

/** What something owed is about: what the entry it runs from answers, or that entry itself. */
export function rootOf({ because: [since] }: Pick<Duty, 'because'>): string | undefined {
  return since?.for ?? since?.id;
}
