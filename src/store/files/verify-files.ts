import { createHash } from 'node:crypto';
import type { Database } from '../database.ts';
import { systemScope } from '../scope.ts';
import type { Files } from './files.ts';
import { keyOf, NotKept } from './keeping.ts';

/** What checking a landlord’s files found. */
export type VerifiedFiles = {
  readonly files: number;
  readonly bytes: number;
  /** Files the record holds that are not as they were added, with the subject and place of the first entry that holds each. */
  readonly broken: readonly {
    readonly subject: string;
    readonly seq: number;
    readonly file: string;
    readonly why: string;
  }[];
};

type Row = { readonly file: string; readonly subject: string; readonly seq: number; readonly scan: string | null };

/**
 * Checks that every file the record holds is where it is kept and is, to the last byte, what was added: its SHA-256 is
 * the one in the entry, which the chain vouches for. What was let go of as harmful is passed over. It only reads.
 */
export async function verifyFiles(
  database: Database,
  files: Files,
  landlord: string,
  onProgress: (files: number) => void = () => undefined,
): Promise<VerifiedFiles> {
  const broken: VerifiedFiles['broken'][number][] = [];
  let [checked, bytes] = [0, 0];
  for (let last = ''; ; ) {
    const rows = await database.as(systemScope(landlord), (connection) =>
      connection.sql<Row>(
        `select distinct on (e.body ->> 'file') e.body ->> 'file' as file, e.subject, e.seq, f.scan
         from entries e left join files f on f.landlord = e.landlord and f.file = e.body ->> 'file'
         where e.landlord = $1 and e.kind = 'file attached' and e.body ->> 'file' > $2
         order by e.body ->> 'file', e.recorded, e.subject, e.seq limit 200`,
        [landlord, last],
      ),
    );
    for (const { file, subject, seq, scan } of rows) {
      last = file;
      if (scan === 'harmful') continue;
      const found = await digestOf(files, landlord, file);
      checked++;
      bytes += found?.bytes ?? 0;
      if (!found) broken.push({ subject, seq, file, why: 'it is not there' });
      else if (found.digest !== file) broken.push({ subject, seq, file, why: 'it is not what was added' });
      onProgress(checked);
    }
    if (rows.length < 200) return { files: checked, bytes, broken };
  }
}

async function digestOf({ keeping }: Files, landlord: string, file: string) {
  try {
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const chunk of (await keeping.open(keyOf(landlord, file))) as AsyncIterable<Uint8Array>) {
      hash.update(chunk);
      bytes += chunk.length;
    }
    return { digest: hash.digest('hex'), bytes };
  } catch (error) {
    if (error instanceof NotKept) return undefined;
    throw error;
  }
}
