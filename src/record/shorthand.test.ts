import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inFull } from './shorthand.ts';

const written: readonly (readonly [short: string, long: string])[] = [
  ['no htg/hw since wkend', 'no heating/hot water since weekend'],
  ['Blk mould in bk bedrm', 'black mould in bk bedroom'],
  ['w/chair usr w/ asthma', 'wheelchair usr with  asthma'],
  ['n’bour at 9', 'neighbour at 9'],
  ['fr door wont shut', 'front door wont shut'],
  ['asb at no 4; the dr rang', 'asb at no 4; the dr rang'],
  ['a hwang family', 'a hwang family'],
];

describe('what is written short, in full', () => {
  for (const [short, long] of written) test(short, () => assert.equal(inFull(short), long));
});
