import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { crc32 } from 'node:zlib';

/** What was written to a file. */
export type WrittenFile = { readonly bytes: number; readonly sha256: string };

/** A file being written a little at a time, hashed on the way. */
export type HashedFile = {
  readonly write: (text: string) => Promise<void>;
  /** Makes sure it outlives a loss of power, and says what it is. */
  readonly end: () => Promise<WrittenFile>;
  /** Lets go of it where the work failed. */
  readonly close: () => Promise<void>;
};

const enough = 1 << 18;

/** Begins a file that is not there yet, closed to everyone else. Throws where it is. */
export async function beginFile(path: string): Promise<HashedFile> {
  const file: FileHandle = await open(path, 'wx', 0o600);
  const hash: Hash = createHash('sha256');
  let [bytes, held, size] = [0, [] as string[], 0];
  const flush = async () => {
    const chunk = Buffer.from(held.join(''), 'utf8');
    [held, size] = [[], 0];
    hash.update(chunk);
    bytes += chunk.length;
    for (let at = 0; at < chunk.length; ) at += (await file.write(chunk, at)).bytesWritten;
  };
  return {
    write: async (text) => {
      held.push(text);
      size += text.length;
      if (size >= enough) await flush();
    },
    end: async () => {
      await flush();
      await file.sync();
      await file.close();
      return { bytes, sha256: hash.digest('hex') };
    },
    close: () => file.close().catch(() => undefined),
  };
}

/** The check of one line, by which the one that was damaged is found: its CRC-32, in hexadecimal. */
export function checkOf(line: string | Uint8Array): string {
  return crc32(line).toString(16).padStart(8, '0');
}

/** No line we write comes near this: what does is no export. */
const longestLine = 256 * 1024 * 1024;

/** Thrown where a line is too long to be one of ours. */
export class LineTooLong extends Error {}

/** The lines of a file, without the sign that ends each, as bytes; a line is at hand only until the next is asked for. */
export async function* linesOf(path: string): AsyncGenerator<Buffer> {
  let rest: Buffer[] = [];
  let held = 0;
  for await (const part of createReadStream(path, { highWaterMark: 1 << 18 })) {
    const chunk = part as Buffer;
    let from = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, from)) {
      const piece = chunk.subarray(from, end);
      yield rest.length === 0 ? piece : Buffer.concat([...rest, piece]);
      [rest, held] = [[], 0];
      from = end + 1;
    }
    if (from === chunk.length) continue;
    rest.push(chunk.subarray(from));
    held += chunk.length - from;
    if (held > longestLine) throw new LineTooLong();
  }
  if (rest.length > 0) yield Buffer.concat(rest);
}

/** The SHA-256 of a file as it is on disk. Throws where it cannot be read. */
export async function hashOfFile(path: string): Promise<WrittenFile> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const part of createReadStream(path, { highWaterMark: 1 << 20 })) {
    hash.update(part as Buffer);
    bytes += (part as Buffer).length;
  }
  return { bytes, sha256: hash.digest('hex') };
}
