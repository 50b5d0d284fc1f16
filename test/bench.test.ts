import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeCases } from '../bench/cases.ts';
import { prepareFacts } from '../bench/facts.ts';
import { lessons } from '../bench/lessons.ts';
import { putright, putrightInWords, putrightVerdicts } from '../bench/putright.ts';
import { firstDifference } from '../bench/timing.ts';
import { type Prepared, ways } from '../bench/ways.ts';

const cases = makeCases(200, 41).map((one): Prepared => ({ ...one, questions: prepareFacts(one) }));

for (const way of ways.filter(({ by }) => by !== 'Putright')) {
  test(`what is timed comes to the same verdicts: ${way.name}`, async () => {
    assert.equal(await firstDifference(way, cases), undefined);
  });
}

test('the cases timed call on every lesson timed, in every standing a date can give', () => {
  const verdicts = cases.flatMap(putrightVerdicts);
  assert.deepEqual(new Set(verdicts.map(({ lesson }) => lesson)), new Set(lessons.map(({ id }) => id)));
  assert.deepEqual(
    new Set(verdicts.map(({ standing }) => standing)),
    new Set(['due', 'done in time', 'done late', 'overdue']),
  );
  assert.ok(cases.every((one) => putrightInWords(one).length === putright(one).failings.length));
});

test('the same seed makes the same cases, of 5 to 80 entries', () => {
  const again = makeCases(20, 41);
  assert.deepEqual(
    again.map(({ record }) => record),
    cases.slice(0, 20).map(({ record }) => record),
  );
  assert.ok(cases.every(({ record }) => record.length >= 5 && record.length <= 80));
});
