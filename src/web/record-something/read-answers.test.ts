import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { day } from '../../calendar/day.ts';
import { timeOn } from '../../calendar/instant.ts';
import { fieldsOf } from './form-fields.ts';
import { kindWords, recordedByHand } from './kind-words.ts';
import type { RecordedByHand } from './not-recorded-by-hand.ts';
import { readAnswers } from './read-answers.ts';

const today = day('2026-03-27');
const context = { today, now: timeOn(today, '14:00'), entries: [{ id: 'e1' }] };
const on = (date: string, month: string, year: string) => ({
  'happened-day': date,
  'happened-month': month,
  'happened-year': year,
});
const errorsIn = (kind: RecordedByHand, body: Record<string, unknown>) => {
  const read = readAnswers(kind, body, context);
  return read.ok ? [] : read.errors;
};

const days: readonly (readonly [string, string, string, string])[] = [
  ['27', '3', '2026', '2026-03-27'],
  ['07', '03', '2026', '2026-03-07'],
  [' 7 ', ' March ', ' 2026 ', '2026-03-07'],
  ['7th', 'mar', '2026', '2026-03-07'],
  ['1', 'Sept.', '2025', '2025-09-01'],
  ['29', 'FEBRUARY', '2024', '2024-02-29'],
  ['3', '1', '2000', '2000-01-03'],
];
for (const [date, month, year, expected] of days) {
  test(`“${date}” “${month}” “${year}” is ${expected}`, () => {
    const read = readAnswers('works started', on(date, month, year), context);
    assert.ok(read.ok);
    assert.equal(read.happened, day(expected));
  });
}

const wrongDays: readonly (readonly [string, string, string, string, string?])[] = [
  ['', '', '', 'Enter the day it happened, such as 27 3 2026'],
  ['27', '', '2026', 'Enter the month it happened', 'month'],
  ['', '3', '2026', 'Enter the day of the month it happened', 'day'],
  ['27', '3', '', 'Enter the year it happened', 'year'],
  ['27', '', '', 'Enter the month it happened'],
  ['31', '6', '2025', 'There is no 31 June 2025: check the day it happened', 'day'],
  ['29', 'feb', '2025', 'There is no 29 February 2025: check the day it happened', 'day'],
  ['x', '3', '2026', 'Enter the day of the month it happened as a number, such as 27', 'day'],
  ['32', '3', '2026', 'Enter the day of the month it happened as a number, such as 27', 'day'],
  ['27', '13', '2026', 'Enter the month it happened as a number or a name, such as 3 or March', 'month'],
  ['27', 'ma', '2026', 'Enter the month it happened as a number or a name, such as 3 or March', 'month'],
  ['27', '3', '26', 'Enter the year it happened in full, such as 2026', 'year'],
  ['28', '3', '2026', 'It cannot have happened after today'],
  ['1', '1', '2050', 'It cannot have happened after today'],
  ['2', '1', '2000', 'The day it happened must be 3 January 2000 or later'],
];
for (const [date, month, year, message, box] of wrongDays) {
  test(`“${date}” “${month}” “${year}”: ${message}`, () => {
    const expected = { field: 'happened', message, ...(box !== undefined && { box }) };
    assert.deepEqual(errorsIn('works started', on(date, month, year)), [expected]);
  });
}

test('where a day to come was asked for, a future day is shown the way there', () => {
  const [error] = errorsIn('works date given', {
    ...on('3', '4', '2026'),
    'due-day': '3',
    'due-month': '4',
    'due-year': '2026',
  });
  assert.equal(
    error?.message,
    'It cannot have happened after today: a day still to come goes in “What date were they given?”',
  );
});

