import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { day } from '../calendar/day.ts';
import { endOf, type Instant } from '../calendar/instant.ts';
import type { Entry } from '../record/entry.ts';
import { asItStands, asItWillStand } from './as-it-stands.ts';
import { noRecord, type Records } from './records.ts';

const now = endOf(day('2026-03-06'));
let moment = 0;
function written(id: string, fields: object): Entry {
  const recorded = (now - 1_000_000 + ++moment) as Instant;
  return { id, subject: 'case:1', happened: day('2026-03-06'), recorded, ...fields } as unknown as Entry;
}

const visit = written('visit', { kind: 'appointment made', planned: day('2026-03-10'), person: 'Ada Brook' });
const corrects = (id: string, target: string, person: string) =>
  written(id, { kind: 'entry corrected', for: target, why: 'a slip', now: { person } });
const withdraws = (id: string, target: string) =>
  written(id, { kind: 'entry corrected', for: target, why: 'a slip', withdrawn: true });
const recordsOf = (...entries: readonly Entry[]): Records => new Map([['case:1', { ...noRecord, entries }]]);
const personIn = (entry: Entry | undefined) => (entry?.kind === 'appointment made' ? entry.person : undefined);

/** What was written of the visit before, and who then comes to it. */
const standing: readonly (readonly [name: string, before: readonly Entry[], person: string | undefined])[] = [
  ['nothing', [], 'Ada Brook'],
  ['somebody else', [corrects('c1', 'visit', 'Olu Ade')], 'Olu Ade'],
  ['somebody else, taken back', [corrects('c1', 'visit', 'Olu Ade'), withdraws('c2', 'c1')], 'Ada Brook'],
  [
    'somebody else, taken back and restored',
    [corrects('c1', 'visit', 'Olu Ade'), withdraws('c2', 'c1'), withdraws('c3', 'c2')],
    'Olu Ade',
  ],
  ['that it is off', [withdraws('c1', 'visit')], undefined],
];

describe('a visit on record, by what was written of it since', () => {
  for (const [name, before, person] of standing)
    test(`${name}: ${person ?? 'nobody'} comes`, () =>
      assert.equal(personIn(asItStands('visit', recordsOf(visit, ...before))), person));
});

/** What was written of the visit before, what is about to be written, and who will then come to it. */
const toCome: readonly (readonly [name: string, before: readonly Entry[], entry: Entry, person: string | undefined])[] =
  [
    ['a visit itself', [], visit, 'Ada Brook'],
    ['another person', [], corrects('c9', 'visit', 'Olu Ade'), 'Olu Ade'],
    [
      'another word, where another person was taken back',
      [corrects('c1', 'visit', 'Olu Ade'), withdraws('c2', 'c1')],
      written('c9', { kind: 'entry corrected', for: 'visit', why: 'a slip', now: { planned: day('2026-03-11') } }),
      'Ada Brook',
    ],
    ['another person is taken back', [corrects('c1', 'visit', 'Olu Ade')], withdraws('c9', 'c1'), 'Ada Brook'],
    ['that it is off', [], withdraws('c9', 'visit'), undefined],
    ['that it is not off after all', [withdraws('c1', 'visit')], withdraws('c9', 'c1'), 'Ada Brook'],
  ];

describe('what is about to be written, as the visit will then stand', () => {
  for (const [name, before, entry, person] of toCome)
    test(`${name}: ${person ?? 'nobody'} will come`, () => {
      const records = recordsOf(...(entry === visit ? [] : [visit]), ...before);
      assert.equal(personIn(asItWillStand(entry, records)), person);
    });
});
