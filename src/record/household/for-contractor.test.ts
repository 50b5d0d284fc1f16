import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { allInstructions, forContractor, toldOfEveryHome } from './for-contractor.ts';

const agreed = (adjustment: string): StoryEntry =>
  ({ on: '2026-01-05', kind: 'adjustment agreed', person: 'resident', adjustment }) as StoryEntry;

/** What was agreed, and what the contractor is told. */
const rows: readonly (readonly [adjustment: string, told: RegExp])[] = [
  ['allow time to answer the door', /^Allow time to answer/],
  ['slow to the door because of her MS', /^Allow time to answer/],
  ['knock loudly, he is deaf', /^Knock loudly/],
  ['two people must attend since the assault', /^Two people must attend/],
  ['female operative only', /^A woman must come/],
  ['ring before coming', /^Tell our office when you are on your way/],
  ['BSL interpreter at every visit', /^Wait for the interpreter/],
  ['no strong smells: asthma', /^Keep dust, noise and strong smells down/],
  ['her carer must be there', /^Wait until the person who is to be there/],
  ['explain each thing step by step, autistic', /^Say what you are going to do/],
  ['sit by the visit window only', /^There is more to know/],
];

describe('what a contractor is told', () => {
  for (const [adjustment, told] of rows)
    test(adjustment, () => assert.match(forContractor(readingOf([agreed(adjustment)])).join('\n'), told));

  test('is nothing of adjustments that are only about letters', () => {
    assert.deepEqual(forContractor(readingOf([agreed('large print')])), []);
  });

  test('is made of our own sentences alone, whatever was written', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }).filter((text) => text.trim() !== '')), (texts) => {
        for (const told of forContractor(readingOf(texts.map(agreed)))) assert.ok(allInstructions.includes(told), told);
      }),
    );
  });

  test('is the same whatever is known of needs, of danger and of anybody else', () => {
    const words = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '');
    const secrets = fc.array(
      fc.oneof(
        fc.record({
          kind: fc.constant('need disclosed'),
          person: words,
          needs: fc.array(words, { minLength: 1 }),
          source: words,
        }),
        fc.record({ kind: fc.constant('person known'), person: words, needs: fc.array(words, { minLength: 1 }) }),
        fc.record({ kind: fc.constant('abuse disclosed'), person: words, source: words }),
        fc.record({ kind: fc.constant('safe contact agreed'), person: words, means: fc.constant(['phone']), words }),
        fc.record({ kind: fc.constant('health worsened'), person: words }),
        fc.record({ kind: fc.constant('antisocial behaviour reported'), harm: fc.constant('hate'), incident: words }),
        fc.record({ kind: fc.constant('representative named'), person: words }),
        fc.record({ kind: fc.constant('adjustment asked for'), adjustment: words }),
        fc.record({ kind: fc.constant('adjustment refused'), adjustment: words, why: words }),
      ),
    );
    const adjustments = fc.array(fc.constantFrom(...rows.map(([adjustment]) => adjustment)));
    fc.assert(
      fc.property(adjustments, secrets, (asked, told) => {
        const plain = asked.map(agreed);
        const all = [...plain, ...told.map((one) => ({ ...one, on: '2026-01-05' }) as unknown as StoryEntry)];
        assert.deepEqual(forContractor(readingOf(all)), forContractor(readingOf(plain)));
      }),
    );
  });

  test('has no word of illness, of danger or of a person in it', () => {
    const never =
      /\b(?:ill\w*|disab\w*|deaf|blind|autis\w*|asthma|abus\w*|violen\w*|danger\w*|mother|son|daughter|she|he|her|him)\b/i;
    for (const told of [...allInstructions, ...toldOfEveryHome]) assert.doesNotMatch(told, never);
  });
});
