import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type Day, day, isoDay } from '../../calendar/day.ts';
import { firstKnownDay, lastKnownDay } from '../../calendar/working-days.ts';
import { dayPromised } from './day-promised.ts';

// From Monday 3 June 2024.
const made = day('2024-06-03');
const promises: readonly (readonly [words: string, by: string | undefined])[] = [
  ['panel to be refitted in 4 weeks', '2024-07-01'],
  ['panel to be refitted in 4 to 6 weeks', '2024-07-15'],
  ['we will pay within 5-10 working days', '2024-06-17'],
  ['somebody will come in two or three days', '2024-06-06'],
  ['within 2 – 3 months', '2024-09-03'],
  ['an answer within ten working days', '2024-06-17'],
  ['within a fortnight', '2024-06-17'],
  ['fan to be replaced by 14 June', '2024-06-14'],
  ['a new door by 2nd of February', '2025-02-02'],
  ['paid by 30/6/24', '2024-06-30'],
  ['someone will ring by Friday', '2024-06-07'],
  ['next Monday', '2024-06-10'],
  ['paid by this Friday', '2024-06-07'],
  ['the hotel up to 16 December is paid by this Wednesday', '2024-06-05'],
  ['you can stay at the hotel until 16 December', '2024-12-16'],
  ['your letter of 2 May is answered by Friday', '2024-06-07'],
  ['a ground floor flat by the end of August', '2024-08-31'],
  ['paid by the end of the month', '2024-06-30'],
  ['finished by the end of December', '2024-12-31'],
  ['back home by the end of March', '2025-03-31'],
  ['the door will be in by the 28th', '2024-06-28'],
  ['someone will call on the 1st', '2024-07-01'],
  ['the door will be in by the 28th at the latest', '2024-06-28'],
  ['at the end of the day it is what it is', undefined],
  ['back home at the end of the decant', undefined],
  ['sorry for the 3rd time, somebody will ring', undefined],
  ['we will paint the landing on the 2nd floor', undefined],
  ['we will do better', undefined],
  ['by 31 June', undefined],
  ['paid by 2 May', '2025-05-02'],
  ['a call on 3rd May', '2025-05-03'],
  ['the report by 14 Sept.', '2024-09-14'],
  ['works booked 14 June', '2024-06-14'],
  ['a visit Tuesday 4/6', '2024-06-04'],
  ['due no later than 30/6, weather allowing', '2024-06-30'],
  ['works booked 30/6/24', '2024-06-30'],
  ['replace 10 decorated tiles', undefined],
  ['replace 10 decorated tiles by 14 June', '2024-06-14'],
  ['fit 3 junction boxes', undefined],
  ['paint 12 marked doors', undefined],
  ['the scaffold at 2 Mayfield Road comes down', undefined],
  ['panels 1 and 2 may need replacing', undefined],
  ['the fence by number 2 may be replaced', undefined],
  ['renew a third (1/3) of the ceiling', undefined],
  ['renew 1/3 of the ceiling by 1/7', '2024-07-01'],
  ['raise the ramp by 1/2 an inch', undefined],
  ['somebody on call 24/7', undefined],
  ['works ordered under job 1/3/456', undefined],
  ['paid by monthly instalments', undefined],
  ['cleaned on sunny days', undefined],
  ['looked at next money day', undefined],
  ['done by Weds', '2024-06-05'],
  ['within 28 days of 1 December', '2024-12-29'],
  ['within 28 days of the 1st of December 2025', '2025-12-29'],
  ['within 10 working days from 1/7', '2024-07-15'],
  ['in two weeks after 30/6/24', '2024-07-14'],
  ['within 28 days of 30 May', '2024-06-27'],
  ['within 28 days of this letter', '2024-07-01'],
  ['by the end of next month', '2024-07-31'],
  ['by the end of the next month', '2024-07-31'],
  ['by the end of next week', '2024-06-14'],
  ['by the end of March 2026', '2026-03-31'],
  ['next month', '2024-07-03'],
  ['within 900 working days', '2027-12-20'],
  // What goes on for a while is due by its last day.
  ['a hotel from 10 July until 20 July', '2024-07-20'],
  ['from 10 July to 20 July the contractor will be on site', '2024-07-20'],
  ['works 10 July until 20 July', '2024-07-20'],
  ['works 10th–20th July', '2024-07-20'],
  ['between 10 and 20 July', '2024-07-20'],
  ['between the 10th and the 20th of July', '2024-07-20'],
  ['from 10 July until the 20th', '2024-07-20'],
  ['from the 10th until the 20th', '2024-06-20'],
  ['scaffold up 10/7/24 to 20/7/24', '2024-07-20'],
  ['from 10/7 till 20/7', '2024-07-20'],
  ['from 20 December until 5 January', '2025-01-05'],
  ['the hotel from 1 May until 20 June', '2024-06-20'],
  ['from 20 December 2024 up to and including 5 January 2025', '2025-01-05'],
  ['a heater for two weeks from 10 July', '2024-07-24'],
  ['a hotel for a fortnight starting on 1/7', '2024-07-15'],
  // Where it is said by when it is done, that counts.
  ['the hotel from 10 July until 20 July is paid by Friday', '2024-06-07'],
  ['by Friday, a heater for two weeks from 10 July', '2024-06-07'],
  ['a heater for two weeks by 14 June', '2024-06-14'],
  ['by 14 June we will pay your rent from 1 May to 30 May', '2024-06-14'],
  ['rent from 1 April to 30 April refunded by 28 June', '2024-06-28'],
  ['somebody will come between 8 and 12 on 10 July', '2024-07-10'],
  ['somebody will come from 8 to 12 on 10 July', '2024-07-10'],
  ['renew 10 to 20 tiles by 14 June', '2024-06-14'],
  ['fitted on 10 July, and painted on 20 July', '2024-07-10'],
  ['moved from 10 Mayfield Road to 20 High Street by 14 June', '2024-06-14'],
];

test('a promise of the end of next month made late in a month is not due in the middle of the next', () => {
  const found = dayPromised('done by the end of next month', day('2026-11-27'));
  assert.equal(found && isoDay(found), '2026-12-31');
});

test('where the calendar of working days ends, no day is named', () => {
  assert.equal(dayPromised('within 900 working days', day('2028-06-05')), undefined);
  assert.equal(dayPromised('within 10 working days of 20 December 2030', made), undefined);
  assert.equal(dayPromised('within 5 working days', day('1990-06-05')), undefined);
});

describe('the day a promise names', () => {
  for (const [words, by] of promises)
    test(words, () => {
      const found = dayPromised(words, made);
      assert.equal(found === undefined ? undefined : isoDay(found), by);
    });
});

test('whatever is promised is a day or none', () => {
  const bits = [
    'within',
    'by',
    'the end of',
    'next',
    'month',
    'week',
    'may',
    '31',
    '1/3',
    '999',
    'working days',
    'of',
    'december',
    '2030',
    'friday',
  ];
  const promise = fc.array(fc.constantFrom(...bits), { maxLength: 8 }).map((words) => words.join(' '));
  const day = fc.integer({ min: firstKnownDay - 400, max: lastKnownDay + 400 });
  fc.assert(fc.property(promise, day, (words, on) => void dayPromised(words, on as Day)));
});
