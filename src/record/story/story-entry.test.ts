import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { day } from '../../calendar/day.ts';
import { endOf } from '../../calendar/instant.ts';
import { type KindName, kindNames, sayEntry } from '../entry.ts';
import { someStory } from './made-up-story.ts';
import { readStoryEntries } from './story-entries.ts';
import { isEntry, readStoryEntry } from './story-entry.ts';

const context = { starts: day('2021-02-01'), name: 'x', place: 3 };

test('an entry is read with its days as days and its sums as pence', () => {
  const written = { on: '+3w', kind: 'remedy offered', sort: 'compensate', sum: '£1,250', for: 'r1', by: 'officer' };
  assert.deepEqual(readStoryEntry(written, context), {
    id: 'e3',
    subject: 'case:x',
    kind: 'remedy offered',
    happened: day('2021-02-22'),
    at: undefined,
    recorded: endOf(day('2021-02-22')),
    corrected: undefined,
    for: 'r1',
    about: undefined,
    by: 'officer',
    note: undefined,
    sort: 'compensate',
    sum: 125_000,
  });
});

const on = '+0d';
const wrong: readonly (readonly [string, unknown, readonly string[]])[] = [
  ['no entry at all', null, [': Write an entry as fields, with at least “on” (the day) and “kind” (what happened)']],
  ['a list', [], [': Write an entry as fields, with at least “on” (the day) and “kind” (what happened)']],
  [
    'nothing said',
    {},
    [
      ': “on” is missing: write a day, as YYYY-MM-DD or as an offset from the story’s start such as +3w',
      ': “kind” is missing: write what sort of thing happened, such as “repair reported”',
    ],
  ],
  [
    'a day that is a number',
    { on: 5, kind: 'made safe' },
    ['on: “on” needs a day, as YYYY-MM-DD or as an offset from the story’s start such as +3w'],
  ],
  [
    'a kind that is a list',
    { on, kind: [] },
    ['kind: “kind” needs what sort of thing happened, such as “repair reported”'],
  ],
  [
    'a kind nearly right',
    { on, kind: 'Repair Reproted' },
    ['kind: There is no kind of entry called “Repair Reproted”; did you mean “repair reported”?'],
  ],
  [
    'a kind unknown',
    { on, kind: 'dancing' },
    ['kind: There is no kind of entry called “dancing”: choose one from the list of words'],
  ],
  ['a number for words', { on, kind: 'made safe', note: 5 }, ['note: Write this in words, not as a list or as fields']],
  [
    'a list for words',
    { on, kind: 'adaptation asked for', adaptation: ['ramp'] },
    ['adaptation: Write this in words, not as a list or as fields'],
  ],
  [
    'words that are empty',
    { on, kind: 'adaptation asked for', adaptation: '  ' },
    ['adaptation: Write something here'],
  ],
  [
    'words without end',
    { on, kind: 'adaptation asked for', adaptation: 'x'.repeat(20_001) },
    ['adaptation: Write at most 20,000 characters here'],
  ],
  [
    'nothing in a needed field',
    { on, kind: 'adaptation asked for', adaptation: null },
    ['adaptation: There is nothing after “adaptation”: write something, or leave it out'],
  ],
  [
    'a needed field missing',
    { on, kind: 'adaptation asked for' },
    ['adaptation: “adaptation” is missing (what is needed: level-access shower, ramp, wider doors, an extra bedroom)'],
  ],
  [
    'a needed choice missing',
    { on, kind: 'priority set' },
    ['priority: “priority” is missing (the priority; one of: emergency, urgent, routine, planned)'],
  ],
  [
    'a list in a list',
    { on, kind: 'need ended', person: 'son', needs: ['asthma', ['x'], ''] },
    ['needs.1: Write each thing in this list in words', 'needs.2: Write something here'],
  ],
  ['an empty list', { on, kind: 'need ended', person: 'son', needs: [] }, ['needs: Write at least one here']],
  [
    'a list without end',
    { on, kind: 'need ended', person: 'son', needs: Array(201).fill('x') },
    ['needs: Write at most 200 here'],
  ],
  [
    'fields for a choice',
    { on, kind: 'priority set', priority: {} },
    ['priority: Write one of: emergency, urgent, routine, planned'],
  ],
  [
    'a choice with a capital',
    { on, kind: 'priority set', priority: 'Urgent' },
    [
      'priority: “Urgent” is not a choice here; did you mean “urgent”? The choices are: emergency, urgent, routine, planned',
    ],
  ],
  [
    'a choice unknown',
    { on, kind: 'priority set', priority: 'whenever' },
    ['priority: “whenever” is not a choice here; write one of: emergency, urgent, routine, planned'],
  ],
  ['part of a number', { on, kind: 'person known', person: 'son', age: 2.5 }, ['age: Write a whole number']],
  [
    'words for a number',
    { on, kind: 'person known', person: 'son', age: 'five' },
    ['age: Write a whole number; “five” is not one'],
  ],
  [
    'a number too great',
    { on, kind: 'person known', person: 'son', age: 126 },
    ['age: Write a whole number from 0 to 125'],
  ],
  [
    'a number too small',
    { on, kind: 'person known', person: 'son', age: -1 },
    ['age: Write a whole number from 0 to 125'],
  ],
  [
    'a list for a day',
    { on, kind: 'works date given', due: [] },
    ['due: Write a day, as YYYY-MM-DD or as an offset from the story’s start such as +3w'],
  ],
  [
    'a day of birth before anyone alive',
    { on, kind: 'person known', person: 'son', born: '1879-12-31' },
    ['born: “1879-12-31” is outside the days Putright can count, which run from 1880-01-01 to 2029-06-30'],
  ],
  [
    'words for a sum',
    { on, kind: 'money paid', sum: 'some' },
    ['sum: Write a sum of money such as £150 or £12.50; “some” is not one'],
  ],
  ['a list for a sum', { on, kind: 'money paid', sum: [] }, ['sum: Write a sum of money such as £150 or £12.50']],
  ['words for yes or no', { on, kind: 'money paid', offset: 'maybe' }, ['offset: Write yes or no']],
  [
    'words for changes',
    { on, kind: 'entry corrected', why: 'x', now: 'y' },
    ['now: Write the fields that change, each with its new value'],
  ],
  [
    'an unknown field',
    { on, kind: 'made secure', safe: 'x' },
    ['safe: “made secure” has no field “safe”; it has: on, recorded, id, for, about, by, note'],
  ],
  [
    'words cut off by a comma',
    { on, kind: 'resident chased', says: 'they came', 'but nobody knocked': null },
    [
      'but nobody knocked: There is nothing after “but nobody knocked”: if it belongs to the words before it, put all of them between quotation marks',
    ],
  ],
  [
    'the beginning of several kinds',
    { on, kind: 'planned works' },
    [
      'kind: There is no kind of entry called “planned works”; did you mean “planned works scheduled” or “planned works overridden”?',
    ],
  ],
  [
    'an unknown field nearly right',
    { on, kind: 'made secure', nots: 'x' },
    ['nots: “made secure” has no field “nots”; did you mean “note”?'],
  ],
  [
    'written down before it happened',
    { on: '+1dT10:00', recorded: '+1dT09:59', kind: 'made safe' },
    ['recorded: “recorded” is before the day it happened: nobody can write a thing down before then'],
  ],
];

