import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { day } from '../../calendar/day.ts';
import { endOf } from '../../calendar/instant.ts';
import type { Entry } from '../entry.ts';
import { read } from '../reading.ts';
import { isEntry, readStoryEntry, type StoryEntry } from '../story/story-entry.ts';
import { isLeadOnMove, isLeadOnPartners, moveSteps, movesBecauseOf } from './behaviour-move.ts';

const noise: StoryEntry = { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'noise', id: 'noise' };
const threat: StoryEntry = { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'threat', id: 'threat' };
const damp: StoryEntry = { on: '2025-03-03', kind: 'repair reported', problem: 'damp', id: 'damp' };

function readingOf(...entries: readonly StoryEntry[]) {
  const record = entries.map((written, place) => {
    const found = readStoryEntry(written, { starts: undefined, name: 'test', place: place + 1 });
    assert.ok(isEntry(found), JSON.stringify(found));
    return found;
  });
  const reading = read(record as readonly Entry[], endOf(day('2028-01-01')));
  const [matter] = reading.behaviour.matters;
  assert.ok(matter);
  return { reading, matter };
}

const causes: readonly (readonly [string, readonly StoryEntry[], boolean])[] = [
  ['asked for under the report', [noise, { on: '2025-03-10', kind: 'move asked for', for: 'noise' }], true],
  [
    'for that reason',
    [noise, damp, { on: '2025-03-10', kind: 'move asked for', why: 'afraid of the neighbour' }],
    true,
  ],
  ['nothing else to move for', [noise, { on: '2025-03-10', kind: 'move asked for' }], true],
  ['noise, and damp too, with no reason given', [noise, damp, { on: '2025-03-10', kind: 'move asked for' }], false],
  ['threats, and damp too, with no reason given', [threat, damp, { on: '2025-03-10', kind: 'move asked for' }], true],
  ['for the damp', [threat, damp, { on: '2025-03-10', kind: 'move asked for', why: 'mould in the bedroom' }], false],
  ['under the damp', [threat, damp, { on: '2025-03-10', kind: 'move asked for', for: 'damp' }], false],
  ['too few bedrooms', [noise, { on: '2025-03-10', kind: 'move asked for', why: 'overcrowded' }], false],
  ['agreed', [threat, { on: '2025-03-10', kind: 'move considered', decision: 'move' }], true],
  ['refused', [threat, { on: '2025-03-10', kind: 'move considered', decision: 'stay' }], false],
  ['promised in words', [threat, { on: '2025-03-10', kind: 'promise made', promise: 'a priority move' }], true],
  ['a promise of something else', [threat, { on: '2025-03-10', kind: 'promise made', promise: 'a camera' }], false],
  ['asked in a request', [threat, { on: '2025-03-10', kind: 'request made', request: 'to be moved away' }], true],
  ['another sort of request', [threat, { on: '2025-03-10', kind: 'request made', request: 'move my visit' }], false],
  [
    'after the matter was closed',
    [threat, { on: '2025-03-10', kind: 'case closed' }, { on: '2025-06-02', kind: 'move asked for' }],
    false,
  ],
];

describe('a move because of antisocial behaviour', () => {
  for (const [name, entries, expected] of causes) {
    test(name, () => {
      const { reading, matter } = readingOf(...entries);
      assert.equal(movesBecauseOf(reading, matter).length === 1, expected);
    });
  }
});

const steps: readonly (readonly [string, StoryEntry, boolean])[] = [
  ['a step', { on: '2025-03-12', kind: 'move progressed' }, true],
  ['a home offered', { on: '2025-03-12', kind: 'home offered' }, true],
  ['a decision, after asking', { on: '2025-03-12', kind: 'move considered', decision: 'move' }, true],
  ['a step the resident took', { on: '2025-03-12', kind: 'move progressed', by: 'resident' }, false],
  ['a step of our tenancy officer', { on: '2025-03-12', kind: 'move progressed', by: 'tenancy officer' }, true],
  ['a step of our resident services', { on: '2025-03-12', kind: 'move progressed', by: 'resident services' }, true],
  ['an answer to another request', { on: '2025-03-12', kind: 'request answered', answer: 'no' }, false],
  ['a step before it was asked for', { on: '2025-03-08', kind: 'move progressed' }, false],
];

describe('the landlord’s steps towards a move', () => {
  for (const [name, entry, expected] of steps) {
    test(name, () => {
      const { reading, matter } = readingOf(threat, { on: '2025-03-10', kind: 'move asked for', id: 'asked' }, entry);
      const [asked] = movesBecauseOf(reading, matter);
      assert.ok(asked);
      assert.equal(moveSteps(reading, matter, asked).length === 1, expected);
    });
  }
});

const leads: readonly (readonly [string, object, { move: boolean; partners: boolean }])[] = [
  ['got the priority move', { what: 'got the priority move' }, { move: true, partners: false }],
  ['chased the police', { what: 'rang the police every week' }, { move: false, partners: true }],
  ['both', { what: 'asked the council for the letter a move needs' }, { move: true, partners: true }],
  ['under the move', { what: 'did it all herself', for: 'asked' }, { move: true, partners: false }],
  ['neither, with nothing else on the case', { what: 'kept chasing' }, { move: false, partners: true }],
  ['before the first report', { what: 'rang the police', on: '2025-03-01' }, { move: false, partners: false }],
];

describe('what the resident had to do', () => {
  for (const [name, fields, expected] of leads) {
    test(name, () => {
      const { reading, matter } = readingOf(
        threat,
        { on: '2025-03-10', kind: 'move asked for', id: 'asked' },
        { on: '2025-04-07', kind: 'resident took the lead', what: '', ...fields },
      );
      const lead = reading.of('resident took the lead')[0];
      assert.ok(lead);
      const found = {
        move: isLeadOnMove(reading, matter, lead),
        partners: isLeadOnPartners(reading, matter, lead),
      };
      assert.deepEqual(found, expected);
    });
  }
});
