import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Account } from '../../../store/accounts.ts';
import type { CheckItem } from './check-list.ts';
import { readHandover } from './read-handover.ts';

const items: readonly CheckItem[] = ['owed', 'people', 'told'].map(
  (id) => ({ id, asks: `What is ${id}`, lines: [] }) as unknown as CheckItem,
);
const people = [{ account: 'sam', name: 'Sam Oyelaran' }] as unknown as readonly Account[];

function mistakes(...checked: readonly string[]): readonly string[] {
  const read = readHandover({ to: 'sam', checked: [...checked] }, items, people, { has: 'priya', maySkip: false });
  return 'mistakes' in read ? read.mistakes.map(({ message }) => message) : [];
}

test('what is left of a hand-over is named where it is little, and counted where it is much', () => {
  const asks = 'Go through everything with the person taking it on:';
  assert.deepEqual(mistakes(), [`${asks} 3 items still to do`]);
  assert.deepEqual(mistakes('owed'), [`${asks} still to do: “What is people” and “What is told”`]);
  assert.deepEqual(mistakes('owed', 'people'), [`${asks} still to do: “What is told”`]);
  assert.deepEqual(mistakes('owed', 'people', 'told'), []);
});
