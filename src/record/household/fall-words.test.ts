import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import { warningsOfHealth } from './health-told.ts';

const falls: readonly (readonly [string, boolean])[] = [
  [
    '21.40. Mum went over on front step coming back from hosp appt in the chair, chair tipped, bruised hip + arm, ambulance looked at her. been asking about a ramp since winter',
    true,
  ],
  ['She has had a fall getting out of the bath, black and blue', true],
  ['tenant had a fall on the path, paramedics came out', true],
  ['nan came down on the step and landed on her hip, cannot walk on it', true],
  ['she tripped on the lifted floor, stitches in her knee', true],
  ['mum’s had another fall, GP has been out', true],
  ['dad fell going to the commode, was on the floor two hours', true],
  ['Mrs Hill slipped in the shower last night. Wrist is swollen', true],
  ['wife fell on the stairs and hit her head', true],
  ['he came off the step in his chair, arm in plaster', true],
  ['worried he might fall on the steps and hurt himself', false],
  ['she nearly fell on the step, a bit sore about it', false],
  ['the ceiling fell on the bed, all bruised and wet', false],
  ['he had a fall in 2019 and broke nothing, wears a pendant', false],
  ['went over the plan with her, hospital letter to come', false],
  ['falls risk assessment done, hospital discharge next week', false],
  ['job slipped to Thursday, hospital visit that day', false],
  ['operative slipped on the ramp, accident book done', false],
  ['the boiler came off the wall, plaster all over the floor', false],
  ['grab rails please to prevent her falling and getting hurt', false],
  ['wants the step done before she has a fall and ends up with an ambulance', false],
  ['our contractor fell off the scaffold, banged his head', false],
  ['she came down to the office sore about the letter', false],
  ['tripped the electrics, she was on the floor below', false],
];

describe('whether somebody fell and was hurt', () => {
  for (const [words, isHurt] of falls)
    test(`${isHurt ? '' : 'not: '}${words}`, () =>
      assert.equal(
        warningsOfHealth(readingOf([{ on: '2025-03-03', kind: 'note made', says: words }])).length > 0,
        isHurt,
      ));
  for (const row of ['she fell ', 'she ', 'mum has had a fall, ', '| fell ', 'bruised '])
    test(`a long row takes no long time: ${row}`, () => {
      const start = performance.now();
      warningsOfHealth(
        readingOf([{ on: '2025-03-03', kind: 'note made', says: row.repeat(Math.floor(19_900 / row.length)) }]),
      );
      assert.ok(performance.now() - start < 1000);
    });
});
