import { type FileHandle, open } from 'node:fs/promises';

/**
 * What an older Office document or an Outlook message is. They share one form with installers of programs, and are told
 * apart by the names of what is in them. Gives 'application/x-msi' for anything else.
 */
export async function typeOfCompound(path: string): Promise<string> {
  const file = await open(path, 'r');
  try {
    const names = await namesIn(file);
    const found = marks.find(([mark]) =>
      names.some((name) => name === mark || (mark.endsWith('_') && name.startsWith(mark))),
    );
    const hasMacros = names.some((name) => name === '_VBA_PROJECT_CUR' || name === 'Macros' || name === 'VBA');
    if (!found) return 'application/x-msi';
    return hasMacros ? 'application/vnd.ms-office.macroenabled' : found[1];
  } finally {
    await file.close();
  }
}

const marks: readonly (readonly [string, string])[] = [
  ['WordDocument', 'application/msword'],
  ['Workbook', 'application/vnd.ms-excel'],
  ['Book', 'application/vnd.ms-excel'],
  ['PowerPoint Document', 'application/vnd.ms-powerpoint'],
  ['__properties_version1.0', 'application/vnd.ms-outlook'],
  ['__substg1.0_', 'application/vnd.ms-outlook'],
];

const mostSectors = 512;
const lastOfChain = 0xfffffff0;

/** The names of what the document holds, read along the chain of its directory’s sectors. */
async function namesIn(file: FileHandle): Promise<readonly string[]> {
  const header = await read(file, 0, 512);
  if (header.length < 512) return [];
  const shift = header.readUInt16LE(0x1e);
  if (shift !== 9 && shift !== 12) return [];
  const size = 1 << shift;
  const names: string[] = [];
  let sector = header.readUInt32LE(0x30);
  for (let done = 0; done < mostSectors && sector < lastOfChain; done++) {
    const entries = await read(file, (sector + 1) * size, size);
    if (entries.length < size) break;
    for (let at = 0; at < size; at += 128) {
      const length = Math.min(entries.readUInt16LE(at + 0x40), 64);
      if (length >= 2) names.push(entries.toString('utf16le', at, at + length - 2));
    }
    sector = await after(file, header, size, sector);
  }
  return names;
}

/** The sector that follows another, by the table of sectors; of that table the part the header names is enough. */
async function after(file: FileHandle, header: Buffer, size: number, sector: number): Promise<number> {
  const perSector = size / 4;
  const place = Math.floor(sector / perSector);
  if (place >= 109) return lastOfChain;
  const table = header.readUInt32LE(0x4c + place * 4);
  if (table >= lastOfChain) return lastOfChain;
  const entry = await read(file, (table + 1) * size + (sector % perSector) * 4, 4);
  return entry.length < 4 ? lastOfChain : entry.readUInt32LE(0);
}

async function read(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}
