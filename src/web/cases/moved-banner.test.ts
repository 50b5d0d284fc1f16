import assert from 'node:assert/strict';
import { test } from 'node:test';
import { movedBanner } from './moved-banner.ts';

const owed = (count: number) =>
  Array.from({ length: count }, (_, place) => ({ title: `thing ${place + 1}`, due: 'today' }));

test('all that is newly owed is said where it is little; of much, the first, and the rest opens', () => {
  const little = String(movedBanner({ added: owed(6), gone: [], missed: [] }));
  assert.doesNotMatch(little, /<details/);
  assert.match(little, /thing 6: today/);
  const much = String(movedBanner({ added: owed(14), gone: [], missed: [] }));
  assert.match(much, /thing 5: today[\s\S]*<details[\s\S]*And 9 more[\s\S]*thing 6: today[\s\S]*thing 14: today/);
});
