import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { FastifyRequest } from 'fastify';
import type { Instant } from '../../calendar/instant.ts';
import { type ImportSort, importSorts } from '../../record/import/sort.ts';
import { CannotReadTable } from '../../record/import/table/cannot-read-table.ts';
import type { Database } from '../../store/database.ts';
import type { Import } from '../../store/imports/imports.ts';
import { takeIn } from '../../store/imports/take-in.ts';
import { formParts } from '../http/forms.ts';
import { scopeOf } from '../http/sessions.ts';

/** The largest file that may be sent here, in MB. Larger ones are brought in from the command line. */
export const largestImportMb = 200;

export type ImportProblem = { readonly field: 'sort' | 'file'; readonly message: string };
export type Received =
  | { readonly taken: Import }
  | { readonly problems: readonly ImportProblem[]; readonly sort: ImportSort | undefined };

/**
 * Receives a file and takes it in. It is put aside first and read from there, so that a slow line holds up nothing; what
 * was put aside is thrown away either way.
 */
export async function receiveImport(request: FastifyRequest, database: Database, now: Instant): Promise<Received> {
  const aside = join(tmpdir(), `putright-import-${randomUUID()}`);
  try {
    const { sort, fileName, isTooLarge } = await putAside(request, aside);
    const problems: ImportProblem[] = [];
    if (sort === undefined) problems.push({ field: 'sort', message: 'Choose what the file holds' });
    if (fileName === undefined) problems.push({ field: 'file', message: 'Choose a file' });
    if (isTooLarge)
      problems.push({
        field: 'file',
        message: `The file is larger than ${largestImportMb} MB. Send it in parts, or bring it in with “putright import”`,
      });
    if (problems.length > 0 || sort === undefined || fileName === undefined) return { problems, sort };
    try {
      const bytes = createReadStream(aside, { highWaterMark: 1 << 18 });
      const taken = await database.as(scopeOf(request), (connection) =>
        takeIn(connection, { sort, fileName, bytes, now }),
      );
      return { taken };
    } catch (error) {
      if (!(error instanceof CannotReadTable)) throw error;
      return { problems: [{ field: 'file', message: error.message }], sort };
    }
  } finally {
    await rm(aside, { force: true });
  }
}

async function putAside(request: FastifyRequest, aside: string) {
  let sort: ImportSort | undefined;
  let fileName: string | undefined;
  let isTooLarge = false;
  for await (const part of formParts(request)) {
    if (part.type === 'field') {
      if (part.fieldname === 'sort') sort = importSorts.find((one) => one === part.value);
    } else if (part.fieldname !== 'file' || part.filename === '' || fileName !== undefined) part.file.resume();
    else {
      fileName = part.filename.replace(/^.*[\\/]/, '');
      await pipeline(part.file, createWriteStream(aside, { mode: 0o600 }));
      isTooLarge = part.file.truncated;
    }
  }
  return { sort, fileName, isTooLarge };
}
