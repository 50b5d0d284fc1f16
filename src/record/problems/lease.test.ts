import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areLargeWorks, areSharedWorks, isStructural } from './lease.ts';

const works: readonly (readonly [string, { shared: boolean; large: boolean }])[] = [
  ['replace the roof of the block', { shared: true, large: true }],
  ['renew all windows', { shared: true, large: true }],
  ['patch the roof', { shared: true, large: false }],
  ['clear the gutters', { shared: true, large: false }],
  ['replace the soil stack, 24 flats', { shared: true, large: true }],
  ['Stack replacement, floors 1 to 4', { shared: true, large: true }],
  ['new rising main', { shared: true, large: true }],
  ['rebuild the parapet and its coping', { shared: true, large: true }],
  ['new tanks in the plant room', { shared: true, large: true }],
  ['clear the stack', { shared: true, large: false }],
  ['replace the stacker shelf in the kitchen', { shared: false, large: false }],
  ['new stack of wall units', { shared: false, large: false }],
  ['new water tank in the loft of the house', { shared: false, large: false }],
  ['new kitchen tap', { shared: false, large: false }],
  ['replace the bathroom door', { shared: false, large: false }],
];

for (const [name, expected] of works) {
  test(`works leaseholders share: ${name}`, () => {
    assert.deepEqual({ shared: areSharedWorks(name), large: areLargeWorks(name) }, expected);
  });
}

const causes: readonly (readonly [string, boolean])[] = [
  ['a failed roof', true],
  ['cracked render on the outside wall', true],
  ['a blocked gutter', true],
  ['subsidence', true],
  ['a washing machine hose', false],
  ['a bath overflowing', false],
];

for (const [name, expected] of causes) {
  test(`a fault of the structure: ${name}`, () => assert.equal(isStructural(name), expected));
}
