import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../calendar/day.ts';
import { endOf } from '../calendar/instant.ts';
import { confirmedAndReminded } from '../lessons/access/confirmed-and-reminded.ts';
import { readingOf } from '../record/reading-of.ts';
import { assess } from './assess.ts';
import { explainDuty } from './explanation.ts';

test('a cause that is the beginning as well is told once', () => {
  const { entries } = readingOf([{ on: '2026-11-20', kind: 'appointment made', planned: '2026-12-03' }]);
  const { duties } = assess(entries, endOf(day('2026-11-27')), [confirmedAndReminded]);
  assert.ok(duties.length > 0);
  for (const why of duties.map(explainDuty)) assert.equal(why.match(/A visit was arranged/g)?.length, 1, why);
});
