import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import { clausesOfEnd } from './told-over.ts';

const isOver: readonly string[] = [
  'Resident rang. Leak has stopped, the water company did it, not us.',
  'their gang dug up the yard and mended the supply pipe this morning',
  'rang, the heating is back on, next door’s man did it',
  'council have unblocked the drain',
  'power restored? no: the power has been restored by the network at 4',
  'her brother replaced the lock',
];

const isNot: readonly string[] = [
  'leak has stopped for now, valve to be ordered',
  'isolated, leak stopped, needs a new valve',
  'portal shows the leak was fixed',
  'the leak has not stopped',
  'fixed the leak last year',
  'if the leak has stopped we can close',
  'has the leak stopped?',
  'the boiler has stopped working',
  'leak has stopped, then it was back on Sunday, still dripping',
  'will have the pipe mended by Friday',
  'the lift was fixed and is out again',
  'work has stopped on the roof',
  'the shouting next door has stopped',
];

const over = (says: string) => {
  const [note] = readingOf([{ on: '2025-03-03', kind: 'note made', says }]).of('note made');
  return note !== undefined && clausesOfEnd(note).length > 0;
};

describe('whether words tell that something stopped or was mended', () => {
  for (const says of isOver) test(says, () => assert.equal(over(says), true));
  for (const says of isNot) test(`not: ${says}`, () => assert.equal(over(says), false));
});
