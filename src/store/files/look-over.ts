import type { Connection, Database } from '../database.ts';
import { everyLandlord } from '../landlords.ts';
import { systemScope } from '../scope.ts';
import type { Files } from './files.ts';
import { largestFile } from './judge.ts';
import { keyOf } from './keeping.ts';
import { keepCopies, lookThrough, makeCopies } from './receive.ts';

const atATime = 20;

/**
 * Looks over the files that were held back because the scanner did not answer when they came, those that came before
 * there was a scanner, and those whose copies are still to be made. What is harmful is not kept. Gives how many were settled.
 */
export async function lookOverFiles(database: Database, files: Files): Promise<number> {
  if (files.scanner && !(await files.scanner.isAnswering())) return 0;
  let settled = 0;
  for (const { landlord } of await everyLandlord(database)) {
    const waiting = await database.as(systemScope(landlord), (connection) => waitingFiles(connection, files));
    for (const one of waiting) if (await lookOver(database, files, landlord, one)) settled++;
  }
  return settled;
}

type Waiting = { readonly file: string; readonly type: string; readonly scan: string; readonly copies: string };

function waitingFiles(connection: Connection, { scanner }: Files): Promise<readonly Waiting[]> {
  return connection.sql<Waiting>(
    `select file, type, scan, copies from files where landlord = $1 and is_kept
       and (scan = any($2) or (copies = 'waiting' and scan in ('clean', 'not scanned'))) order by arrived limit ${atATime}`,
    [connection.scope.landlord, scanner ? ['waiting', 'not scanned'] : ['waiting']],
  );
}

async function lookOver(database: Database, files: Files, landlord: string, { file, type, ...was }: Waiting) {
  const spooled = await files.spool.take(await files.keeping.open(keyOf(landlord, file)), largestFile);
  const passing = [spooled.path];
  try {
    // Without a scanner any more there is nothing left to wait for.
    const { scan, found } = was.scan === 'clean' ? { scan: 'clean' as const } : await lookThrough(files, spooled.path);
    if (scan === 'waiting') return false;
    if (scan === 'harmful') {
      for (const copy of [undefined, 'small', 'shown'] as const)
        await files.keeping.remove(keyOf(landlord, file, copy));
    }
    const isShown = scan === 'clean' || scan === 'not scanned';
    const made = isShown && was.copies === 'waiting' ? await makeCopies(files, spooled.path, type) : undefined;
    if (made?.copies) {
      passing.push(made.copies.small, made.copies.shown);
      await keepCopies(files, landlord, file, made.copies);
    }
    await database.as(systemScope(landlord), (connection) =>
      connection.sql(
        'update files set scan = $3, found = $4, copies = coalesce($5, copies), blanks = coalesce($6, blanks) where landlord = $1 and file = $2',
        [landlord, file, scan, found ?? null, made?.state ?? null, made ? JSON.stringify(made.blanks) : null],
      ),
    );
    return true;
  } finally {
    await files.spool.drop(passing);
  }
}