for (const [name, written, expected] of wrong) {
  test(`wrong: ${name}`, () => {
    const found = readStoryEntry(written, context);
    assert.deepEqual(
      isEntry(found) ? found : found.map(({ path, message }) => `${path.join('.')}: ${message}`),
      expected,
    );
  });
}

const right: readonly (readonly [string, KindName, string, unknown, unknown])[] = [
  ['yes', 'money paid', 'offset', 'yes', true],
  ['No', 'money paid', 'offset', 'No', false],
  ['true in words', 'money paid', 'offset', 'true', true],
  ['false itself', 'money paid', 'offset', false, false],
  ['a number in words', 'visit made', 'visits', '12', 12],
  ['a number of pounds', 'money paid', 'sum', 12.5, 1250],
  ['a list of one', 'repair reported', 'problem', ' roof ', 'roof'],
  ['a day of birth long ago', 'person known', 'born', '1931-05-06', day('1931-05-06')],
  ['an offset', 'works date given', 'due', '-1d', day('2021-01-31')],
];

for (const [name, kind, field, written, expected] of right) {
  test(`right: ${name}`, () => {
    const found = readStoryEntry(
      { on, kind, person: kind === 'person known' ? 'son' : undefined, [field]: written },
      context,
    );
    assert.equal(isEntry(found) && (found as unknown as Record<string, unknown>)[field], expected);
  });
}

test('many unknown fields are not all told', () => {
  const many = Object.fromEntries(Array.from({ length: 5000 }, (_, n) => [`f${n}`, n]));
  const found = readStoryEntry({ on, kind: 'made safe', ...many }, context);
  assert.equal(isEntry(found) ? 0 : found.length, 20);
});

test('entries that point to one another are read together', () => {
  const story = { starts: undefined, name: 'x', whereIs: (place: number) => `entry ${place + 1}` };
  const list = [
    { on: '2021-02-01', kind: 'made safe', id: 'a' },
    { on: '2021-02-01', kind: 'made safe', id: 'a', for: 'a' },
    { on: '2021-02-01', kind: 'made safe', about: 'nobody' },
  ].map((written, place) => ({ written, id: `e${place + 1}` }));
  const { mistakes } = readStoryEntries(list, story);
  assert.deepEqual(
    mistakes.map(({ path, message }) => `${path.join('.')}: ${message}`),
    [
      '2.about: No entry in this story has the id “nobody”: give that id to the entry you mean',
      '1.id: “a” is the id of two entries, here and on entry 1: give each an id of its own',
    ],
  );
});

test('every kind of entry says what happened in one plain sentence', () => {
  const seen = new Set<KindName>();
  fc.assert(
    fc.property(someStory, ({ record }) => {
      for (const entry of record) {
        seen.add(entry.kind);
        const said = sayEntry(entry);
        assert.match(said, /^\S/, entry.kind);
      }
    }),
    { numRuns: 1500 },
  );
  assert.ok(seen.size > kindNames.length * 0.9);
});
