import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingOf as readingAt } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import {
  type Apology,
  acknowledges,
  acknowledgesDelay,
  giverOf,
  isApology,
  isBare,
  isEveryday,
  partsOf,
} from './apology.ts';
import { isAtLeast, roleNamed } from './people.ts';

const readingOf = (...entries: readonly StoryEntry[]) => readingAt(entries, '2029-01-01');

function letter(written: StoryEntry): Apology {
  const [found] = readingOf(written).entries;
  assert.ok(found?.kind === 'apology given' || found?.kind === 'response sent');
  return found;
}

const sorryFor = (...acknowledged: readonly string[]) =>
  letter({ on: '2025-03-03', kind: 'apology given', acknowledges: [...acknowledged] });

const holdsApology: readonly (readonly [string, StoryEntry, boolean])[] = [
  ['an apology', { on: '2025-03-03', kind: 'apology given' }, true],
  ['a response that says so', { on: '2025-03-03', kind: 'response sent', stage: 1, apologises: true }, true],
  [
    'a response that is sorry for something',
    { on: '2025-03-03', kind: 'response sent', stage: 1, acknowledges: ['delay'] },
    true,
  ],
  [
    'a response with next steps only',
    { on: '2025-03-03', kind: 'response sent', stage: 1, promises: ['works'], explains: 'why' },
    false,
  ],
  [
    'a response that says it holds none',
    { on: '2025-03-03', kind: 'response sent', stage: 2, apologises: false, impact: 'sleepless' },
    false,
  ],
  ['a response of which nothing is said', { on: '2025-03-03', kind: 'response sent', stage: 1 }, false],
];

describe('whether a letter holds an apology', () => {
  for (const [name, written, expected] of holdsApology) {
    test(name, () => assert.equal(isApology(letter(written)), expected));
  }
});

test('what a record says an apology held; who gave it and how are not part of that', () => {
  const bare = letter({ on: '2025-03-03', kind: 'apology given', form: 'written', signed: 'director', ordered: true });
  assert.deepEqual(partsOf(bare), []);
  assert.equal(isBare(bare), true);
  const full = letter({ on: '2025-03-03', kind: 'apology given', regrets: ['what was done'], impact: 'cold rooms' });
  assert.deepEqual(partsOf(full), ['impact', 'regrets']);
  assert.equal(isBare(full), false);
});

const covering: readonly (readonly [string, string, boolean])[] = [
  ['repairs/too-long', 'repairs/too-long', true],
  ['repairs', 'repairs/too-long', true],
  ['every failing', 'moves/told', true],
  ['all our failings', 'moves/told', true],
  ['complaint handling', 'complaints/stage-1-answered', true],
  ['how we handled your complaint', 'complaints/no-chasing', true],
  ['delay', 'repairs/too-long', true],
  ['delay', 'asb/risk-assessed', false],
  ['no risk assessment', 'asb/risk-assessed', true],
  ['no risk assessment', 'circumstances/risk-assessed', true],
  ['poor record keeping', 'records/promise-kept', true],
  ['poor communication', 'circumstances/kept-in-contact', true],
  ['antisocial behaviour', 'asb/action-plan', true],
  ['repairs', 'complaints/acknowledged', false],
  ['repairs/too-long', 'repairs/works-dated', false],
  ['the damp', 'asb/action-plan', false],
];

describe('what an apology is sorry for', () => {
  for (const [said, lesson, expected] of covering) {
    test(`“${said}” ${expected ? 'covers' : 'does not cover'} ${lesson}`, () =>
      assert.equal(acknowledges(sorryFor(said), lesson), expected));
  }
  test('nothing, where the record does not say', () =>
    assert.equal(acknowledges(letter({ on: '2025-03-03', kind: 'apology given' }), 'repairs/too-long'), false));
});

const delays: readonly (readonly [string, 1 | 2, boolean])[] = [
  ['delay', 1, true],
  ['the delay', 2, true],
  ['delay in response', 1, true],
  ['our late reply', 2, true],
  ['complaint handling', 1, true],
  ['complaints', 2, true],
  ['every failing', 1, true],
  ['delay at stage 2', 2, true],
  ['delay at stage 2', 1, false],
  ['delays at stage 1 and stage 2', 1, true],
  ['complaint handling at stage two', 1, false],
  ['slow to escalate', 2, true],
  ['complaints/stage-2-answered', 2, true],
  ['complaints/stage-2-answered', 1, false],
  ['complaints/delay-apologised', 1, true],
  ['complaints/no-chasing', 1, false],
  ['delay in the repairs', 1, false],
  ['late response to reports of a leak', 1, false],
  ['repairs', 1, false],
];

describe('whether an apology is for delay in the complaint', () => {
  for (const [said, stage, expected] of delays) {
    test(`“${said}” is ${expected ? '' : 'not '}for delay at stage ${stage}`, () =>
      assert.equal(acknowledgesDelay(sorryFor(said), stage), expected));
  }
});

test('a word about a missed visit, or from the front line, is an everyday sorry', () => {
  const reading = readingOf(
    { on: '2025-03-01', kind: 'appointment missed', id: 'visit' },
    { on: '2025-03-02', kind: 'apology given', for: 'visit', id: 'a' },
    { on: '2025-03-03', kind: 'apology given', form: 'spoken', signed: 'officer', id: 'b' },
    { on: '2025-03-04', kind: 'apology given', form: 'spoken', signed: 'director', id: 'c' },
    { on: '2025-03-05', kind: 'apology given', form: 'spoken', signed: 'officer', ordered: true, id: 'd' },
    { on: '2025-03-06', kind: 'apology given', form: 'written', id: 'e' },
  );
  const everyday = reading.apologies.filter((apology) => isEveryday(reading, apology)).map(({ id }) => id);
  assert.deepEqual(everyday, ['a', 'b']);
});

test('who gave an apology is read from its signature, or from a role in “by”', () => {
  assert.equal(
    giverOf(letter({ on: '2025-03-03', kind: 'apology given', signed: 'manager', by: 'Director' })),
    'manager',
  );
  assert.equal(giverOf(letter({ on: '2025-03-03', kind: 'apology given', by: 'Chief executive' })), 'chief executive');
  assert.equal(giverOf(letter({ on: '2025-03-03', kind: 'apology given', by: 'Robin Hale' })), undefined);
});

test('roles are ordered from the front line upward', () => {
  assert.equal(isAtLeast('director', 'manager'), true);
  assert.equal(isAtLeast('manager', 'manager'), true);
  assert.equal(isAtLeast('complaints officer', 'manager'), false);
  assert.equal(roleNamed(' Head of Service '), 'head of service');
  assert.equal(roleNamed(undefined), undefined);
});
