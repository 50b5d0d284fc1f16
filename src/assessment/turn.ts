import type { ClockInForce, Lesson } from '../lessons/lesson.ts';
import type { KindName } from '../record/entry.ts';
import type { Reading } from '../record/reading.ts';
import { usualClock } from './clock.ts';
import { wokenBy } from './waking.ts';

/** A lesson when it is its turn to be asked, with its usual clock. */
export type Turn = { readonly lesson: Lesson; readonly usual: ClockInForce };

/**
 * The lessons that may find something in a reading, in the order they are to be asked: those about answering for
 * failings after those that find them. The others are known to find nothing, by the kinds of entry that are not there.
 */
export function awake(lessons: readonly Lesson[], reading: Reading): readonly Turn[] {
  const { turns, always, byKind, isAwake } = orderOf(lessons);
  isAwake.set(always);
  for (const kind of reading.kinds) for (const place of byKind.get(kind) ?? none) isAwake[place] = 1;
  const found: Turn[] = [];
  for (let place = 0; place < turns.length; place++) if (isAwake[place] === 1) found.push(turns[place] as Turn);
  return found;
}

/** The turns of a list of lessons, and which of them, by place, are always awake or woken by a kind of entry. */
type Order = {
  readonly turns: readonly Turn[];
  readonly always: Uint8Array;
  readonly byKind: ReadonlyMap<KindName, readonly number[]>;
  /** Written anew for each reading: a list of bytes for each would cost more than all the rest. */
  readonly isAwake: Uint8Array;
};

const none: readonly number[] = [];
const orders = new WeakMap<readonly Lesson[], Order>();

/** Worked out once for a list, since the same list is asked of every case. */
function orderOf(lessons: readonly Lesson[]): Order {
  const known = orders.get(lessons);
  if (known) return known;
  const turns = [
    ...lessons.filter((lesson) => !lesson.afterOthers),
    ...lessons.filter((lesson) => lesson.afterOthers),
  ].map((lesson) => ({ lesson, usual: usualClock(lesson) }));
  const always = new Uint8Array(turns.length);
  const byKind = new Map<KindName, number[]>();
  for (const [place, { lesson }] of turns.entries()) {
    const kinds = wokenBy(lesson);
    if (kinds === undefined) always[place] = 1;
    else for (const kind of kinds) byKind.set(kind, [...(byKind.get(kind) ?? []), place]);
  }
  const order = { turns, always, byKind, isAwake: new Uint8Array(turns.length) };
  orders.set(lessons, order);
  return order;
}
