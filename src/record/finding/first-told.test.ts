import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type Day, day } from '../../calendar/day.ts';
import type { Instant } from '../../calendar/instant.ts';
import type { Entry, KindName } from '../entry.ts';
import { readingOf } from '../reading-of.ts';
import { type Movable, movableKinds } from './day-zero.ts';
import type { HowSure, Where } from './first-mention.ts';
import { findFirstTold, kindsThatMayTell } from './first-told.ts';
import { type Matter, mattersOf, sortsOfMatter } from './matters.ts';

let made = 0;
function entry(kind: KindName, on: string, fields: Readonly<Record<string, unknown>> = {}): Entry {
  made++;
  const happened = day(on);
  const recorded = (happened * 86_400_000) as Instant;
  return { id: `e${made}`, subject: 'case:A', kind, happened, recorded, ...fields } as Entry;
}

const begun: Readonly<Record<Movable, Readonly<Record<string, unknown>>>> = {
  'complaint received': { points: ['the damp in the bedroom was left', 'nobody rings back'] },
  'antisocial behaviour reported': { harm: 'noise', incident: 'loud music until four' },
  'adaptation asked for': { adaptation: 'level-access shower', person: 'resident' },
  'move asked for': { why: 'the stairs' },
  'staff conduct alleged': { person: 'Gary Hall', what: 'he swore' },
  'discrimination alleged': { what: 'treated differently' },
  'abuse disclosed': { person: 'resident' },
  'risk to life raised': { person: 'resident' },
};
const matterOf = (kind: Movable) => entry(kind, '2026-02-02', begun[kind]) as Matter;

