import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { day } from '../../calendar/day.ts';
import { readingOf } from '../../record/reading-of.ts';
import type { StoryEntry } from '../../record/story/story-entry.ts';
import { viewOthersAtRisk, viewPeople } from './view.ts';

const on = '2026-11-27';
const adam = { part: 'older son', name: 'Adam Crabtree', born: undefined };
const ann = { part: 'resident', name: 'Ann Crabtree', born: day('1980-01-01') };

const shown: readonly (readonly [string, readonly StoryEntry[], readonly (readonly [string, string, string])[]])[] = [
  [
    'a baby recorded by age',
    [{ on, kind: 'person known', person: 'baby daughter', age: 0 }],
    [['Amara Okoro, under 1', 'baby daughter', '']],
  ],
  [
    'somebody whose name is not known, recorded by age two years ago',
    [{ on: '2024-11-20', kind: 'person known', person: 'younger son', age: 6 }],
    [['', 'younger son, about 8', '']],
  ],
  [
    'a child of whom no age is known',
    [{ on, kind: 'person known', person: 'younger son' }],
    [['', 'younger son', 'a child']],
  ],
  [
    'a need told with the first name of somebody here, whom the record calls something else',
    [
      { on, kind: 'person known', person: 'resident' },
      { on, kind: 'person known', person: 'older son', age: 15 },
      { on, kind: 'person known', person: 'younger son', age: 9 },
      { on, kind: 'repair reported', problem: 'damp. My son Adam has autism. Somebody here has asthma' },
    ],
    [
      ['Ann Crabtree, 46', 'resident', ''],
      ['Adam Crabtree, 15', 'older son', 'autism, memory or learning'],
      ['', 'younger son, 9', ''],
      ['', 'told of, without saying who', 'trouble with breathing'],
    ],
  ],
];

describe('who lives here, with their ages and needs, as the page of a case says it', () => {
  const people = [ann, adam, { part: 'baby daughter', name: 'Amara Okoro', born: undefined }];
  for (const [name, entries, expected] of shown) {
    test(name, () => {
      const views = viewPeople(readingOf(entries, on), { people }, day(on));
      assert.deepEqual(
        views.map(({ who, part, needs }) => [who, part, needs.join(', ')]),
        expected,
      );
    });
  }
});

test('a neighbour of whom something was told is not among those who live here', () => {
  const told = (person: string) =>
    ({ on: '2026-03-02', kind: 'need disclosed', person, needs: ['asthma'] }) as StoryEntry;
  const reading = readingOf([told('neighbour'), told('daughter')], '2026-03-06');
  const partsOf = (view: typeof viewPeople) => view(reading, { people: [] }, day('2026-03-06')).map(({ part }) => part);
  assert.deepEqual(partsOf(viewPeople), ['daughter']);
  assert.deepEqual(partsOf(viewOthersAtRisk), ['neighbour']);
});
