import { dayOf, type Instant } from '../../calendar/instant.ts';
import { isProblems } from '../../record/import/row.ts';
import type { Connection } from '../database.ts';
import type { Import } from './imports.ts';
import type { ToldRows } from './keeper.ts';
import { openKeeper } from './keepers.ts';
import { readRows } from './pieces.ts';
import { readerFor } from './read-rows.ts';

/** What some rows of a checked import would become, as far as this scope may see it. Nothing is written. */
export async function previewRows(
  connection: Connection,
  file: Import,
  lines: readonly number[],
  now: Instant,
): Promise<readonly ToldRows[]> {
  if (lines.length === 0) return [];
  const parts = { number: file.import, now, workOut: () => undefined, isForShow: true };
  const keeper = await openKeeper(connection, file.sort, parts);
  const read = readerFor(keeper, file.mapping, dayOf(now));
  const rows = (await readRows(connection, file.import, lines)).flatMap((row) => {
    const one = read(row);
    return isProblems(one) ? [] : [one];
  });
  const plan = await keeper.plan(connection, rows, { settled: async () => undefined, once: '' });
  return plan.told;
}
