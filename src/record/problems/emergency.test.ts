import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { firstEmergency } from './emergency.ts';

const step: StoryEntry = { on: '2025-03-03', kind: 'repair reported', problem: 'front step broken', id: 'step' };
const told = (impact: string, more: object = {}): StoryEntry => ({
  on: '2025-03-10',
  kind: 'impact told',
  impact,
  ...more,
});

const chased = (says: string): StoryEntry => ({ on: '2025-03-10', kind: 'resident chased', for: 'step', says });
const noted = (says: string): StoryEntry => ({ on: '2025-03-10', kind: 'note made', for: 'step', says });

/** What made each problem an emergency, by the id of the entry that told of it. */
const rows: readonly (readonly [string, readonly StoryEntry[], readonly (string | undefined)[]])[] = [
  ['a plain repair', [step], [undefined]],
  ['the report says so', [{ ...step, effect: 'cannot leave the home' }], ['step']],
  ['what it does to her says so', [step, told('she has not left the house since')], ['e2']],
  [
    'said of another problem',
    [
      step,
      { on: '2025-03-03', kind: 'repair reported', problem: 'tap', id: 'tap' },
      told('cannot get out', { for: 'tap' }),
    ],
    [undefined, 'e3'],
  ],
  [
    'said of none in particular, where another was known to be an emergency',
    [
      { on: '2025-03-01', kind: 'repair reported', problem: 'no heating', id: 'boiler' },
      step,
      told('no heating still'),
    ],
    ['boiler', undefined],
  ],
  ['said in chasing', [step, chased('it has gone right through and I cannot get out of the front door')], ['e2']],
  ['a note of the call', [step, noted('rang in, water is coming through the light fitting now')], ['e2']],
  ['a note that it is over', [step, noted('no heating reported, boiler reset, working again')], [undefined]],
  ['a note that it is still not mended', [step, noted('no heating for three weeks and still not fixed')], ['e2']],
  [
    'a complaint that nothing was done',
    [
      step,
      {
        ...{ on: '2025-03-10', kind: 'complaint received', for: 'step' },
        points: ['no heating and nothing has been done'],
      },
    ],
    ['e2'],
  ],
  ['a note of what it waits for', [step, noted('no heating, waiting for the boiler to be replaced')], ['e2']],
  ['a place they were moved to', [step, chased('no heating in the caravan')], [undefined]],
  ['a fear of fire that points to nothing', [step, told('she is afraid of a fire')], [undefined]],
  [
    'said after it was mended',
    [step, { on: '2025-03-05', kind: 'works completed' }, told('cannot go out')],
    [undefined],
  ],
  [
    'the lift, and someone who needs it',
    [
      { on: '2025-01-06', kind: 'person known', person: 'resident', needs: ['uses a wheelchair'] },
      { on: '2025-03-03', kind: 'repair reported', problem: 'lift out of order', id: 'lift' },
    ],
    ['lift'],
  ],
  ['the lift, and nobody known to need it', [{ ...step, problem: 'lift out of order' }], [undefined]],
];

describe('when a problem became an emergency', () => {
  for (const [name, entries, expected] of rows) {
    test(name, () => {
      const reading = readingOf(entries);
      assert.deepEqual(
        reading.problems.map((problem) => firstEmergency(reading, problem)?.told.id),
        expected,
      );
    });
  }
});
