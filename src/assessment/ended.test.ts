import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { day } from '../calendar/day.ts';
import { endOf } from '../calendar/instant.ts';
import { lessons } from '../lessons/index.ts';
import type { StoryEntry } from '../record/story/story-entry.ts';
import { assess } from './assess.ts';
import { isWaiting } from './duty.ts';
import { entriesOf } from './examples.ts';
import { explainDuty } from './explanation.ts';

describe('what nobody did before it was over', () => {
  const asthma: StoryEntry = { on: '2025-03-03', kind: 'person known', person: 'son', age: 4, needs: ['asthma'] };
  const damp: StoryEntry = { on: '2025-03-10', kind: 'repair reported', id: 'r', problem: 'damp and mould' };
  const done = (on: string): StoryEntry => ({ on, kind: 'works completed', for: 'r' });
  const assessed = (on: string): StoryEntry => ({ on, kind: 'risk assessed', for: 'r', level: 'medium' });

  const dutyOf = (lesson: string, ...entries: readonly StoryEntry[]) => {
    const asAt = '2025-06-30';
    const { duties, failings } = assess(
      entriesOf({ name: 'ended', entries, asAt, shows: [] }),
      endOf(day(asAt)),
      lessons,
    );
    const duty = duties.find((one) => one.lesson.id === lesson);
    assert.ok(duty);
    return { duty, failing: failings.find((one) => one.duty === duty), says: explainDuty(duty) };
  };

  test('is not told as done by the end of it, and is missed as it was', () => {
    const { duty, failing, says } = dutyOf('circumstances/risk-assessed', asthma, damp, done('2025-04-11'));
    assert.equal(duty.standing, 'done late');
    assert.equal(duty.doneBy, undefined);
    assert.equal(duty.endedBy?.kind, 'works completed');
    assert.equal(failing?.lateDays, 30);
    assert.match(says, /was not done, and 30 days later no longer had to be: Works were completed/);
    assert.doesNotMatch(says, /done 30 days late/);
    assert.equal(isWaiting(duty), false);
  });

  test('is no failing where it was over in time', () => {
    const { duty, failing, says } = dutyOf('circumstances/risk-assessed', asthma, damp, done('2025-03-11'));
    assert.equal(duty.standing, 'done in time');
    assert.equal(failing, undefined);
    assert.match(says, /by then no longer had to be done: Works were completed/);
  });

  test('is told as done where somebody did it first, and not where they did it after', () => {
    const first = dutyOf('circumstances/risk-assessed', asthma, damp, assessed('2025-03-20'), done('2025-04-11'));
    assert.equal(first.duty.doneBy?.kind, 'risk assessed');
    assert.equal(first.duty.endedBy, undefined);
    assert.match(first.says, /was done 8 days late: The risk to the household was assessed/);
  });

  test('is told as done where the end is what was asked for', () => {
    const { duty, says } = dutyOf('repairs/policy-timescale', asthma, damp, done('2025-06-11'));
    assert.equal(duty.doneBy?.kind, 'works completed');
    assert.match(says, /was done \d+ days late: Works were completed/);
  });

  test('is asked of the last letter alone, where an apology that lacked it was followed by another that does', () => {
    const received: StoryEntry = { on: '2025-03-03', kind: 'complaint received', id: 'c' };
    const answer = (on: string, stage: 1 | 2): StoryEntry => ({
      ...{ on, kind: 'response sent', for: 'c', stage, decision: 'upheld', apologises: true },
      ...{ acknowledges: ['the gate'], regrets: ['what was not done'], tells: ['decision'] },
    });
    const asked: StoryEntry = { on: '2025-04-01', kind: 'escalation asked for', for: 'c' };
    for (const lesson of ['apology/explains-why', 'apology/learning']) {
      const asAt = '2025-06-30';
      const entries = [received, answer('2025-03-17', 1), asked, answer('2025-04-28', 2)];
      const record = entriesOf({ name: 'letters', entries, asAt, shows: [] });
      const { duties, failings } = assess(record, endOf(day(asAt)), lessons);
      const of = duties.filter((one) => one.lesson.id === lesson);
      assert.deepEqual(
        of.map((one) => isWaiting(one)),
        [false, true],
        lesson,
      );
      assert.equal(failings.filter((one) => one.lesson.id === lesson).length, 2);
    }
  });
});