const times: readonly (readonly [string, string | undefined])[] = [
  ['9:30am', '09:30'],
  ['9.30 AM', '09:30'],
  ['14:30', '14:30'],
  ['2pm', '14:00'],
  ['2 p.m.', '14:00'],
  ['midday', '12:00'],
  ['12am', '00:00'],
  ['12:15pm', '12:15'],
  ['00:05', '00:05'],
  ['9', undefined],
  ['0930', undefined],
  ['24:00', undefined],
  ['13pm', undefined],
  ['0am', undefined],
  ['9:75am', undefined],
  ['about nine', undefined],
];
for (const [written, expected] of times) {
  test(`at “${written}” is ${expected ?? 'not a time'}`, () => {
    const read = readAnswers('works started', { ...on('26', '3', '2026'), at: written }, context);
    if (expected !== undefined) assert.equal(read.ok && read.at, timeOn(day('2026-03-26'), expected));
    else
      assert.deepEqual(!read.ok && read.errors, [
        { field: 'at', message: 'Enter the time it happened as 9:30am or 14:30' },
      ]);
  });
}

test('later today has not happened yet', () => {
  assert.deepEqual(errorsIn('works started', { ...on('27', '3', '2026'), at: '2:01pm' }), [
    { field: 'at', message: 'It cannot have happened later than now: check the time' },
  ]);
  assert.deepEqual(errorsIn('works started', { ...on('27', '3', '2026'), at: '2pm' }), []);
});

const now = on('27', '3', '2026');
const wrong: readonly (readonly [RecordedByHand, Record<string, unknown>, string, string])[] = [
  ['repair reported', {}, 'problem', 'Answer “What is wrong?”'],
  ['need disclosed', { person: 'son', needs: ' \r\n ' }, 'needs', 'Answer “What were we told?”'],
  ['priority set', {}, 'priority', 'Choose an answer to “What is the priority?”'],
  ['priority set', { priority: 'whenever' }, 'priority', 'Choose from the answers to “What is the priority?”'],
  ['move explained', {}, 'tells', 'Choose at least one answer to “What were they told?”'],
  ['move explained', { tells: ['where', 'when'] }, 'tells', 'Choose from the answers to “What were they told?”'],
  ['complaint acknowledged', {}, 'stage', 'Choose an answer to “Which stage?”'],
  ['complaint acknowledged', { stage: '3' }, 'stage', 'Choose from the answers to “Which stage?”'],
  ['works date changed', { told: 'perhaps' }, 'told', 'Choose from the answers to “Was the resident told?”'],
  [
    'visit made',
    { visits: 'a few' },
    'visits',
    'Enter a whole number from 1 to 1,000 for “How many visits does this stand for?”',
  ],
  [
    'visit made',
    { visits: '0' },
    'visits',
    'Enter a whole number from 1 to 1,000 for “How many visits does this stand for?”',
  ],
  [
    'visit made',
    { visits: '2.5' },
    'visits',
    'Enter a whole number from 1 to 1,000 for “How many visits does this stand for?”',
  ],
  ['money paid', { sum: '12.5.0' }, 'sum', 'Enter a sum of money for “What sum was paid?”, such as 150 or 12.50'],
  ['money paid', { sum: '-3' }, 'sum', 'Enter a sum of money for “What sum was paid?”, such as 150 or 12.50'],
  ['return date given', {}, 'due', 'Enter the day for “What date were they given?”, such as 27 3 2026'],
  [
    'return date given',
    { 'due-day': '1', 'due-month': '1', 'due-year': '2050' },
    'due',
    'The day for “What date were they given?” must be 30 June 2029 or earlier',
  ],
  [
    'person known',
    { person: 'daughter', 'born-day': '1', 'born-month': '4', 'born-year': '2026' },
    'born',
    'The day for “When were they born?” must be 27 March 2026 or earlier',
  ],
  [
    'request made',
    { request: 'x'.repeat(20_001) },
    'request',
    'Shorten the answer to “What did they ask for?” to 20,000 characters or fewer',
  ],
  ['learning shared', { with: 'all\n'.repeat(201) }, 'with', 'Write at most 200 lines for “Who was told?”'],
  ['learning shared', { with: 'x'.repeat(20_001) }, 'with', 'Shorten the longest line of “Who was told?”'],
  [
    'works started',
    { for: 'another case’s' },
    'for',
    'Choose from the answers to “Is this about something already on the record?”, or “No, about the case as a whole”',
  ],
  [
    'works started',
    { note: 'x'.repeat(20_001) },
    'note',
    'Shorten the answer to “Is there anything more worth saying?” to 20,000 characters or fewer',
  ],
];
for (const [kind, body, field, message] of wrong) {
  test(`${kind}, ${JSON.stringify(body).slice(0, 60)}: ${message}`, () => {
    const errors = errorsIn(kind, { ...now, ...body });
    assert.deepEqual(
      errors.map((error) => [error.field, error.message]),
      [[field, message]],
    );
  });
}

