import type { FastifyRequest } from 'fastify';
import { formParts } from './forms.ts';

const mostBytes = 1_000_000;

/** The words of the one small file a form sent; undefined where none was, or it is larger than 1 MB. */
export async function smallFileIn(request: FastifyRequest): Promise<string | undefined> {
  let found: string | undefined;
  for await (const part of formParts(request)) {
    if (part.type !== 'file') continue;
    const pieces: Buffer[] = [];
    for await (const piece of part.file) pieces.push(piece as Buffer);
    const bytes = Buffer.concat(pieces);
    if (part.filename !== '' && bytes.length > 0 && bytes.length <= mostBytes) found = bytes.toString('utf8');
  }
  return found;
}
