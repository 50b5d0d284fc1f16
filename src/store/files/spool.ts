import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { hoursAfter, type Instant } from '../../calendar/instant.ts';

/** A file that has arrived on this machine’s disk under a passing name, and is not yet anything. */
export type Spooled = {
  readonly path: string;
  /** The SHA-256 of its content, in hexadecimal. */
  readonly file: string;
  readonly size: number;
};

/** Thrown when more arrives than may. */
export class TooBig extends Error {}

/** Whether a fault means that there is no room left, on the disk or for this account. */
export function isNoRoom(error: unknown): boolean {
  return ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(String((error as NodeJS.ErrnoException).code));
}

/** A passing place on disk for files that are arriving, or being looked at. */
export type Spool = {
  /** Writes what comes to disk, counting and hashing it on the way; what was written of one that fails is gone again. */
  readonly take: (from: Readable | AsyncIterable<Uint8Array>, most: number) => Promise<Spooled>;
  /** A name for another file that only passes. */
  readonly another: () => Promise<string>;
  /** Lets go of files that have passed; those already gone are no matter. */
  readonly drop: (paths: readonly string[]) => Promise<void>;
  /** Clears away what was left by a process that was killed, a day or more ago. Gives how many files there were. */
  readonly sweep: (now: Instant) => Promise<number>;
};

/** Makes a spool in a folder, which is made when it is first used. */
export function spoolIn(folder: string): Spool {
  const another = async () => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return join(folder, randomUUID());
  };
  return {
    another,
    drop: async (paths) => {
      for (const path of paths) await rm(path, { force: true });
    },
    take: async (from, most) => {
      const path = await another();
      // Made before anything comes, so that there is no file still to be made when it is cleared away.
      const file = await open(path, 'wx', 0o600);
      const hash = createHash('sha256');
      let size = 0;
      try {
        await pipeline(
          from,
          async function* (chunks: AsyncIterable<Uint8Array>) {
            for await (const chunk of chunks) {
              size += chunk.length;
              if (size > most) throw new TooBig();
              hash.update(chunk);
              yield chunk;
            }
          },
          file.createWriteStream({ flush: true }),
        );
      } catch (error) {
        await rm(path, { force: true });
        throw error;
      }
      return { path, file: hash.digest('hex'), size };
    },
    sweep: async (now) => {
      let swept = 0;
      for (const name of await readdir(folder).catch(() => [])) {
        const path = join(folder, name);
        const about = await stat(path).catch(() => undefined);
        if (!about?.isFile() || about.mtimeMs > hoursAfter(now, -24)) continue;
        await rm(path, { force: true });
        swept++;
      }
      return swept;
    },
  };
}
