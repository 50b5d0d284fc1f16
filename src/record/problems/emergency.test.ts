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
  [
    'where they are booked for the night is elsewhere',
    [step, noted('No power in the flat. Booked the Lodge at Junction 9 for tonight, one family room.')],
    [undefined],
  ],
  [
    'a block that is called a lodge is their home',
    [step, noted('No power in 4 Chandler Lodge since last night.')],
    ['e2'],
  ],
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
  ...[
    'no heating since it was serviced',
    'rang: no hot water since your engineer came and fixed it',
    'no heating ever since the boiler was replaced in May',
    'had no heating since the tank was tested, no one has come',
    'no hot water since the day the pump was renewed',
    'no heating since it was last repaired by your gas man',
    'no power from the moment the fuse box was replaced',
    'no heating as soon as it had been serviced',
    'no hot water after the valve was replaced last week',
    'since it was serviced on Friday there is no heating',
    'no heating and no hot water since he fixed it',
  ].map((says) => [`a note of when it began: ${says}`, [step, noted(says)], ['e2']] as const),
  ...[
    'no heating since Friday, engineer came today and fixed it',
    'had no heating since the storm. Now fixed',
    'no heating since Monday was resolved on Tuesday',
    'no heating since it was serviced, engineer back today, now working',
    'no heating reported, working again after the boiler was repaired',
    'no heating since the power cut but it is back on',
    'heating back on since the valve was replaced, had no heating for a day',
    'no heating since the storm was reported and fixed on Friday',
    'no heating reported, since fixed',
    'no heating when she rang, has since been repaired',
    'had no heating, boiler reset and running after the board was replaced',
    'no heating on Monday but warm since the pump was replaced',
    'no heating since Monday it was fixed on Tuesday',
    'no hot water: all fine since the pump was replaced',
  ].map((says) => [`a note that it is over: ${says}`, [step, noted(says)], [undefined]] as const),
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
