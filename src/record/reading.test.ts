import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type Day, day, daysAfter } from '../calendar/day.ts';
import { endOf, type Instant, startOf, timeOn } from '../calendar/instant.ts';
import type { Entry, Happening } from './entry.ts';
import { inOrder } from './in-order.ts';
import { read } from './reading.ts';
import { readingOf } from './reading-of.ts';

const on = day('2026-03-02');
const next = daysAfter(on, 1);

function happening(id: string, at: Instant | undefined, recorded: Instant, happened: Day = on): Happening {
  return { id, happened, at, recorded, for: undefined };
}

describe('what happened on one day stands', () => {
  const ten = happening('at ten', timeOn(on, '10:00'), timeOn(on, '10:05'));
  const nine = happening('at nine', timeOn(on, '09:00'), timeOn(on, '17:00'));
  const written = (time: string) => happening(`written at ${time}`, undefined, timeOn(on, time));
  const nextDay = happening('written the next day', undefined, timeOn(next, '08:00'));
  const table: readonly (readonly [name: string, happened: readonly Happening[]])[] = [
    ['in the order of its hours, however late they were written down', [nine, ten]],
    ['by its hours though one of no hour was written down between', [nine, ten, written('12:00')]],
    ['where it has no hour, by when it was written down that day', [nine, written('09:30'), ten, written('11:00')]],
    ['last, where it was written down later and nobody knows the hour', [nine, ten, nextDay]],
    [
      'after the day before, whenever that was written down',
      [happening('late', undefined, timeOn(next, '23:00')), happening('soon', undefined, startOf(next), next)],
    ],
  ];
  for (const [name, happened] of table)
    test(name, () => {
      for (const order of ordersOf(happened))
        assert.deepEqual(
          order.toSorted(inOrder).map(({ id }) => id),
          happened.map(({ id }) => id),
        );
    });
});

test('entries read are in one order, however they were written down', () => {
  const time = fc.integer({ min: 0, max: 23 }).map((hour) => `${String(hour).padStart(2, '0')}:00`);
  const written = fc.record({
    late: fc.integer({ min: 0, max: 2 }),
    at: fc.option(time, { nil: undefined }),
    recorded: time,
    day: fc.integer({ min: 0, max: 1 }),
  });
  const happenings = fc.array(written, { minLength: 3, maxLength: 3 }).map((all) =>
    all.map(({ late, at, recorded, day: later }, place) => {
      const happened = daysAfter(on, later);
      return happening(
        `${place}`,
        at === undefined ? undefined : timeOn(happened, at),
        timeOn(daysAfter(happened, late), recorded),
        happened,
      );
    }),
  );
  fc.assert(
    fc.property(happenings, ([one, other, third]) => {
      assert.ok(one && other && third);
      assert.equal(Math.sign(inOrder(one, other)), 0 - Math.sign(inOrder(other, one)));
      if (inOrder(one, other) <= 0 && inOrder(other, third) <= 0) assert.ok(inOrder(one, third) <= 0);
      // What stands level with one of two stands with the other as that one does.
      if (inOrder(one, other) === 0) assert.equal(Math.sign(inOrder(one, third)), Math.sign(inOrder(other, third)));
    }),
    { numRuns: 2_000 },
  );
});

test('a record is read in that order', () => {
  const visit = (id: string, at: Instant | undefined, recorded: Instant) =>
    ({ ...happening(id, at, recorded), kind: 'note made', subject: 'case:x', note: id }) as unknown as Entry;
  const record = [
    visit('ten', timeOn(on, '10:00'), timeOn(on, '10:05')),
    visit('no hour', undefined, timeOn(on, '12:00')),
    visit('nine', timeOn(on, '09:00'), timeOn(on, '17:00')),
  ];
  const reading = read(record, endOf(on));
  for (const entries of [reading.entries, reading.of('note made')])
    assert.deepEqual(
      entries.map(({ id }) => id),
      ['nine', 'ten', 'no hour'],
    );
});

function ordersOf<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length < 2) return [items];
  return items.flatMap((item, place) => ordersOf(items.toSpliced(place, 1)).map((rest) => [item, ...rest]));
}

test('kinds named and a list of kinds that is kept give the same entries', () => {
  const reading = readingOf([
    { on: '2026-03-02', kind: 'repair reported', id: 'r', problem: 'leak' },
    { on: '2026-03-04', kind: 'visit made', for: 'r' },
    { on: '2026-03-03', kind: 'no access', for: 'r' },
    { on: '2026-03-05', kind: 'works completed', for: 'r' },
  ]);
  const kept = ['works completed', 'no access', 'letter sent', 'visit made'] as const;
  const days = (entries: readonly Entry[]) => entries.map(({ kind }) => kind);
  assert.deepEqual(days(reading.ofAnyIn(kept)), ['no access', 'visit made', 'works completed']);
  assert.deepEqual(days(reading.ofAnyIn(kept)), days(reading.ofAny(...kept)));
  assert.deepEqual(reading.ofAnyIn(['letter sent']), []);
});
