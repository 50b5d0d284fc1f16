import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { day, isoDay } from '../../calendar/day.ts';
import { endOf } from '../../calendar/instant.ts';
import { read } from '../reading.ts';
import { isEntry, readStoryEntry, type StoryEntry } from '../story/story-entry.ts';
import {
  isChilds,
  isHouseholdKnown,
  needKnown,
  needLearned,
  needsKnown,
  readHousehold,
  sayNeed,
  survivorsOf,
} from './household.ts';

const asAt = '2029-01-01';

function householdOf(...entries: readonly StoryEntry[]) {
  const record = entries.map((written, place) => {
    const found = readStoryEntry(written, { starts: undefined, name: 'test', place: place + 1 });
    assert.ok(isEntry(found), JSON.stringify(found));
    return found;
  });
  return readHousehold(read(record, endOf(day(asAt))));
}

const sayNeeds = (on: string, ...entries: readonly StoryEntry[]) =>
  needsKnown(householdOf(...entries), day(on)).map((need) => `${need.person}: ${need.need}`);

const told: readonly (readonly [string, string, readonly StoryEntry[], readonly string[]])[] = [
  [
    'a need written on the household’s record',
    '2025-01-01',
    [{ on: '2024-01-01', kind: 'person known', person: 'resident', needs: ['asthma', 'prefers email'] }],
    ['resident: asthma'],
  ],
  [
    'nothing to know, said in so many words',
    '2025-01-01',
    [{ on: '2024-01-01', kind: 'person known', person: 'resident', needs: ['none known'], age: 40 }],
    [],
  ],
  [
    'a child by age',
    '2025-01-01',
    [{ on: '2024-01-01', kind: 'person known', person: 'Sam', age: 6 }],
    ['Sam: aged 6'],
  ],
  [
    'a child by what he is called',
    '2025-01-01',
    [{ on: '2024-01-01', kind: 'person known', person: 'son' }],
    ['son: a child'],
  ],
  ['a grown-up son', '2025-01-01', [{ on: '2024-01-01', kind: 'person known', person: 'son', age: 33 }], []],
  ['a child has grown up', '2025-01-01', [{ on: '2020-06-01', kind: 'person known', person: 'daughter', age: 16 }], []],
  [
    'a child by day of birth, on the eve of turning 18',
    '2025-05-31',
    [{ on: '2020-06-01', kind: 'person known', person: 'daughter', born: '2007-06-01' }],
    ['daughter: aged 13'],
  ],
  [
    'and on the day',
    '2025-06-01',
    [{ on: '2020-06-01', kind: 'person known', person: 'daughter', born: '2007-06-01' }],
    [],
  ],
  [
    'someone has grown old since',
    '2025-01-02',
    [{ on: '2020-01-01', kind: 'person known', person: 'resident', age: 60 }],
    ['resident: aged 65 or more'],
  ],
  [
    'a pregnancy is over',
    '2025-01-01',
    [{ on: '2024-01-01', kind: 'need disclosed', person: 'resident', needs: ['6 months pregnant'] }],
    [],
  ],
  [
    'a need that ended',
    '2025-01-01',
    [
      { on: '2024-01-01', kind: 'need disclosed', person: 'Resident', needs: ['broken leg: uses crutches'] },
      { on: '2024-06-01', kind: 'need ended', person: 'resident', needs: ['uses crutches'] },
    ],
    [],
  ],
  [
    'a need of someone who left',
    '2025-01-01',
    [
      { on: '2024-01-01', kind: 'person known', person: 'mother', age: 84 },
      { on: '2024-06-01', kind: 'person left', person: 'mother' },
    ],
    [],
  ],
  [
    'a child spoken of only in the report',
    '2025-01-01',
    [{ on: '2024-01-01', kind: 'repair reported', problem: 'damp', effect: 'her baby coughs all night' }],
    ['told of, without saying who: a baby, a child'],
  ],
  [
    'what the caller said is heard, of each person apart',
    '2025-01-01',
    [
      { on: '2023-01-01', kind: 'person known', person: 'resident' },
      { on: '2023-01-01', kind: 'person known', person: 'son', age: 4 },
      {
        ...{ on: '2024-11-01', kind: 'hazard reported' },
        hazard: 'Black mould. My little boy is 4 and has asthma. I’m seven months pregnant. I am deaf.',
      },
    ],
    ['son: aged 4', 'son: trouble with breathing', 'resident: pregnant', 'resident: sight or hearing'],
  ],
  [
    'a need of somebody who is named, though another is known to have the same',
    '2025-01-01',
    [
      { on: '2023-01-01', kind: 'person known', person: 'resident', needs: ['asthma'] },
      { on: '2023-01-01', kind: 'person known', person: 'Adam', age: 15 },
      { on: '2024-01-01', kind: 'complaint received', points: ['Adam has asthma and sleeps in the lounge'] },
    ],
    ['resident: asthma', 'Adam: aged 15', 'Adam: trouble with breathing'],
  ],
  [
    'a grown-up son is no child, and a mother of two is none herself',
    '2025-01-01',
    [
      { on: '2023-01-01', kind: 'person known', person: 'resident' },
      { on: '2023-01-01', kind: 'person known', person: 'son', age: 33 },
      { on: '2024-01-01', kind: 'repair reported', problem: 'damp in my son’s room' },
      { on: '2024-02-01', kind: 'repair reported', problem: 'damp. I am a mother of two with asthma' },
    ],
    ['resident: trouble with breathing', 'told of, without saying who: a child'],
  ],
  [
    'what others are or have is no need of this household',
    '2025-01-01',
    [
      { on: '2024-01-01', kind: 'repair reported', problem: 'kids broke the door, boiler is 15 years old' },
      {
        ...{ on: '2024-01-01', kind: 'antisocial behaviour reported', harm: 'noise' },
        incident: 'he is deaf and his baby screams',
      },
    ],
    [],
  ],
  [
    'what is already on record is not said twice',
    '2025-01-01',
    [
      { on: '2023-01-01', kind: 'person known', person: 'son', age: 7 },
      { on: '2024-01-01', kind: 'repair reported', problem: 'damp', effect: 'my son’s bed is wet' },
    ],
    ['son: aged 7'],
  ],
  [
    'what a problem does to people is not a need of theirs',
    '2025-01-01',
    [{ on: '2024-01-01', kind: 'repair reported', problem: 'steps', effect: 'cannot use the stairs, makes me ill' }],
    [],
  ],
  [
    'a doctor’s letter',
    '2025-01-01',
    [{ on: '2024-01-01', kind: 'professional evidence received', source: 'doctor', shows: ['risk to children'] }],
    ['told of, without saying who: a child'],
  ],
  [
    'abuse disclosed',
    '2025-01-01',
    [{ on: '2024-01-01', kind: 'abuse disclosed', person: 'resident' }],
    ['resident: domestic abuse'],
  ],
  [
    'an adaptation someone needs',
    '2025-01-01',
    [{ on: '2024-01-01', kind: 'adaptation asked for', adaptation: 'a ramp' }],
    ['the resident: needs a ramp'],
  ],
  [
    'what the resident needs ends by either name',
    '2025-01-01',
    [
      { on: '2024-01-01', kind: 'adaptation asked for', adaptation: 'a ramp' },
      { on: '2024-06-01', kind: 'need ended', person: 'resident', needs: ['a ramp'] },
    ],
    [],
  ],
];

