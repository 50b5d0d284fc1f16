import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { type Arrival, beginUpload, dropUploads, findArrival, listArrivals, notePart } from '../attachments.ts';
import type { Files } from './files.ts';
import { largestFile } from './judge.ts';
import { NotKept, partKey } from './keeping.ts';
import { noRoom, type Received, type Receiving, settle, spool } from './receive.ts';
import { isNoRoom, TooBig } from './spool.ts';

/** How many bytes each part of a file has, but for its last: little to send again where the line breaks. */
export const partBytes = 4 * 1024 * 1024;

/** What was said of a file before it is sent: enough to know the same file again. */
export type Promised = { readonly name: string; readonly size: number; readonly modified: string };

/**
 * Begins to take in a file part by part, or goes on where the same file of the same person broke off. Parts lie where all
 * files do, so that any process may take the next one, and a process that is killed loses none.
 */
export async function beginInParts(
  { database, scope, now }: Receiving,
  reference: string,
  promised: Promised,
): Promise<{ readonly upload: string; readonly parts: number } | { readonly refused: string }> {
  if (promised.size > largestFile)
    return { refused: `is larger than ${largestFile / 1_000_000} MB, which is the most that can be sent.` };
  if (promised.size === 0) return { refused: 'is empty: there is nothing in it.' };
  return database.as(scope, async (connection) => {
    const begun = (await listArrivals(connection, reference)).find(
      ({ kept, name, size, modified }) =>
        !kept && name === promised.name && size === promised.size && modified === promised.modified && modified !== '',
    );
    if (begun) return { upload: begun.upload, parts: begun.parts };
    const upload = randomUUID();
    await beginUpload(connection, { upload, reference, ...promised }, now);
    return { upload, parts: 0 };
  });
}

/** What became of a part: taken (or already there), not the one awaited, not of the size it must have; or why it cannot be. */
export type PartTaken = 'taken' | 'not this one' | 'wrong size' | { readonly refused: string };

/** Takes one part. The same part sent twice is taken once. */
export async function takePart(
  { database, files, scope }: Receiving,
  arrival: Arrival,
  part: number,
  content: Readable,
): Promise<PartTaken> {
  if (part < arrival.parts) {
    content.resume();
    return 'taken';
  }
  if (part > arrival.parts || arrival.kept) return 'not this one';
  const expected = Math.min(partBytes, arrival.size - part * partBytes);
  if (expected <= 0) return 'not this one';
  const taken = await spoolPart(files, content, expected);
  if (taken === 'wrong size' || 'refused' in taken) return taken;
  await files.keeping.keep(partKey(scope.landlord, arrival.upload, part), taken.path);
  const isNext = await database.as(scope, (connection) => notePart(connection, arrival.upload, part));
  if (isNext) return 'taken';
  const still = await database.as(scope, (connection) => findArrival(connection, arrival.reference, arrival.upload));
  // Removed meanwhile: nothing would ever clear this part away.
  if (!still) await dropParts(files, scope.landlord, { upload: arrival.upload, parts: part });
  return 'not this one';
}

async function spoolPart({ spool: place }: Files, content: Readable, expected: number) {
  try {
    const taken = await place.take(content, expected);
    if (taken.size === expected) return taken;
    await place.drop([taken.path]);
    return 'wrong size';
  } catch (error) {
    if (isNoRoom(error)) return noRoom;
    // Too much of it, or the line broke in the middle.
    if (error instanceof TooBig || content.errored || content.destroyed) return 'wrong size';
    throw error;
  }
}

/** Joins the parts of a file that has all come, and makes of them what a file sent whole becomes. */
export async function endInParts(receiving: Receiving, arrival: Arrival): Promise<Received | 'not all there'> {
  const { database, files, scope } = receiving;
  const { upload, size, parts } = arrival;
  if (arrival.kept) return { upload };
  if (parts * partBytes < size) return 'not all there';
  const spooled = await spool(files, joined(files, scope.landlord, arrival)).catch((error: Error) => {
    if (error instanceof NotKept) return { refused: 'did not arrive whole. Send it again.' };
    throw error;
  });
  // The parts go before the upload does, so that none are ever left of an upload that is no more.
  if ('refused' in spooled) {
    await dropParts(files, scope.landlord, arrival);
    await database.as(scope, (connection) => dropUploads(connection, [upload]));
    return spooled;
  }
  const received = await settle(receiving, upload, spooled);
  await dropParts(files, scope.landlord, arrival);
  return received;
}

/** Lets go of the parts of an upload, and of one more that may have come and not been noted yet. */
export async function dropParts(
  { keeping }: Files,
  landlord: string,
  { upload, parts }: Pick<Arrival, 'upload' | 'parts'>,
): Promise<void> {
  for (let part = 0; part <= parts; part++) await keeping.remove(partKey(landlord, upload, part));
}

async function* joined({ keeping }: Files, landlord: string, { upload, parts }: Arrival): AsyncGenerator<Uint8Array> {
  for (let part = 0; part < parts; part++) yield* await keeping.open(partKey(landlord, upload, part));
}
