import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { hoursAfter, instant } from '../../calendar/instant.ts';
import { asksOwnName, type Search, unusualSearches } from './searches.ts';

const morning = instant('2026-03-06T09:00:00Z');

let made = 0;
const search = (more: Partial<Search> = {}): Search => ({
  ...{ look: ++made, looked: morning, account: 'priya', name: 'Priya Nair', asked: made },
  ...{ isOwnName: false, isOwnHome: false },
  ...more,
});
const each = (minutes: number, asked: number) => search({ asked, looked: hoursAfter(morning, minutes / 60) });

const rows: readonly (readonly [string, readonly Search[], readonly string[]])[] = [
  ['an ordinary one', [search()], []],
  ['for one’s own name', [search({ isOwnName: true })], ['own name searched']],
  ['for one’s own home', [search({ isOwnHome: true })], ['own home searched']],
  [
    'for one’s own name, twice in a day',
    [search({ isOwnName: true }), search({ isOwnName: true })],
    ['own name searched'],
  ],
  ['as many as the limit', [each(0, 1), each(5, 2), each(10, 3)], []],
  ['one more', [each(0, 1), each(5, 2), each(10, 3), each(15, 4)], ['many searches']],
  ['the same again', [each(0, 1), each(5, 2), each(10, 3), each(15, 1)], []],
  ['one more, an hour after the first', [each(0, 1), each(5, 2), each(10, 3), each(60, 4)], []],
];
describe('searches out of the ordinary', () => {
  for (const [says, searches, expected] of rows)
    test(says, () => {
      const raised = unusualSearches(searches.toReversed(), { searchesAnHour: 3 });
      assert.deepEqual(
        raised.map(({ sort }) => sort),
        expected,
      );
    });
});

const names: readonly (readonly [question: string, name: string, boolean])[] = [
  ['maria nair', 'Priya Nair', true],
  ['nair', 'Priya Nair', true],
  ['nairobi house', 'Priya Nair', false],
  ['priya', 'Priya Nair', false],
  ['obrien', 'Zoe O’Brien', true],
  ['munoz', 'Ana Muñoz', true],
  ['nair reed', 'Ana Nair-Reed', true],
  ['reed', 'Ana Nair-Reed', true],
  ['priya', 'Priya', false],
];
describe('whether a question has one’s own last name in it', () => {
  for (const [question, name, expected] of names)
    test(`“${question}”, asked by ${name}`, () => assert.equal(asksOwnName(question.split(' '), name), expected));
});
