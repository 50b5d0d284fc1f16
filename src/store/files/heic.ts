import { readFile, stat } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';

/** A picture as its pixels: red, green, blue and how much shows through, a byte each. */
export type Pixels = { readonly data: Uint8Array; readonly width: number; readonly height: number };

/** An iPhone’s photo is a few MB; its largest, some tens. */
const largest = 100_000_000;

let turn: Promise<unknown> = Promise.resolve();

/**
 * Reads the photos of iPhones, in a thread of its own so that nobody waits for it, and one at a time since each takes
 * much memory. Throws when it cannot be read, has too many pixels or takes too long.
 */
export function readHeic(path: string, most: { readonly pixels: number; readonly seconds: number }): Promise<Pixels> {
  const mine = turn.then(async () => {
    if ((await stat(path)).size > largest) throw new Error('The picture is too large');
    return inThread(await readFile(path), most);
  });
  turn = mine.catch(() => undefined);
  return mine;
}

async function inThread(content: Buffer, { pixels, seconds }: { readonly pixels: number; readonly seconds: number }) {
  const worker = new Worker(new URL('heic-thread.ts', import.meta.url), {
    workerData: { content, pixels },
    // What the decoder prints of a picture it cannot read is for nobody.
    stdout: true,
    stderr: true,
  });
  let tooLong: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Pixels>((resolve, reject) => {
      tooLong = setTimeout(() => reject(new Error('The picture took too long to read')), seconds * 1_000);
      worker.on('message', (read: Pixels | undefined) =>
        read ? resolve(read) : reject(new Error('The picture cannot be read')),
      );
      worker.on('error', reject).on('exit', () => reject(new Error('The picture cannot be read')));
    });
  } finally {
    clearTimeout(tooLong);
    await worker.terminate();
  }
}
