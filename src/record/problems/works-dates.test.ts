import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysAfter } from '../../calendar/day.ts';
import type { Entry } from '../entry.ts';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { changeTold, dateKept, firstDate } from './works-dates.ts';

const report: StoryEntry = { on: '2025-03-03', kind: 'repair reported', id: 'r', problem: 'windows' };
const ordered: StoryEntry = { on: '2025-03-10', kind: 'works ordered', id: 'o', works: 'windows', for: 'r' };
const given: StoryEntry = { on: '2025-03-12', kind: 'works date given', id: 'g', due: '2025-04-14', for: 'r' };

const inTwoWeeks = ({ happened }: Entry) => daysAfter(happened, 14);

test('what a survey calls for waits for a date from the day it should have been ordered', () => {
  const survey: StoryEntry = { on: '2025-03-10', kind: 'survey made', id: 's', for: 'r', recommends: ['new windows'] };
  const unordered = (...entries: readonly StoryEntry[]) => {
    const reading = readingOf([report, survey, ...entries]);
    const [problem] = reading.problems;
    assert.ok(problem);
    const { decided, isUnordered } = firstDate(reading, problem, inTwoWeeks);
    return [decided?.id, isUnordered];
  };
  assert.deepEqual(unordered(), ['s', true]);
  assert.deepEqual(unordered({ ...ordered, on: '2025-03-17' }), ['o', false]);
  assert.deepEqual(unordered({ ...ordered, on: '2025-06-02' }), ['s', true]);
});

test('works ordered wait for a date, and a date gone by is none', () => {
  const dated = (...entries: readonly StoryEntry[]) => {
    const reading = readingOf(entries);
    const [problem] = reading.problems;
    assert.ok(problem);
    const { decided, dated: date } = firstDate(reading, problem, inTwoWeeks);
    return [decided?.id, date?.id];
  };
  assert.deepEqual(dated(report), [undefined, undefined]);
  assert.deepEqual(dated(report, ordered, given), ['o', 'g']);
  assert.deepEqual(dated(report, { ...given, on: '2025-03-04', due: '2025-03-05' } as StoryEntry, ordered), [
    'o',
    undefined,
  ]);
});

const tap: StoryEntry = { on: '2025-03-03', kind: 'repair reported', id: 't', problem: 'tap' };
const keeps: readonly (readonly [name: string, then: StoryEntry, keeps: boolean])[] = [
  ['works begun early', { on: '2025-04-07', kind: 'works started', for: 'o' }, true],
  ['works done on the day', { on: '2025-04-14', kind: 'works completed', for: 'r' }, true],
  ['works done on a visit', { on: '2025-04-10', kind: 'visit made', for: 'r', outcome: 'works completed' }, true],
  ['somebody on the day, shut out', { on: '2025-04-14', kind: 'no access', for: 'r' }, true],
  ['somebody who only looked before', { on: '2025-04-02', kind: 'visit made', for: 'r', outcome: 'inspected' }, false],
  ['works on something else', { on: '2025-04-10', kind: 'works completed', for: 't' }, false],
  ['word that something else is mended', { on: '2025-04-10', kind: 'resident confirmed fixed', for: 't' }, false],
  ['another date', { on: '2025-04-10', kind: 'works date given', for: 'r', due: '2025-05-01' }, true],
  ['a date for something else', { on: '2025-04-10', kind: 'works date given', for: 't', due: '2025-05-01' }, false],
  ['a change nobody told of', { on: '2025-04-10', kind: 'works date changed', due: '2025-05-01', told: false }, false],
  ['word of another day', { on: '2025-04-10', kind: 'resident updated', says: 'it will be 22 April instead' }, true],
  ['word that the day stands', { on: '2025-04-10', kind: 'resident updated', says: '£38 sent, Monday stands' }, false],
  ['an update without words', { on: '2025-04-10', kind: 'resident updated' }, true],
  ['word of no day', { on: '2025-04-10', kind: 'resident updated', says: 'glass is on order' }, false],
  [
    'word of how it is, of the giving’s day',
    { on: '2025-03-12', kind: 'resident updated', says: 'by 22 April' },
    false,
  ],
  [
    'word of something else’s day',
    { on: '2025-04-10', kind: 'resident updated', for: 't', says: '22 April now' },
    false,
  ],
  [
    'a visit booked for a later day',
    { on: '2025-04-10', kind: 'appointment made', for: 'r', planned: '2025-04-22' },
    true,
  ],
  ['a visit booked before', { on: '2025-03-20', kind: 'appointment made', for: 'r', planned: '2025-04-01' }, false],
  ['moved for good', { on: '2025-04-10', kind: 'moved for good' }, true],
];

