import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { day } from '../../calendar/day.ts';
import { endOf } from '../../calendar/instant.ts';
import type { Entry, KindName } from '../entry.ts';
import { isDomesticAbuse } from '../household/need.ts';
import { needWords } from '../household/need-words.ts';
import { isSensitive, protects } from './sensitive.ts';
import { visibleRecord } from './visible-record.ts';

const told = (kind: KindName, fields: object, subject = 'household:HH1') =>
  ({
    id: 'e1',
    subject,
    kind,
    happened: day('2026-03-02'),
    recorded: endOf(day('2026-03-02')),
    ...fields,
  }) as unknown as Entry;

/** The end of what was told gives it away, but is hidden by its words and not by its kind. */
const tellsNeeds = ['person known', 'need disclosed', 'need ended'] as const;

/** Whether anything of a need is to be seen by those who may not, and whether it protects the household. */
const needs: readonly (readonly [need: string, isHidden: boolean])[] = [
  ...['MARAC', 'IDVA involved', 'DV', 'd/v', 'fleeing violence', 'non-molestation order', 'non-mol'].map(hidden),
  ...['survivor of DA', 'violent ex partner', 'assaulted by her husband', 'being stalked', 'coercive control'].map(
    hidden,
  ),
  ...['trafficked', 'honor-based threats', 'no MARAC', 'not at risk of domestic abuse', 'drug abuse'].map(hidden),
  ...['asthma', 'cannot manage steps', 'unabused', 'anxiety', 'his wife is pregnant', 'partner works nights'].map(
    shown,
  ),
];

function hidden(need: string): readonly [string, boolean] {
  return [need, true];
}
function shown(need: string): readonly [string, boolean] {
  return [need, false];
}

describe('a need that mentions abuse is hidden and protects the household, however it is told', () => {
  for (const [need, isHidden] of needs)
    test(`${need}: ${isHidden ? 'hidden' : 'shown'}`, () => {
      for (const kind of tellsNeeds) {
        const entry = told(kind, { person: 'resident', needs: ['asthma', need] });
        if (kind !== 'need ended') assert.equal(isSensitive(entry), isHidden, kind);
        assert.equal(protects(entry), isHidden, kind);
        assert.equal(JSON.stringify(visibleRecord([entry], false)).includes(need), !isHidden, kind);
      }
      const correction = told('entry corrected', { for: 'e0', why: 'x', now: { needs: [need] } });
      assert.equal(protects(correction), isHidden);
      assert.equal(protects(told('need disclosed', { person: 'resident', needs: [need] }, 'case:1')), false);
    });
});

test('all that is heard as abuse at home is hidden and protects', () => {
  const words = [needWords['abuse or trauma'].words, 'partner, husband, wife, boyfriend, girlfriend, domestic, refuge']
    .flatMap((list) => list.split(','))
    .map((word) => word.trim().replaceAll('*', 'ed'))
    .concat('her', 'by', 'no', 'not', 'known', 'from', 'ex', 'DA', 'DV', 'asthma');
  const phrase = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 }).map((some) => some.join(' '));
  let heard = 0;
  fc.assert(
    fc.property(phrase, (need) => {
      fc.pre(isDomesticAbuse(need));
      heard++;
      const entry = told('need disclosed', { person: 'resident', needs: [need] });
      assert.ok(isSensitive(entry) && protects(entry));
      assert.deepEqual(visibleRecord([entry], false), []);
    }),
    { numRuns: 1000 },
  );
  assert.equal(heard, 1000);
});

const punched = 'My partner punched me last night and I am scared of him';
const spokenOn: readonly (readonly [kind: KindName, fields: object])[] = [
  ['case opened', { family: 'repairs', title: punched }],
  ['repair reported', { problem: 'back door lock broken', effect: punched }],
  ['hazard reported', { hazard: punched }],
  ['problem returned', { note: punched }],
  ['antisocial behaviour reported', { harm: 'other', incident: punched }],
  ['adaptation asked for', { adaptation: `a lock. ${punched}` }],
  ['asbestos suspected', { note: punched }],
  ['move asked for', { why: punched }],
  ['complaint received', { points: ['the lock', punched] }],
  ['impact told', { impact: punched }],
  ['note made', { says: punched }],
  ['resident chased', { says: punched }],
  ['visit made', { outcome: 'inspected', note: punched }],
  ['letter sent', { says: `You told us: ‘${punched}’` }],
];

describe('abuse told in words that leave no doubt is hidden and protects, whatever they stand in', () => {
  for (const [kind, fields] of spokenOn)
    test(kind, () => {
      const entry = told(kind, fields, 'case:1');
      assert.ok(isSensitive(entry));
      assert.ok(protects(entry));
      assert.deepEqual(visibleRecord([entry], false), []);
      assert.ok(protects(told('entry corrected', { for: 'e0', why: 'x', now: fields }, 'case:1')));
    });

  for (const words of [
    'My partner works nights and the lock is broken',
    'My neighbour’s husband punched the wall',
    'No domestic abuse; he helps with the door',
    'Read our domestic abuse policy',
    'He keeps texting me and I am upset',
  ])
    test(`not: ${words}`, () => {
      const entry = told('note made', { says: words }, 'case:1');
      assert.equal(isSensitive(entry), false);
      assert.equal(protects(entry), false);
    });
});

describe('what words told of abuse', () => {
  const at = (id: string, on: string, kind: KindName, fields: object): Entry =>
    ({ ...told(kind, fields, 'case:1'), id, happened: day(on), recorded: endOf(day(on)) }) as Entry;
  const report = at('r', '2026-03-02', 'repair reported', { problem: 'back door', effect: punched });
  const lifted = at('l', '2026-03-03', 'restriction lifted', { why: 'a slip' });
  const seen = (...record: Entry[]) => visibleRecord(record, false).map(({ id }) => id);

  test('is seen again once the restriction was lifted, and what is told after that is not', () => {
    assert.deepEqual(seen(report, lifted), ['r', 'l']);
    const note = at('n', '2026-03-04', 'note made', { says: punched });
    const correction = at('c', '2026-03-04', 'entry corrected', { for: 'r', why: 'x', now: { effect: punched } });
    assert.deepEqual(seen(report, lifted, note, correction), ['r', 'l']);
    const other = at('c', '2026-03-04', 'entry corrected', { for: 'r', why: 'x', now: { problem: 'front door' } });
    assert.deepEqual(seen(report, lifted, other), ['r', 'l', 'c']);
    assert.deepEqual(seen(report, lifted, at('x', '2026-03-05', 'case restricted', {})), ['l', 'x']);
    const back = at('b', '2026-03-05', 'entry corrected', { for: 'l', why: 'not mine to lift', withdrawn: true });
    assert.deepEqual(seen(report, lifted, back), ['l', 'b'], 'a lifting that was taken back shows nothing');
  });
});
