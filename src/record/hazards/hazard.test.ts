import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { day } from '../../calendar/day.ts';
import { endOf } from '../../calendar/instant.ts';
import type { Entry } from '../entry.ts';
import { read } from '../reading.ts';
import { isEntry, readStoryEntry, type StoryEntry } from '../story/story-entry.ts';

type Seen = {
  /** What told the landlord. */
  readonly aware: string;
  readonly names?: readonly string[];
  /** What each 24 hours run from. */
  readonly emergency?: readonly string[];
  /** What the 10 working days run from. */
  readonly standard?: readonly string[];
  readonly found?: readonly (string | undefined)[];
};

const damp = ['damp and mould'];
const cases: readonly (readonly [string, readonly StoryEntry[], readonly Seen[]])[] = [
  // How the landlord becomes aware
  [
    'a hazard reported',
    [{ on: '2026-01-12', kind: 'hazard reported', id: 'h', hazard: 'mould' }],
    [{ aware: 'h', names: damp, standard: ['h'] }],
  ],
  [
    'a repair whose effect tells of a hazard',
    [{ on: '2026-01-12', kind: 'repair reported', id: 'r', problem: 'window leaks', effect: 'mould on the sill' }],
    [{ aware: 'r', names: damp, standard: ['r'] }],
  ],
  ['a plain repair is none', [{ on: '2026-01-12', kind: 'repair reported', problem: 'dripping tap' }], []],
  ['overcrowding is none', [{ on: '2026-01-12', kind: 'hazard reported', hazard: 'overcrowding' }], []],
  [
    'overcrowding is none, whoever judges it',
    [
      { on: '2026-01-12', kind: 'hazard reported', hazard: 'overcrowding' },
      { on: '2026-01-12', kind: 'hazard triaged', as: 'significant' },
    ],
    [],
  ],
  [
    'a point in a complaint',
    [{ on: '2026-01-12', kind: 'complaint received', id: 'c', points: ['rudeness', 'damp'] }],
    [{ aware: 'c', names: damp, standard: ['c'] }],
  ],
  [
    'a complaint about a hazard already reported is nothing new',
    [
      { on: '2026-01-12', kind: 'repair reported', id: 'r', problem: 'damp' },
      { on: '2026-03-12', kind: 'complaint received', points: ['the damp'] },
    ],
    [{ aware: 'r', names: damp, standard: ['r'] }],
  ],
  [
    'a survey made for a leak finds damp',
    [
      { on: '2026-01-12', kind: 'repair reported', id: 'r', problem: 'leaking gutter' },
      { on: '2026-01-19', kind: 'survey made', id: 's', for: 'r', finds: ['leaking gutter', 'damp and mould'] },
    ],
    [{ aware: 's', names: damp, standard: ['s'] }],
  ],
  [
    'a letter from a health visitor',
    [
      {
        on: '2026-01-12',
        kind: 'professional evidence received',
        id: 'p',
        source: 'health visitor',
        says: 'mould by the cot',
      },
    ],
    [{ aware: 'p', names: damp, standard: ['p'] }],
  ],
  [
    'a defect known, with a tenant living there',
    [
      { on: '2020-03-02', kind: 'home let' },
      { on: '2026-01-12', kind: 'defect known', id: 'd', problem: 'damp and mould' },
    ],
    [{ aware: 'd', names: damp, standard: ['d'] }],
  ],
  [
    'a defect known before the home was let counts from the letting',
    [
      { on: '2026-01-12', kind: 'defect known', problem: 'damp and mould' },
      { on: '2026-02-02', kind: 'home let', id: 'l' },
    ],
    [{ aware: 'l', names: damp, standard: ['l'] }],
  ],
  [
    'a defect mended before the home was let harms nobody',
    [
      { on: '2026-01-12', kind: 'defect known', problem: 'damp and mould' },
      { on: '2026-01-20', kind: 'works completed' },
      { on: '2026-02-02', kind: 'home let' },
    ],
    [],
  ],
  [
    'a repair nobody would call a hazard, until the landlord judged it one',
    [
      { on: '2026-01-12', kind: 'repair reported', id: 'r', problem: 'leak' },
      { on: '2026-01-13', kind: 'hazard triaged', for: 'r', as: 'significant' },
    ],
    [{ aware: 'r', names: [], standard: ['r'] }],
  ],

  // The same thing, or another
  [
    'reported again, pointing to the first or not',
    [
      { on: '2026-01-12', kind: 'repair reported', id: 'r', problem: 'damp' },
      { on: '2026-01-14', kind: 'hazard reported', for: 'r', hazard: 'mould' },
      { on: '2026-01-16', kind: 'hazard reported', hazard: 'mould' },
    ],
    [{ aware: 'r', names: damp, standard: ['r'] }],
  ],
  [
    'the same elsewhere in the home is another',
    [
      { on: '2026-01-12', kind: 'repair reported', id: 'r', problem: 'mould', place: 'bathroom' },
      { on: '2026-01-16', kind: 'repair reported', id: 'r2', problem: 'mould', place: 'bedroom' },
    ],
    [
      { aware: 'r', names: damp, standard: ['r'] },
      { aware: 'r2', names: damp, standard: ['r2'] },
    ],
  ],
  [
    'another hazard in a report that points to the first is another',
    [
      { on: '2026-12-07', kind: 'repair reported', id: 'r', problem: 'damp' },
      { on: '2026-12-14', kind: 'hazard reported', id: 'h', for: 'r', hazard: 'pests' },
    ],
    [
      { aware: 'r', names: damp, standard: ['r'] },
      { aware: 'h', names: ['domestic hygiene, pests and refuse'], standard: ['h'] },
    ],
  ],
  [
    'a change that matters begins again',
    [
      { on: '2025-09-01', kind: 'hazard reported', id: 'h', hazard: 'mould' },
      { on: '2026-01-12', kind: 'hazard reported', id: 'worse', for: 'h', hazard: 'mould', change: true },
    ],
    [
      { aware: 'h', names: damp },
      { aware: 'worse', names: damp, standard: ['worse'] },
    ],
  ],
  [
    'a second report of what was known before the law is no change that matters',
    [
      { on: '2025-09-01', kind: 'hazard reported', id: 'h', hazard: 'mould' },
      { on: '2026-01-12', kind: 'hazard reported', for: 'h', hazard: 'mould' },
    ],
    [{ aware: 'h', names: damp }],
  ],
  [
    'but one that points to nothing counts as a first report',
    [
      { on: '2025-09-01', kind: 'hazard reported', id: 'h', hazard: 'mould' },
      { on: '2026-01-12', kind: 'hazard reported', id: 'h2', hazard: 'mould' },
    ],
    [
      { aware: 'h', names: damp },
      { aware: 'h2', names: damp, standard: ['h2'] },
    ],
  ],
  [
    'back again after it was put right',
    [
      { on: '2026-01-12', kind: 'repair reported', id: 'r', problem: 'damp' },
      { on: '2026-02-02', kind: 'works completed', for: 'r' },
      { on: '2026-04-13', kind: 'problem returned', id: 'back', for: 'r' },
    ],
    [
      { aware: 'r', names: damp, standard: ['r'] },
      { aware: 'back', names: damp, standard: ['back'] },
    ],
  ],

  // Which track
  [
    'words of danger',
    [{ on: '2026-01-12', kind: 'repair reported', id: 'r', problem: 'sparks from a socket' }],
    [{ aware: 'r', names: ['electrical'], emergency: ['r'] }],
  ],
  [
    'no heating in January, with an old man in the home',
    [
      { on: '2025-06-02', kind: 'person known', person: 'resident', age: 84 },
      { on: '2026-01-12', kind: 'repair reported', id: 'r', problem: 'boiler broken down' },
    ],
    [{ aware: 'r', names: ['excess cold'], emergency: ['r'] }],
  ],
  [
    'no heating in July',
    [
      { on: '2025-06-02', kind: 'person known', person: 'resident', age: 84 },
      { on: '2026-07-13', kind: 'repair reported', id: 'r', problem: 'boiler broken down' },
    ],
    [{ aware: 'r', names: ['excess cold'] }],
  ],
  [
    'first judged an emergency two days on: it was one from the report',
    [
      { on: '2026-01-12', kind: 'hazard reported', id: 'h', hazard: 'mould' },
      { on: '2026-01-14', kind: 'hazard triaged', as: 'emergency' },
    ],
    [{ aware: 'h', names: damp, emergency: ['h'] }],
  ],
  [
    'judged less at first: an emergency from the second judgement',
    [
      { on: '2026-01-12', kind: 'hazard reported', id: 'h', hazard: 'mould' },
      { on: '2026-01-13', kind: 'hazard triaged', as: 'significant' },
      { on: '2026-01-16', kind: 'hazard triaged', id: 't2', as: 'emergency' },
    ],
    [{ aware: 'h', names: damp, emergency: ['t2'], standard: ['h'] }],
  ],
  [
    'found to be an emergency on looking into it',
    [
      { on: '2026-01-12', kind: 'hazard reported', id: 'h', hazard: 'mould' },
      { on: '2026-01-19', kind: 'investigation concluded', id: 'i', finds: 'emergency' },
    ],
    [{ aware: 'h', names: damp, emergency: ['i'], standard: ['h'], found: ['emergency'] }],
  ],
  [
    'looked into as an emergency from the start',
    [
      { on: '2026-01-12', kind: 'hazard reported', id: 'h', hazard: 'mould' },
      { on: '2026-01-13', kind: 'investigation concluded', type: 'emergency', finds: 'emergency' },
    ],
    [{ aware: 'h', names: damp, emergency: ['h'], found: ['emergency'] }],
  ],
  [
    'words of danger, judged significant: both tracks from the report',
    [
      { on: '2026-01-12', kind: 'hazard reported', id: 'h', hazard: 'mould', effect: 'she has trouble breathing' },
      { on: '2026-01-12', kind: 'hazard triaged', as: 'significant' },
    ],
    [{ aware: 'h', names: damp, emergency: ['h'], standard: ['h'] }],
  ],
  [
    'judged neither, then significant after all',
    [
      { on: '2026-01-12', kind: 'hazard reported', id: 'h', hazard: 'mould' },
      { on: '2026-01-13', kind: 'hazard triaged', as: 'neither', why: 'a few spots' },
      { on: '2026-02-09', kind: 'hazard triaged', id: 't2', as: 'significant' },
    ],
    [{ aware: 'h', names: damp, standard: ['h', 't2'] }],
  ],
  [
    'an emergency priority set for a case with one problem',
    [
      { on: '2026-01-12', kind: 'repair reported', id: 'r', problem: 'front step broken' },
      { on: '2026-01-12', kind: 'priority set', priority: 'emergency' },
    ],
    [{ aware: 'r', names: ['falls on stairs and steps'], emergency: ['r'] }],
  ],
  [
    'a survey stands for an investigation nobody wrote up',
    [
      { on: '2026-01-12', kind: 'repair reported', id: 'r', problem: 'damp' },
      { on: '2026-01-19', kind: 'survey made', for: 'r', finds: ['damp and mould'] },
    ],
    [{ aware: 'r', names: damp, standard: ['r'], found: ['significant'] }],
  ],

  // Where the law does not reach
  [
    'the day before the law began',
    [{ on: '2025-10-26', kind: 'hazard reported', id: 'h', hazard: 'gas leak' }],
    [{ aware: 'h', names: ['gas leak'] }],
  ],
  [
    'the day it began',
    [{ on: '2025-10-27', kind: 'hazard reported', id: 'h', hazard: 'gas leak', effect: 'smell of gas' }],
    [{ aware: 'h', names: ['gas leak'], emergency: ['h'] }],
  ],
  [
    'pests the day before phase 2',
    [{ on: '2026-11-29', kind: 'hazard reported', id: 'h', hazard: 'pests' }],
    [{ aware: 'h', names: ['domestic hygiene, pests and refuse'] }],
  ],
  [
    'a hazard whose day is not fixed, judged significant',
    [
      { on: '2027-06-01', kind: 'hazard reported', id: 'h', hazard: 'noise' },
      { on: '2027-06-02', kind: 'hazard triaged', as: 'significant' },
    ],
    [{ aware: 'h', names: ['noise'] }],
  ],
  ...(['licence', 'long lease', 'shared ownership', 'freehold'] as const).map(
    (tenure): readonly [string, readonly StoryEntry[], readonly Seen[]] => [
      `held on a ${tenure}`,
      [
        { on: '2024-01-08', kind: 'home described', tenure },
        { on: '2026-01-12', kind: 'hazard reported', id: 'h', hazard: 'damp', effect: 'cannot breathe' },
      ],
      [{ aware: 'h', names: damp }],
    ],
  ),
];

describe('the hazards of a record', () => {
  for (const [name, written, expected] of cases) {
    test(name, () => {
      const { hazards } = read(written.map(entryOf), endOf(day('2027-12-31')));
      const seen = hazards.map((hazard) => ({
        aware: hazard.aware.id,
        names: hazard.names,
        emergency: hazard.emergencies.map(({ since }) => since.id),
        standard: hazard.standard.map(({ since }) => since.id),
        found: hazard.conclusions.map(({ finds }) => finds),
      }));
      assert.deepEqual(
        seen,
        expected.map((one) => ({ emergency: [], standard: [], found: [], ...one })),
      );
    });
  }
});

function entryOf(written: StoryEntry, place: number): Entry {
  const found = readStoryEntry(written, { starts: undefined, name: 'test', place: place + 1 });
  if (isEntry(found)) return found;
  throw new Error(JSON.stringify(found));
}
