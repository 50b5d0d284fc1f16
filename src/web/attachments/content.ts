import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sortOf } from '../../record/attached-file.ts';
import type { Entry } from '../../record/entry.ts';
import { fetchFiles, findArrival, isFit, isOnCase, type KeptFile } from '../../store/attachments.ts';
import { withBlanks } from '../../store/files/blanks.ts';
import { type Copy, keyOf, NotKept } from '../../store/files/keeping.ts';
import { noteLook } from '../../store/looks.ts';
import { caseworkers } from '../cases/caseworkers.ts';
import { type LoadedCase, loadCase } from '../cases/load-case.ts';
import { scopeOf } from '../http/sessions.ts';
import { downloadName } from './download-name.ts';
import type { AttachmentParts } from './parts.ts';
import { hasCopy, hasSmall, isShown } from './say-file.ts';

type OnFile = { Params: { reference: string; entry: string; copy: string } };

/** A file of a case that somebody may see the case of, and what is known of its content. */
export type FoundFile = {
  readonly found: LoadedCase;
  readonly entry: Entry<'file attached'>;
  readonly kept: KeptFile | undefined;
};

/** Sends what is in files: small, as others may see it, or the original, to those on the case. */
export function content(app: FastifyInstance, parts: AttachmentParts): void {
  const options = { config: { who: caseworkers, helmet: asNothingMore } };

  app.get<OnFile>('/cases/:reference/files/:entry/:copy', options, async (request, reply) => {
    const { copy } = request.params;
    const file = await findFile(request, parts, { isOpened: copy !== 'small' });
    if (!file?.kept) return reply.callNotFound();
    const { kept, entry } = file;
    if (copy === 'small' && hasSmall(kept)) return send(request, reply, kept, { name: entry.name, copy });
    if (copy === 'shown' && isShown(kept)) {
      return send(request, reply, kept, { name: entry.name, ...(hasCopy(kept) && { copy }) });
    }
    if (copy === 'original' && (await mayHaveOriginal(request, parts, kept)))
      return send(request, reply, kept, { name: entry.name, isOriginal: true });
    return reply.callNotFound();
  });

  app.get<{ Params: { reference: string; upload: string } }>(
    '/cases/:reference/files/arrivals/:upload/small',
    options,
    async (request, reply) => {
      const { reference, upload } = request.params;
      const arrival = await parts.database.as(scopeOf(request), (connection) =>
        findArrival(connection, reference, upload),
      );
      if (!arrival?.kept || !hasSmall(arrival.kept)) return reply.callNotFound();
      return send(request, reply, arrival.kept, { name: arrival.name, copy: 'small' });
    },
  );

  async function send(
    request: FastifyRequest,
    reply: FastifyReply,
    { file, type, size, blanks }: KeptFile,
    { name, copy, isOriginal = false }: { readonly name: string; readonly copy?: Copy; readonly isOriginal?: boolean },
  ) {
    const { keeping } = parts.files;
    const key = keyOf(scopeOf(request).landlord, file, copy);
    const whole = copy === undefined ? size : await keeping.sizeOf(key);
    if (whole === undefined) return reply.callNotFound();
    const range = rangeAsked(request.headers.range, whole);
    if (range === 'none such') return reply.code(416).header('content-range', `bytes */${whole}`).send();
    const bytes = await keeping.open(key, range).catch((error: Error) => {
      if (error instanceof NotKept) return undefined;
      throw error;
    });
    if (!bytes) return reply.callNotFound();
    const how = isOriginal || sortOf(type) === 'document' ? 'attachment' : 'inline';
    const sent = copy === undefined || sortOf(type) === 'document' ? type : 'image/jpeg';
    reply
      .type(sent)
      .header('content-disposition', disposition(how, downloadName(name, sent)))
      .header('accept-ranges', 'bytes')
      .header('content-length', range ? range.last - range.first + 1 : whole);
    if (range) reply.code(206).header('content-range', `bytes ${range.first}-${range.last}/${whole}`);
    const isWhole = isOriginal || copy !== undefined || blanks.length === 0;
    return reply.send(isWhole ? bytes : Readable.from(withBlanks(bytes, blanks, range?.first ?? 0)));
  }
}

/** What a file’s own content may do where it is opened: be seen, and nothing more. */
const asNothingMore = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      'default-src': ["'none'"],
      'img-src': ["'self'"],
      'media-src': ["'self'"],
      'style-src': ["'unsafe-inline'"],
      'frame-ancestors': ["'none'"],
      sandbox: [],
    },
  },
};

/**
 * The file that an entry of a case holds, for whoever may see the case. Opening it is a look of its own; the small
 * pictures on the page of the case are part of the look at that.
 */
export async function findFile(
  request: FastifyRequest<{ Params: { reference: string; entry: string } }>,
  { database, now }: AttachmentParts,
  { isOpened }: { readonly isOpened: boolean },
): Promise<FoundFile | undefined> {
  const { reference, entry: id } = request.params;
  const scope = scopeOf(request);
  const found = await loadCase(database, scope, reference, now());
  const entry = found?.reading.entry(id);
  // What it is said to show may have been put right since; which content it is stays as it was first written.
  const first = found?.record.find((one) => one.id === id);
  if (!found || entry?.kind !== 'file attached' || first?.kind !== 'file attached') return undefined;
  if (entry.subject !== `case:${reference}`) return undefined;
  const { file, type, size } = first;
  const files = await database.as(scope, async (connection) => {
    if (isOpened) await noteLook(connection, { ...found.place, opened: 'file', entry: id }, now());
    return fetchFiles(connection, [file]);
  });
  return { found, entry: { ...entry, file, type, size }, kept: files.get(file) };
}

/** The original is for those on the case: who has it, is named on it or added the file; and for those who answer for it. */
export async function mayHaveOriginal(
  request: FastifyRequest<{ Params: { reference: string; entry: string } }>,
  { database }: AttachmentParts,
  kept: KeptFile,
): Promise<boolean> {
  if (!isFit(kept)) return false;
  const scope = scopeOf(request);
  if (scope.role === 'manager' || scope.role === 'ASB and safeguarding lead') return true;
  return database.as(scope, (connection) => isOnCase(connection, request.params.reference, request.params.entry));
}

/** The bytes a browser asks for, where it asks for one stretch of them; all, where it asks for anything else. */
export function rangeAsked(
  asked: string | undefined,
  size: number,
): { readonly first: number; readonly last: number } | 'none such' | undefined {
  const [, from = '', to = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(asked ?? '') ?? [];
  if (from === '' && to === '') return undefined;
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return first > last || first >= size ? 'none such' : { first, last };
}

/** How a file is to be taken and what it is called, in letters every browser reads and in its own. */
export function disposition(how: 'inline' | 'attachment', name: string): string {
  const plain =
    name
      .normalize('NFKD')
      .replace(/[^\x20-\x7e]/g, '')
      .replace(/["\\%;]/g, '_')
      .trim() || 'file';
  const own = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${how}; filename="${plain}"; filename*=UTF-8''${own}`;
}
