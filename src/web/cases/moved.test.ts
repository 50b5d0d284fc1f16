import assert from 'node:assert/strict';
import { test } from 'node:test';
import { instant } from '../../calendar/instant.ts';
import { lessons } from '../../lessons/index.ts';
import { isEntry, readStoryEntry, type StoryEntry } from '../../record/story/story-entry.ts';
import { movedBy } from './moved.ts';

const now = instant('2026-03-07T09:00:00Z');

/** How what is owed moved by those entries whose names end in ‘new’. */
function moved(...written: readonly StoryEntry[]) {
  const entries = written.map((one, place) => readStoryEntry(one, { starts: undefined, name: 'test', place }));
  assert.ok(entries.every(isEntry));
  const ids = new Set(entries.map(({ id }) => id).filter((id) => id.endsWith('new')));
  return movedBy(entries, ids, now, lessons);
}

const on = '2026-03-06';
const opened: StoryEntry = { on, kind: 'case opened', id: 'opened', family: 'domestic abuse', title: 'She rang' };
const told = (person: string, id: string): StoryEntry => ({ on, kind: 'abuse disclosed', id, person });
const asked = (person: string, id: string): StoryEntry => ({
  ...{ on, kind: 'safe contact agreed', id, person },
  means: ['phone'],
});

test('what is owed of a second person the same day is newly owed', () => {
  const { added } = moved(opened, told('resident', 'first'), told('daughter', 'second new'));
  assert.ok(added.some(({ title }) => /how it is safe to be in touch/.test(title)));
  assert.deepEqual(moved(opened, told('resident', 'first'), { on, kind: 'note made', id: 'new', says: 'rang back' }), {
    added: [],
    gone: [],
    missed: [],
  });
});

test('all that is owed on a case is newly owed when it is opened, whatever else the home is owed', () => {
  const again = { ...opened, id: 'opened new' };
  const { added } = moved(told('resident', 'first'), again, told('resident', 'second new'));
  assert.ok(added.some(({ title }) => /how it is safe to be in touch/.test(title)));
});

test('what was done of two alike waits no longer, and is said once', () => {
  const { added, gone } = moved(opened, told('resident', 'a'), told('daughter', 'b'), asked('daughter', 'new'));
  assert.deepEqual(added, []);
  assert.deepEqual(
    gone.filter((title) => /how it is safe to be in touch/.test(title)),
    ['The same day, ask whoever was harmed how it is safe to be in touch, and write it down'],
  );
});

test('what is owed by another day than before is owed by that day, and does not wait no longer', () => {
  const report: StoryEntry = { on, kind: 'repair reported', id: 'report', problem: 'kitchen tap drips' };
  const set: StoryEntry = { on, kind: 'priority set', id: 'new', for: 'report', priority: 'emergency' };
  const { added, gone } = moved({ ...opened, family: 'repairs' }, report, set);
  assert.ok(added.length > 0);
  assert.deepEqual(gone, []);
});

test('what can no longer be done is missed, and does not only wait no longer', () => {
  const complaint: StoryEntry = { on, kind: 'complaint received', id: 'complaint', points: ['the wrong address'] };
  const found: StoryEntry = {
    ...{ on, kind: 'point considered', id: 'found', point: 'the wrong address' },
    decision: 'upheld',
  };
  const answer: StoryEntry = { on, kind: 'response sent', id: 'new', stage: 1, answers: ['the wrong address'] };
  const restsOn = /Say which entries on the record each finding of a complaint rests on/;
  const { gone, missed } = moved({ ...opened, family: 'complaints' }, complaint, found, answer);
  assert.equal(missed.filter((title) => restsOn.test(title)).length, 1);
  assert.deepEqual(
    gone.filter((title) => restsOn.test(title)),
    [],
  );
  assert.ok(gone.some((title) => /^Answer the complaint in full/.test(title)));
});

test('of two things a lesson asks, the one that was done waits no longer', () => {
  const hazard: StoryEntry = { on, kind: 'hazard reported', id: 'hazard', hazard: 'mould' };
  const found: StoryEntry = {
    ...{ on, kind: 'investigation concluded', id: 'found', for: 'hazard', finds: 'significant' },
    needs: ['safety works'],
  };
  const told: StoryEntry = { on, kind: 'safety advice given', id: 'new', for: 'hazard' };
  const { gone } = moved({ ...opened, family: 'hazards' }, hazard, found, told);
  assert.ok(gone.includes('Tell the resident how to stay safe while the hazard lasts'), gone.join('\n'));
  assert.ok(!gone.some((title) => /what is being done about the hazard|Keep the resident told/.test(title)));
});

test('two of one title by two days say what each is owed by', () => {
  const repair = (day: string, problem: string): StoryEntry => ({
    on: day,
    kind: 'repair reported',
    id: problem,
    problem,
  });
  const again = { ...opened, id: 'opened new', family: 'repairs' as const };
  const { added } = moved(again, repair('2026-03-03', 'gutter new'), repair('2026-03-05', 'tap new'));
  const finish = added.filter(({ title }) => /^Finish the repair/.test(title));
  assert.equal(finish.length, 2);
  assert.match(finish[0]?.title ?? '', /: A repair was reported: gutter new \(3 March 2026\)$/);
  assert.match(finish[1]?.title ?? '', /: A repair was reported: tap new \(5 March 2026\)$/);
  const once = moved({ ...opened, family: 'repairs' }, repair('2026-03-03', 'gutter'), repair('2026-03-05', 'tap new'));
  assert.deepEqual(
    once.added.filter(({ title }) => /^Finish the repair/.test(title)).map(({ title }) => title),
    ['Finish the repair within your own published time for its priority'],
  );
});
