import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { day } from '../calendar/day.ts';
import { endOf } from '../calendar/instant.ts';
import { lessons } from '../lessons/index.ts';
import type { StoryEntry } from '../record/story/story-entry.ts';
import { assess } from './assess.ts';
import { entriesOf } from './examples.ts';
import { explainDuty } from './explanation.ts';

describe('the answer to a complaint from before there was a Complaint Handling Code', () => {
  const answerOwed = (...entries: readonly StoryEntry[]) => {
    const asAt = '2021-06-30';
    const { duties } = assess(
      entriesOf({ name: 'code', entries, asAt, shows: [] }),
      endOf(day(asAt)),
      lessons.filter(({ id }) => id.startsWith('complaints/stage-')),
    );
    return duties.map(explainDuty).at(-1) ?? '';
  };

  test('is owed by our default, and by the Code from its first day', () => {
    assert.match(answerOwed({ on: '2020-03-02', kind: 'complaint received' }), /By Putright’s default it was due by/);
    assert.match(answerOwed({ on: '2020-07-06', kind: 'complaint received' }), /By Putright’s default it was due by/);
    assert.match(answerOwed({ on: '2020-07-07', kind: 'complaint received' }), /By the Complaint Handling Code it was/);
  });

  test('stays so at stage 2, which goes by the day the complaint was first made', () => {
    const received: StoryEntry = { on: '2020-03-02', kind: 'complaint received', id: 'c' };
    const asked: StoryEntry = { on: '2020-11-02', kind: 'escalation asked for', for: 'c' };
    assert.match(answerOwed(received, asked), /By Putright’s default it was due by/);
  });

  test('gives a landlord that logged it late no less time than one that logged it on the last day it could, and no more', () => {
    const received: StoryEntry = { on: '2021-02-01', kind: 'complaint received', id: 'c' };
    const logged = (on: string): StoryEntry => ({ on, kind: 'complaint acknowledged', for: 'c', stage: 1 });
    const dueBy = (...entries: readonly StoryEntry[]) => /due by ([^,]*?) and/.exec(answerOwed(...entries))?.[1];
    assert.equal(dueBy(received, logged('2021-02-03')), '17 February 2021');
    assert.equal(dueBy(received, logged('2021-02-08')), '22 February 2021');
    assert.equal(dueBy(received, logged('2021-03-15')), '22 February 2021');
    assert.equal(dueBy(received), '22 February 2021');
  });
});
