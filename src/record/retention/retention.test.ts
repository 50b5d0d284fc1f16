import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { kindNames } from '../entry.ts';
import { retention } from './retention.ts';

describe('how long entries are kept', () => {
  for (const kind of kindNames)
    test(`${kind} has a rule`, () => {
      const rule = retention[kind];
      assert.ok(['keep', 'review', 'remove'].includes(rule.does));
      if (rule.does !== 'keep') assert.ok(Number.isInteger(rule.years) && rule.years >= 1 && rule.years <= 40);
    });

  test('no rule is of a kind that is no more', () =>
    assert.deepEqual(Object.keys(retention).sort(), [...kindNames].sort()));
});
