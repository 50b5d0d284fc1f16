import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { tellsOfManaging } from './managing-meanwhile.ts';

describe('how somebody manages meanwhile', () => {
  for (const said of [
    'still washing her at the kitchen sink',
    'he is strip washed by the carer every morning',
    'mum carries him up and down the stairs',
    "Dad is lifting Mum on his own and his back's gone: he lifts her every night",
    'she goes down the stairs on her bottom',
    'I have not had a bath since October',
    'hasnt had a proper shower for 5 months',
    'he cannot get in the bath or up the stairs',
    'cant use the toilet without help',
    'using a bucket in the living room',
    'he sleeps in the chair',
    'she is stuck upstairs since the fall',
    'cleans him with baby wipes',
  ])
    test(`is told: ${said}`, () => assert.equal(tellsOfManaging(said), true));
  for (const said of [
    'washing machine waste under the sink',
    'we used to wash her at the sink, the board is a godsend',
    'no longer has to be carried upstairs',
    'carried her shopping to the door',
    'lifted her spirits no end',
    'he can get in the bath now with the board',
    'had a shower this morning, first in the new room',
    'asked for a bath in place of the shower',
    'the sink is blocked and the bath will not empty',
    'would have to be carried if the lift broke',
    'surveyor could not get in the bathroom for boxes',
    'since the shower was fitted she has not washed at the sink',
  ])
    test(`is not: ${said}`, () => assert.equal(tellsOfManaging(said), false));
  test('quickly, however long', () => {
    const long = 'she is carried and washed and lifted her '.repeat(480);
    const from = performance.now();
    tellsOfManaging(long);
    assert.ok(performance.now() - from < 300);
  });
});
