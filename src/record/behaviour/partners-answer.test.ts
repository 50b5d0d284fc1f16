import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { signsForSafeguarding } from './danger-sign.ts';

const man: StoryEntry = { on: '2025-01-06', kind: 'person known', person: 'resident', needs: ['learning disability'] };
const attack: StoryEntry = { on: '2025-03-03', kind: 'antisocial behaviour reported', id: 'a', harm: 'hate' };
const referred: StoryEntry = {
  ...{ on: '2025-03-03', kind: 'safeguarding considered', for: 'a', decision: 'referred' },
  ...{ why: 'targeted for who he is', to: 'adult social care' },
};
const kept: StoryEntry = { on: '2025-03-03', kind: 'safeguarding considered', for: 'a', decision: 'not needed' };
const note = (says: string): StoryEntry => ({ on: '2025-03-11', kind: 'note made', says });

/** How many signs there are, of which the attack is the first. */
const signs = (...entries: readonly StoryEntry[]) =>
  signsForSafeguarding(readingOf([man, attack, ...entries], '2025-05-01')).length;

const answers = [
  'adult social care rang: does not meet their threshold with what we have in place. to go back to them if anything more',
  'Adult social care came back to us: the threshold is not met for an enquiry.',
  'social services have decided it is below their criteria for an assessment',
  'children’s services will not be taking it further, referral closed',
  'Adult social care will not open a case, they will look again if we write',
  'social services rang, it is not one for them at this time',
  'the safeguarding team say no further action after their visit to him',
  'threshold not met for an enquiry, say adult social care, who will look again if we write',
  'safeguarding hub closed the referral today, letter on file',
];

const news = [
  'adult social care rang: does not meet their threshold. he is not eating and lives among rubbish, neglecting himself',
  'adult social care say no further action but he is being exploited by the lads, who take his money',
  'social worker rang, she is worried that he is neglecting himself and not safe at home',
  'adult social care rang: does not meet their threshold, the carer has been taking his pension and he has bruises on his arms',
  'social services will not take it further, he sits in his own filth and has no food in',
  'adult social care: no further action, he is neglecting himself again',
  'adult social care will open a safeguarding enquiry, they think he is being exploited',
  'his neighbour says he is being neglected and nobody comes',
];

describe('what whoever a worry was referred to answers', () => {
  for (const says of answers) test(`is no new sign: ${says}`, () => assert.equal(signs(referred, note(says)), 1));
  for (const says of news)
    test(`is one where more is told: ${says}`, () => assert.equal(signs(referred, note(says)), 2));

  test('is a sign where nothing was referred: somebody else was worried', () => {
    const [says] = answers;
    assert.ok(says);
    assert.equal(signs(kept, note(says)), 2);
  });
  test('is a sign where it came before our referral', () => {
    const [says] = answers;
    assert.ok(says);
    assert.equal(signs(note(says), { ...referred, on: '2025-03-20' } as StoryEntry), 2);
  });
});
