import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { readCase } from './open-case.ts';

const opened: StoryEntry = {
  on: '2026-03-02',
  kind: 'case opened',
  family: 'repairs',
  title: 'Leak',
  officer: 'priya',
};
const hate: StoryEntry = { on: '2026-03-09', kind: 'antisocial behaviour reported', harm: 'hate' };
const abuse = 'My partner punched me last night and I am scared of him';
const note: StoryEntry = { on: '2026-03-03', kind: 'note made', id: 'note', says: 'she rang' };
const corrected = (says: string): StoryEntry => ({
  on: '2026-03-09',
  kind: 'entry corrected',
  for: 'note',
  why: 'x',
  now: { says },
});
const lifted = (on: string): StoryEntry => ({ on, kind: 'restriction lifted', why: 'a mistake' });

for (const [says, isRestricted, entries] of [
  ['an ordinary repair is open to all', false, []],
  ['hate told on it restricts it', true, [hate]],
  ['somebody may restrict it', true, [{ on: '2026-03-03', kind: 'case restricted' }]],
  ['a restriction lifted opens it', false, [hate, lifted('2026-03-10')]],
  ['what is told after that restricts it again', true, [lifted('2026-03-08'), hate]],
  ['so does abuse that a correction brings in', true, [note, lifted('2026-03-08'), corrected(abuse)]],
  ['another correction does not', false, [note, lifted('2026-03-08'), corrected('she rang twice')]],
] as const) {
  test(says, () => assert.equal(readCase(readingOf([opened, ...entries]))?.isRestricted, isRestricted));
}

const takenOff: StoryEntry = { on: '2026-03-04', kind: 'access to case taken away', officer: 'priya' };
const handed = (on: string, officer: string): StoryEntry => ({ on, kind: 'case handed over', to: officer, officer });

for (const [says, access, entries] of [
  ['the officer who opened it is named', { priya: true }, []],
  ['taken off, she is not', { priya: false }, [takenOff]],
  [
    'handed the case again, she is',
    { priya: true, sam: false },
    [takenOff, { on: '2026-03-05', kind: 'access to case taken away', officer: 'sam' }, handed('2026-03-06', 'priya')],
  ],
  ['whoever has it now is named, and whoever had it is not', { sam: true }, [handed('2026-03-06', 'sam')]],
] as const) {
  test(says, () => {
    const found = readCase(readingOf([opened, ...entries]))?.access ?? [];
    assert.deepEqual(Object.fromEntries(found.map((one) => [one.account, one.may])), access);
  });
}
