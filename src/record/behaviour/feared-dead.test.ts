import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fearsSomebodyDead } from './feared-dead.ts';

describe('a fear that somebody lies hurt or dead', () => {
  for (const said of [
    'has anyone seen her, we think she may be dead in there',
    'neighbours worried that the old man has collapsed, no answer for a week',
    'daughter rang from Leeds, afraid he has had a fall',
    'could someone check whether she is still alive',
    'flat below says the smell is like a dead body',
    'She might be lying on the floor, lights on day and night',
    'thinks there is a body in there',
    'Mrs Pell must have had a stroke, she never leaves the door open',
  ])
    test(`is told: ${said}`, () => assert.equal(fearsSomebodyDead(said), true));
  for (const said of [
    'smell like a dead rat from upstairs',
    'rats may be dead under the floor',
    'the boiler is dead again',
    'his wife died in 2019',
    'she had a fall last year and uses a frame',
    'police told us she was seen and well',
    'he is dead against the move',
    'worried she is not eating',
    'phone line dead, asks for a visit',
    'body of the report says cavity wall',
    'mum died, funeral on Friday',
  ])
    test(`is not: ${said}`, () => assert.equal(fearsSomebodyDead(said), false));
});
