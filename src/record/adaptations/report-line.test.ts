import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { linesEverIn } from './report-line.ts';

/** The lines of a report after corrections, as ‘line (was …)’ or ‘line (out)’. */
function after(first: readonly string[], ...corrections: readonly (readonly string[])[]): readonly string[] {
  const entries: readonly StoryEntry[] = [
    { on: '2025-03-03', kind: 'therapist report received', id: 'report', recommends: [...first] },
    ...corrections.map(
      (recommends, n): StoryEntry => ({
        on: `2025-03-${String(n + 4).padStart(2, '0')}`,
        kind: 'entry corrected',
        for: 'report',
        why: 'put right',
        now: { recommends: [...recommends] },
      }),
    ),
  ];
  const reading = readingOf(entries);
  return reading
    .of('therapist report received')
    .flatMap((report) => linesEverIn(reading, report))
    .map(
      ({ line, was, takenOut }) => `${line}${was.map((one) => ` (was ${one})`).join('')}${takenOut ? ' (out)' : ''}`,
    );
}

const table = [
  ['nothing corrected', [['ramp', 'rail']], ['ramp', 'rail']],
  [
    'a word put right in its place',
    [
      ['ramp', 'rial'],
      ['ramp', 'rail'],
    ],
    ['ramp', 'rail (was rial)'],
  ],
  ['put right twice', [['rial'], ['riall'], ['rail']], ['rail (was rial) (was riall)']],
  ['a line taken out', [['ramp', 'rail'], ['ramp']], ['ramp', 'rail (out)']],
  ['a line added', [['ramp'], ['ramp', 'rail']], ['ramp', 'rail']],
  ['taken out and put back', [['ramp', 'rail'], ['ramp'], ['ramp', 'rail']], ['ramp', 'rail', 'rail (out)']],
  [
    'the order changed',
    [
      ['ramp', 'rail'],
      ['rail', 'ramp'],
    ],
    ['rail', 'ramp'],
  ],
  [
    'one moved up and the other reworded',
    [
      ['ramp', 'rail'],
      ['rail', 'wide ramp'],
    ],
    ['rail', 'wide ramp', 'ramp (out)'],
  ],
] as const;

describe('every line a report ever held', () => {
  for (const [name, [first, ...corrections], expected] of table) {
    test(name, () => assert.deepEqual(after(first, ...corrections), expected));
  }

  test('no line is lost, however often the report is corrected', () => {
    const lines = fc.uniqueArray(fc.constantFrom('ramp', 'rail', 'shower', 'wide door', 'lift'), { minLength: 1 });
    fc.assert(
      fc.property(fc.array(lines, { minLength: 1, maxLength: 6 }), ([first = [], ...corrections]) => {
        const kept = after(first, ...corrections).join('\n');
        for (const line of [first, ...corrections].flat()) assert.match(kept, new RegExp(`\\b${line}\\b`));
        for (const line of corrections.at(-1) ?? first) {
          assert.ok(
            after(first, ...corrections).some((one) => one.startsWith(line) && !one.endsWith('(out)')),
            line,
          );
        }
      }),
      { numRuns: 200 },
    );
  });
});
