import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../calendar/day.ts';
import { endOf } from '../calendar/instant.ts';
import { lessons } from '../lessons/index.ts';
import type { StoryEntry } from '../record/story/story-entry.ts';
import { assess } from './assess.ts';
import { entriesOf } from './examples.ts';
import { riskToPeople } from './risk-to-people.ts';

const damp: StoryEntry = { on: '2026-11-02', kind: 'repair reported', id: 'damp', problem: 'damp on the bedroom wall' };
const low: StoryEntry = { on: '2026-11-04', kind: 'risk assessed', level: 'low' };
const neck = 'he grabbed me by the neck and squeezed';

const table: readonly (readonly [string, readonly StoryEntry[], 0 | 1 | 2 | 3])[] = [
  ['nobody known to have a need', [damp], 0],
  [
    'needs told only in the words of a report',
    [{ ...damp, effect: 'I’m seven months pregnant and my little boy is 4 and has asthma' }],
    1,
  ],
  [
    'a low that had the need before it',
    [{ on: '2026-11-03', kind: 'person known', person: 'son', needs: ['asthma'] }, damp, low],
    0,
  ],
  [
    'oxygen told after a low',
    [damp, low, { on: '2026-11-10', kind: 'need disclosed', person: 'resident', needs: ['oxygen at home'] }],
    1,
  ],
  [
    'a need of before the low, written down after it',
    [
      damp,
      low,
      {
        ...{ on: '2026-11-03', recorded: '2026-11-06', kind: 'need disclosed' },
        ...{ person: 'resident', needs: ['oxygen at home'] },
      },
    ],
    1,
  ],
  ['a newborn after a low', [damp, low, { on: '2026-11-10', kind: 'person known', person: 'daughter', age: 0 }], 1],
  [
    'a pregnancy told in a call after a low',
    [damp, low, { on: '2026-11-10', kind: 'resident chased', says: 'I am pregnant now' }],
    1,
  ],
  [
    'somebody without needs after a low',
    [damp, low, { on: '2026-11-10', kind: 'person known', person: 'lodger', age: 30 }],
    0,
  ],
  [
    'a low decided anew after the change',
    [damp, low, { on: '2026-11-10', kind: 'person known', person: 'daughter', age: 0 }, { ...low, on: '2026-11-12' }],
    0,
  ],
  [
    'a medium, and a change',
    [damp, { ...low, level: 'medium' }, { on: '2026-11-10', kind: 'person known', person: 'daughter', age: 0 }],
    2,
  ],
  [
    'strangling heard in a report',
    [{ on: '2026-11-02', kind: 'antisocial behaviour reported', harm: 'violence', incident: neck }],
    3,
  ],
  [
    'strangling heard after a low',
    [
      { on: '2026-11-02', kind: 'antisocial behaviour reported', harm: 'noise' },
      low,
      { on: '2026-11-10', kind: 'antisocial behaviour reported', harm: 'violence', incident: neck },
    ],
    3,
  ],
  ['an emergency nobody has answered', [{ on: '2026-11-29', kind: 'hazard reported', hazard: 'gas leak' }], 3],
  [
    'an emergency made safe',
    [
      { on: '2026-11-28', kind: 'hazard reported', hazard: 'gas leak' },
      { on: '2026-11-28', kind: 'made safe' },
    ],
    0,
  ],
];

for (const [name, entries, risk] of table)
  test(name, () => {
    const asAt = '2026-11-30';
    const record = entriesOf({ name, entries, asAt, shows: [] });
    assert.equal(riskToPeople(assess(record, endOf(day(asAt)), lessons)), risk);
  });
