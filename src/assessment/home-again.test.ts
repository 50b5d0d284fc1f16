import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { day } from '../calendar/day.ts';
import { endOf } from '../calendar/instant.ts';
import { lessons } from '../lessons/index.ts';
import { readingOf } from '../record/reading-of.ts';
import type { StoryEntry } from '../record/story/story-entry.ts';
import { assess } from './assess.ts';
import { isWaiting } from './duty.ts';

const out: StoryEntry = { on: '2026-02-17', kind: 'moved out', to: 'hotel' };
const back: StoryEntry = { on: '2026-03-10', kind: 'moved back' };
const told = (on: string): StoryEntry => ({
  ...{ on, kind: 'move explained' },
  tells: ['where', 'why', 'how long', 'what is paid', 'who to call'],
});
const assessed = (asAt: string, ...entries: readonly StoryEntry[]) => {
  const { duties, failings } = assess(readingOf(entries).entries, endOf(day(asAt)), lessons);
  const of = ({ lesson }: { readonly lesson: { readonly id: string } }) => lesson.id === 'moves/told';
  return { duties: duties.filter(of), waiting: duties.filter(of).filter(isWaiting), failings: failings.filter(of) };
};

describe('what is told before a move is asked until they are home again', () => {
  test('while they are away it is still to do, and late', () => {
    assert.equal(assessed('2026-03-02', out).waiting.length, 1);
  });

  test('once they are home it was missed, and nobody can do it any more', () => {
    const { waiting, failings } = assessed('2026-04-01', out, back);
    assert.deepEqual(waiting, []);
    assert.deepEqual(
      failings.map(({ lateDays }) => lateDays),
      [21],
    );
  });

  test('what is told of the next move does not make up for the last', () => {
    const { duties, waiting } = assessed('2026-06-01', out, back, told('2026-05-04'), {
      ...{ on: '2026-05-11', kind: 'moved out', to: 'another home' },
    });
    assert.deepEqual(waiting, []);
    assert.deepEqual(
      duties.map(({ standing }) => standing),
      ['overdue', 'done in time'],
    );
  });

  test('told in time, or late while they were away, stands as it was', () => {
    for (const [on, standing] of [
      ['2026-02-16', 'done in time'],
      ['2026-02-24', 'done late'],
    ] as const)
      assert.deepEqual(
        assessed('2026-04-01', told(on), out, back).duties.map((duty) => duty.standing),
        [standing],
      );
  });
});
