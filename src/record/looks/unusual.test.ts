import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { hoursAfter, instant } from '../../calendar/instant.ts';
import { type Look, unusualLooks } from './unusual.ts';

const morning = instant('2026-03-06T09:00:00Z');
const evening = instant('2026-03-06T18:00:00Z');
const limits = { householdsAnHour: 3 };

let made = 0;
const look = (more: Partial<Look> = {}): Look => ({
  look: ++made,
  looked: morning,
  account: 'priya',
  name: 'Priya Nair',
  household: 'HH1',
  isRefused: false,
  hasCaseInHand: true,
  hasReason: false,
  wroteThere: false,
  isOwnHome: false,
  people: ['Maria Okafor'],
  isNamedThere: false,
  ...more,
});

const sortsOf = (looks: readonly Look[], now = evening) => unusualLooks(looks, now, limits).map(({ sort }) => sort);

const single: readonly (readonly [string, Partial<Look>, readonly string[]])[] = [
  ['with a case in hand', {}, []],
  ['with no case in hand', { hasCaseInHand: false }, ['no case in hand']],
  ['with none, and a reason', { hasCaseInHand: false, hasReason: true }, []],
  ['with none, and something written there', { hasCaseInHand: false, wroteThere: true }, []],
  ['with none, an hour ago', { hasCaseInHand: false, looked: instant('2026-03-06T17:00:00Z') }, []],
  ['at one’s own home, case or not', { isOwnHome: true }, ['own home']],
  ['at one’s own name', { people: ['Anil Nair'] }, ['own name']],
  ['at one’s own name in other letters', { name: 'Zoë Muñoz', people: ['ana MUNOZ'] }, ['own name']],
  ['at half of one’s own name', { people: ['Ana Nair-Reed'] }, ['own name']],
  ['at the same first name', { people: ['Priya Shah'] }, []],
  ['at people with one name each', { name: 'Priya', people: ['Priya'] }, []],
  ['by somebody named in an allegation', { isNamedThere: true }, ['named in an allegation']],
  ['refused to them', { isNamedThere: true, isRefused: true, hasCaseInHand: false }, ['named in an allegation']],
];
describe('one look', () => {
  for (const [says, more, expected] of single) test(says, () => assert.deepEqual(sortsOf([look(more)]), expected));
});

test('the same is raised once a day, and again the next', () => {
  const again = (hours: number) => look({ hasCaseInHand: false, looked: hoursAfter(morning, hours) });
  assert.deepEqual(sortsOf([again(0), again(1), again(2)]), ['no case in hand']);
  assert.equal(sortsOf([again(0), again(24)], hoursAfter(evening, 24)).length, 2);
});

const at = (minutes: number, household: string) => look({ household, looked: hoursAfter(morning, minutes / 60) });
const many: readonly (readonly [string, readonly Look[], number])[] = [
  ['as many as the limit', [at(0, 'A'), at(5, 'B'), at(10, 'C')], 0],
  ['one more', [at(0, 'A'), at(5, 'B'), at(10, 'C'), at(15, 'D')], 1],
  ['one more, out of order', [at(15, 'D'), at(0, 'A'), at(10, 'C'), at(5, 'B')], 1],
  ['the same household again', [at(0, 'A'), at(5, 'B'), at(10, 'C'), at(15, 'A')], 0],
  ['one more, an hour after the first', [at(0, 'A'), at(5, 'B'), at(10, 'C'), at(60, 'D')], 0],
  ['many more are one raise', ['A', 'B', 'C', 'D', 'E', 'F'].map((household, place) => at(place, household)), 1],
  [
    'and again after a pause',
    ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((household, place) => at(place < 4 ? place : place + 180, household)),
    2,
  ],
];
describe('many households in an hour', () => {
  for (const [says, looks, expected] of many)
    test(says, () => assert.equal(sortsOf(looks).filter((sort) => sort === 'many households').length, expected));
});

test('the order in which looks are given never matters, and nothing is raised of somebody who did not look', () => {
  const any = fc.record({
    looked: fc.integer({ min: 0, max: 600 }).map((minutes) => hoursAfter(morning, minutes / 60)),
    account: fc.constantFrom('priya', 'sam'),
    household: fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'),
    hasCaseInHand: fc.boolean(),
    isOwnHome: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(any), (given) => {
      const looks = given.map((more) => look(more));
      const raised = unusualLooks(looks, evening, limits);
      assert.deepEqual(raised, unusualLooks(looks.toReversed(), evening, limits));
      for (const one of raised) assert.ok(looks.includes(one.look));
      const inHand = looks.map((one) => ({ ...one, hasCaseInHand: true, isOwnHome: false }));
      assert.ok(unusualLooks(inHand, evening, limits).every(({ sort }) => sort === 'many households'));
    }),
  );
});
