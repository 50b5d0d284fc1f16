import type { Readable } from 'node:stream';
import yauzl from 'yauzl';
import { CannotReadTable, limits } from './cannot-read-table.ts';

/** The parts of a workbook, each unpacked as it is read. */
export type Parts = {
  readonly has: (path: string) => boolean;
  /** The bytes of a part, unpacked; none for one that is not there. */
  readonly read: (path: string) => AsyncGenerator<Uint8Array>;
  readonly close: () => void;
};

const mostParts = 10_000;

/** Opens the packed parts of a workbook. Throws CannotReadTable for a damaged file and for one packed beyond reason. */
export async function openParts(bytes: Buffer): Promise<Parts> {
  const zip = await openZip(bytes);
  const entries = new Map<string, yauzl.Entry>();
  await new Promise<void>((resolve, reject) => {
    zip.on('entry', (entry: yauzl.Entry) => {
      if (entries.size >= mostParts) reject(damaged());
      else {
        entries.set(entry.fileName, entry);
        zip.readEntry();
      }
    });
    zip.on('end', () => resolve());
    zip.on('error', () => reject(damaged()));
    zip.readEntry();
  });
  return { has: (path) => entries.has(path), read: (path) => unpack(zip, entries.get(path)), close: () => zip.close() };
}

function openZip(bytes: Buffer): Promise<yauzl.ZipFile> {
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(bytes, { lazyEntries: true, autoClose: false }, (error, zip) => {
      if (error || !zip) reject(damaged());
      else resolve(zip);
    });
  });
}

async function* unpack(zip: yauzl.ZipFile, entry: yauzl.Entry | undefined): AsyncGenerator<Uint8Array> {
  if (!entry) return;
  const { uncompressedSize, compressedSize } = entry;
  const isBeyondReason = uncompressedSize > 20_000_000 && uncompressedSize > compressedSize * limits.packing;
  if (uncompressedSize > limits.unpacked || isBeyondReason)
    throw new CannotReadTable(
      'This spreadsheet unpacks to far more than a table would, so it was not opened. Save the table as CSV, and send that',
    );
  const stream = await new Promise<Readable>((resolve, reject) => {
    zip.openReadStream(entry, (error, opened) => {
      if (error || !opened) reject(damaged());
      else resolve(opened);
    });
  });
  try {
    for await (const part of stream) yield part as Uint8Array;
  } catch {
    throw damaged();
  } finally {
    stream.destroy();
  }
}

export function damaged(): CannotReadTable {
  return new CannotReadTable(
    'This spreadsheet is damaged, or is not one. Save the table as .xlsx or CSV again, and send that',
  );
}
