import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { append } from '../../src/store/append.ts';
import { openDatabase } from '../../src/store/database.ts';
import { takeInExport } from '../../src/store/exports/take-in-export.ts';
import { writeExport } from '../../src/store/exports/write-export.ts';
import { openFiles } from '../../src/store/files/files.ts';
import { keepPerson } from '../../src/store/households.ts';
import { rebuild } from '../../src/store/rebuild.ts';
import { systemScope } from '../../src/store/scope.ts';
import { verifyChains } from '../../src/store/verify.ts';
import { freshDatabase } from '../database.ts';
import { at, entry, home, household, openRepair, settle, workOut } from '../store/cast.ts';
import { everyRow } from './every-row.ts';

const words = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  fc.constantFrom(
    '\\',
    '"',
    '\n\r\t',
    '\u2028\u2029',
    '\\u0041',
    '\ufeff',
    '😀',
    'e\u0301',
    '{"a":1}',
    '\\x00',
    "';--",
  ),
);

/** A record told by chance: on which subject, and in which words. */
const told = fc.record({
  landlord: fc.string({
    unit: fc.constantFrom('a', 'Z', '0', '-', '_', ' ', 'é', "'", '"', '%'),
    minLength: 1,
    maxLength: 12,
  }),
  chased: fc.array(words, { maxLength: 12 }),
  known: fc.array(fc.record({ person: words, age: fc.integer({ min: 0, max: 100 }) }), { maxLength: 5 }),
  defects: fc.array(words, { maxLength: 5 }),
  names: fc.array(words, { maxLength: 5 }),
});

test('whatever is told, it goes out and comes back the same', { timeout: 240_000 }, async () => {
  const [one, other] = [await freshDatabase(), await freshDatabase()];
  const [from, to] = [openDatabase({ url: one.url }), openDatabase({ url: other.url })];
  const place = mkdtempSync(join(tmpdir(), 'putright-made-records-'));
  const files = openFiles({ folder: join(place, 'files') });
  const now = at('2026-03-20');
  let turn = 0;
  try {
    await fc.assert(
      fc.asyncProperty(told, async ({ landlord: called, chased, known, defects, names }) => {
        const landlord = `${called}${turn++}`;
        await settle(from, landlord);
        await openRepair(from, 'PR-000001', '2026-03-02', landlord);
        const entries = [
          ...chased.map((says) => entry('case:PR-000001', 'resident chased', '2026-03-05', { says })),
          ...known.map((fields) => entry(`household:${household}`, 'person known', '2026-03-05', fields)),
          ...defects.map((problem) => entry(`home:${home}`, 'defect known', '2026-03-05', { problem })),
        ];
        if (entries.length > 0)
          await append(from, { landlord, account: 'priya', now: at('2026-03-05'), home, entries }, workOut);
        await from.as(systemScope(landlord), async (connection) => {
          for (const [place, name] of names.entries())
            await keepPerson(connection, household, { part: `p${place}`, name });
        });
        await rebuild(from, landlord, now, workOut);
        const folder = join(place, String(turn));
        await writeExport({ database: from, files, landlord, folder, now });
        await takeInExport({ database: to, files, folder, now });
        await rebuild(to, landlord, now, workOut);
        assert.deepEqual(await everyRow(to, landlord), await everyRow(from, landlord));
        const { broken, entries: count } = await verifyChains(to, landlord);
        assert.deepEqual([broken, count], [undefined, entries.length + 2]);
      }),
      { numRuns: 12 },
    );
  } finally {
    await Promise.all([from.close(), to.close()]);
    await Promise.all([one.drop(), other.drop()]);
    rmSync(place, { recursive: true, force: true });
  }
});
