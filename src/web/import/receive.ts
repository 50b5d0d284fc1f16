import type { FastifyRequest } from 'fastify';
import type { Instant } from '../../calendar/instant.ts';
import { type ImportSort, importSorts } from '../../record/import/sort.ts';
import { CannotReadTable } from '../../record/import/table/cannot-read-table.ts';
import type { Database } from '../../store/database.ts';
import type { Import } from '../../store/imports/imports.ts';
import { takeIn } from '../../store/imports/take-in.ts';
import { withFileAside } from '../http/file-aside.ts';
import { scopeOf } from '../http/sessions.ts';

/** The largest file that may be sent here, in MB. Larger ones are brought in from the command line. */
export const largestImportMb = 200;

export type ImportProblem = { readonly field: 'sort' | 'file'; readonly message: string };
export type Received =
  | { readonly taken: Import }
  | { readonly problems: readonly ImportProblem[]; readonly sort: ImportSort | undefined };

/** Receives a file and takes it in. */
export function receiveImport(request: FastifyRequest, database: Database, now: Instant): Promise<Received> {
  return withFileAside(request, async ({ fileName, isTooLarge, bytes, fields }): Promise<Received> => {
    const sort = importSorts.find((one) => one === fields.get('sort'));
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
      const taken = await database.as(scopeOf(request), (connection) =>
        takeIn(connection, { sort, fileName, bytes: bytes(), now }),
      );
      return { taken };
    } catch (error) {
      if (!(error instanceof CannotReadTable)) throw error;
      return { problems: [{ field: 'file', message: error.message }], sort };
    }
  });
}
