import assert from 'node:assert/strict';
import { test } from 'node:test';
import { instant } from '../../../calendar/instant.ts';
import { isEntry, readStoryEntry, type StoryEntry } from '../../../record/story/story-entry.ts';
import { checkList } from './check-list.ts';

/** What is still to come, as whoever takes the case on would be told it on an afternoon. */
function toCome(...written: readonly StoryEntry[]): readonly string[] | undefined {
  const entries = written.map((one, place) => readStoryEntry(one, { starts: undefined, name: 'test', place }));
  assert.ok(entries.every(isEntry));
  return checkList(entries, instant('2026-11-27T16:00:00Z'), []).find(({ id }) => id === 'visits')?.lines;
}

const booked: StoryEntry = { on: '2026-11-20', kind: 'appointment made', planned: '2026-11-27', time: '2pm' };

test('a visit is to come until somebody has come, or it was moved or called off', () => {
  const stillToCome = ['A visit was arranged for 27 November 2026, 2pm'];
  assert.deepEqual(toCome(booked), stillToCome);
  assert.deepEqual(toCome({ on: '2026-11-27T09:00', kind: 'note made', says: 'rang' }, booked), stillToCome);
  assert.deepEqual(toCome(booked, { on: '2026-11-27T14:10', kind: 'no access' }), []);
  assert.deepEqual(toCome(booked, { on: '2026-11-27T14:10', kind: 'visit made', outcome: 'no access' }), []);
  assert.deepEqual(toCome(booked, { on: '2026-11-27T14:10', kind: 'appointment missed' }), []);
  assert.deepEqual(toCome(booked, { on: '2026-11-25', kind: 'appointment changed' }), []);
  assert.deepEqual(toCome(booked, { on: '2026-11-25', kind: 'appointment changed', planned: '2026-12-03' }), [
    'A visit was arranged for 27 November 2026, 2pm, moved to 3 December 2026',
  ]);
});

test('works are to come on their last day, until they are done', () => {
  const given: StoryEntry = { on: '2026-11-20', kind: 'works date given', due: '2026-12-04' };
  assert.deepEqual(toCome(given), ['The resident was given a date for the works: 4 December 2026']);
  assert.deepEqual(toCome(given, { on: '2026-11-24', kind: 'works date changed', due: '2026-12-09' }), [
    'The date of the works changed to 9 December 2026',
  ]);
  assert.deepEqual(toCome(given, { on: '2026-11-26', kind: 'works completed' }), []);
});

test('times offered after a door stayed shut are handed over until a visit is booked', () => {
  const shut: StoryEntry = { on: '2026-11-27T14:10', kind: 'no access' };
  const offered: StoryEntry = {
    on: '2026-11-27T15:00',
    kind: 'access worked through',
    offered: ['Tuesday morning', 'Thursday after 3pm'],
  };
  assert.deepEqual(toCome(booked, shut, offered), [
    'Offered on 27 November 2026, and nothing booked yet: Tuesday morning and Thursday after 3pm',
  ]);
  assert.deepEqual(
    toCome(booked, shut, offered, { on: '2026-11-27T15:30', kind: 'appointment made', planned: '2026-12-01' }),
    ['A visit was arranged for 1 December 2026'],
  );
});

test('whoever takes a case on is told the ages people have reached, not those once written down', () => {
  const son: StoryEntry = { on: '2020-03-02', kind: 'person known', person: 'son', born: '2016-05-01' };
  const entry = readStoryEntry(son, { starts: undefined, name: 'test', place: 1 });
  assert.ok(isEntry(entry));
  const people = checkList([entry], instant('2026-06-01T09:00:00Z'), []).find(({ id }) => id === 'people');
  assert.deepEqual(people?.lines, ['Son: aged 10']);
});

test('a neighbour at risk stands under a heading of their own, which is there for nobody else', () => {
  const list = (...entries: readonly StoryEntry[]) => {
    const read = entries.map((one, place) => readStoryEntry(one, { starts: undefined, name: 'test', place }));
    assert.ok(read.every(isEntry));
    return checkList(read, instant('2026-06-01T09:00:00Z'), []);
  };
  const needs = (person: string): StoryEntry => ({
    on: '2026-03-02',
    kind: 'need disclosed',
    person,
    needs: ['asthma'],
  });
  const both = list(needs('neighbour upstairs'), needs('daughter'));
  assert.deepEqual(both.find(({ id }) => id === 'people')?.lines, ['Daughter: asthma']);
  assert.deepEqual(both.find(({ id }) => id === 'others')?.lines, ['Neighbour upstairs: asthma']);
  assert.equal(
    list(needs('daughter')).some(({ id }) => id === 'others'),
    false,
  );
});

test('what no record tells says what to do, and not that there is none', () => {
  const told = checkList([], instant('2026-06-01T09:00:00Z'), []).find(({ id }) => id === 'told');
  assert.match(told?.toDo ?? '', /^Tell them/);
});

test('on a case of abuse, what is safe is handed over too, and it is whoever was harmed who is told', () => {
  const on = '2026-03-02';
  const written: readonly StoryEntry[] = [
    { on, kind: 'case opened', family: 'domestic abuse', title: 'x' },
    { on, kind: 'abuse disclosed', person: 'partner' },
    { on, kind: 'safe contact agreed', person: 'partner', means: ['text message'] },
  ];
  const read = written.map((one, place) => readStoryEntry(one, { starts: undefined, name: 'test', place }));
  assert.ok(read.every(isEntry));
  const list = checkList(read, instant('2026-06-01T09:00:00Z'), []);
  assert.ok(list.find(({ id }) => id === 'people')?.lines.includes('Safe for partner: text message.'));
  const told = list.find(({ id }) => id === 'told');
  assert.equal(told?.asks, 'Whoever was harmed knows who has the case now, and how to reach them');
  assert.match(told?.toDo ?? '', /safe/);
});

test('what is safe is said first, so that it is never among what is cut short', () => {
  const on = '2026-03-02';
  const needs = ['asthma', 'diabetes', 'epilepsy', 'arthritis', 'dementia', 'deaf', 'blind', 'cancer', 'anxiety'];
  const written: readonly StoryEntry[] = [
    ...needs.map((need, place): StoryEntry => {
      return { on, kind: 'need disclosed', person: `child ${place + 1}`, needs: [need] };
    }),
    { on, kind: 'safe contact agreed', person: 'resident', means: ['text message'] },
  ];
  const read = written.map((one, place) => readStoryEntry(one, { starts: undefined, name: 'test', place }));
  assert.ok(read.every(isEntry));
  const people = checkList(read, instant('2026-06-01T09:00:00Z'), []).find(({ id }) => id === 'people');
  assert.equal(people?.lines[0], 'Safe for resident: text message.');
  assert.ok((people?.lines.length ?? 0) > 8);
});
