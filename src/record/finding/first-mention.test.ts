import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type Day, day } from '../../calendar/day.ts';
import type { Instant } from '../../calendar/instant.ts';
import type { Entry } from '../entry.ts';
import type { Report } from '../problems/problem.ts';
import { type Candidate, findMentions, tellingKinds, type Where } from './first-mention.ts';

let made = 0;
function entry(kind: Entry['kind'], on: string, fields: Readonly<Record<string, unknown>>, subject = 'case:A'): Entry {
  made++;
  const happened = day(on);
  return { id: `e${made}`, subject, kind, happened, recorded: (happened * 86_400_000) as Instant, ...fields } as Entry;
}

const damp = entry('repair reported', '2026-02-02', { problem: 'damp and mould', place: 'back bedroom' }) as Report;

describe('what shows that the landlord knew earlier', () => {
  for (const [name, kind, fields, where, sure] of [
    [
      'a report of the same thing',
      'repair reported',
      { problem: 'mould on the wall' },
      'another case of this home',
      'clear',
    ],
    ['a survey that found it', 'survey made', { finds: ['damp and mould'] }, 'another case of this home', 'clear'],
    ['a defect known before', 'defect known', { problem: 'damp' }, 'the home', 'clear'],
    [
      'a point of a complaint',
      'complaint received',
      { points: ['the mould has not been seen to'] },
      'another case of this home',
      'likely',
    ],
    ['the effect on somebody', 'impact told', { impact: 'the mould makes my son cough' }, 'this case', 'likely'],
    [
      'a call to chase something else',
      'resident chased',
      { says: 'asked about the gate; said there is mould too' },
      'another case of this home',
      'likely',
    ],
    [
      'a note of a visit',
      'visit made',
      { outcome: 'inspected', note: 'mould seen behind the wardrobe' },
      'another case of this home',
      'possible',
    ],
    [
      'another part of the home',
      'repair reported',
      { problem: 'damp', place: 'kitchen' },
      'another case of this home',
      'likely',
    ],
    [
      'a neighbour with the same',
      'repair reported',
      { problem: 'damp and mould' },
      'elsewhere in the block',
      'possible',
    ],
    ['something else', 'repair reported', { problem: 'front door lock' }, 'another case of this home', undefined],
    ['a neighbour’s door', 'repair reported', { problem: 'front door lock' }, 'elsewhere in the block', undefined],
    ['works that finished it', 'works completed', { works: 'mould wash' }, 'another case of this home', undefined],
  ] as const)
    test(`${name}: ${sure ?? 'nothing'}`, () => {
      const candidates: Candidate[] = [{ entry: entry(kind, '2026-01-12', fields), where }];
      assert.deepEqual(
        findMentions(damp, candidates).map((one) => one.sure),
        sure === undefined ? [] : [sure],
      );
    });

  test('a neighbour’s report is likely where the cause lies outside the home', () => {
    const candidates: Candidate[] = [
      { entry: entry('repair reported', '2026-01-12', { problem: 'damp' }), where: 'elsewhere in the block' },
    ];
    assert.equal(findMentions(damp, candidates, { isFromElsewhere: true })[0]?.sure, 'likely');
  });

  test('what was mended long before, or was before this household, is only possible', () => {
    const told = entry('repair reported', '2025-03-03', { problem: 'mould' }, 'case:B');
    const mended = entry('works completed', '2025-04-04', {}, 'case:B');
    const where = 'another case of this home';
    assert.equal(findMentions(damp, [{ entry: told, where }])[0]?.sure, 'clear');
    const both = [
      { entry: told, where },
      { entry: mended, where },
    ] as const;
    assert.equal(findMentions(damp, both)[0]?.sure, 'possible');
    assert.equal(findMentions(damp, [{ entry: told, where }], { movedIn: day('2025-06-02') })[0]?.sure, 'possible');
  });

  test('the surest first, then the earliest; nothing where the report has no words', () => {
    const at = (on: string, kind: Entry['kind'], fields: object): Candidate => ({
      entry: entry(kind, on, fields as Record<string, unknown>),
      where: 'another case of this home',
    });
    const candidates = [
      at('2025-12-01', 'repair reported', { problem: 'mould' }),
      at('2025-10-01', 'impact told', { impact: 'mould everywhere' }),
      at('2025-11-03', 'repair reported', { problem: 'damp' }),
    ];
    const found = findMentions(damp, candidates).map((one) => one.entry.happened);
    assert.deepEqual(found, [day('2025-11-03'), day('2025-12-01'), day('2025-10-01')]);
    assert.deepEqual(findMentions(entry('problem returned', '2026-02-02', {}) as Report, candidates), []);
  });

  test('nothing of the day of the report, or later, is ever suggested', () => {
    const words = fc.constantFrom('damp and mould', 'leak', 'mould', 'rats', 'roof', '');
    const one = fc.record({
      kind: fc.constantFrom(...tellingKinds),
      on: fc.integer({ min: 18_000, max: 21_000 }),
      said: words,
      where: fc.constantFrom<Where>('this case', 'the home', 'elsewhere in the block', 'another case of this home'),
    });
    fc.assert(
      fc.property(
        fc.array(one, { maxLength: 12 }),
        fc.integer({ min: 18_000, max: 21_000 }),
        words,
        (all, on, said) => {
          const report = { ...damp, problem: said, happened: on as Day } as Report;
          const candidates = all.map(({ kind, on: then, said: told, where }): Candidate => {
            const fields = {
              problem: told,
              finds: [told],
              points: [told],
              says: told,
              impact: told,
              note: told,
              why: told,
            };
            return {
              where,
              entry: { ...entry(kind, '2026-01-01', { ...fields, point: told, works: told }), happened: then } as Entry,
            };
          });
          for (const { entry: found } of findMentions(report, candidates)) assert.ok(found.happened < report.happened);
        },
      ),
    );
  });
});
