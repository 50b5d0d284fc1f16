import { hoursAfter, type Instant, isoInstant } from '../../calendar/instant.ts';
import { holdFile } from '../attachments.ts';
import type { Connection, Database } from '../database.ts';
import { eachByItself, eachLandlord, type OnFault } from '../each-by-itself.ts';
import { systemScope } from '../scope.ts';
import type { Files } from './files.ts';
import { dropParts } from './in-parts.ts';
import { keyOf } from './keeping.ts';

/** How long what was sent waits to be put on the record, in hours. */
export const hoursKept = 24;

const atATime = 500;

/**
 * Clears away, a day after it came, what was sent and never put on the record, what no entry holds any longer, and what
 * a killed process left. Gives how many files were let go of; what cannot be is told of, and tried again the next time.
 */
export async function sweepFiles(database: Database, files: Files, now: Instant, onFault: OnFault): Promise<number> {
  await files.spool.sweep(now);
  let swept = 0;
  await eachLandlord(database, onFault, async (landlord) => {
    const scope = systemScope(landlord);
    const before = isoInstant(hoursAfter(now, -hoursKept));
    await eachByItself(database, await database.as(scope, (connection) => oldUploads(connection, before)), {
      work: (upload) => database.as(scope, (connection) => dropUpload(connection, files, upload)),
      nameOf: ({ upload }) => `upload ${upload} of ${landlord}`,
      onFault,
    });
    for (let after: string | undefined = ''; after !== undefined; ) {
      const unheld = await database.as(scope, (connection) => unheldFiles(connection, before, after ?? ''));
      await eachByItself(database, unheld, {
        work: async (file) => {
          if (await database.as(scope, (connection) => letGo(connection, files, file, before))) swept++;
        },
        nameOf: (file) => `file ${file} of ${landlord}`,
        onFault,
      });
      after = unheld.length < atATime ? undefined : unheld.at(-1);
    }
  });
  return swept;
}

const isUnheld = `landlord = $1 and arrived < $2
  and not exists (select from uploads u where u.landlord = f.landlord and u.file = f.file)
  and not exists (select from entries e where e.landlord = f.landlord and e.kind = 'file attached' and e.body ->> 'file' = f.file)`;

async function unheldFiles(connection: Connection, before: string, after: string): Promise<readonly string[]> {
  const rows = await connection.sql<{ file: string }>(
    `select file from files f where ${isUnheld} and file > $3 order by file limit ${atATime}`,
    [connection.scope.landlord, before, after],
  );
  return rows.map(({ file }) => file);
}

/** Lets go of one file, unless somebody has sent or added it again meanwhile. Stopped half-way, it is done again next time. */
function letGo(connection: Connection, { keeping }: Files, file: string, before: string): Promise<boolean> {
  const { landlord } = connection.scope;
  return connection.together(async () => {
    await holdFile(connection, file);
    const gone = await connection.sql(`delete from files f where ${isUnheld} and file = $3 returning file`, [
      landlord,
      before,
      file,
    ]);
    if (gone.length === 0) return false;
    for (const copy of [undefined, 'small', 'shown'] as const) await keeping.remove(keyOf(landlord, file, copy));
    return true;
  });
}

type OldUpload = { readonly upload: string; readonly parts: number; readonly is_in_parts: boolean };

/** Uploads that waited too long or are on the record. */
function oldUploads(connection: Connection, before: string): Promise<readonly OldUpload[]> {
  return connection.sql<OldUpload>(
    `select upload, parts, parts > 0 or file is null as is_in_parts from uploads u where landlord = $1 and (began < $2
       or exists (select from entries e where e.landlord = u.landlord and e.entry = u.upload))`,
    [connection.scope.landlord, before],
  );
}

/** What parts there are of it go first. */
async function dropUpload(connection: Connection, files: Files, one: OldUpload): Promise<void> {
  const { landlord } = connection.scope;
  if (one.is_in_parts) await dropParts(files, landlord, one);
  await connection.sql('delete from uploads where landlord = $1 and upload = $2', [landlord, one.upload]);
}
