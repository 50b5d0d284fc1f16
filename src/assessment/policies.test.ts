import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { day } from '../calendar/day.ts';
import { isShorter, sayLimit } from '../calendar/limit.ts';
import { lessons } from '../lessons/index.ts';
import type { Entry } from '../record/entry.ts';
import { isSetAlready, limitSet, policyClocks, refusedPolicy, sayBeside } from './policies.ts';
import { policyUnits, readPolicyFile, writePolicyFile } from './policy-file.ts';

const today = day('2026-03-06');
const clocks = policyClocks(lessons, [], today);

function clockOf(lesson: string, limit?: string) {
  const found = clocks.find((clock) => clock.lesson === lesson && clock.limit === limit);
  assert.ok(found, lesson);
  return found;
}

function policy(fields: Partial<Entry<'policy set'>>): Entry<'policy set'> {
  return {
    id: 'p',
    subject: 'landlord:x',
    kind: 'policy set',
    happened: today,
    recorded: 0,
    ...fields,
  } as Entry<'policy set'>;
}

describe('whose clock a landlord may set, and how', () => {
  for (const [lesson, limit, set, refused] of [
    [
      'complaints/acknowledged',
      undefined,
      { count: 6, unit: 'working days' },
      /The Complaint Handling Code gives 5 working days/,
    ],
    [
      'complaints/acknowledged',
      undefined,
      { count: 5, unit: 'working days' },
      /may only be shorter: 5 working days is not/,
    ],
    ['complaints/acknowledged', undefined, { count: 4, unit: 'working days' }, undefined],
    ['records/handover-check', undefined, { count: 30, unit: 'working days' }, undefined],
    ['repairs/policy-timescale', 'routine', { count: 60, unit: 'working days' }, undefined],
  ] as const)
    test(`${lesson}: ${sayLimit(set)}`, () => {
      const said = refusedPolicy(clockOf(lesson, limit), set);
      if (refused) assert.match(said ?? '', refused);
      else assert.equal(said, undefined);
    });

  test('not so many working days that nobody can count them', () => {
    for (const [count, from] of [
      [2_000, '2026-03-06'],
      [10, '2031-01-01'],
    ] as const) {
      const said = refusedPolicy(clockOf('records/handover-check'), { count, unit: 'working days' }, day(from));
      assert.match(said ?? '', /would end after 31 December 2030.*make it fewer, or count in months/);
    }
    for (const unit of policyUnits.filter((one) => one !== 'working days'))
      assert.equal(refusedPolicy(clockOf('records/handover-check'), { count: 10_000, unit }, today), undefined);
  });

  test('never longer than the law or the Code, whatever is asked', () => {
    const fixed = clocks.filter(({ owner }) => owner === 'law' || owner === 'code');
    assert.ok(fixed.length > 10);
    fc.assert(
      fc.property(
        fc.constantFrom(...fixed),
        fc.integer({ min: 1, max: 10_000 }),
        fc.constantFrom(...policyUnits),
        (clock, count, unit) => {
          assert.equal(refusedPolicy(clock, { count, unit }) === undefined, isShorter({ count, unit }, clock.usual));
        },
      ),
    );
  });

  test('says plainly that ours is longer than the default', () => {
    assert.match(
      sayBeside(clockOf('records/handover-check'), limitSet({ count: 9, unit: 'weeks' })),
      /longer than Putright’s default of 2 working days, which is allowed/,
    );
  });

  test('what is in force is what was last set for a day that has come; one that names no limit is of the first', () => {
    const set = [
      policy({ lesson: 'repairs/policy-timescale', count: 28, unit: 'working days', happened: day('2025-01-01') }),
      policy({
        lesson: 'repairs/policy-timescale',
        limit: 'routine',
        count: 15,
        unit: 'working days',
        happened: day('2026-04-01'),
      }),
    ];
    const clock = policyClocks(lessons, set, today).find(
      ({ lesson, limit }) => lesson === 'repairs/policy-timescale' && limit === 'routine',
    );
    assert.equal(clock?.inForce?.count, 28);
    assert.equal(clock?.set.length, 2);
  });
});

describe('a file of policies', () => {
  test('written out and read in again says that all of it is set already', async () => {
    const set = [
      policy({ lesson: 'records/handover-check', count: 1, unit: 'working days', why: '=sum, with "marks"' }),
    ];
    const own = policyClocks(lessons, set, today);
    const text = writePolicyFile(own);
    assert.ok(text.split('\r\n').length > clocks.length);
    assert.deepEqual(await readPolicyFile(text, own), { wanted: [], same: 1 });
    const before = await readPolicyFile(text, clocks);
    assert.ok('wanted' in before);
    assert.equal(before.wanted.length, 1);
    const [wanted] = before.wanted;
    assert.ok(wanted && own.some((clock) => clock.lesson === wanted.lesson && isSetAlready(clock, wanted)));
  });

  test('tells every mistake at once, each with its line', async () => {
    const rows = [
      'lesson,limit,count,unit,from,why',
      'records/handover-chek,,1,working days,2026-04-01,',
      'records/handover-check,,one,days,soon,',
      'complaints/acknowledged,,9,working days,2026-04-01,',
      'repairs/policy-timescale,leisurely,9,working days,2026-04-01,',
      'records/request-answered,,5,working days,1/4/2026,fine',
      'records/request-answered,,6,working days,2026-04-01,twice',
      'records/handover-check,,9999,working days,2026-04-01,never',
    ];
    const read = await readPolicyFile(rows.join('\n'), clocks);
    assert.ok('mistakes' in read);
    const told = read.mistakes.map(({ line, message }) => `${line} ${message}`);
    assert.equal(told.length, 8);
    assert.match(
      told[0] ?? '',
      /^2 There is no lesson “records\/handover-chek” with a clock to set. Did you mean “records\/handover-check”/,
    );
    assert.match(told[1] ?? '', /^3 Write the count/);
    assert.match(told[2] ?? '', /^3 Write the unit/);
    assert.match(told[3] ?? '', /^3 Write the day/);
    assert.match(told[4] ?? '', /^4 The Complaint Handling Code gives 5 working days/);
    assert.match(told[5] ?? '', /^5 “leisurely” is no limit of repairs\/policy-timescale. It has: routine/);
    assert.match(told[6] ?? '', /^7 Line 6 already sets this from the same day/);
    assert.match(told[7] ?? '', /^8 9999 working days from 1 April 2026 would end after 31 December 2030/);
  });

  test('that is none says so, whatever it holds', async () => {
    for (const text of ['', 'a,b\n1,2', '"', 'lesson,count\n'])
      assert.ok('mistakes' in (await readPolicyFile(text, clocks)), text);
    await fc.assert(
      fc.asyncProperty(
        fc.string(),
        async (text) => void (await readPolicyFile(`lesson,count,unit,from\n${text}`, clocks)),
      ),
    );
  });
});
