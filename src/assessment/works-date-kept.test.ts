import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../calendar/day.ts';
import { endOf } from '../calendar/instant.ts';
import { worksDated } from '../lessons/repairs/works-dated.ts';
import { readingOf } from '../record/reading-of.ts';
import { assess } from './assess.ts';
import { nextSteps } from './next.ts';

test('once a date is given, what is owed is to keep it', () => {
  const asked = (...dated: Parameters<typeof readingOf>[0]) => {
    const { entries } = readingOf([
      { on: '2026-11-20', kind: 'repair reported', id: 'r', problem: 'kitchen ceiling' },
      { on: '2026-11-23', kind: 'works ordered', for: 'r', works: 'new ceiling' },
      ...dated,
    ]);
    return nextSteps(assess(entries, endOf(day('2026-11-27')), [worksDated])).map((step) => step.do);
  };
  assert.deepEqual(asked(), [worksDated.title]);
  assert.deepEqual(asked({ on: '2026-11-25', kind: 'works date given', for: 'r', due: '2026-12-18' }), [
    'Keep the date you gave for the works, or tell the resident of another first',
  ]);
});
