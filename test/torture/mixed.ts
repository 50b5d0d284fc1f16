import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import sharp from 'sharp';
import { day } from '../../src/calendar/day.ts';
import type { Instant } from '../../src/calendar/instant.ts';
import { workOut } from '../../src/jobs/work-out.ts';
import type { Entry } from '../../src/record/entry.ts';
import { importAccount } from '../../src/record/import/told.ts';
import { append } from '../../src/store/append.ts';
import { dropRecorded, listArrivals } from '../../src/store/attachments.ts';
import type { Database } from '../../src/store/database.ts';
import type { Files } from '../../src/store/files/files.ts';
import { receiveFile } from '../../src/store/files/receive.ts';
import { checkImport, type StepParts } from '../../src/store/imports/check.ts';
import { findImport, unfinishedImport } from '../../src/store/imports/imports.ts';
import { keepImport } from '../../src/store/imports/keep.ts';
import { agreeMapping, approveImport } from '../../src/store/imports/steps.ts';
import { takeIn } from '../../src/store/imports/take-in.ts';
import { began, homes, landlord } from './load.ts';

// What is written beside the forms: files of repairs brought in, and files put on cases.

/** The references of the jobs of one file of repairs, and what each job says, which nothing else does. */
export function jobsOf(number: number): readonly string[] {
  return Array.from({ length: 4 }, (_, row) => `J${number}-${row}`);
}

export const jobSays = (job: string) => `torture job ${job} leaks`;

/** Brings in a file of repairs, or goes on with it where it was begun before. Gives its jobs once they are kept. */
export async function bringInJobs(database: Database, number: number): Promise<readonly string[]> {
  const jobs = jobsOf(number);
  const now = (began + (number % 3_000_000)) as Instant;
  const parts: StepParts = { now: () => now, workOut };
  const scope = { landlord, account: importAccount, role: 'system' } as const;
  const lines = jobs.map(
    (job, row) => `${job},H${(number + row) % homes},2026-02-0${1 + row},${jobSays(job)},Routine,2026-02-1${row}`,
  );
  const bytes = Buffer.from(
    ['job_ref,home_ref,reported_at,description,priority,completed_at', ...lines, ''].join('\n'),
  );
  const digest = createHash('sha256').update(bytes).digest('hex');
  const unfinished = await database.as(scope, (connection) => unfinishedImport(connection, 'repairs', digest));
  let at = unfinished?.import;
  if (at === undefined) {
    const taken = await database.as(scope, (connection) =>
      takeIn(connection, { sort: 'repairs', fileName: `jobs-${number}.csv`, bytes: Readable.from([bytes]), now }),
    );
    at = taken.import;
    const agreed = await database.as(scope, (connection) => agreeMapping(connection, taken, taken.mapping, now));
    if (agreed !== 'agreed') throw new Error(`The columns were not agreed: ${JSON.stringify(agreed)}`);
    if ((await checkImport(database, landlord, at, parts)) !== 'checked') throw new Error('The import was not checked');
    const checked = await database.as(scope, (connection) => findImport(connection, taken.import));
    if (checked?.found.bad !== 0) throw new Error(`Rows were bad: ${JSON.stringify(checked?.found)}`);
    // All of it was kept before the last kill: the same file again has nothing new to say.
    if (checked.found.fresh + checked.found.changed === 0) return jobs;
    await database.as(scope, (connection) => approveImport(connection, taken.import, now));
  }
  const outcome = await keepImport(database, landlord, at, parts);
  // A connection that died holds its turn until PostgreSQL finds out.
  if (outcome === 'busy') return bringInJobs(database, number);
  if (outcome !== 'kept') throw new Error(`The import was ${outcome}`);
  return jobs;
}

/** The content of a file to put on a case: a letter, a long log, or a photo. Nothing else is the same. */
export async function fileOf(
  name: string,
  number: number,
): Promise<{ readonly name: string; readonly content: Buffer }> {
  if (number % 8 === 3) {
    const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
    const picture = sharp({ create: { width: 160, height: 120, channels: 3, background: '#789', noise } });
    return { name: `${name}.jpg`, content: await picture.jpeg().toBuffer() };
  }
  const line = `A letter about ${name}, number ${number}.\n`;
  return { name: `${name}.txt`, content: Buffer.from(line.repeat(number % 4 === 1 ? 20_000 : 1)) };
}

/** Puts a file on a case, as the page does: received and kept first, then on the record. Gives its digest. */
export async function putFile(
  database: Database,
  files: Files,
  {
    name,
    content,
    account,
    reference,
    number,
  }: {
    readonly name: string;
    readonly content: Buffer;
    readonly account: string;
    readonly reference: string;
    readonly number: number;
  },
): Promise<string> {
  const now = (began + (number % 3_000_000)) as Instant;
  const scope = { landlord, account, role: 'officer' } as const;
  const file = createHash('sha256').update(content).digest('hex');
  // Somebody whose answer never came looks at the record first: what broke off may have left another of it waiting.
  if (await isOnRecord(database, file)) return file;
  const waiting = await database.as(scope, (connection) => listArrivals(connection, reference));
  let upload = waiting.find(({ kept }) => kept?.file === file)?.upload;
  if (upload === undefined) {
    const received = await receiveFile(
      { database, files, scope, now },
      { reference, name, content: Readable.from([content]) },
    );
    if (!('upload' in received)) throw new Error(`A file was refused: it ${received.refused}`);
    upload = received.upload;
  }
  const home = reference.split('-')[1];
  const entry = {
    id: upload,
    subject: `case:${reference}`,
    kind: 'file attached',
    happened: day('2026-03-02'),
    recorded: now,
    by: account,
  };
  const whole = {
    ...entry,
    file,
    name,
    type: name.endsWith('.jpg') ? 'image/jpeg' : 'text/plain',
    size: content.length,
  };
  const entries = [whole as unknown as Entry];
  const { outcome } = await append(database, { landlord, account, now, home, entries, once: upload }, workOut);
  if (outcome !== 'done' && outcome !== 'again') throw new Error(`A file was not put on the record: ${outcome}`);
  await database.as(scope, dropRecorded);
  return file;
}

function isOnRecord(database: Database, file: string): Promise<boolean> {
  return database.as({ landlord, account: 'system', role: 'system' }, async (connection) => {
    const found = await connection.sql(
      `select from entries where landlord = $1 and kind = 'file attached' and body ->> 'file' = $2`,
      [landlord, file],
    );
    return found.length > 0;
  });
}
