import type { Database } from '../../src/store/database.ts';
import { systemScope } from '../../src/store/scope.ts';

/** What an export leaves out, said here again: what it left out by mistake must be missed. */
const leftOut = [
  ...['sessions', 'reset_links', 'recovery_codes', 'home_words', 'near_words', 'duty_counts', 'protected_words'],
  ...['ledger_counts', 'policies_taken_up'],
  ...['entries_to_learn', 'entry_numbers', 'entry_words', 'told_words', 'near_told_words'],
  ...['library_pieces', 'library_sources', 'library_words', 'near_library_words'],
  ...['sent_findings', 'sent_finding_rows'],
];
const columnsLeftOut: Readonly<Record<string, readonly string[]>> = {
  accounts: ['password_hash', 'second_factor', 'second_factor_step', 'failed_tries', 'locked_until'],
};

/** Every row of a landlord, of every table there is, as text in one order; but for what an export leaves out. */
export async function everyRow(
  database: Database,
  landlord: string,
  { also = [] }: { readonly also?: readonly string[] } = {},
): Promise<Readonly<Record<string, readonly string[]>>> {
  return database.as(systemScope(landlord), async (connection) => {
    const tables = await connection.sql<{ table: string }>(
      `select relname as table from pg_class where relnamespace = 'putright'::regnamespace and relkind in ('r', 'p') order by 1`,
    );
    const rows: Record<string, readonly string[]> = {};
    for (const { table } of tables) {
      if (leftOut.includes(table) && !also.includes(table)) continue;
      const less = columnsLeftOut[table] ?? [];
      const found = await connection.sql<{ line: string }>(
        `select (to_jsonb(t) - $1::text[])::text as line from putright.${table} t where landlord = $2 order by 1`,
        [less, landlord],
      );
      rows[table] = found.map(({ line }) => line);
    }
    // The text of each body as well, to the letter: the digest is of that.
    const bodies = await connection.sql<{ line: string }>(
      `select subject || ' ' || seq || ' ' || coalesce(body::text, 'gone') as line from entries where landlord = $1 order by subject, seq`,
      [landlord],
    );
    rows['bodies to the letter'] = bodies.map(({ line }) => line);
    return rows;
  });
}
