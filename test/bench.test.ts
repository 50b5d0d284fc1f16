import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sayAllLessons, timeAllLessons } from '../bench/all-lessons.ts';
import { makeCases } from '../bench/cases.ts';
import { prepareFacts } from '../bench/facts.ts';
import { lessons } from '../bench/lessons.ts';
import { makeOpenCases } from '../bench/open-cases.ts';
import { putright, putrightInWords, putrightVerdicts } from '../bench/putright.ts';
import { singlePass } from '../bench/single-pass/single-pass.ts';
import { firstDifference } from '../bench/timing.ts';
import { sayVerdicts } from '../bench/verdict.ts';
import { type Prepared, ways } from '../bench/ways.ts';

const cases = makeCases(200, 41).map((one): Prepared => ({ ...one, questions: prepareFacts(one) }));

for (const way of ways.filter(({ by }) => by !== 'Putright')) {
  test(`what is timed comes to the same verdicts: ${way.name}`, async () => {
    assert.equal(await firstDifference(way, cases), undefined);
  });
}

test('the single pass comes to the same verdicts on as many cases as are timed', () => {
  const differ = makeCases(20_000, 2026).findIndex(
    (one) => sayVerdicts(putrightVerdicts(one)) !== sayVerdicts(singlePass(one.record, one.asAt)),
  );
  assert.equal(differ, -1);
});

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

test('all the lessons are timed on open cases of about a dozen entries, each in words of its own', () => {
  const open = makeOpenCases(170, 41);
  const entries = open.reduce((total, { record }) => total + record.length, 0) / open.length;
  assert.ok(entries >= 10 && entries <= 15, `${entries} entries a case`);
  const effects = open.flatMap(({ record }) => record.flatMap((entry) => ('effect' in entry ? [entry.effect] : [])));
  assert.equal(new Set(effects).size, effects.length);
});

test('what all the lessons cost is told beside what twelve cost', () => {
  const measured = timeAllLessons(41, true);
  assert.ok(measured.timesTwelve > 1 && measured.seconds > 0);
  assert.match(sayAllLessons(measured), /so a case costs \d+\.\d\d times as much/);
});

// The bench itself is too long to be run each time, and once nobody did for three decisions while a case came to cost
// two and a half times as much. This is coarse on purpose: the quietest of many goes, and half as much again as it is.
test('a case costs no more than five and a half times what a pass by hand costs', () => {
  const quietest = (work: (one: Prepared) => unknown): number => {
    let least = Number.POSITIVE_INFINITY;
    for (let go = 0; go < 40; go++) {
      const began = process.cpuUsage();
      for (const one of cases) work(one);
      const { user, system } = process.cpuUsage(began);
      least = Math.min(least, user + system);
    }
    return least;
  };
  const byHand = quietest(({ record, asAt }) => singlePass(record, asAt));
  const ours = quietest(putright);
  assert.ok(ours <= byHand * 5.5, `${(ours / byHand).toFixed(1)} times as much`);
});
