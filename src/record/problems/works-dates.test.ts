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
