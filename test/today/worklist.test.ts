import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import type { Instant } from '../../src/calendar/instant.ts';
import { caseFamilies } from '../../src/record/kinds/vocabulary.ts';
import { systemScope } from '../../src/store/scope.ts';
import {
  foldCounts,
  readWorklist,
  type WorklistItem,
  type WorklistOf,
  type WorklistPlace,
} from '../../src/store/worklist.ts';
import { filtersChosen } from '../../src/web/today/question.ts';
import { spanOf, turnsOf, type When, whens } from '../../src/web/today/when.ts';
import {
  type Asked,
  byCase,
  chances,
  clocks,
  expected,
  keyOf,
  landlord,
  noFilters,
  now,
  patches,
  people,
  sample,
  todoOf,
} from './owed.ts';
import { changes, keepCase, openVale, type Vale } from './vale.ts';

let vale: Vale;

before(async () => {
  vale = await openVale();
});

after(() => vale.drop());

describe('the worklist', () => {
  test('lists and counts what a plain loop over the same rows finds, whoever asks and however it is narrowed', async () => {
    await assertSame(120);
  });

  test('goes on doing so as duties come, change and go, and while what was counted is added up', async () => {
    const luck = chances(7);
    for (let round = 0; round < 12; round++) {
      await Promise.all([
        ...changes(vale, luck),
        foldCounts(vale.database, landlord, now),
        foldCounts(vale.database, landlord, now),
      ]);
      await assertSame(6);
    }
    const [row] = await vale.database.as(systemScope(landlord), (connection) =>
      connection.sql<{ rows: number; parts: number }>(
        'select count(*) as rows, count(distinct (is_restricted, counted_by, name, due_at)) as parts from duty_counts',
      ),
    );
    await foldCounts(vale.database, landlord, now);
    assert.equal(await foldCounts(vale.database, landlord, now), 0, 'what is added up already is left alone');
    assert.ok(row && row.rows >= row.parts);
    await assertSame(20);
  });

  test('keeps what is counted of restricted cases from everybody but safeguarding leads', async () => {
    const counted = (account: string, role: (typeof people)[number][1]) =>
      vale.database.as({ landlord, account, role }, (connection) =>
        connection.sql('select from duty_counts where is_restricted limit 1'),
      );
    for (const [account, role] of people)
      assert.equal((await counted(account, role)).length, role === 'ASB and safeguarding lead' ? 1 : 0, account);
  });

  test('page by page shows everything once, though more is written meanwhile', async () => {
    const of: WorklistOf = { everyone: true };
    const scope = { landlord, account: 'mo', role: 'manager' as const };
    const atFirst = find({ account: 'mo', role: 'manager', of, filters: noFilters, when: undefined });
    const seen: string[] = [];
    const cases: string[] = [];
    let place: WorklistPlace | undefined;
    for (let page = 0; ; page++) {
      const { items } = await vale.database.as(scope, (connection) =>
        readWorklist(connection, {
          of,
          filters: noFilters,
          after: place,
          most: 11,
          moments: turnsOf(now),
          countsNobody: false,
        }),
      );
      seen.push(...items.flatMap((item) => [item, ...item.others].map(({ todo }) => `${item.reference} ${todo}`)));
      cases.push(...items.map(({ reference }) => reference));
      assert.ok(seen.length <= vale.owed.length, 'the pages come to an end');
      place = items.at(-1);
      if (!place) break;
      // For a while new ones arrive before, at and after the place we have come to.
      if (page >= 12) continue;
      const reference = `PR-9${String(page).padStart(5, '0')}`;
      const added = [0, 1, 2].map((step) => ({
        ...sample(reference),
        lesson: `new/one-${step}`,
        dueAt: ((place?.dueAt ?? 0) + (step - 1) * 3_600_000) as Instant,
      }));
      await keepCase(vale.database, landlord, reference, added);
      vale.owed.push(...added);
    }
    assert.equal(new Set(seen).size, seen.length, 'nothing is shown twice');
    assert.equal(new Set(cases).size, cases.length, 'no case is shown twice');
    const missed = atFirst
      .map(({ reference, lesson }) => `${reference} ${todoOf(lesson)}`)
      .filter((key) => !seen.includes(key));
    assert.deepEqual(missed, [], 'nothing that was there at first is passed over');
  });
});

/** What a plain loop finds. */
function find(asked: Asked) {
  return expected(vale.owed, asked, vale.teams);
}

/** Asks the database and a plain loop the same, so many times over. */
async function assertSame(times: number): Promise<void> {
  const some = <Value>(values: readonly Value[]) => fc.oneof(fc.constant<Value[]>([]), fc.subarray([...values]));
  const asked = fc.record({
    person: fc.constantFrom(...people.filter(([, role]) => role !== 'administrator' && role !== 'governing body')),
    of: fc.constantFrom<WorklistOf>(
      { everyone: true },
      { nobody: true },
      { team: 'North' },
      { team: 'South' },
      { officer: 'ann' },
      { officer: 'cat' },
    ),
    filters: fc.record({
      families: some(caseFamilies),
      patches: some(patches),
      clocks: some(clocks),
      risks: some([0, 1, 2, 3]),
    }),
    when: fc.constantFrom(undefined, ...whens),
    countUpTo: fc.constantFrom(2, 25),
  });
  await fc.assert(
    fc.asyncProperty(asked, async ({ person: [account, role], of, filters, when, countUpTo }) => {
      const listed: WorklistItem[] = [];
      const question = {
        ...{ of, filters, ...spanOf(when, now), most: 40, moments: turnsOf(now), countsNobody: true },
        countUpTo,
      };
      await vale.database.as({ landlord, account, role }, async (connection) => {
        const first = await readWorklist(connection, question);
        const rest = (one: When | undefined) => find({ account, role, of, filters, when: one });
        const { spans, upTo } = first.counts;
        const perWhen = whens.map((one) => rest(one).length);
        const isNarrow = filters.patches.length > 0 && ('team' in of || filtersChosen({ ...filters, patches: [] }) > 0);
        assert.equal(upTo, ('team' in of || 'everyone' in of) && isNarrow ? countUpTo : undefined);
        const most = upTo === undefined ? Number.POSITIVE_INFINITY : upTo + 1;
        assert.deepEqual(
          spans,
          perWhen.map((many) => Math.min(many, most)),
        );
        assert.equal(
          first.withNobody,
          find({ account, role, of: { nobody: true }, filters: noFilters, when: undefined }).length,
        );
        for (let page = first.items; page.length > 0; ) {
          listed.push(...page);
          assert.ok(listed.length <= vale.owed.length, 'the pages come to an end');
          page = (await readWorklist(connection, { ...question, after: listed.at(-1) })).items;
        }
      });
      const cases = byCase(find({ account, role, of, filters, when }));
      assert.deepEqual(
        listed.map(keyOf),
        cases.map(([pressing]) => pressing && keyOf(pressing)),
      );
      const lines = (todo: string, dueAt: Instant) => `${dueAt} ${todo}`;
      assert.deepEqual(
        listed.map(({ others }) => others.map(({ todo, dueAt }) => lines(todo, dueAt)).toSorted()),
        cases.map(([, ...others]) => others.map(({ lesson, dueAt }) => lines(todoOf(lesson), dueAt)).toSorted()),
      );
    }),
    { numRuns: times },
  );
}