describe('what is known of the people who live here', () => {
  for (const [name, on, entries, expected] of told) {
    test(name, () => assert.deepEqual([...sayNeeds(on, ...entries)].sort(), [...expected].sort()));
  }
});

test('a baby is a baby until two and a child until eighteen', () => {
  const household = householdOf({ on: '2024-01-01', kind: 'person known', person: 'Ali', born: '2023-10-01' });
  assert.ok(needKnown(household, day('2025-09-30'), 'baby'));
  assert.equal(needKnown(household, day('2025-10-01'), 'baby'), undefined);
  assert.ok(needKnown(household, day('2028-01-01'), 'child'));
});

test('a need told later is found between two days', () => {
  const household = householdOf(
    { on: '2024-01-01', kind: 'person known', person: 'resident', age: 40 },
    { on: '2024-03-01', kind: 'need disclosed', person: 'resident', needs: ['prefers letters'] },
    { on: '2024-03-08', kind: 'need disclosed', person: 'resident', needs: ['heart condition'] },
  );
  const learned = needLearned(household, day('2024-02-01'), undefined);
  assert.equal(learned && isoDay(learned.since), '2024-03-08');
  assert.equal(needLearned(household, day('2024-02-01'), day('2024-03-08')), undefined);
  assert.equal(needLearned(household, day('2024-02-01'), undefined, 'child'), undefined);
});

test('a survivor is known by a disclosure or by the words on record, and not by other harm', () => {
  const survivor = (...entries: readonly StoryEntry[]) =>
    needKnown(survivorsOf(householdOf(...entries)), day('2025-01-01')) !== undefined;
  assert.ok(survivor({ on: '2024-01-01', kind: 'abuse disclosed', person: 'resident' }));
  assert.ok(
    survivor({ on: '2024-01-01', kind: 'person known', person: 'resident', needs: ['domestic abuse survivor'] }),
  );
  assert.ok(!survivor({ on: '2024-01-01', kind: 'person known', person: 'resident', needs: ['PTSD'] }));
});

test('a child’s need is told from a grown-up’s', () => {
  const household = householdOf(
    { on: '2024-01-01', kind: 'person known', person: 'resident', needs: ['deaf', 'mother of two'] },
    { on: '2024-01-01', kind: 'person known', person: 'Sam', age: 9, needs: ['autistic'] },
    { on: '2024-01-01', kind: 'need disclosed', person: 'son', needs: ['deaf'] },
  );
  const grownUps = household.needs.filter((need) => !isChilds(household, need)).map((need) => need.need);
  assert.deepEqual(grownUps, ['deaf', 'mother of two']);
});

test('a household is known when a person is', () => {
  const household = householdOf({ on: '2024-01-01', kind: 'person known', person: 'resident' });
  assert.ok(isHouseholdKnown(household, day('2024-01-01')));
  assert.ok(!isHouseholdKnown(household, day('2023-12-31')));
});

test('a need that follows from an age is told by the age reached since', () => {
  const saidOn = (on: string, entry: StoryEntry) =>
    needsKnown(householdOf(entry), day(on)).map((need) => sayNeed(need, day(on)));
  const son: StoryEntry = { on: '2020-03-02', kind: 'person known', person: 'son', age: 3, needs: ['asthma'] };
  assert.deepEqual(saidOn('2020-06-01', son), ['asthma', 'aged 3']);
  assert.deepEqual(saidOn('2026-03-03', son), ['asthma', 'aged about 9']);
  const born: StoryEntry = { on: '2020-03-02', kind: 'person known', person: 'son', born: '2016-05-01' };
  assert.deepEqual(saidOn('2026-04-30', born), ['aged 9']);
});
