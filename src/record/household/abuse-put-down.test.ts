import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import { tellingsAnew } from './abuse-put-down.ts';

const isAnew = (need: string) => {
  const reading = readingOf([
    { on: '2025-03-03', kind: 'abuse disclosed', person: 'resident' },
    { on: '2025-03-05', kind: 'need disclosed', person: 'resident', needs: [need] },
  ]);
  return tellingsAnew(reading.ofAny('abuse disclosed', 'need disclosed'), undefined).length === 2;
};

describe('abuse put down as a need two days after it was told is known already', () => {
  for (const need of [
    'abuse survivor',
    'domestic abuse',
    'survivor of domestic violence by her ex-husband, text only',
    'fleeing domestic abuse, low mood since',
    'domestic abuse, not to be visited by a man',
    'domestic abuse; needs a place out of the borough',
  ])
    test(need, () => assert.equal(isAnew(need), false));
});

describe('and is told anew in words of something that has happened', () => {
  for (const need of [
    'domestic abuse, assaulted last night',
    'domestic abuse, he came on Tuesday and strangled her',
    'domestic abuse by her brother, who has moved in',
    'domestic abuse, he has been released from prison',
    'domestic abuse: he turned up at the nursery',
    'domestic violence, he has found out where she lives',
    'abuse by her ex, followed home from work on Monday',
    'domestic abuse, he has breached the order',
    'domestic abuse, is waiting outside her door',
  ])
    test(need, () => assert.ok(isAnew(need)));
});
