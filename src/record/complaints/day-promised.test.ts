import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { day, isoDay } from '../../calendar/day.ts';
import { dayPromised } from './day-promised.ts';

// From Monday 3 June 2024.
const made = day('2024-06-03');
const promises: readonly (readonly [words: string, by: string | undefined])[] = [
  ['panel to be refitted in 4 weeks', '2024-07-01'],
  ['an answer within ten working days', '2024-06-17'],
  ['within a fortnight', '2024-06-17'],
  ['fan to be replaced by 14 June', '2024-06-14'],
  ['a new door by 2nd of February', '2025-02-02'],
  ['paid by 30/6/24', '2024-06-30'],
  ['someone will ring by Friday', '2024-06-07'],
  ['next Monday', '2024-06-10'],
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
];

describe('the day a promise names', () => {
  for (const [words, by] of promises)
    test(words, () => {
      const found = dayPromised(words, made);
      assert.equal(found === undefined ? undefined : isoDay(found), by);
    });
});
