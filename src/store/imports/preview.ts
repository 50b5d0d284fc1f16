import { dayOf, type Instant } from '../../calendar/instant.ts';
import { visibleRecord } from '../../record/casework/visible-record.ts';
import type { CaseRecord, Entry, Subject } from '../../record/entry.ts';
import { isProblems } from '../../record/import/row.ts';
import type { Connection } from '../database.ts';
import { fetchRecord } from '../fetch.ts';
import { maySeeSensitive } from '../households.ts';
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
  return shownOf(connection, plan.told);
}

/** What somebody may know of it: what a household told of danger is taken out for whoever may not see that there. */
async function shownOf(connection: Connection, told: readonly ToldRows[]): Promise<readonly ToldRows[]> {
  const subjects = new Set(
    told.flatMap(({ added, corrected }) => [...added, ...corrected]).map(({ subject }) => subject),
  );
  const closed = new Map<Subject, CaseRecord>();
  for (const subject of subjects) {
    const household = subject.startsWith('household:') ? subject.slice('household:'.length) : undefined;
    if (household === undefined || (await maySeeSensitive(connection, household))) continue;
    closed.set(subject, (await fetchRecord(connection, [subject])).record);
  }
  if (closed.size === 0) return told;
  // What ends or corrects something hidden is hidden by what it points to, so it is looked at beside the record.
  const shown = (entries: readonly Entry[]) =>
    entries.flatMap((entry) => {
      const record = closed.get(entry.subject);
      return record ? visibleRecord([...record, ...entries], false).filter(({ id }) => id === entry.id) : [entry];
    });
  return told.map((one) => ({ ...one, added: shown(one.added), corrected: shown(one.corrected) }));
}
