import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { nearSpellings } from './near-landlords.ts';

const near: readonly (readonly [string, string])[] = [
  ['South Kesteven District Council', 'South Kesteven District Councill'],
  ['South Kesteven District Council', 'South Kestven Council'],
  ['Hightown Housing Association', 'Hightown Housing Assocation'],
  ['Hightown Housing Association', 'Higthown'],
  ['Peabody Trust', 'Peabbody'],
  ['Wolverhampton City Council', 'Wolverhamptan Council'],
];

const apart: readonly (readonly [string, string])[] = [
  ['Bolton Council', 'Boston Borough Council'],
  ['East Devon District Council', 'West Devon Borough Council'],
  ['North Hertfordshire Council', 'South Hertfordshire Council'],
  ['Cornwall Council', 'Cornwal Housing'],
  ['Hyde Housing', 'Ryde Housing'],
  ['Vale Homes', 'Vale Council'],
  ['Hightown Housing Association', 'Hilltown Homes'],
  ['Homes for Wells', 'Homes for Walls'],
];

describe('landlords whose names are the same but for a slip', () => {
  for (const [one, other] of near)
    test(`${other}: ${one}`, () => assert.deepEqual(nearSpellings([one, other]), [[one, other]]));
  for (const [one, other] of apart)
    test(`not ${other}: ${one}`, () => assert.deepEqual(nearSpellings([one, other]), []));

  test('each pair once, however many there are', () => {
    const names = ['Peabody Trust', 'Peabbody', 'Vale Homes', 'Bolton Council'];
    assert.deepEqual(nearSpellings(names), [['Peabody Trust', 'Peabbody']]);
  });
});
