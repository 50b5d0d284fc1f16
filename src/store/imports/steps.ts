import type { Instant } from '../../calendar/instant.ts';
import { headingsOf, type Mapping } from '../../record/import/mapping.ts';
import { missingColumns } from '../../record/import/sort.ts';
import { sortOf } from '../../record/import/sorts.ts';
import type { Connection } from '../database.ts';
import { changeImport, type Import, nothingFound, saveHeadings } from './imports.ts';
import { dropRows } from './pieces.ts';

/** Agrees which column is which, keeps that for next time, and makes the import ready to be checked. Names what is missing. */
export async function agreeMapping(
  connection: Connection,
  file: Import,
  mapping: Mapping,
  now: Instant,
): Promise<{ readonly missing: readonly string[] } | 'agreed' | 'too late'> {
  const missing = missingColumns(sortOf(file.sort).needs, new Set(Object.keys(mapping)));
  if (missing.length > 0) return { missing };
  return connection.together(async () => {
    const isStill = await changeImport(connection, file.import, ['mapping', 'waiting', 'checking'], {
      state: 'checking',
      mapping,
      found: nothingFound,
      pieces_done: 0,
      began: now,
      ended: null,
    });
    if (!isStill) return 'too late';
    const { account } = connection.scope;
    await saveHeadings(connection, file.sort, headingsOf(file.headings, mapping), { account, now });
    return 'agreed';
  });
}

/** Approves an import that was checked: its good rows may be kept. False where it was not waiting for that. */
export function approveImport(connection: Connection, number: number, now: Instant): Promise<boolean> {
  return changeImport(connection, number, ['waiting'], {
    state: 'keeping',
    approved_by: connection.scope.account,
    approved: now,
    began: now,
    ended: null,
    pieces_done: 0,
  });
}

/** Cancels an import. What was kept already stays: it is part of the record. */
export async function cancelImport(connection: Connection, number: number, now: Instant): Promise<boolean> {
  const open = ['reading', 'mapping', 'checking', 'waiting', 'keeping'] as const;
  const isStill = await changeImport(connection, number, open, { state: 'cancelled', ended: now });
  if (isStill) await dropRows(connection, number);
  return isStill;
}
