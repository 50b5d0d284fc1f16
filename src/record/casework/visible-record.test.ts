import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { day } from '../../calendar/day.ts';
import { endOf } from '../../calendar/instant.ts';
import type { Entry, KindName, Subject } from '../entry.ts';
import { isSensitive } from './sensitive.ts';
import { visibleRecord } from './visible-record.ts';

let written = 0;

function entry(
  kind: KindName,
  fields: Readonly<Record<string, unknown>> = {},
  subject: Subject = 'household:HH1',
): Entry {
  const happened = day('2026-03-02');
  return { id: `e${++written}`, subject, kind, happened, recorded: endOf(happened), ...fields } as unknown as Entry;
}

const abuse = entry('abuse disclosed', { id: 'abuse', person: 'resident', source: 'the resident' });
const fled = entry('person known', {
  ...{ id: 'fled', person: 'resident', age: 31, needs: ['asthma', 'fled domestic violence'] },
  ...{ note: 'came from a refuge', by: 'the advocate' },
});
const plain = entry('need disclosed', { id: 'plain', person: 'son', needs: ['eczema'], source: 'the school' });

describe('to those who may not see what is sensitive', () => {
  const cases: readonly (readonly [name: string, record: readonly Entry[], seen: readonly string[]])[] = [
    ['nothing is hidden of an ordinary record', [plain], ['plain']],
    ['abuse is not there', [abuse, plain], ['plain']],
    ['nor what answers it', [abuse, plain, entry('note made', { for: 'abuse', says: 'rang her' })], ['plain']],
    [
      'nor what answers that',
      [
        entry('note made', { id: 'n2', for: 'n1', says: 'again' }),
        entry('note made', { id: 'n1', about: 'abuse', says: 'rang' }),
        abuse,
        plain,
      ],
      ['plain'],
    ],
    [
      'nor what corrects it',
      [abuse, entry('entry corrected', { for: 'abuse', why: 'wrong day' }, 'case:1'), plain],
      ['plain'],
    ],
    [
      'nor the end of such a need',
      [entry('need ended', { person: 'resident', needs: ['abuse by her husband'] }), plain],
      ['plain'],
    ],
    [
      'nor a correction that brings it in',
      [
        plain,
        entry(
          'entry corrected',
          { for: 'plain', why: 'left out', now: { needs: ['eczema', 'abused at home'] } },
          'case:1',
        ),
      ],
      ['plain'],
    ],
    ['nor who looked at it', [entry('record looked at', { why: 'the case meeting' }), plain], ['plain']],
    [
      'nor words in any other entry of the household',
      [
        entry('representative named', { person: 'an advocate from the refuge' }),
        entry('communication plan agreed', { contact: 'Priya', note: 'never the abuser' }),
        plain,
      ],
      ['plain'],
    ],
  ];
  for (const [name, record, seen] of cases)
    test(name, () =>
      assert.deepEqual(
        visibleRecord(record, false).map(({ id }) => id),
        seen,
      ),
    );

  test('a person is there with whatever else they need, and no word of it', () => {
    const [seen] = visibleRecord(
      [fled, entry('entry corrected', { for: 'fled', why: 'her needs', now: { needs: ['asthma'] } }, 'case:1')],
      false,
    );
    assert.deepEqual(seen, { ...fled, needs: ['asthma'], note: undefined, by: undefined });
  });

  test('needs told together are told apart', () => {
    const told = entry('need disclosed', {
      person: 'resident',
      needs: ['pregnant', 'stalked by her ex'],
      source: 'her advocate',
    });
    const [seen] = visibleRecord([told], false);
    assert.deepEqual(seen?.kind === 'need disclosed' && [seen.needs, seen.source], [['pregnant'], undefined]);
  });
});

test('those who may see it see all of it', () => {
  const record = [abuse, fled, plain];
  assert.equal(visibleRecord(record, true), record);
});

const anyEntry = fc
  .record({
    kind: fc.constantFrom<KindName>(
      'person known',
      'need disclosed',
      'need ended',
      'abuse disclosed',
      'safe contact agreed',
      'note made',
      'entry corrected',
      'adjustment agreed',
    ),
    needs: fc.array(fc.constantFrom('asthma', 'fled abuse', 'in a refuge', 'uses a wheelchair'), {
      minLength: 1,
      maxLength: 3,
    }),
    says: fc.constantFrom('rang', 'spoke of the abuse', 'knocked'),
    for: fc.option(fc.constantFrom('r0', 'r1', 'r2', 'r3', 'r4'), { nil: undefined }),
    onCase: fc.boolean(),
  })
  .map(({ kind, needs, says, for: answers, onCase }) => {
    const isOfCase = kind === 'note made' || kind === 'entry corrected';
    const own =
      kind === 'note made'
        ? { says }
        : kind === 'entry corrected'
          ? { why: says, now: { needs } }
          : kind === 'adjustment agreed'
            ? { adjustment: says }
            : { person: 'resident', needs };
    return entry(kind, { ...own, for: answers }, isOfCase && onCase ? 'case:1' : 'household:HH1');
  });
const anyRecord = fc
  .array(anyEntry, { maxLength: 6 })
  .map((all) => all.map((one, place) => ({ ...one, id: `r${place}` }) as Entry));

test('whatever the record, nothing sensitive is seen, nothing points to what is not there, and nothing else is lost', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      const seen = visibleRecord(record, false);
      const there = new Set(seen.map(({ id }) => id));
      for (const one of seen) {
        assert.ok(!isSensitive(one));
        if (one.subject.startsWith('household:')) assert.doesNotMatch(JSON.stringify(one), /abuse|refuge/);
        const pointsToHidden = record.some(({ id }) => id === one.for) && !there.has(one.for ?? '');
        assert.ok(!pointsToHidden);
      }
      assert.deepEqual(visibleRecord(seen, false), seen, 'looking again hides nothing more');
      if (!record.some((one) => /abus|refuge|safe contact/.test(JSON.stringify(one)))) assert.deepEqual(seen, record);
      const order = record.map(({ id }) => id).filter((id) => there.has(id));
      assert.deepEqual(
        seen.map(({ id }) => id),
        order,
      );
    }),
    { numRuns: 300 },
  );
});
