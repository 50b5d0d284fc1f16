import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../../calendar/day.ts';
import { openSpells } from '../open-spell.ts';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { closingRefused, isRefusedAtDoor, lastShutOut } from './no-access.ts';

const leak: StoryEntry = { on: '2026-03-02', kind: 'repair reported', problem: 'leak', id: 'leak' };
const shut: StoryEntry = { on: '2026-03-05', kind: 'no access', for: 'leak', id: 'shut' };
const rows: readonly (readonly [
  string,
  readonly StoryEntry[],
  string | undefined,
  { shut: boolean; saysSo: boolean } | undefined,
])[] = [
  ['nobody was kept out', [leak], 'the leak is mended', undefined],
  [
    'nobody was kept out, and the reason says so all the same',
    [leak],
    'unable to gain access',
    { shut: false, saysSo: true },
  ],
  ['a door that stayed shut, and nobody has asked why', [leak, shut], 'reported twice', { shut: true, saysSo: false }],
  ['the same, given as the reason', [leak, shut], 'no access', { shut: true, saysSo: true }],
  ['said with a verb', [leak], 'Tenant would not give us access, job cancelled', { shut: false, saysSo: true }],
  ['no reason at all', [leak, shut], undefined, { shut: true, saysSo: false }],
  [
    'asked why, and still given as the reason',
    [leak, shut, { on: '2026-03-06', kind: 'access worked through', for: 'shut', reason: 'nights' }],
    'no access after three visits',
    { shut: false, saysSo: true },
  ],
  [
    'asked why, and over for another reason',
    [leak, shut, { on: '2026-03-06', kind: 'access worked through', for: 'shut', reason: 'nights' }],
    'the neighbour mended the pipe',
    undefined,
  ],
  [
    'somebody got in',
    [leak, shut, { on: '2026-03-07', kind: 'visit made', for: 'leak', outcome: 'works completed' }],
    'mended',
    undefined,
  ],
  [
    'got in before, and kept out of the next visit',
    [leak, { on: '2026-03-03', kind: 'visit made', for: 'leak', outcome: 'inspected' }, shut],
    'done',
    { shut: true, saysSo: false },
  ],
  [
    'a visit that nobody let in',
    [leak, { on: '2026-03-05', kind: 'visit made', for: 'leak', outcome: 'no access' }],
    'done',
    { shut: true, saysSo: false },
  ],
  [
    'the resident says it is fixed',
    [leak, shut, { on: '2026-03-08', kind: 'resident confirmed fixed' }],
    'fixed',
    undefined,
  ],
];

for (const [name, entries, why, expected] of rows)
  test(`closing: ${name}`, () => {
    const reading = readingOf(entries);
    const closing = { id: 'new', happened: day('2026-03-09'), recorded: reading.moment, why };
    const refused = closingRefused(reading, closing);
    assert.deepEqual(refused && { shut: refused.shut !== undefined, saysSo: refused.saysSo }, expected);
  });

test('another matter’s shut door does not keep this part of the case open', () => {
  const reading = readingOf([leak, shut, { on: '2026-03-02', kind: 'repair reported', problem: 'door', id: 'door' }]);
  const of = (id: string) => ({ id: 'new', happened: day('2026-03-09'), recorded: reading.moment, for: id });
  assert.equal(closingRefused(reading, of('door')), undefined);
  assert.ok(closingRefused(reading, of('leak')));
  assert.equal(lastShutOut(reading, of('door')), undefined);
  assert.equal(lastShutOut(reading, of('leak'))?.id, 'shut');
});

const asked: StoryEntry = { on: '2026-03-06', kind: 'access worked through', for: 'shut', reason: 'nights' };
const refusals: readonly (readonly [string, readonly StoryEntry[], StoryEntry, boolean])[] = [
  ['because nobody got in', [leak, shut], refusedFor('2026-03-09', 'Tenant wouldn’t give access'), true],
  ['with a shut door nobody asked about', [leak, shut], refusedFor('2026-03-09', 'the gutter is sound'), true],
  ['and the door worked through only afterwards', [leak, shut, asked], refusedFor('2026-03-05', 'no need'), true],
  ['for a reason of its own', [leak], refusedFor('2026-03-09', 'the gutter is sound'), false],
  ['after the door was worked through', [leak, shut, asked], refusedFor('2026-03-09', 'the gutter is sound'), false],
];

function refusedFor(on: string, why: string): StoryEntry {
  return { on, kind: 'works refused', for: 'leak', id: 'refusal', why };
}

for (const [name, entries, refusal, atDoor] of refusals)
  test(`works refused ${name}: it ${atDoor ? 'ends nothing' : 'puts the repair aside'}`, () => {
    const reading = readingOf([...entries, refusal]);
    const [refused] = reading.of('works refused');
    assert.ok(refused);
    assert.equal(isRefusedAtDoor(reading, refused), atDoor);
    assert.equal(openSpells(reading)[0]?.closed?.id, atDoor ? undefined : 'refusal');
  });
