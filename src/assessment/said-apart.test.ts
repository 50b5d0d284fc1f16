import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { day } from '../calendar/day.ts';
import { endOf } from '../calendar/instant.ts';
import { lessons } from '../lessons/index.ts';
import type { LessonId } from '../lessons/lesson.ts';
import { readingOf } from '../record/reading-of.ts';
import type { StoryEntry } from '../record/story/story-entry.ts';
import { assess } from './assess.ts';
import { isWaiting, sayDuty } from './duty.ts';

describe('two duties of one lesson, one for each of its limits, are told apart by what they say', () => {
  const waiting = (lesson: LessonId, asAt: string, entries: readonly StoryEntry[]) =>
    assess(readingOf(entries).entries, endOf(day(asAt)), lessons)
      .duties.filter((duty) => duty.lesson.id === lesson && isWaiting(duty))
      .map(sayDuty);

  const mould: readonly StoryEntry[] = [
    { on: '2026-02-02', kind: 'hazard reported', hazard: 'mould', id: 'mould' },
    {
      on: '2026-02-04',
      kind: 'investigation concluded',
      for: 'mould',
      finds: 'significant',
      needs: ['safety works', 'further works'],
    },
  ];

  test('news of a hazard, and how to stay safe while it lasts', () => {
    assert.deepEqual(waiting('hazards/keep-informed', '2026-02-05', mould).toSorted(), [
      'Tell the resident how to stay safe while the hazard lasts',
      'Tell the resident what is being done about the hazard, and when, for as long as it lasts',
    ]);
  });

  test('a step towards lasting works, and their start', () => {
    assert.deepEqual(waiting('hazards/further-works', '2026-02-05', mould).toSorted(), [
      'Have the lasting works start on site within 12 weeks',
      'Take steps towards lasting works within 5 working days',
    ]);
  });

  test('confirming a visit, and the reminder of it', () => {
    const booked: StoryEntry = { on: '2025-03-03', kind: 'appointment made', planned: '2025-03-13' };
    assert.equal(new Set(waiting('access/confirmed-and-reminded', '2025-03-03', [booked])).size, 2);
  });

  test('the risk, and a move, once health is getting worse', () => {
    const worse: readonly StoryEntry[] = [
      { on: '2025-02-03', kind: 'person known', person: 'daughter', age: 3 },
      { on: '2025-02-03', kind: 'repair reported', problem: 'damp and mould', id: 'damp' },
      { on: '2025-02-10', kind: 'health worsened', person: 'daughter', for: 'damp' },
    ];
    assert.equal(new Set(waiting('circumstances/health-worsens', '2025-02-10', worse)).size, 2);
  });

  test('by the landlord’s own limit, where it has one', () => {
    const own: StoryEntry = {
      on: '2025-01-06',
      kind: 'policy set',
      lesson: 'hazards/further-works',
      limit: 'steps',
      count: 3,
      unit: 'working days',
    };
    assert.ok(
      waiting('hazards/further-works', '2026-02-05', [own, ...mould]).includes(
        'Take steps towards lasting works within 3 working days',
      ),
    );
  });
});

test('what a lesson asks by its limits is of limits it has, and each says another thing', () => {
  for (const { id, asks = {}, title, clock } of lessons) {
    const said = Object.values(asks);
    assert.deepEqual(
      Object.keys(asks).filter((limit) => !(limit in clock.limits)),
      [],
      id,
    );
    for (const one of said) {
      assert.notEqual(one, title, id);
      assert.ok(/^[A-Z]/.test(one) && one.length <= 125 && !one.endsWith('.'), `${id}: ${one}`);
    }
  }
});
