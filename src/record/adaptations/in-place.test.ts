import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { foundInPlace } from './in-place.ts';

const report: StoryEntry = {
  ...{ on: '2025-03-03', kind: 'therapist report received', id: 'report' },
  recommends: ['ramp at the front', 'rails in the bathroom'],
};
const works = (more: object) => ({ on: '2025-04-07', kind: 'works completed', id: 'works', ...more }) as StoryEntry;
const met = (on: string, recommendation: string, id = 'met') =>
  ({ on, kind: 'recommendation met', id, for: 'report', recommendation }) as StoryEntry;
const forRails = works({ answers: ['Rails in the bathroom.'] });

/** What says that the works are in place and work for the person. */
const rows: readonly (readonly [string, readonly StoryEntry[], string | undefined])[] = [
  ['nobody said so', [forRails], undefined],
  ['said of what they answer', [forRails, met('2025-04-09', 'rails in the bathroom')], 'met'],
  ['said of another line', [forRails, met('2025-04-09', 'ramp at the front')], undefined],
  ['said before the works', [forRails, met('2025-04-01', 'rails in the bathroom')], undefined],
  [
    'works of that name',
    [works({ works: 'rails in the bathroom' }), met('2025-04-09', 'rails in the bathroom')],
    'met',
  ],
  [
    'works for the decision on it',
    [
      {
        ...{ on: '2025-03-10', kind: 'recommendation decided', id: 'decided', for: 'report', why: 'needed' },
        ...{ recommendation: 'rails in the bathroom', decision: 'accepted' },
      },
      ...[works({ for: 'decided' }), met('2025-04-09', 'rails in the bathroom')],
    ],
    'met',
  ],
  [
    'works for two lines, and one of them said',
    [works({ answers: ['ramp at the front', 'rails in the bathroom'] }), met('2025-04-09', 'rails in the bathroom')],
    undefined,
  ],
  [
    'works for two lines, each said',
    [
      works({ answers: ['ramp at the front', 'rails in the bathroom'] }),
      ...[met('2025-04-09', 'rails in the bathroom'), met('2025-04-10', 'ramp at the front', 'last')],
    ],
    'last',
  ],
  ['works that answer nothing', [works({ works: 'new tap' }), met('2025-04-09', 'rails in the bathroom')], undefined],
];

describe('whether works that answer a therapist’s recommendation were found in place and working', () => {
  for (const [name, entries, expected] of rows)
    test(name, () => {
      const reading = readingOf([report, ...entries]);
      const [done] = reading.of('works completed');
      assert.ok(done);
      assert.equal(foundInPlace(reading, done)?.id, expected);
    });
});
