import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import type { Instant } from '../../calendar/instant.ts';
import { sortOf } from '../../record/attached-file.ts';
import { beginUpload, bindFile, dropUploads, fetchFiles, holdFile, type KeptFile, noteKept } from '../attachments.ts';
import type { Database } from '../database.ts';
import type { Scope } from '../scope.ts';
import type { Blank } from './blanks.ts';
import { documentBlanks } from './document.ts';
import type { Files } from './files.ts';
import { judge, largestFile } from './judge.ts';
import { keyOf } from './keeping.ts';
import { cleanDocument, isPacked } from './packed-document.ts';
import { type Copies, copiesOf, isPicture } from './picture.ts';
import { blanksOf } from './recording.ts';
import { isNoRoom, type Spooled, TooBig } from './spool.ts';

/** What became of a file that was sent. Why it was not taken follows its name: 'is a program, …'. */
export type Received = { readonly upload: string } | { readonly refused: string };

export type Receiving = {
  readonly database: Database;
  readonly files: Files;
  readonly scope: Scope;
  readonly now: Instant;
};

/**
 * Takes in one file for a case, as it comes: to disk, hashed on the way, judged by its content, looked through for what
 * is harmful, and kept by its digest. It then waits, as the sender’s, to be put on the record.
 */
export async function receiveFile(
  receiving: Receiving,
  {
    reference,
    name,
    content,
    isWhole = () => true,
  }: {
    readonly reference: string;
    readonly name: string;
    readonly content: Readable;
    /** Asked once it has all come: whether none of it was cut off. */
    readonly isWhole?: () => boolean;
  },
): Promise<Received> {
  const { database, files, scope, now } = receiving;
  // Where it is not taken it is let run past, so that what comes after it on the same line still arrives.
  const spooled = await spool(files, content.iterator({ destroyOnReturn: false })).finally(() => content.resume());
  if ('refused' in spooled) return spooled;
  if (!isWhole()) {
    await files.spool.drop([spooled.path]);
    return tooBig;
  }
  const upload = randomUUID();
  await database.as(scope, (connection) =>
    beginUpload(connection, { upload, reference, name, size: spooled.size }, now),
  );
  try {
    return await settle(receiving, upload, spooled);
  } catch (error) {
    await database.as(scope, (connection) => dropUploads(connection, [upload])).catch(() => undefined);
    throw error;
  }
}

/** Reads what comes to disk; says why not, where there is too much of it or no room. */
export async function spool(
  { spool: place }: Files,
  content: AsyncIterable<Uint8Array>,
): Promise<Spooled | { readonly refused: string }> {
  try {
    return await place.take(content, largestFile);
  } catch (error) {
    if (error instanceof TooBig) return tooBig;
    if (isNoRoom(error)) return noRoom;
    throw error;
  }
}

/** Makes of what has come for an upload a file that is kept; or lets go of both, and says why it is not taken. */
export async function settle(receiving: Receiving, upload: string, spooled: Spooled): Promise<Received> {
  const { database, files, scope } = receiving;
  const passing: string[] = [spooled.path];
  try {
    const refused = await keep(receiving, upload, spooled, passing);
    if (refused === undefined) return { upload };
    await database.as(scope, (connection) => dropUploads(connection, [upload]));
    return { refused };
  } catch (error) {
    if (!isNoRoom(error)) throw error;
    await database.as(scope, (connection) => dropUploads(connection, [upload]));
    return noRoom;
  } finally {
    await files.spool.drop(passing);
  }
}

async function keep(
  { database, files, scope, now }: Receiving,
  upload: string,
  { path, file, size }: Spooled,
  passing: string[],
): Promise<string | undefined> {
  const { landlord } = scope;
  const judged = await judge(path, size);
  if ('refused' in judged) return judged.refused;
  const known = await database.as(scope, async (connection) => (await fetchFiles(connection, [file])).get(file));
  const isLooked = known && (known.scan === 'clean' || isRefusedAlready(known));
  const looked = isLooked ? known : await lookThrough(files, path);
  if (looked.scan === 'harmful')
    return `is not kept: the scanner found something harmful in it (${looked.found ?? 'no name'}). Tell whoever sent it to you.`;
  const isHeldBack = looked.scan === 'waiting' || looked.scan === 'cannot be scanned';
  const made =
    known && known.copies !== 'waiting'
      ? { state: known.copies, blanks: known.blanks, copies: undefined }
      : isHeldBack
        ? undefined
        : await makeCopies(files, path, judged.type);
  if (made?.copies) passing.push(...Object.values(made.copies));

  const about: Omit<KeptFile, 'found'> = {
    file,
    ...judged,
    size,
    scan: looked.scan,
    copies: made ? made.state : 'waiting',
    blanks: made?.blanks ?? [],
  };
  const isThere = await database.as(scope, (connection) =>
    connection.together(async () => {
      await holdFile(connection, file);
      await bindFile(connection, upload, about, now);
      return (await files.keeping.sizeOf(keyOf(landlord, file))) === size;
    }),
  );
  if (made?.copies) await keepCopies(files, landlord, file, made.copies);
  if (!isThere) await files.keeping.keep(keyOf(landlord, file), path);
  await database.as(scope, (connection) => noteKept(connection, file));
  return undefined;
}

function isRefusedAlready({ scan }: KeptFile): boolean {
  return scan === 'harmful' || scan === 'cannot be scanned';
}

/** Has the scanner look at a file, where there is one; it waits where the scanner does not answer. */
export async function lookThrough(
  { scanner }: Files,
  path: string,
): Promise<Pick<KeptFile, 'scan'> & { readonly found?: string | undefined }> {
  if (!scanner) return { scan: 'not scanned' };
  try {
    const scanned = await scanner.scan(createReadStream(path));
    return { scan: scanned.says, ...(scanned.says === 'harmful' && { found: scanned.found }) };
  } catch {
    return { scan: 'waiting' };
  }
}

/** What others will see of a file: copies of a photo or an Office document, or a recording or a PDF with blanks in it. */
export type Made = {
  readonly state: 'made' | 'none';
  readonly copies: Copies | undefined;
  readonly blanks: readonly Blank[];
};

export async function makeCopies({ spool: place }: Files, path: string, type: string): Promise<Made> {
  const copies = isPicture(type) ? await copiesOf(path, type, place) : await packedAnew(path, type, place);
  if (copies) return { state: 'made', copies, blanks: [] };
  const isOnePiece = sortOf(type) === 'document' && !isPacked(type);
  const blanks = isOnePiece ? await documentBlanks(path, type) : await blanksOf(path, type);
  return { state: blanks ? 'made' : 'none', copies: undefined, blanks: blanks ?? [] };
}

async function packedAnew(path: string, type: string, place: Files['spool']): Promise<Copies | undefined> {
  const shown = isPacked(type) ? await cleanDocument(path, place) : undefined;
  return shown === undefined ? undefined : { shown };
}

export async function keepCopies({ keeping }: Files, landlord: string, file: string, copies: Copies): Promise<void> {
  if (copies.small !== undefined) await keeping.keep(keyOf(landlord, file, 'small'), copies.small);
  await keeping.keep(keyOf(landlord, file, 'shown'), copies.shown);
}

const tooBig = { refused: `is larger than ${largestFile / 1_000_000} MB, which is the most that can be sent.` };
export const noRoom = {
  refused:
    'could not be kept: there is no room left where files are kept. Nothing else of yours is lost. Tell whoever looks after Putright, then send it again.',
};
