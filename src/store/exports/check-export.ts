import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { checkOf, hashOfFile, LineTooLong, linesOf } from './lines.ts';
import { CannotTakeIn, type Manifest, type ManifestTable, sumsName } from './manifest.ts';

/** One line of the list of sums: a file of the export, and what it is to be. */
export type Sum = { readonly path: string; readonly sha256: string };

/**
 * Sees that every file of an export is, to the last byte, what was written. Only reads.
 *
 * @throws CannotTakeIn at the first that is not, naming the file and, where it has lines, the line
 */
export async function checkExport(
  folder: string,
  manifest: Manifest,
  onProgress: (files: number) => void = () => undefined,
): Promise<void> {
  const sums = await hashOfFile(join(folder, sumsName)).catch(unlessMissing);
  if (!sums) throw new CannotTakeIn(`${sumsName} is not there.`);
  if (sums.sha256 !== manifest.sums) throw new CannotTakeIn(`${sumsName} is not as it was written.`);
  const tables = new Map(manifest.tables.map((table) => [`${table.table}.jsonl`, table]));
  const found = new Set<string>();
  let [checked, files] = [0, 0];
  for await (const { path, sha256 } of sumsOf(folder)) {
    const table = tables.get(path);
    if (table) found.add(path);
    if (path.startsWith('files/')) files++;
    const there = await hashOfFile(join(folder, path)).catch(unlessMissing);
    if (!there) throw new CannotTakeIn(`${path} is not there.`);
    const wanted = table?.sha256 ?? sha256;
    if (there.sha256 !== wanted) throw new CannotTakeIn(await whatIsWrong(folder, path, table));
    onProgress(++checked);
  }
  const missing = [...tables.keys()].find((path) => !found.has(path));
  if (missing !== undefined) throw new CannotTakeIn(`${sumsName} says nothing of ${missing}.`);
  if (files !== manifest.files.count)
    throw new CannotTakeIn(`${sumsName} names ${files} files of cases, and there should be ${manifest.files.count}.`);
}

const line =
  /^([0-9a-f]{64}) {2}([a-z_]+\.jsonl|lines\/[a-z_]+\.crc32|files\/[0-9a-f]{2}\/[0-9a-f]{64}(?:\.small|\.shown)?)$/;

/** The files of an export with their sums, in the order they were written. Throws CannotTakeIn for a line that names no file of one. */
export async function* sumsOf(folder: string): AsyncGenerator<Sum> {
  let number = 0;
  for await (const bytes of linesOf(join(folder, sumsName))) {
    number++;
    const [, sha256, path] = line.exec(bytes.toString('utf8')) ?? [];
    if (sha256 === undefined || path === undefined)
      throw new CannotTakeIn(`${sumsName}, line ${number}: it names no file of an export.`);
    yield { path, sha256 };
  }
}

/** Finds the line that was damaged, by the check of each. */
async function whatIsWrong(folder: string, path: string, table: ManifestTable | undefined): Promise<string> {
  if (!table) return `${path} is not as it was written.`;
  const checks = linesOf(join(folder, 'lines', `${table.table}.crc32`));
  let number = 0;
  try {
    for await (const bytes of linesOf(join(folder, path))) {
      number++;
      const check = await checks.next();
      if (check.done) return `${path} has more than the ${table.rows} lines it was written with.`;
      if (check.value.toString('latin1') !== checkOf(bytes))
        return `${path}, line ${number}: it is not as it was written.`;
    }
  } catch (error) {
    if (error instanceof LineTooLong) return `${path}, line ${number + 1}: it does not end.`;
    throw error;
  } finally {
    await checks.return(undefined);
  }
  if (number < table.rows) return `${path} ends after line ${number}, and should have ${table.rows}.`;
  const { size } = await stat(join(folder, path));
  return `${path} is not as it was written: it is ${size} bytes long, and should be ${table.bytes}.`;
}

function unlessMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT' || error.code === 'EISDIR' || error.code === 'ENOTDIR') return undefined;
  throw error;
}
