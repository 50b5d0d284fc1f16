import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { day } from '../calendar/day.ts';
import { endOf } from '../calendar/instant.ts';
import { healthWorsens } from '../lessons/circumstances/health-worsens.ts';
import { policyTimescale } from '../lessons/repairs/policy-timescale.ts';
import { worksDated } from '../lessons/repairs/works-dated.ts';
import { readingOf } from '../record/reading-of.ts';
import type { StoryEntry } from '../record/story/story-entry.ts';
import { assess } from './assess.ts';

describe('what a recorded reason for being late excuses', () => {
  const reason = (more: { for?: string; lesson?: string }): StoryEntry => ({
    ...{ on: '2025-03-24', kind: 'delay explained', why: 'the plaster had to dry' },
    ...more,
  });
  const excusedBy = (more: { for?: string; lesson?: string }) => {
    const { entries } = readingOf([
      { on: '2025-03-03', kind: 'person known', person: 'son', age: 4 },
      { on: '2025-03-03', kind: 'repair reported', id: 'r', problem: 'mould in the bedroom', priority: 'urgent' },
      { on: '2025-03-04', kind: 'health worsened', id: 'h', for: 'r', person: 'son' },
      { on: '2025-03-05', kind: 'works ordered', id: 'w', for: 'r', works: 'replaster', priority: 'urgent' },
      reason(more),
    ]);
    const { duties } = assess(entries, endOf(day('2025-04-30')), [healthWorsens, policyTimescale, worksDated]);
    return [...new Set(duties.filter(({ standing }) => standing === 'excused').map(({ lesson }) => lesson.id))];
  };
  test('one for the works is why the works are late, and nothing else', () =>
    assert.deepEqual(excusedBy({ for: 'w' }), ['repairs/policy-timescale', 'repairs/works-dated']));
  test('one for somebody’s health is not why the works are', () =>
    assert.deepEqual(excusedBy({ for: 'h' }), ['circumstances/health-worsens']));
  test('one for the report, or for nothing, is for all that followed', () => {
    const all = ['circumstances/health-worsens', 'repairs/policy-timescale', 'repairs/works-dated'];
    assert.deepEqual(excusedBy({ for: 'r' }), all);
    assert.deepEqual(excusedBy({}), all);
  });
  test('one for the works that names a lesson is for that one', () =>
    assert.deepEqual(excusedBy({ for: 'w', lesson: 'repairs/works-dated' }), ['repairs/works-dated']));
});

test('a reason for the plastering is not why nobody thought of a move in time', () => {
  const { entries } = readingOf([
    { on: '2025-03-03', kind: 'person known', person: 'son', age: 4 },
    { on: '2025-03-03', kind: 'hazard reported', id: 'hz', hazard: 'damp and mould' },
    {
      ...{ on: '2025-03-04', kind: 'impact told', for: 'hz' },
      impact: 'his asthma is worse and he uses his inhaler more',
    },
    { on: '2025-03-05', kind: 'survey made', id: 'sv', for: 'hz', finds: ['damp and mould'] },
    { on: '2025-03-06', kind: 'works ordered', id: 'w', for: 'sv', works: 'replaster' },
    { on: '2025-03-18', kind: 'delay explained', for: 'w', why: 'she asked for the plastering to wait' },
  ]);
  const { duties } = assess(entries, endOf(day('2025-04-30')), [healthWorsens]);
  assert.ok(duties.length > 0);
  assert.equal(
    duties.find(({ standing }) => standing === 'excused'),
    undefined,
  );
});
