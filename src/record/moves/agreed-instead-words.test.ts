import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { saysAgreedInstead } from './agreed-instead-words.ts';

describe('something agreed instead of the place', () => {
  for (const words of [
    'camera tonight; offer stays open',
    'stays, with the lock today and the measures this week; the flat is held for ten days and she can say yes at any hour',
    'they sleep in the front room, we lend a dehumidifier, and the works start on the 10th; the offer stays open',
    'she can ring us if she changes her mind, and the lock is changed today',
    'another flat to be seen on Friday',
    'agreed that we lend a heater until the works',
    'agreed to stay if the carer comes at night, which is booked',
    'will stay with her sister and we pay her £40 a night',
    'night shelter for the dog booked so that they can go',
    'heaters brought tonight, told to ring us at any hour',
    'stays at home with a carer each night until the lift is back',
  ])
    test(words, () => assert.ok(saysAgreedInstead(words)));
});

describe('nothing agreed, or left to them', () => {
  for (const words of [
    'offer closed',
    'none, they said no',
    'told to ring us if she changes her mind',
    'to contact the office if they reconsider',
    'nothing further. we have discharged our duty',
    'to make her own arrangements',
    'stays in the flat at her own risk and has been told so',
    'stays put',
    'remaining at home for now, noted',
    'will look for another place, nearer the school',
    'we’ll see what else comes up',
    'on the list for the next suitable one',
    'they will think about it and let us know',
    'has been advised of the risks',
    'resident to decide',
    'duty ended',
    'waits for the next vacancy',
    'agreed that she waits in the flat until the works',
    'given a list of hotels to try herself',
    'they are to find somewhere themselves',
  ])
    test(words, () => assert.equal(saysAgreedInstead(words), false));
});
