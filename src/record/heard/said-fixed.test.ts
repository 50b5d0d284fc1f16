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
