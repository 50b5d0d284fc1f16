import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Entry } from '../entry.ts';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { promisesOf } from './promises-in-answer.ts';

const promisedBy = (fields: object) => {
  const answer = { on: '2025-03-24', kind: 'response sent', stage: 1, ...fields } as StoryEntry;
  return promisesOf(readingOf([answer]).of('response sent')[0] as Entry<'response sent'>);
};

describe('what the note of an answer says was promised', () => {
  for (const note of [
    'structures will be out by the end of April',
    'said we will write to all flats and have the shed out by end of April',
    'promised new windows by 30 June',
    'roof to be done within 6 weeks',
    'says £200 would be paid within 28 days',
    'agreed to send a surveyor by Friday',
    'We’ll clear the drain in two weeks',
    'we will fit a new front door by 16 May',
    'to be finished by the end of May',
    'agreed we would pay her £150 within 28 days',
    'her roof will be done by 30 June',
  ])
    test(note, () => assert.deepEqual(promisedBy({ note }), [note]));
  test('is the sentence that promises', () =>
    assert.deepEqual(promisedBy({ note: 'upheld. roof will be done by 30 June. signed by manager' }), [
      'roof will be done by 30 June',
    ]));
  for (const note of [
    'told she can go to stage 2 within 20 working days',
    'tenant will send the receipts by Friday',
    'she is to let us know by 30 March',
    'we will not replace the door by June or at all',
    'if it leaks again we will come within 5 days',
    'works were done by 14 March',
    'sent by post on 24 March',
    'letter says sorry for the wait of six weeks',
    'the works that were to be done by 14 March are late',
    'we will get someone out',
    'hope to start by the end of April, will depend on the weather',
    'told rent will go up by 1 April',
    'we will see her on 14 May at court for the rent',
    'the hearing would be within 14 days',
    'said the lift will be serviced by the council by Friday',
    'tenancy would end by 30 June',
    'apologised that we would have come by Friday',
    'she said her brother would help by Friday',
    'we may be able to start by 30 April',
    'contractors think they would charge by Friday',
  ])
    test(`none: ${note}`, () => assert.deepEqual(promisedBy({ note }), []));
  test('gives way to what was written down as promised', () =>
    assert.deepEqual(
      promisedBy({ note: 'roof will be done by 30 June', promises: ['new windows'], due: '2025-06-30' }),
      ['new windows'],
    ));
});
