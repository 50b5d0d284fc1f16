import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sayPercent } from './percent.ts';

const rows: readonly (readonly [some: number, all: number, says: string])[] = [
  [1_293, 1_293, '100%'],
  [1_288, 1_293, 'more than 99%'],
  [199, 200, 'more than 99%'],
  [197, 199, '99%'],
  [1, 2, '50%'],
  [2, 199, '1%'],
  [1, 1_293, 'less than 1%'],
  [0, 1_293, '0%'],
];
for (const [some, all, says] of rows)
  test(`${some} of ${all} is ${says}: all only where it is all, none only where it is none`, () =>
    assert.equal(sayPercent(some, all), says));
