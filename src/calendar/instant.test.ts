import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Day, day, daysAfter, isoDay } from './day.ts';
import {
  dayOf,
  endOf,
  hourOn,
  hoursAfter,
  hoursBetween,
  type Instant,
  instant,
  isoInstant,
  laterOf,
  readInstant,
  readTime,
  sayInstant,
  sayTime,
  startOf,
  timeOn,
} from './instant.ts';

const london = (instant: Instant): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO('Europe/London');

const dayFrom = (from: string, to: string) => fc.integer({ min: day(from), max: day(to) }).map((n) => n as Day);
const instantFrom = (from: string, to: string) =>
  fc.integer({ min: instant(from), max: instant(to) }).map((n) => n as Instant);

/** Mostly the years we work in, some long before the present rule, some well after, and moments round the changes. */
const anyDay = fc.oneof(dayFrom('1996-01-01', '2040-12-31'), dayFrom('1900-01-01', '2100-12-31'));
const anyInstant = fc.oneof(
  instantFrom('1996-01-01T00:00Z', '2040-12-31T23:59Z'),
  instantFrom('1900-01-01T00:00Z', '2100-12-31T23:59Z'),
  fc
    .tuple(fc.integer({ min: 1996, max: 2100 }), fc.constantFrom('03', '10'), fc.integer({ min: 23, max: 31 }))
    .chain(([year, month, date]) => {
      const midnight = instant(`${year}-${month}-${date}T00:00Z`);
      return fc.integer({ min: midnight - 7_200_000, max: midnight + 10_800_000 }).map((n) => n as Instant);
    }),
);
const anyTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hours, minutes]) => `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`);

test('the day in London is as Temporal has it', () => {
  fc.assert(
    fc.property(anyInstant, (instant) => {
      assert.equal(isoDay(dayOf(instant)), london(instant).toPlainDate().toString());
    }),
    { numRuns: 3000 },
  );
});

test('a London day starts and ends where Temporal says', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const start = Temporal.PlainDate.from(isoDay(day)).toZonedDateTime('Europe/London');
      const next = Temporal.PlainDate.from(isoDay(daysAfter(day, 1))).toZonedDateTime('Europe/London');
      assert.equal(startOf(day), start.epochMilliseconds);
      assert.equal(endOf(day), next.epochMilliseconds - 1);
    }),
    { numRuns: 1000 },
  );
});

test('every day of London from 1994 to 2032 begins and ends on itself, and at the times Temporal says', () => {
  for (let each = day('1994-01-01'); each <= day('2032-12-31'); each = daysAfter(each, 1)) {
    assert.equal(dayOf(startOf(each)), each);
    assert.equal(dayOf(endOf(each)), each);
    const date = Temporal.PlainDate.from(isoDay(each));
    for (const plainTime of ['00:00', '00:59', '01:00', '01:30', '01:59', '02:00', '12:00', '23:30']) {
      const expected = date.toZonedDateTime({ timeZone: 'Europe/London', plainTime }).epochMilliseconds;
      assert.equal(timeOn(each, plainTime), expected, `${isoDay(each)} ${plainTime}`);
    }
  }
});

test('any time on any day is where Temporal puts it', () => {
  fc.assert(
    fc.property(anyDay, anyTime, (day, plainTime) => {
      const expected = Temporal.PlainDate.from(isoDay(day)).toZonedDateTime({ timeZone: 'Europe/London', plainTime });
      assert.equal(timeOn(day, plainTime), expected.epochMilliseconds);
    }),
    { numRuns: 1000 },
  );
});

