import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { WrittenFile } from '../exports/lines.ts';

/** Copies a file, hashing it on the way, and makes sure the copy outlives a loss of power. Undefined when it is not there. */
export async function copyHashed(from: string, to: string): Promise<WrittenFile | undefined> {
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    await pipeline(
      createReadStream(from, { highWaterMark: 1 << 20 }),
      async function* (chunks: AsyncIterable<Buffer>) {
        for await (const chunk of chunks) {
          hash.update(chunk);
          bytes += chunk.length;
          yield chunk;
        }
      },
      createWriteStream(to, { flags: 'wx', mode: 0o600, flush: true }),
    );
    return { bytes, sha256: hash.digest('hex') };
  } catch (error) {
    const { code, syscall, path } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' || syscall !== 'open' || path !== from) throw error;
    await rm(to, { force: true });
    return undefined;
  }
}
