import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

const standardInput = 0;

/** Reads a file, a pipe or (for “-”) what is typed or piped in, never more than `most` bytes. Throws as the system does. */
export function readWholeFile(path: string, most: number): Buffer | 'too big' {
  const file = path === '-' ? standardInput : openSync(path, 'r');
  try {
    if (fstatSync(file).isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    const parts: Buffer[] = [];
    let size = 0;
    for (;;) {
      const part = Buffer.alloc(64 * 1024);
      const length = readSync(file, part);
      if (length === 0) return Buffer.concat(parts);
      size += length;
      if (size > most) return 'too big';
      parts.push(part.subarray(0, length));
    }
  } finally {
    if (file !== standardInput) closeSync(file);
  }
}

/** Why a file could not be read, in words for the person who named it. */
export function whyUnreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file.';
  if (code === 'EISDIR') return 'this is a folder; name the files in it.';
  if (code === 'EACCES' || code === 'EPERM') return 'this file may not be read from this account.';
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
    return 'this is not text (UTF-8). Save it as plain text and try again.';
  return 'this file could not be read.';
}
