import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../../calendar/day.ts';
import { endOf } from '../../calendar/instant.ts';
import { lessons } from '../../lessons/index.ts';
import type { Subject } from '../../record/entry.ts';
import { read } from '../../record/reading.ts';
import { isEntry, readStoryEntry, type StoryEntry } from '../../record/story/story-entry.ts';
import type { LoadedHousehold } from './load-household.ts';
import { lookedAt } from './looked-at.ts';

const now = endOf(day('2026-11-28'));
const ofHousehold: Subject = 'household:HH-1';
const ofCase: Subject = 'case:PR-1';

function nextLook(isOpen: boolean, ...written: readonly (readonly [Subject, StoryEntry])[]) {
  const record = written.map(([subject, one], place) => {
    const entry = readStoryEntry(one, { starts: undefined, name: 'test', place });
    assert.ok(isEntry(entry));
    return { ...entry, subject };
  });
  const household: Partial<LoadedHousehold> = {
    cases: [{ reference: 'PR-1', isOpen, isRestricted: false } as LoadedHousehold['cases'][number]],
    ...{ reading: read(record, now), whole: record, canSeeSensitive: true },
  };
  return lookedAt(household as LoadedHousehold, new Set(), now, lessons);
}

const looked = [ofHousehold, { on: '2026-02-18', kind: 'household reviewed' }] as const;
const opened = [ofCase, { on: '2026-11-27', kind: 'case opened', family: 'repairs', title: 'A tap' }] as const;
const reported = [ofCase, { on: '2026-11-27', kind: 'repair reported', problem: 'kitchen tap' }] as const;

test('a household and an open case of it say one day by which to look again', () => {
  assert.equal(nextLook(true, looked, opened, reported).next, '18 February 2027');
  const assessed = [ofCase, { on: '2026-11-28', kind: 'risk assessed', level: 'low' }] as const;
  assert.deepEqual(nextLook(true, looked, opened, reported, assessed), {
    ...{ last: '28 November 2026', next: '28 November 2027', whose: 'Putright’s default', isLate: false },
  });
});

test('a year over before the case was opened begins anew with it', () => {
  const long = [ofHousehold, { on: '2024-02-19', kind: 'household reviewed' }] as const;
  assert.equal(nextLook(true, long, opened, reported).next, '27 November 2027');
  assert.deepEqual([nextLook(false, long).next, nextLook(false, long).isLate], ['19 February 2025', true]);
});
