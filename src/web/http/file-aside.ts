import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { FastifyRequest } from 'fastify';
import { formParts } from './forms.ts';

/** A form with one file, its field named `file`, as it came. */
export type FileAside = {
  /** Undefined where no file was chosen. */
  readonly fileName: string | undefined;
  /** Whether it was cut off for its size. */
  readonly isTooLarge: boolean;
  /** Reads it from where it was put. */
  readonly bytes: () => AsyncIterable<Uint8Array>;
  readonly fields: ReadonlyMap<string, string>;
};

/**
 * Receives a form with one file. The file is put aside first and read from there, so that a slow line holds up nothing; what
 * was put aside is thrown away once the work is done, however it ends.
 */
export async function withFileAside<Result>(
  request: FastifyRequest,
  work: (file: FileAside) => Promise<Result>,
): Promise<Result> {
  const aside = join(tmpdir(), `putright-import-${randomUUID()}`);
  try {
    return await work({
      ...(await putAside(request, aside)),
      bytes: () => createReadStream(aside, { highWaterMark: 1 << 18 }),
    });
  } finally {
    await rm(aside, { force: true });
  }
}

async function putAside(request: FastifyRequest, aside: string) {
  const fields = new Map<string, string>();
  let fileName: string | undefined;
  let isTooLarge = false;
  for await (const part of formParts(request)) {
    if (part.type === 'field') {
      if (typeof part.value === 'string') fields.set(part.fieldname, part.value);
    } else if (part.fieldname !== 'file' || !part.filename || fileName !== undefined) part.file.resume();
    else {
      fileName = part.filename.replace(/^.*[\\/]/, '');
      await pipeline(part.file, createWriteStream(aside, { mode: 0o600 }));
      isTooLarge = part.file.truncated;
    }
  }
  return { fields, fileName, isTooLarge };
}
