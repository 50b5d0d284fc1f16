import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { saysOnlyToCome } from './word-to-come.ts';

describe('word that an answer is only to come', () => {
  for (const words of [
    'will write when we know',
    'will let you know once the manager has looked at it',
    'Thank you for your email. We have passed your request to the estates team who will reply',
    'still with the manager',
    'we are sorry that there is still no date',
    'no news yet',
    'nothing to report, will ring next week',
    'being looked into, bear with us',
    'Sorry for the wait. I’m chasing this and will come back to you',
    'forwarded to surveying; they will be in touch',
    'awaiting a decision',
    'waiting to hear from the contractor',
    'received with thanks',
  ])
    test(words, () => assert.ok(saysOnlyToCome(words)));
});

describe('an answer', () => {
  for (const words of [
    'yes, the gate goes in on 4 May; will ring the day before',
    'no, as the road is not ours',
    'not possible under the lease, and we have passed this to your councillor',
    'sorry, we cannot do this because the wall is shared',
    'the works are on 4 May',
    'asked three other landlords, will ring when one has a place',
    'he is fourth on the list and we expect a place in June',
    'agreed, it will be done with the fence',
    'surveyor comes on Tuesday',
    'no date yet, as the wall has to be rebuilt first and that needs a party wall agreement',
    'we will fit it in the autumn',
    'we will not be doing this',
    'copy of the survey sent',
    '',
  ])
    test(words, () => assert.equal(saysOnlyToCome(words), false));
});
