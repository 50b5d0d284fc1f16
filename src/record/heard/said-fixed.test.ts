import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import { notedAsFixed } from './said-fixed.ts';

const notes: readonly (readonly [says: string, isFixed: boolean])[] = [
  ['rang, pleased with the ceiling', true],
  ['called her, working fine now', true],
  ['spoke to Mr Ali, delighted, no more leaks', true],
  ['rang, not happy with it', false],
  ['rang Mrs K, not happy with the boiler, happy with Monday for another look', false],
  ['rang, says thanks, but the leak is still there', false],
  ['rang, happy with the new door. mould came back in the bathroom', false],
  ['spoke to her, happy with Thursday am', false],
  ['called tenant, happy to wait in', false],
  ['Rang as agreed. Heavy rain Tues, bone dry. She confirms the leak is fixed.', true],
  ['telephoned. She confirms that the walls are dry and the mould has not come back.', true],
  ['Rang Dr V, bathroom dry since the 29th he says, that one’s fixed.', true],
  ['Mrs Ali says it is all working', true],
  ['he says the roof is holding, no drips', true],
  ['tenant agrees that it is mended', true],
  ['resident confirmed the heating is working', true],
  ['Asked is it fixed. Dry as a bone he says, chest clear.', true],
  ['Not fixed he says', false],
  ['Walked it with Mrs BL, she’s content', true],
  ['Rang Mr Z. Floor is solid and dry, no leak, he is pleased with it', true],
  ['she says it was fixed last year', false],
  ['he says it will be fixed on Friday', false],
  ['contractor says it is fixed', false],
  ['she says she was told it is fixed', false],
  ['she says she is working nights', false],
  ['she confirms that it is not fixed', false],
  ['he says he is working from home so any day', false],
  ['she says the leak is fixed but mould has come back', false],
  ['he says the door is fixed, window still not shutting', false],
  ['does she confirm it is fixed?', false],
  ['ask her to confirm that it is fixed', false],
  ['if she says it is fixed we can close', false],
  ['tried to ring to see if she is happy, voicemail', false],
];

describe('whether a note tells that the resident is content with the works', () => {
  for (const [says, isFixed] of notes)
    test(says, () => {
      const reading = readingOf([
        { on: '2025-02-10', kind: 'works completed' },
        { on: '2025-02-12', kind: 'note made', says },
      ]);
      const [works] = reading.of('works completed');
      assert.equal(works && notedAsFixed(reading, works) !== undefined, isFixed);
    });
});
