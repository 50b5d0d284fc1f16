import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { costConsidered } from './cost-considered.ts';

const cost: StoryEntry = { on: '2025-03-03', kind: 'cost met by resident', id: 'cost', what: 'a heater' };
const rows: readonly (readonly [string, readonly StoryEntry[], string | undefined])[] = [
  ['nothing', [], undefined],
  [
    'a decision',
    [{ on: '2025-03-10', kind: 'reimbursement considered', decision: 'do not pay' }],
    'reimbursement considered',
  ],
  ['an offer to pay it back', [{ on: '2025-03-10', kind: 'remedy offered', sort: 'reimburse' }], 'remedy offered'],
  ['money, where nothing else is owed', [{ on: '2025-03-10', kind: 'money paid', sum: '£40' }], 'money paid'],
  [
    'money that an order may be for',
    [
      { on: '2025-03-05', kind: 'order received', what: 'compensation' },
      { on: '2025-03-10', kind: 'money paid', sum: '£40' },
    ],
    undefined,
  ],
];

for (const [name, entries, expected] of rows)
  test(`a cost is considered by ${name}: ${expected ?? 'no'}`, () => {
    const reading = readingOf([cost, ...entries]);
    const [met] = reading.of('cost met by resident');
    assert.ok(met);
    assert.equal(costConsidered(reading, met)?.kind, expected);
  });

const excess: StoryEntry = { on: '2025-03-03', kind: 'request made', id: 'r', request: 'pay the £350 excess I paid' };
const answered = (more: object): StoryEntry =>
  ({ on: '2025-03-05', kind: 'request answered', for: 'r', ...more }) as StoryEntry;
const asked: readonly (readonly [string, readonly StoryEntry[], string | undefined])[] = [
  ['a no with its reasons', [answered({ answer: 'no', why: 'the lease puts it on him' })], 'request answered'],
  ['a yes', [answered({ answer: 'yes' })], 'request answered'],
  ['a part of it, with reasons', [answered({ answer: 'in part', why: 'half was ours' })], 'request answered'],
  ['a no and no more', [answered({ answer: 'no' })], undefined],
  ['a part of it and no more', [answered({ answer: 'in part' })], undefined],
  [
    'the answer to another request',
    [
      { on: '2025-03-04', kind: 'request made', id: 'other', request: 'a parking space' },
      { on: '2025-03-05', kind: 'request answered', for: 'other', answer: 'no', why: 'none is free' },
    ],
    undefined,
  ],
];

for (const [name, entries, expected] of asked)
  test(`a cost asked for is considered by ${name}: ${expected ?? 'no'}`, () => {
    const reading = readingOf([excess, ...entries]);
    const [request] = reading.of('request made');
    assert.ok(request);
    assert.equal(costConsidered(reading, request)?.kind, expected);
  });
