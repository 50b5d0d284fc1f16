import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { day } from '../../calendar/day.ts';
import { instant } from '../../calendar/instant.ts';
import { readPeriodFile, writePeriodFile } from './period-file.ts';
import { type Kept, type OwnPeriod, periodFamilies, refusedPeriod, rulesThatHold } from './periods.ts';
import { type RetentionRule, retention } from './retention.ts';

const remove = (years: number): RetentionRule => ({ does: 'remove', years });
const review = (years: number): RetentionRule => ({ does: 'review', years });
const own = (what: Kept, begins: string, rule: RetentionRule, said = begins): OwnPeriod => ({
  ...{ what, rule, begins: day(begins), said: instant(`${said}T09:00:00Z`), by: 'Ada', why: 'our schedule' },
});

const refusals: readonly (readonly [Kept, RetentionRule, RegExp | undefined])[] = [
  ['letter sent', remove(1), undefined],
  ['letter sent', remove(0), /from 1 to 100.*12 months/],
  ['letter sent', remove(1.5), /whole number/],
  ['letter sent', remove(101), /from 1 to 100/],
  ['letter sent', { does: 'keep' }, undefined],
  ['repair reported', review(10), undefined],
  ['asbestos inspected', remove(40), /as long as the home stands/],
  ['asbestos inspected', { does: 'keep' }, undefined],
  ['case opened', remove(6), /has no period/],
  ['policy set', remove(6), /has no period/],
  ['who looked', remove(3), undefined],
  ['who looked', remove(0), /from 1 to 100/],
  ['who looked', { does: 'keep' }, /after how many years/],
  ['who looked', review(2), /is removed/],
];
describe('what period a landlord may set', () => {
  for (const [what, rule, expected] of refusals)
    test(`${what}: ${rule.does}${rule.does === 'keep' ? '' : ` after ${rule.years}`}`, () =>
      assert.match(refusedPeriod(what, rule) ?? 'allowed', expected ?? /^allowed$/));
});

const ruleOf = (set: readonly OwnPeriod[], today: string, kind = 'letter sent') => {
  const rule = rulesThatHold(set, day(today)).find((one) => one.kind === kind);
  return rule ? `${rule.does} ${rule.years}` : 'keep';
};
const holds: readonly (readonly [string, readonly OwnPeriod[], today: string, string])[] = [
  ['ours, where none is set', [], '2026-03-06', 'remove 6'],
  ['theirs, from its day', [own('letter sent', '2026-03-06', review(3))], '2026-03-06', 'review 3'],
  ['ours until then', [own('letter sent', '2026-03-07', review(3))], '2026-03-06', 'remove 6'],
  ['kept', [own('letter sent', '2026-03-06', { does: 'keep' })], '2026-03-06', 'keep'],
  [
    'the one that begins last',
    [own('letter sent', '2026-02-01', remove(2)), own('letter sent', '2026-01-01', remove(9), '2026-03-01')],
    '2026-03-06',
    'remove 2',
  ],
  [
    'of one day, the one said last',
    [
      own('letter sent', '2026-02-01', remove(2), '2026-03-02'),
      own('letter sent', '2026-02-01', remove(9), '2026-03-01'),
    ],
    '2026-03-06',
    'remove 2',
  ],
  ['not of another kind', [own('note made', '2026-02-01', remove(2))], '2026-03-06', 'remove 6'],
];
describe('the period that holds', () => {
  for (const [says, set, today, expected] of holds) test(says, () => assert.equal(ruleOf(set, today), expected));

  test('what has no period keeps ours, whatever a table says', () =>
    assert.equal(ruleOf([own('case opened', '2026-01-01', remove(1))], '2026-03-06', 'case opened'), 'keep'));

  test('where none is set, the rules are ours to the letter', () =>
    assert.deepEqual(
      Object.fromEntries(rulesThatHold([], day('2026-03-06')).map(({ kind, ...rule }) => [kind, rule])),
      Object.fromEntries(Object.entries(retention).filter(([, { does }]) => does !== 'keep')),
    ));
});

test('a file comes out and goes in again, and tells every mistake with its line', async () => {
  const set = [own('letter sent', '2026-02-01', remove(2)), own('who looked', '2026-02-01', remove(3))];
  assert.deepEqual(await readPeriodFile(writePeriodFile(set), set), { wanted: [], same: 2 });
  const lines = writePeriodFile([]).trim().split('\r\n');
  assert.equal(lines.length, periodFamilies.flatMap(({ kept }) => kept).length + 1);
  const wrong = await readPeriodFile(
    [
      'kind,does,years,from,why',
      'letter sent,remove,3,2026-04-01,our schedule',
      'letter sent,remove,4,1/4/2026,again',
      'leter sent,remove,3,2026-04-01,x',
      'note made,burn,3,2026-04-01,x',
      'note made,remove,0,soon,',
    ].join('\n'),
    [],
  );
  assert.deepEqual(
    'mistakes' in wrong && wrong.mistakes.map(({ line, message }) => `${line} ${message.slice(0, 40)}`),
    [
      '3 Line 2 already sets this from the same d',
      '4 There is no kind “leter sent” with a per',
      '5 Choose what is done: keep, review or rem',
      '6 Enter a whole number of years from 1 to ',
      '6 Enter why it is set, so that it can be u',
      '6 Write the day it runs from as YYYY-MM-DD',
    ],
  );
});
