import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Day, day, daysAfter } from '../../calendar/day.ts';
import { endOf, type Instant, instant, startOf, timeOn } from '../../calendar/instant.ts';
import { noStart, readMoment, readStoryDay, storyDays, writeMoment } from './story-day.ts';

const starts = day('2021-02-01');

const days: readonly (readonly [string, string, string])[] = [
  ['a day', '2023-11-05', '2023-11-05'],
  ['the first day', '+0d', '2021-02-01'],
  ['days', '+5d', '2021-02-06'],
  ['weeks', '+102w', '2023-01-16'],
  ['months', '+33m', '2023-11-01'],
  ['years', '+2y', '2023-02-01'],
  ['before the start', '-3w', '2021-01-11'],
  ['without a sign', '3w', '2021-02-22'],
  ['with spaces about it', ' +3w ', '2021-02-22'],
];

for (const [name, written, expected] of days) {
  test(`reads ${name}`, () => assert.equal(readStoryDay(written, starts), day(expected)));
}

test('a month after the 31st is the last day of a shorter month', () => {
  assert.equal(readStoryDay('+1m', day('2021-01-31')), day('2021-02-28'));
});

const range = 'is outside the days Putright can count, which run from 2000-01-03 to 2029-06-30';
const forms = 'write it as YYYY-MM-DD, or as an offset from the story’s start such as +5d, +3w, +33m or +2y';

const notDays: readonly (readonly [string, string])[] = [
  ['2021-02-30', '“2021-02-30” is not a day; there is none such in the calendar'],
  ['2021-2-1', '“2021-2-1” is not a day; did you mean 2021-02-01?'],
  ['2021/02/01', '“2021/02/01” is not a day; did you mean 2021-02-01?'],
  ['1/2/2021', '“1/2/2021” is not a day; did you mean 2021-02-01?'],
  ['31.12.2021', '“31.12.2021” is not a day; did you mean 2021-12-31?'],
  ['1 February 2021', '“1 February 2021” is not a day; did you mean 2021-02-01?'],
  ['31 Feb 2021', `“31 Feb 2021” is not a day; ${forms}`],
  ['+3 weeks', '“+3 weeks” is not a day; did you mean +3w?'],
  ['5 days', '“5 days” is not a day; did you mean +5d?'],
  ['+5', '“+5” is not a day; say whether it is days, weeks, months or years: +5d, +5w, +5m or +5y'],
  ['20210201', `“20210201” is not a day; ${forms}`],
  ['soon', `“soon” is not a day; ${forms}`],
  ['', `“” is not a day; ${forms}`],
  ['1999-12-31', `“1999-12-31” ${range}`],
  ['+99999y', `“+99999y” ${range}`],
  ['-99999y', `“-99999y” ${range}`],
  ['9999-12-31', `“9999-12-31” ${range}`],
];

for (const [written, expected] of notDays) {
  test(`not a day: ${JSON.stringify(written)}`, () => assert.equal(readStoryDay(written, starts), expected));
}

test('an offset needs a start, a day does not', () => {
  assert.equal(readStoryDay('+3w', undefined), noStart);
  assert.equal(readStoryDay('2021-02-01', undefined), starts);
});

const moments: readonly (readonly [string, string, string, Instant, boolean])[] = [
  ['a bare day is its end', '2021-02-01', '2021-02-01', endOf(starts), false],
  ['a time', '2021-02-01T09:30', '2021-02-01', timeOn(starts, '09:30'), true],
  ['an offset with a time', '+1dT00:00', '2021-02-02', startOf(day('2021-02-02')), true],
  ['a whole moment', '2021-07-01T23:30:00Z', '2021-07-02', instant('2021-07-01T23:30:00Z'), true],
];

for (const [name, written, on, at, hasTime] of moments) {
  test(`reads a moment: ${name}`, () =>
    assert.deepEqual(readMoment(written, starts), { day: day(on), instant: at, hasTime }));
}

const notMoments: readonly (readonly [string, string])[] = [
  ['2021-02-01T9:30', '“9:30” is not a time of day; write it as 09:30'],
  ['2021-02-01T25:00', '“25:00” is not a time of day; write it as 09:30'],
  ['+3wT', '“” is not a time of day; write it as 09:30'],
  ['2021-02-01 09:30', 'Join the day and the time with a T: 2021-02-01T09:30'],
  ['+3w 9:30', 'Join the day and the time with a T: +3wT09:30'],
  ['2021-02-01t09:30', 'Join the day and the time with a T: 2021-02-01T09:30'],
  ['1999-01-01T00:00:00Z', `“1999-01-01” ${range}`],
];

for (const [written, expected] of notMoments) {
  test(`not a moment: ${written}`, () => assert.equal(readMoment(written, starts), expected));
}

const someDay = fc.integer({ min: storyDays.first, max: storyDays.last }).map((n) => n as Day);

test('a moment written reads back as itself, to the millisecond, whatever the clocks do', () => {
  const changes = ['2021-03-28', '2021-10-31'].map(day);
  fc.assert(
    fc.property(
      fc.oneof(someDay, fc.constantFrom(...changes)),
      fc.nat(24 * 60 + 60),
      fc.boolean(),
      (on, n, isWhole) => {
        const at = (startOf(on) + n * 60_000 + (isWhole ? 0 : 1234)) as Instant;
        fc.pre(at <= endOf(on));
        assert.deepEqual(readMoment(writeMoment(on, at), undefined), { day: on, instant: at, hasTime: true });
      },
    ),
    { numRuns: 2000 },
  );
});

test('a time is written short when the clocks allow it', () => {
  assert.equal(writeMoment(day('2021-07-01'), timeOn(day('2021-07-01'), '09:05')), '2021-07-01T09:05');
  assert.equal(writeMoment(day('2021-10-31'), instant('2021-10-31T01:30:00Z')), '2021-10-31T01:30:00.000Z');
  assert.equal(writeMoment(day('2021-07-01'), undefined), '2021-07-01');
});

test('any offset and any words give a day or a sentence', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[+-]?\d{1,5}[dwmy]$/)), someDay, (written, from) => {
      const found = readMoment(written, from);
      if (typeof found === 'string') assert.match(found, /\w/);
      else assert.ok(found.day >= storyDays.first && found.day <= daysAfter(storyDays.last, 0));
    }),
    { numRuns: 2000 },
  );
});
