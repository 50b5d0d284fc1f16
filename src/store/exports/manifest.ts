import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** The list of what an export holds, written last: without it an export is not whole. */
export const manifestName = 'manifest.json';
/** The SHA-256 of every file of an export but the manifest, in the form `sha256sum -c` reads. */
export const sumsName = 'SHA256SUMS';

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const name = z.string().regex(/^[a-z_]{1,63}$/);
const count = z.int().min(0);

const manifestShape = z.object({
  putright: z.literal('export'),
  version: z.literal(1),
  landlord: z.string().min(1).max(200),
  name: z.string(),
  made: z.string(),
  /** The migrations the database had been through. */
  steps: z.array(z.string()),
  tables: z.array(
    z.object({
      table: name,
      rows: count,
      bytes: count,
      sha256: digest,
      columns: z.array(name),
      isTakenIn: z.boolean(),
    }),
  ),
  files: z.object({ count, bytes: count }),
  /** Files the record holds that were not where they should have been. */
  missing: z.array(digest),
  sums: digest,
});

export type Manifest = Readonly<z.infer<typeof manifestShape>>;
export type ManifestTable = Manifest['tables'][number];

/** Why an export cannot be taken in: a sentence that names the file, and the line where that is known. */
export class CannotTakeIn extends Error {}

/** Reads the list of an export. Throws CannotTakeIn. */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, manifestName), 'utf8').catch(() => undefined);
  if (text === undefined)
    throw new CannotTakeIn(
      `There is no ${manifestName} in ${folder}. It is written last, so this is no export, or one that was not finished.`,
    );
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    throw new CannotTakeIn(`${manifestName} is not as it was written: it cannot be read.`);
  }
  const found = manifestShape.safeParse(read);
  if (found.success) return found.data;
  const { path, message } = found.error.issues[0] ?? { path: [], message: 'it is not a list of an export' };
  throw new CannotTakeIn(`${manifestName} is not as it was written, at ${path.join('.') || 'its start'}: ${message}.`);
}
