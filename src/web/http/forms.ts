import formbody from '@fastify/formbody';
import multipart, { type Multipart } from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    /** What came before the first file, and that file, of a form that sends files; the rest is still to be read. */
    sentParts: SentParts | undefined;
  }
}

/** The largest file that may be sent, in MB: room for a photograph from a phone or a scanned letter. */
export const largestFileMb = 10;

/** Reads what forms send: answers, and files. */
export function forms(app: FastifyInstance): void {
  app.decorateRequest('sentParts', undefined);
  app.register(formbody);
  app.register(multipart, {
    limits: { fileSize: largestFileMb * 1024 * 1024, files: 10, fields: 200, fieldSize: 1024 * 1024 },
  });
  // The field that shows a form is ours stands before its files, so it can be looked at before any file is read.
  app.addHook('preValidation', async (request) => {
    if (request.is404 || !request.isMultipart()) return;
    // A route that takes larger files, or more of them, says so in its `config.multipartOptions`, and cuts off what is larger.
    const { multipartOptions } = request.routeOptions.config;
    const own = multipartOptions && { ...multipartOptions, throwFileSizeLimit: false };
    const rest = readable(request.parts(own));
    const first: Multipart[] = [];
    for (let next = await rest.next(); !next.done; next = await rest.next()) {
      first.push(next.value);
      if (next.value.type === 'file') break;
    }
    request.sentParts = { first, rest };
  });
}

/** The same parts; where what was sent is no such form, or breaks off, that is the sender’s to put right and no fault of ours. */
async function* readable(parts: AsyncIterable<Multipart>): AsyncGenerator<Multipart> {
  try {
    yield* parts;
  } catch (error) {
    if (error instanceof Error && !('statusCode' in error) && !('code' in error))
      Object.assign(error, { statusCode: 400 });
    throw error;
  }
}

/** Every part of a form that sends files, in turn: use it instead of `request.parts()`. Each file is to be read as it comes. */
export async function* formParts({ sentParts }: FastifyRequest): AsyncGenerator<Multipart> {
  if (!sentParts) return;
  yield* sentParts.first;
  yield* sentParts.rest;
}

/** What was sent in one field, once it has been read; the last where there were several. */
export function sentField(request: FastifyRequest, name: string): string | undefined {
  const values = request.sentParts
    ? request.sentParts.first.flatMap((part) => (part.type === 'field' && part.fieldname === name ? [part.value] : []))
    : [(request.body as Record<string, unknown> | null | undefined)?.[name]].flat();
  const last = values.at(-1);
  return typeof last === 'string' ? last : undefined;
}

/** Every answer a form sent, by its name; files are passed over. Reads what of the form is still to be read. */
export async function sentAnswers(
  request: FastifyRequest,
): Promise<Readonly<Record<string, string | readonly string[]>>> {
  const pairs: [string, unknown][] = [];
  for await (const part of formParts(request)) {
    if (part.type === 'file') part.file.resume();
    else pairs.push([part.fieldname, part.value]);
  }
  if (!request.sentParts && typeof request.body === 'object' && request.body !== null) {
    for (const [name, value] of Object.entries(request.body)) {
      for (const one of [value].flat()) pairs.push([name, one]);
    }
  }
  const answers = Object.groupBy(pairs, ([name]) => name);
  return Object.fromEntries(
    Object.entries(answers).map(([name, given = []]) => {
      const values = given.map(([, value]) => (typeof value === 'string' ? value : JSON.stringify(value)));
      return [name, values.length === 1 ? (values[0] ?? '') : values];
    }),
  );
}

type SentParts = { readonly first: readonly Multipart[]; readonly rest: AsyncIterable<Multipart> };