type Row = readonly [
  begins: Movable,
  says: string,
  kind: KindName,
  fields: Readonly<Record<string, unknown>>,
  sure: HowSure | undefined,
  more?: { readonly where?: Where; readonly on?: string; readonly movedIn?: string },
];
const other = 'another case of this home';
const block = 'elsewhere in the block';
const rows: readonly Row[] = [
  ['complaint received', 'unhappy with the same', 'dissatisfaction shown', { says: 'furious about the damp' }, 'clear'],
  ['complaint received', 'unhappy, no words', 'dissatisfaction shown', {}, 'likely'],
  ['complaint received', 'unhappy with something else', 'dissatisfaction shown', { says: 'the bins' }, undefined],
  [
    'complaint received',
    'the same, on this case',
    'dissatisfaction shown',
    { says: 'the bins' },
    'possible',
    { where: 'this case' },
  ],
  [
    'complaint received',
    'a call in unhappy words',
    'resident chased',
    { says: 'fed up with the damp, wants to complain' },
    'likely',
  ],
  [
    'complaint received',
    'a hazard reported in unhappy words',
    'hazard reported',
    { hazard: 'damp in the bedroom', effect: 'fed up with the damp, wants to complain' },
    'likely',
  ],
  ['complaint received', 'a note of one', 'note made', { says: 'she is not happy about the damp' }, 'possible'],
  [
    'complaint received',
    'a call that is no complaint',
    'resident chased',
    { says: 'when will you come for the damp' },
    undefined,
  ],
  [
    'complaint received',
    'more than a year before',
    'dissatisfaction shown',
    { says: 'the damp' },
    'likely',
    { on: '2024-10-01' },
  ],
  [
    'complaint received',
    'by those who lived there before',
    'dissatisfaction shown',
    { says: 'the damp' },
    'possible',
    { movedIn: '2026-01-20' },
  ],
  ['complaint received', 'offered the choice', 'complaint offered', {}, 'possible'],
  ['antisocial behaviour reported', 'the same before', 'antisocial behaviour reported', { harm: 'noise' }, 'clear'],
  [
    'antisocial behaviour reported',
    'something else before',
    'antisocial behaviour reported',
    { harm: 'dog fouling' },
    'likely',
  ],
  [
    'antisocial behaviour reported',
    'from a neighbour',
    'antisocial behaviour reported',
    { harm: 'noise' },
    'possible',
    { where: block },
  ],
  [
    'antisocial behaviour reported',
    'a call about a repair',
    'resident chased',
    { says: 'the lads next door are dealing drugs again' },
    'likely',
  ],
  [
    'antisocial behaviour reported',
    'the effect told',
    'impact told',
    { impact: 'no sleep for the loud music' },
    'likely',
  ],
  [
    'antisocial behaviour reported',
    'a visit that heard it',
    'visit made',
    { outcome: 'inspected', note: 'barking all through the visit' },
    'possible',
  ],
  ['antisocial behaviour reported', 'a repair', 'repair reported', { problem: 'leaking tap' }, undefined],
  ['adaptation asked for', 'asked before', 'adaptation asked for', { adaptation: 'walk-in shower' }, 'clear'],
  ['adaptation asked for', 'something else asked', 'adaptation asked for', { adaptation: 'ramp' }, 'likely'],
  [
    'adaptation asked for',
    'for somebody else',
    'adaptation asked for',
    { adaptation: 'shower', person: 'son' },
    undefined,
  ],
  ['adaptation asked for', 'a therapist’s report', 'therapist report received', { recommends: ['shower'] }, 'likely'],
  [
    'adaptation asked for',
    'a need that calls for it',
    'need disclosed',
    { person: 'resident', needs: ['uses a wheelchair'] },
    'likely',
  ],
  ['adaptation asked for', 'another need', 'need disclosed', { person: 'resident', needs: ['asthma'] }, undefined],
  [
    'adaptation asked for',
    'the need of somebody else',
    'need disclosed',
    { person: 'son', needs: ['uses a wheelchair'] },
    undefined,
  ],
  [
    'adaptation asked for',
    'a doctor who says so',
    'professional evidence received',
    { source: 'doctor', shows: ['need for adaptation'] },
    'clear',
  ],
  ['adaptation asked for', 'in passing', 'request made', { request: 'she cannot get in the bath any more' }, 'likely'],
  ['move asked for', 'found unfit', 'home found unfit', { why: 'mould' }, 'likely'],
  ['move asked for', 'in passing', 'resident chased', { says: 'asked to be moved' }, 'likely'],
  [
    'move asked for',
    'a doctor who says so',
    'professional evidence received',
    { source: 'doctor', shows: ['need to move'] },
    'clear',
  ],
  ['move asked for', 'by a neighbour', 'move asked for', {}, undefined, { where: block }],
  ['staff conduct alleged', 'the same person before', 'staff conduct alleged', { person: 'Mr Hall' }, 'clear'],
  ['staff conduct alleged', 'another person', 'staff conduct alleged', { person: 'Ada Reed' }, undefined],
  [
    'staff conduct alleged',
    'in passing',
    'resident chased',
    { says: 'the plumber was rude and swore at me' },
    'likely',
  ],
  [
    'discrimination alleged',
    'in a complaint',
    'complaint received',
    { points: ['treated differently because I am deaf'] },
    'likely',
  ],
  [
    'abuse disclosed',
    'a note of a visit',
    'visit made',
    { outcome: 'inspected', note: 'she left him and is hiding from him' },
    'possible',
  ],
  [
    'abuse disclosed',
    'a repair in passing',
    'repair reported',
    { problem: 'front door', effect: 'my ex keeps turning up and smashed it' },
    'likely',
  ],
  ['abuse disclosed', 'nothing of it', 'repair reported', { problem: 'front door' }, undefined],
  [
    'risk to life raised',
    'a doctor who says so',
    'professional evidence received',
    { source: 'doctor', shows: ['risk to life'] },
    'clear',
  ],
  [
    'risk to life raised',
    'in passing',
    'impact told',
    { impact: 'says she cannot go on and will end it all' },
    'likely',
  ],
];
describe('what shows that the landlord knew earlier of what is no repair', () => {
  for (const [begins, says, kind, fields, sure, more = {}] of rows)
    test(`${begins}: ${says}`, () => {
      const found = findFirstTold(
        matterOf(begins),
        [{ entry: entry(kind, more.on ?? '2026-01-12', fields), where: more.where ?? other }],
        { movedIn: more.movedIn === undefined ? undefined : day(more.movedIn) },
      );
      assert.deepEqual(
        found.map((one) => one.sure),
        sure === undefined ? [] : [sure],
      );
      if (sure !== undefined) assert.ok(kindsThatMayTell.includes(kind), kind);
    });

  test('nothing of the same day, or later, is ever suggested', () => {
    const words = fc.constantFrom(
      'loud music',
      'I want to complain',
      'needs a ramp',
      'moved out',
      'he hits me',
      'damp',
      '',
    );
    const one = fc.record({
      kind: fc.constantFrom(...kindsThatMayTell),
      on: fc.integer({ min: 20_000, max: 21_000 }),
      said: words,
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...movableKinds),
        fc.array(one, { maxLength: 10 }),
        fc.integer({ min: 20_000, max: 21_000 }),
        (kind, all, on) => {
          const matter = { ...matterOf(kind), happened: on as Day } as Matter;
          const candidates = all.map(({ kind: told, on: then, said }) => ({
            where: 'this case' as const,
            entry: {
              ...entry(told, '2026-01-01', {
                says: said,
                note: said,
                impact: said,
                request: said,
                points: [said],
                needs: [said],
                adaptation: said,
                problem: said,
                point: said,
                promise: said,
                adjustment: said,
              }),
              happened: then as Day,
            } as Entry,
          }));
          for (const { entry: found } of findFirstTold(matter, candidates)) assert.ok(found.happened < matter.happened);
        },
      ),
    );
  });
});

test('what only those named may know is looked for on a restricted case alone', () => {
  const all = movableKinds.map((kind) => ({ on: '2026-02-02', kind, ...begun[kind] }) as never);
  const reading = readingOf(all);
  const kindsOf = (isRestricted: boolean) => mattersOf(reading, { isRestricted }).map(({ report }) => report.kind);
  assert.deepEqual(kindsOf(true), [...movableKinds]);
  assert.deepEqual(
    kindsOf(false),
    movableKinds.filter((kind) => !sortsOfMatter[kind].isGuarded),
  );
});
