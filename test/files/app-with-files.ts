import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import type { Instant } from '../../src/calendar/instant.ts';
import { lessons } from '../../src/lessons/index.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { type Files, type FilesOptions, openFiles } from '../../src/store/files/files.ts';
import { createApp } from '../../src/web/app.ts';
import { appParts } from '../app-parts.ts';
import { type FreshDatabase, freshDatabase } from '../database.ts';
import { makeLandlord } from '../staff.ts';
import { at, landlord, settle, workOut } from '../store/cast.ts';
import type { Visitor } from '../visitor.ts';

/** An app with a database and a folder for files of its own. `clock.now` may be moved on. */
export type AppWithFiles = {
  readonly app: FastifyInstance;
  readonly database: Database;
  readonly fresh: FreshDatabase;
  readonly files: Files;
  readonly folder: string;
  readonly clock: { now: Instant };
  readonly close: () => Promise<void>;
};

export async function appWithFiles(options: Omit<FilesOptions, 'folder'> = {}): Promise<AppWithFiles> {
  const fresh = await freshDatabase();
  const database = openDatabase({ url: fresh.url });
  const folder = await mkdtemp(join(tmpdir(), 'putright-files-'));
  const files = openFiles({ folder, ...options });
  await settle(database, landlord);
  await makeLandlord(database, landlord);
  const clock = { now: at('2026-03-06') };
  const app = createApp(appParts({ database, now: () => clock.now, lessons, workOut, files }));
  await app.ready();
  return {
    app,
    database,
    fresh,
    files,
    folder,
    clock,
    close: async () => {
      await app.close();
      await database.close();
      await fresh.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A file as a browser sends it. */
export type FileToSend = { readonly name: string; readonly content: Uint8Array };

/** Sends a form with files, as a browser without JavaScript does: its answers in their order, then the files. */
export async function sendForm(
  { app }: Pick<AppWithFiles, 'app'>,
  person: Visitor,
  url: string,
  answers: Readonly<Record<string, string>>,
  files: readonly FileToSend[] = [],
  csrf = true,
): Promise<LightMyRequestResponse> {
  const page = await person.get(url);
  const token = /name="_csrf" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
  return sendParts({ app }, person, url, { ...(csrf && { _csrf: token }), ...answers }, files);
}

export async function sendParts(
  { app }: Pick<AppWithFiles, 'app'>,
  person: Visitor,
  url: string,
  answers: Readonly<Record<string, string>>,
  files: readonly FileToSend[],
): Promise<LightMyRequestResponse> {
  const form = new FormData();
  for (const [name, value] of Object.entries(answers)) form.append(name, value);
  for (const { name, content } of files) form.append('files', new Blob([content as Uint8Array<ArrayBuffer>]), name);
  if (files.length === 0) form.append('files', new Blob([]), '');
  const asSent = new Response(form);
  const payload = Buffer.from(await asSent.arrayBuffer());
  return app.inject({
    method: 'POST',
    url,
    payload,
    headers: { 'content-type': asSent.headers.get('content-type') ?? '', cookie: cookiesOf(person) },
  });
}

export function cookiesOf({ cookies }: Visitor): string {
  return [...cookies].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('; ');
}

/** The uploads that wait to be put on the record of a case, as the page shows them. */
export async function filesOn(person: Visitor, reference: string): Promise<readonly string[]> {
  const { body } = await person.get(`/cases/${reference}/files`);
  return [...body.matchAll(/name="shows-([\w-]+)"/g)].map(([, upload = '']) => upload);
}

/** Puts what waits on the record of a case, and gives the entries that hold it. */
export async function putOnRecord(
  made: Pick<AppWithFiles, 'app'>,
  person: Visitor,
  reference: string,
  answers: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  const uploads = await filesOn(person, reference);
  const sent = await sendForm(made, person, `/cases/${reference}/files`, { ...answers, do: 'record' });
  if (sent.statusCode !== 303) throw new Error(`Not put on the record: ${sent.statusCode}`);
  return uploads;
}