test('everything wrong is told at once, in the order of the form, and nothing typed is lost', () => {
  const body = {
    ...on('31', '6', '2025'),
    at: 'late',
    harm: 'unkind',
    incident: 'Shouting\r\nat night',
    by: 'Jo',
    extra: 'x',
  };
  const read = readAnswers('antisocial behaviour reported', body, context);
  assert.ok(!read.ok);
  assert.deepEqual(
    read.errors.map(({ field }) => field),
    ['happened', 'at', 'harm'],
  );
  const { extra: _, ...kept } = body;
  assert.deepEqual(read.values, { ...kept, incident: 'Shouting\nat night' });
});

test('nothing at all still says what is needed, for every kind, and says it of the right field', () => {
  for (const kind of recordedByHand) {
    const required = fieldsOf(kind).filter(({ isRequired }) => isRequired);
    const errors = errorsIn(kind, {});
    assert.deepEqual(
      errors.map(({ field }) => field),
      ['happened', ...required.map(({ name }) => name)],
      kindWords[kind].says,
    );
    for (const { asks, name } of required)
      assert.ok(errors.find(({ field }) => field === name)?.message.includes(`“${asks}”`), kind);
  }
});

test('money may be typed with or without its pound sign, and figures with a comma', () => {
  const sums = ['1250', '£1,250', '1,250.00'].map((sum) => readAnswers('money paid', { ...now, sum }, context));
  for (const read of sums) assert.deepEqual(read.ok && read.fields, { sum: 125_000 });
  const read = readAnswers('policy set', { ...now, lesson: 'x', count: '1,000', unit: 'hours' }, context);
  assert.equal(read.ok && read.fields.count, 1000);
});

test('what cannot be kept in a database, or shown on a page, is left out of words', () => {
  const read = readAnswers('request made', { ...now, request: 'a \u0000rail\u0007\r\nby the\tbath' }, context);
  assert.equal(read.ok && read.fields.request, 'a rail\nby the\tbath');
});

test('names that would reach into an object are harmless', () => {
  const body = JSON.parse(
    '{"__proto__":{"problem":"steps","isAdmin":true},"constructor":{"prototype":{"isAdmin":true}},"toString":"x"}',
  );
  const read = readAnswers('repair reported', { ...body, ...now }, context);
  assert.deepEqual(!read.ok && read.errors.map(({ field }) => field), ['problem']);
  assert.equal(({} as { isAdmin?: boolean }).isAdmin, undefined);
});

test('no body, however odd, makes it throw or lets through what the form does not ask', () => {
  const anything = fc.oneof(fc.string(), fc.array(fc.string()), fc.anything());
  fc.assert(
    fc.property(fc.constantFrom(...recordedByHand), fc.infiniteStream(anything), (kind, stream) => {
      const names = ['happened', ...fieldsOf(kind).map(({ name }) => name)];
      const boxes = [...names, ...names.map((name) => `${name}-day`), 'at', 'for', 'about', 'by', 'note', '__proto__'];
      const body = Object.fromEntries(boxes.map((box) => [box, stream.next().value] as const));
      const read = readAnswers(kind, { ...now, ...body }, context);
      if (!read.ok)
        for (const { field } of read.errors) assert.ok([...names, 'at', 'for', 'about', 'by', 'note'].includes(field));
    }),
    { numRuns: 300 },
  );
});