const clockChanges: readonly (readonly [string, string, string, string])[] = [
  ['before the clocks go forward', '2026-03-29', '00:59', '2026-03-29T00:59:00.000Z'],
  ['the hour the clocks skip', '2026-03-29', '01:30', '2026-03-29T01:30:00.000Z'],
  ['after the clocks go forward', '2026-03-29', '02:00', '2026-03-29T01:00:00.000Z'],
  ['a summer day', '2026-07-01', '09:30', '2026-07-01T08:30:00.000Z'],
  ['before the clocks go back', '2026-10-25', '00:59', '2026-10-24T23:59:00.000Z'],
  ['the hour that comes twice', '2026-10-25', '01:30', '2026-10-25T00:30:00.000Z'],
  ['after the clocks go back', '2026-10-25', '02:00', '2026-10-25T02:00:00.000Z'],
  ['a winter day', '2026-12-01', '09:30', '2026-12-01T09:30:00.000Z'],
  ['a year that changed by the older rule', '1995-10-22', '02:00', '1995-10-22T02:00:00.000Z'],
  ['a winter of British Standard Time', '1970-01-01', '00:00', '1969-12-31T23:00:00.000Z'],
];

for (const [name, on, time, expected] of clockChanges) {
  test(`clocks: ${name}`, () => assert.equal(isoInstant(timeOn(day(on), time)), expected));
}

test('the skipped hour is said as the hour after it', () => {
  assert.equal(sayInstant(timeOn(day('2026-03-29'), '01:30')), '29 March 2026 at 2:30am');
});

test('a day is 23 hours when the clocks go forward and 25 when they go back', () => {
  const length = (text: string) => hoursBetween(startOf(day(text)), startOf(daysAfter(day(text), 1)));
  assert.equal(length('2026-03-29'), 23);
  assert.equal(length('2026-10-25'), 25);
  assert.equal(length('2026-10-26'), 24);
});

test('24 hours is elapsed time, so the clock shows another hour across a change', () => {
  assert.equal(sayInstant(hoursAfter(timeOn(day('2026-03-28'), '14:00'), 24)), '29 March 2026 at 3pm');
  assert.equal(sayInstant(hoursAfter(timeOn(day('2026-10-24'), '14:00'), 24)), '25 October 2026 at 1pm');
});

test('hours after and between undo one another, parts of an hour included', () => {
  fc.assert(
    fc.property(anyInstant, fc.integer({ min: -100_000, max: 100_000 }), (instant, quarters) => {
      assert.equal(hoursBetween(instant, hoursAfter(instant, quarters / 4)), quarters / 4);
    }),
  );
  assert.throws(() => hoursAfter(instant('2026-04-02T08:30Z'), Number.NaN), RangeError);
});

const moments: readonly (readonly [string, string])[] = [
  ['2026-04-02T09:30:00+01:00', '2026-04-02T08:30:00.000Z'],
  ['2026-04-02T08:30:00Z', '2026-04-02T08:30:00.000Z'],
  ['2026-04-02T08:30Z', '2026-04-02T08:30:00.000Z'],
  ['2026-04-02T08:30:15.5Z', '2026-04-02T08:30:15.500Z'],
  ['2026-04-02T08:30:15.123999999Z', '2026-04-02T08:30:15.123Z'],
  ['2026-01-01T00:30:00+05:30', '2025-12-31T19:00:00.000Z'],
  ['2025-12-31T22:00:00-03:00', '2026-01-01T01:00:00.000Z'],
  ['1969-12-31T23:59:59.999Z', '1969-12-31T23:59:59.999Z'],
];

for (const [text, expected] of moments) {
  test(`reads ${text}`, () => assert.equal(isoInstant(instant(text)), expected));
}

const notMoments: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['a day alone', '2026-04-02'],
  ['no offset', '2026-04-02T09:30:00'],
  ['no such day', '2026-02-30T09:30:00Z'],
  ['24 o’clock', '2026-04-02T24:00:00Z'],
  ['minute 60', '2026-04-02T09:60:00Z'],
  ['second 60', '2026-04-02T09:30:60Z'],
  ['a space for the T', '2026-04-02 09:30:00Z'],
  ['an offset without its colon', '2026-04-02T09:30:00+0100'],
  ['an impossible offset', '2026-04-02T09:30:00+25:00'],
  ['a place in brackets', '2026-04-02T09:30:00+01:00[Europe/London]'],
  ['a line break after', '2026-04-02T09:30:00Z\n'],
  ['a moment before year 0000', '0000-01-01T00:00:00+01:00'],
  ['a moment after year 9999', '9999-12-31T23:59:59-01:00'],
];

