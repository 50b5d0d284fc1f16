import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day, isoDay } from '../calendar/day.ts';
import { startOf } from '../calendar/instant.ts';
import { lessons } from '../lessons/index.ts';
import type { Entry } from '../record/entry.ts';
import { limitInForce } from './clock.ts';

const lesson = lessons.find(({ id }) => id === 'repairs/policy-timescale');
assert.ok(lesson);
const began = day('2023-10-05');

function set(count: number, recorded: string, from = '2020-01-01'): Entry<'policy set'> {
  return {
    ...{
      id: recorded,
      subject: 'landlord:x',
      kind: 'policy set',
      happened: day(from),
      recorded: startOf(day(recorded)),
    },
    ...{ lesson: lesson?.id, limit: 'routine', count, unit: 'working days' },
  } as Entry<'policy set'>;
}

/** The usual limit is 20 working days: of a repair reported on 5 October 2023, until 2 November. */
for (const [name, policies, count] of [
  ['known on the day', [set(70, '2020-01-01')], 70],
  ['set before the day passed', [set(70, '2023-11-02')], 70],
  ['set years after the day had passed', [set(70, '2026-03-06')], 20],
  ['shorter, though set afterwards', [set(10, '2026-03-06')], 10],
  ['set in time, and made longer when that day too had passed', [set(25, '2023-10-20'), set(70, '2026-03-06')], 25],
  [
    'made longer afterwards from a later day than the one known',
    [set(25, '2020-01-01'), set(70, '2026-03-06', '2021-01-01')],
    25,
  ],
] as const)
  test(`a limit ${name}: ${count} working days for what began on ${isoDay(began)}`, () => {
    const { limit } = limitInForce(lesson, policies, began, 'routine');
    assert.deepEqual(
      { unit: limit.unit, count: 'count' in limit ? limit.count : undefined },
      { unit: 'working days', count },
    );
  });
