import type { Day } from '../../src/calendar/day.ts';
import type { LessonId } from '../../src/lessons/lesson.ts';
import type { Entry } from '../../src/record/entry.ts';

/** Something owed, as far as the pass has come. */
export type Owed = {
  readonly lesson: LessonId;
  readonly cause: Entry;
  /** Of an offer: that another came after it, and that it took its place. */
  isFollowed: boolean;
  isReplaced: boolean;
  also: Entry | undefined;
  due: Day;
  done: Day | undefined;
};

/** What the pass keeps. Antisocial behaviour is judged at its end, when all that was said of it has been read. */
export type Pass = {
  readonly known: readonly Entry[];
  readonly owed: Owed[];
  readonly ofBehaviour: Entry[];
  childSince: Day | undefined;
  byId: Map<string, Entry> | undefined;
};

export function begin(known: readonly Entry[]): Pass {
  return { known, owed: [], ofBehaviour: [], childSince: undefined, byId: undefined };
}

export function add(pass: Pass, lesson: LessonId, cause: Entry, due: Day, done?: Day, also?: Entry): void {
  pass.owed.push({ lesson, cause, also, due, done, isFollowed: false, isReplaced: false });
}

/** Whether an entry answers a cause: names it, or nothing, or what it was itself for, or a step between them. */
export function answers(pass: Pass, entry: Entry, cause: Entry): boolean {
  const named = entry.for;
  if (named === undefined || named === cause.id || named === cause.for) return true;
  return leadsTo(pass, entry, cause.id) || (cause.for !== undefined && leadsTo(pass, cause, named));
}

/** The entry with an id; the list by id is made when first needed, since many cases need none. */
export function entryFor(pass: Pass, id: string): Entry | undefined {
  if (pass.byId === undefined) {
    pass.byId = new Map();
    for (const entry of pass.known) pass.byId.set(entry.id, entry);
  }
  return pass.byId.get(id);
}

function leadsTo(pass: Pass, entry: Entry, id: string): boolean {
  let named = entry.for;
  for (let steps = 0; named !== undefined && steps < longestChain; steps++) {
    if (named === id) return true;
    named = entryFor(pass, named)?.for;
  }
  return false;
}

const longestChain = 50;