for (const [name, text] of notMoments) {
  test(`not a moment: ${name}`, () => {
    assert.equal(readInstant(text), undefined);
    assert.throws(
      () => instant(text),
      (error) => error instanceof RangeError && error.message.includes(`“${text}”`),
    );
  });
}

test('a moment is written as Temporal writes it, and read back the same', () => {
  fc.assert(
    fc.property(anyInstant, fc.integer({ min: -14 * 4, max: 14 * 4 }), (instant, quarters) => {
      const temporal = Temporal.Instant.fromEpochMilliseconds(instant);
      assert.equal(isoInstant(instant), temporal.toString({ fractionalSecondDigits: 3 }));
      assert.equal(readInstant(isoInstant(instant)), instant);
      const sign = quarters < 0 ? '-' : '+';
      const offset = Temporal.PlainTime.from('00:00').add({ minutes: Math.abs(quarters) * 15 });
      const timeZone = `${sign}${offset.toString({ smallestUnit: 'minute' })}`;
      assert.equal(readInstant(temporal.toString({ timeZone })), instant);
    }),
    { numRuns: 1000 },
  );
});

test('what is a time of day', () => {
  for (const time of ['00:00', '09:30', '19:59', '23:59']) assert.equal(readTime(time), true, time);
  for (const time of ['', '9:30', '24:00', '09:60', '09:30:00', '09.30', '0930', '09:30\n', '٠٩:٣٠']) {
    assert.equal(readTime(time), false, time);
    assert.throws(() => timeOn(day('2026-04-02'), time), RangeError);
  }
});

const said: readonly (readonly [string, string])[] = [
  ['2026-04-02T08:30:00Z', '2 April 2026 at 9:30am'],
  ['2026-04-02T08:00:00Z', '2 April 2026 at 9am'],
  ['2026-04-02T11:00:00Z', '2 April 2026 at midday'],
  ['2026-04-02T11:05:00Z', '2 April 2026 at 12:05pm'],
  ['2026-04-02T16:00:59Z', '2 April 2026 at 5pm'],
  ['2026-04-01T23:00:00Z', '2 April 2026 at 12am'],
  ['2026-04-01T23:05:00Z', '2 April 2026 at 12:05am'],
  ['2026-12-31T23:59:59Z', '31 December 2026 at 11:59pm'],
  ['1968-12-31T23:30:00Z', '1 January 1969 at 12:30am'],
];

for (const [text, expected] of said) {
  test(`says ${expected}`, () => assert.equal(sayInstant(instant(text)), expected));
}

test('the time said is the one London’s clocks show', () => {
  fc.assert(
    fc.property(anyInstant, (instant) => {
      const { hour, minute } = london(instant);
      const written = /^(\d+)(?::(\d\d))?([ap])m$/.exec(sayTime(instant).replace('midday', '12pm')) ?? [];
      const [, hours, minutes = '0', half] = written;
      assert.equal((Number(hours) % 12) + (half === 'p' ? 12 : 0), hour);
      assert.equal(Number(minutes), minute);
    }),
  );
});

test('a moment gives its day an hour, unless it is where the day begins or ends', () => {
  const on = day('2026-10-25');
  for (const none of [undefined, startOf(on), endOf(on)]) assert.equal(hourOn(on, none), undefined);
  const three = instant('2026-10-25T15:00:00Z');
  assert.equal(hourOn(on, three), three);
});

test('the later of a day and the day of a moment', () => {
  const instants = fc.integer({ min: -2_000_000_000_000, max: 4_000_000_000_000 });
  fc.assert(
    fc.property(instants, fc.integer({ min: -3, max: 3 }), (at, apart) => {
      const instant = at as Instant;
      const near = daysAfter(dayOf(instant), apart);
      assert.equal(laterOf(near, instant), Math.max(near, dayOf(instant)));
    }),
  );
});
