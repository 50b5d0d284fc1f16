import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { readingOf } from '../../reading-of.ts';
import {
  type Answered,
  latestMatrix,
  matrixCalled,
  notKnown,
  scoreOf,
  scoreOfAssessment,
  tellsOfHate,
  writeAnswered,
} from './score.ts';

const { questions } = latestMatrix;
/** Every question answered by its first answer, but for these. */
const but = (changed: Readonly<Record<string, number>>): Answered => ({
  ...Object.fromEntries(questions.map(({ name }) => [name, 0])),
  ...changed,
});

const scores: readonly (readonly [string, Answered, points: number, level: string, couldBe: string])[] = [
  ['nothing but a nuisance', but({}), 0, 'low', 'low'],
  ['noise most days, getting worse, a child awake', but({ often: 3, growing: 2, children: 2 }), 9, 'low', 'low'],
  ['the same, and they do not sleep', but({ often: 3, growing: 2, children: 2, days: 2 }), 13, 'medium', 'medium'],
  ['a threat, aimed at them, worse to come', but({ harm: 2, singled: 1, next: 2, growing: 2 }), 12, 'medium', 'medium'],
  ['somebody was hurt, once', but({ harm: 3 }), 6, 'high', 'high'],
  ['it was aimed at a child', but({ children: 3 }), 5, 'medium', 'medium'],
  ['somebody does not want to live', but({ health: 3 }), 6, 'high', 'high'],
  ['nobody has been asked anything', {}, 0, 'low', 'high'],
];

describe('the score of a risk matrix', () => {
  for (const [name, answered, points, level, couldBe] of scores) {
    test(name, () => {
      const score = scoreOf(latestMatrix, answered);
      assert.deepEqual([score.points, score.level, score.couldBe], [points, level, couldBe]);
    });
  }

  test('what alone sets the level comes first of what drove it, then what gave most', () => {
    const { drivers } = scoreOf(latestMatrix, but({ children: 3, harm: 2, days: 2, often: 1 }));
    assert.deepEqual(
      drivers.map(({ question }) => question.name),
      ['children', 'harm', 'days', 'often'],
    );
  });

  test('what was asked is what was looked at: vulnerability and children among it, and only when asked', () => {
    assert.deepEqual(
      new Set(scoreOf(latestMatrix, but({})).looksAt),
      new Set(['impact', 'further harm', 'vulnerability', 'children']),
    );
    const { needs: _, ...withoutNeeds } = but({});
    assert.ok(!scoreOf(latestMatrix, withoutNeeds).looksAt.includes('vulnerability'));
    assert.ok(scoreOf(latestMatrix, withoutNeeds).looksAt.includes('children'));
  });

  const answered = fc.record(
    Object.fromEntries(questions.map(({ name, answers }) => [name, fc.nat(answers.length - 1)])),
    { requiredKeys: [] },
  );

  test('never falls when an answer becomes a graver one, and asking what is not known never goes past what it could be', () => {
    const order = ['low', 'medium', 'high'];
    fc.assert(
      fc.property(answered, fc.constantFrom(...questions), (record, { name, answers }) => {
        const given = record as Answered;
        const before = scoreOf(latestMatrix, given);
        const place = given[name] ?? -1;
        const after = scoreOf(latestMatrix, { ...given, [name]: Math.min(place + 1, answers.length - 1) });
        assert.ok(after.points >= before.points);
        assert.ok(order.indexOf(after.level) >= order.indexOf(before.level));
        assert.ok(order.indexOf(before.couldBe) >= order.indexOf(before.level));
        if (place === -1) assert.ok(order.indexOf(after.couldBe) <= order.indexOf(before.couldBe));
      }),
    );
  });

  test('is the same from the record as from the form', () => {
    fc.assert(
      fc.property(answered, (given) => {
        const answers = [...writeAnswered(latestMatrix, given as Answered)];
        const on = { on: '2026-03-02', kind: 'risk assessed', matrix: 1, answers } as const;
        const [assessed] = readingOf([on]).of('risk assessed');
        assert.ok(assessed);
        assert.deepEqual(scoreOfAssessment(assessed), scoreOf(latestMatrix, given as Answered));
      }),
      { numRuns: 30 },
    );
  });

  test('is not told where the assessment was made by no matrix, or by one there never was', () => {
    const reading = readingOf([
      { on: '2026-03-02', kind: 'risk assessed', level: 'high' },
      { on: '2026-03-03', kind: 'risk assessed', matrix: 99, answers: ['harm: x'] },
    ]);
    assert.deepEqual(reading.of('risk assessed').map(scoreOfAssessment), [undefined, undefined]);
  });

  test('an answer that tells of hate is known for one', () => {
    const told = (singled: number) => {
      const answers = [...writeAnswered(latestMatrix, but({ singled }))];
      const [assessed] = readingOf([{ on: '2026-03-02', kind: 'risk assessed', matrix: 1, answers }]).of(
        'risk assessed',
      );
      return assessed && tellsOfHate(assessed);
    };
    assert.deepEqual([told(1), told(2)], [false, true]);
  });
});

describe('the matrix itself', () => {
  test('has questions of different names, answers of different words that grow graver, and bands that end at nothing', () => {
    assert.equal(matrixCalled(1), latestMatrix);
    assert.equal(new Set(questions.map(({ name }) => name)).size, questions.length);
    for (const { name, answers, asks } of questions) {
      assert.match(name, /^[a-z]+$/);
      assert.match(asks, /\?$/);
      assert.equal(new Set([...answers.map(({ says }) => says), notKnown]).size, answers.length + 1);
      const points = answers.map((answer) => answer.points);
      assert.deepEqual(
        points.toSorted((one, other) => one - other),
        points,
        name,
      );
    }
    assert.equal(latestMatrix.bands.at(-1)?.from, 0);
  });
});