for (const [name, then, isKept] of keeps)
  test(`a date is ${isKept ? '' : 'not '}kept by ${name}`, () => {
    const reading = readingOf([report, tap, ordered, given, then]);
    const [date] = reading.of('works date given');
    assert.ok(date);
    assert.equal(dateKept(reading, date) !== undefined, isKept);
  });

test('of a date for the whole problem, works by any of its orders; of one for an order, not those of another', () => {
  const other: StoryEntry = { on: '2025-03-11', kind: 'works ordered', id: 'p', works: 'sills', for: 'r' };
  const begun: StoryEntry = { on: '2025-04-01', kind: 'works started', id: 'b', for: 'p' };
  const kept = (dated: StoryEntry) => {
    const reading = readingOf([report, ordered, other, dated, begun]);
    const [date] = reading.of('works date given');
    assert.ok(date);
    return dateKept(reading, date)?.id;
  };
  assert.equal(kept(given), 'b');
  assert.equal(kept({ ...given, for: 'o' } as StoryEntry), undefined);
});

test('word that it works keeps no date where it can only be of works done before', () => {
  const done: StoryEntry = { on: '2025-03-05', kind: 'works completed', for: 'r' };
  const back: StoryEntry = { on: '2025-03-08', kind: 'problem returned', for: 'r' };
  const confirmed: StoryEntry = { on: '2025-04-09', kind: 'resident confirmed fixed', for: 'r' };
  const kept = (...entries: readonly StoryEntry[]) => {
    const reading = readingOf([report, ...entries, ordered, given, confirmed]);
    const [date] = reading.of('works date given');
    assert.ok(date);
    return dateKept(reading, date)?.kind;
  };
  assert.equal(kept(), 'resident confirmed fixed');
  assert.equal(kept(done), undefined);
  assert.equal(kept(done, back), 'resident confirmed fixed');
});

test('a date that was changed is kept as one that was given is', () => {
  const changed: StoryEntry = { on: '2025-04-10', kind: 'works date changed', for: 'r', due: '2025-06-02', told: true };
  const kept = (...then: readonly StoryEntry[]) => {
    const reading = readingOf([report, ordered, given, changed, ...then]);
    const [date] = reading.of('works date changed');
    assert.ok(date);
    return dateKept(reading, date)?.id;
  };
  assert.equal(kept(), undefined);
  assert.equal(kept({ on: '2025-04-20', kind: 'resident updated', says: 'all in hand' }), undefined);
  assert.equal(kept({ on: '2025-06-02', kind: 'works completed', id: 'w', for: 'r' }), 'w');
});

test('a date is kept by somebody coming, and a change told by an update', () => {
  const reading = readingOf([
    given,
    { on: '2025-04-10', kind: 'works date changed', id: 'c', due: '2025-06-02' },
    { on: '2025-04-11', kind: 'resident updated', id: 'u' },
  ]);
  const [date, change] = [reading.of('works date given')[0], reading.of('works date changed')[0]];
  assert.ok(date && change);
  assert.equal(dateKept(reading, date)?.id, 'c');
  assert.equal(changeTold(reading, change)?.id, 'u');
});
