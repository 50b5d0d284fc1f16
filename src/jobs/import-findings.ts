import { createReadStream } from 'node:fs';
import { CannotReadTable } from '../record/import/table/cannot-read-table.ts';
import { importAccount } from '../record/import/told.ts';
import type { Database } from '../store/database.ts';
import { keepFindings } from '../store/library/findings.ts';
import type { ExitCode, World } from './command.ts';

const mostShown = 20;

/** Brings in the Ombudsman's published findings from a file, in place of those that were there. */
export async function importFindings(
  database: Database,
  landlord: string,
  file: string,
  world: World,
): Promise<ExitCode> {
  try {
    const scope = { landlord, account: importAccount, role: 'system' } as const;
    const { outcome, kept, bad, twice } = await database.as(scope, (connection) =>
      keepFindings(connection, createReadStream(file, { highWaterMark: 1 << 18 }), {
        now: world.now(),
        onProgress: (rows) => world.showProgress(`${rows.toLocaleString('en-GB')} findings`),
      }),
    );
    world.print(
      outcome === 'again'
        ? `This very file was here already: ${kept.toLocaleString('en-GB')} findings.`
        : `${kept.toLocaleString('en-GB')} findings are in the library.`,
    );
    if (twice > 0)
      world.print(`${twice.toLocaleString('en-GB')} rows say the very same as one before, and were counted once.`);
    if (bad.length > 0) world.complain(`${bad.length.toLocaleString('en-GB')} rows could not be used:`);
    for (const { line, problems } of bad.slice(0, mostShown)) world.complain(`  row ${line}: ${problems.join('; ')}`);
    if (bad.length > mostShown) world.complain(`  and ${(bad.length - mostShown).toLocaleString('en-GB')} more`);
    return bad.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof CannotReadTable)) throw error;
    world.complain(`${error.message}.`);
    return 2;
  }
}
