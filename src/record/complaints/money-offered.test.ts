import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import { readMoneyOffered } from './money-offered.ts';

test('an offer a greater one replaced is none; what was set against arrears is told apart from what was paid', () => {
  const reading = readingOf([
    { on: '2025-03-03', kind: 'remedy offered', sort: 'compensate', sum: '£100' },
    { on: '2025-05-12', kind: 'remedy offered', id: 'more', sort: 'compensate', sum: '£400' },
    { on: '2025-05-13', kind: 'remedy accepted', id: 'yes' },
    { on: '2025-05-19', kind: 'money paid', id: 'off', sum: '£400', offset: true },
  ]);
  const [one, ...others] = readMoneyOffered(reading);
  assert.equal(others.length, 0);
  assert.deepEqual([one?.offer.id, one?.accepted?.id, one?.paid], ['more', 'yes', undefined]);
  assert.deepEqual(
    one?.setOff.map(({ id }) => id),
    ['off'],
  );
});
