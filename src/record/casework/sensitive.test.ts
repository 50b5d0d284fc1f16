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
