import { type Instant, isoInstant } from '../../calendar/instant.ts';
import type { Connection, Database } from '../database.ts';
import { eachByItself, eachLandlord, type OnFault } from '../each-by-itself.ts';
import { systemScope } from '../scope.ts';
import type { Files } from './files.ts';
import { largestFile } from './judge.ts';
import { keyOf } from './keeping.ts';
import { keepCopies, lookThrough, makeCopies } from './receive.ts';

const atATime = 20;

/**
 * Looks over the files that were held back because the scanner did not answer when they came, those that came before
 * there was a scanner, and those whose copies are still to be made. What is harmful is not kept. Gives how many were
 * settled. One that cannot be looked over is told of, and comes again in five minutes, when those behind it have had their turn.
 */
export async function lookOverFiles(database: Database, files: Files, now: Instant, onFault: OnFault): Promise<number> {
  if (files.scanner && !(await files.scanner.isAnswering())) return 0;
  let settled = 0;
  await eachLandlord(database, onFault, async (landlord) => {
    const scope = systemScope(landlord);
    const waiting = await database.as(scope, (connection) => waitingFiles(connection, files, now));
    await eachByItself(database, waiting, {
      work: async (one) => {
        // Beforehand, so that one that ends the process comes last as well.
        await database.as(scope, (connection) => putOff(connection, one.file, now));
        if (await lookOver(database, files, landlord, one)) settled++;
      },
      nameOf: ({ file }) => `file ${file} of ${landlord}`,
      onFault,
    });
  });
  return settled;
}

type Waiting = { readonly file: string; readonly type: string; readonly scan: string; readonly copies: string };

function waitingFiles(connection: Connection, { scanner }: Files, now: Instant): Promise<readonly Waiting[]> {
  return connection.sql<Waiting>(
    `select file, type, scan, copies from files where landlord = $1 and is_kept
       and (scan = any($2) or (copies = 'waiting' and scan in ('clean', 'not scanned')))
       and (put_off is null or put_off <= $3::timestamptz - interval '5 minutes')
     order by put_off nulls first, arrived limit ${atATime}`,
    [connection.scope.landlord, scanner ? ['waiting', 'not scanned'] : ['waiting'], isoInstant(now)],
  );
}

async function putOff(connection: Connection, file: string, now: Instant): Promise<void> {
  await connection.sql('update files set put_off = $3 where landlord = $1 and file = $2', [
    connection.scope.landlord,
    file,
    isoInstant(now),
  ]);
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
      passing.push(...Object.values(made.copies));
      await keepCopies(files, landlord, file, made.copies);
    }
    await database.as(systemScope(landlord), (connection) =>
      connection.sql(
        'update files set scan = $3, found = $4, put_off = null, copies = coalesce($5, copies), blanks = coalesce($6, blanks) where landlord = $1 and file = $2',
        [landlord, file, scan, found ?? null, made?.state ?? null, made ? JSON.stringify(made.blanks) : null],
      ),
    );
    return true;
  } finally {
    await files.spool.drop(passing);
  }
}
