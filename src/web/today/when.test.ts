import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type Day, day } from '../../calendar/day.ts';
import { endOf, type Instant, instant, timeOn } from '../../calendar/instant.ts';
import { readPlace, writePlace } from './place.ts';
import { spanOf, turnsOf, type When, whens } from './when.ts';

/** Which span a moment falls in: exactly one. */
function whenIs(dueAt: Instant, now: Instant): readonly When[] {
  return whens.filter((when) => {
    const { from, before } = spanOf(when, now);
    return (from === undefined || dueAt >= from) && (before === undefined || dueAt < before);
  });
}

describe('when something is due', () => {
  // Wednesday 25 November 2026, Sunday 29 November, and either side of the clocks going back on 25 October.
  const cases: readonly [what: string, dueAt: Instant, now: string, expected: When][] = [
    ['the end of yesterday', endOf(day('2026-11-24')), '2026-11-25T09:00Z', 'overdue'],
    ['an hour ago', timeOn(day('2026-11-25'), '08:00'), '2026-11-25T09:00Z', 'overdue'],
    ['this very moment', timeOn(day('2026-11-25'), '09:00'), '2026-11-25T09:00Z', 'today'],
    ['this afternoon', timeOn(day('2026-11-25'), '15:00'), '2026-11-25T09:00Z', 'today'],
    ['the end of today', endOf(day('2026-11-25')), '2026-11-25T09:00Z', 'today'],
    ['the end of today, in its last second', endOf(day('2026-11-25')), '2026-11-25T23:59:59Z', 'today'],
    ['first thing tomorrow', timeOn(day('2026-11-26'), '00:00'), '2026-11-25T09:00Z', 'week'],
    ['Sunday night', endOf(day('2026-11-29')), '2026-11-25T09:00Z', 'week'],
    ['Monday', timeOn(day('2026-11-30'), '00:00'), '2026-11-25T09:00Z', 'later'],
    ['Sunday night, on the Sunday', endOf(day('2026-11-29')), '2026-11-29T09:00Z', 'today'],
    ['Monday, on the Sunday', endOf(day('2026-11-30')), '2026-11-29T09:00Z', 'later'],
    ['late on the day the clocks go back', endOf(day('2026-10-25')), '2026-10-25T00:30Z', 'today'],
  ];
  for (const [what, dueAt, now, expected] of cases)
    test(`${what}: ${expected}`, () => assert.deepEqual(whenIs(dueAt, instant(now)), [expected]));

  test('is always exactly one of them', () => {
    const first = day('2020-01-01');
    const moments = fc
      .integer({ min: 0, max: 4000 * 24 * 60 })
      .map((minutes) => (first * 86_400_000 + minutes * 60_000) as Instant);
    fc.assert(
      fc.property(moments, moments, (dueAt, now) => {
        assert.equal(whenIs(dueAt, now).length, 1);
        const turns = turnsOf(now);
        assert.ok(turns[0] <= turns[1] && turns[1] <= turns[2]);
      }),
    );
  });

  test('at an hour comes before the end of the same day, and after the end of the day before', () => {
    const today = day('2026-11-25');
    assert.ok(timeOn(today, '23:59') < endOf(today));
    assert.ok(timeOn(today, '00:00') > endOf((today - 1) as Day));
  });
});

describe('a place in the list', () => {
  test('is read back as it was written', () => {
    const place = {
      dueAt: instant('2026-11-25T23:59:59.999Z'),
      risk: 3,
      reference: 'PR-000123',
      lesson: 'asb/risk-assessed',
    } as const;
    assert.deepEqual(readPlace(writePlace(place)), place);
  });

  test('that is anything else is no place', () => {
    const write = (...lines: readonly string[]) => Buffer.from(lines.join('\n')).toString('base64url');
    const whole = ['2026-11-25T23:59:59.999Z', '3', 'PR-000123', 'asb/risk-assessed'] as const;
    assert.ok(readPlace(write(...whole)));
    for (const text of [
      '',
      'nonsense',
      'a'.repeat(5000),
      write('yesterday', '3', 'PR-000123', 'asb/risk-assessed'),
      write(whole[0], '9', whole[2], whole[3]),
      write(whole[0], '-1', whole[2], whole[3]),
      write(whole[0], '3', "PR-1' or true", whole[3]),
      write(whole[0], '3', whole[2], "'; drop table duties"),
      write(...whole, 'more'),
      `${write(...whole)}!`,
    ])
      assert.equal(readPlace(text), undefined, text.slice(0, 60));
    fc.assert(fc.property(fc.string(), (text) => void readPlace(text)));
  });
});
