import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { day } from '../../calendar/day.ts';
import { type KindName, kindNames } from '../entry.ts';
import { retention, retentionDue } from './retention.ts';

describe('how long entries are kept', () => {
  for (const kind of kindNames)
    test(`${kind} has a rule`, () => {
      const rule = retention[kind];
      assert.ok(['keep', 'review', 'remove'].includes(rule.does));
      if (rule.does !== 'keep') assert.ok(Number.isInteger(rule.years) && rule.years >= 1 && rule.years <= 40);
    });

  test('no rule is of a kind that is no more', () =>
    assert.deepEqual(Object.keys(retention).sort(), [...kindNames].sort()));

  const rows: readonly (readonly [KindName, ended: string, today: string, does: string | undefined])[] = [
    ['letter sent', '2020-03-06', '2026-03-05', undefined],
    ['letter sent', '2020-03-06', '2026-03-06', 'remove'],
    ['reminder sent', '2024-03-06', '2026-03-06', 'remove'],
    ['abuse disclosed', '2020-03-06', '2026-03-06', 'review'],
    ['works completed', '1990-01-01', '2026-03-06', undefined],
    ['letter sent', '2020-02-29', '2026-02-28', 'remove'],
  ];
  for (const [kind, ended, today, does] of rows)
    test(`${kind}, ended ${ended}, on ${today}: ${does ?? 'nothing'}`, () =>
      assert.equal(retentionDue(kind, day(ended), day(today))?.does, does));
});
