import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash, randomInt } from 'node:crypto';
import { readdir, readFile, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { hoursAfter, isoInstant } from '../../src/calendar/instant.ts';
import { listArrivals } from '../../src/store/attachments.ts';
import { partBytes } from '../../src/store/files/in-parts.ts';
import { keyOf } from '../../src/store/files/keeping.ts';
import { sweepFiles } from '../../src/store/files/sweep.ts';
import { signedInAs } from '../staff.ts';
import { landlord, noFault, openRepair } from '../store/cast.ts';
import { type AppWithFiles, appWithFiles, cookiesOf } from './app-with-files.ts';

// A process that takes files in is killed at moments nobody chose. What it said has arrived is there, whole; nothing is
// ever half there; and a file that was on its way goes on where it was.

const rounds = Number(process.env.PUTRIGHT_KILLS ?? 5);
const reference = 'PR-000001';
const scope = { landlord, account: 'officer', role: 'officer' } as const;

let made: AppWithFiles;
let headers: Record<string, string>;

before(async () => {
  made = await appWithFiles();
  await openRepair(made.database, reference, '2026-03-02');
  const priya = await signedInAs(made.app, landlord, 'officer');
  const { body } = await priya.get(`/cases/${reference}/files`);
  const token = /name="_csrf" value="([^"]+)"/.exec(body)?.[1] ?? '';
  headers = { cookie: cookiesOf(priya), 'csrf-token': token, accept: 'application/json' };
});

after(() => made.close());

async function serve(): Promise<{ address: string; child: ChildProcess }> {
  const script = join(import.meta.dirname, 'serve.ts');
  const child = spawn(process.execPath, [script, made.fresh.url, made.folder, isoInstant(made.clock.now)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout?.once('data', (line: Buffer) => resolve(line.toString().trim()));
    child.once('exit', () => reject(new Error('It did not start')));
  });
  return { address, child };
}

function killed(child: ChildProcess): Promise<void> {
  return new Promise((gone) => {
    child.once('exit', () => gone());
    child.kill('SIGKILL');
  });
}

/** Sends files until it is stopped from outside; gives the digests of those that were said to have arrived. */
async function sendSome(address: string, big: Buffer, said: Set<string>): Promise<void> {
  const base = `${address}/cases/${reference}/files`;
  const post = async (url: string, body: string | Uint8Array<ArrayBuffer> | FormData | undefined, type?: string) => {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { ...headers, ...(type && { 'content-type': type }) },
      ...(body !== undefined && { body }),
      redirect: 'manual',
    });
    if (answer.status >= 400) throw new Error(`${answer.status} ${await answer.text()}`);
    return answer;
  };
  for (let turn = 0; turn < 50; turn++) {
    const small = Buffer.from(`a letter, number ${turn} of ${randomInt(1e12)}`);
    const form = new FormData();
    form.append('_csrf', headers['csrf-token'] ?? '');
    form.append('do', 'send');
    form.append('files', new Blob([small]), `letter-${turn}.txt`);
    form.append('files', new Blob([Buffer.concat([small, big.subarray(0, 6_000_000)])]), `log-${turn}.txt`);
    await post(base, form);
    said.add(digestOf(small));
    const about = JSON.stringify({ name: 'big.txt', size: big.length, modified: '1' });
    const begun = (await (await post(`${base}/uploads`, about, 'application/json')).json()) as {
      upload: string;
      parts: number;
    };
    for (let part = begun.parts; part * partBytes < big.length; part++)
      await post(
        `${base}/uploads/${begun.upload}/parts/${part}`,
        new Uint8Array(big.subarray(part * partBytes, (part + 1) * partBytes)),
        'application/octet-stream',
      );
    await post(`${base}/uploads/${begun.upload}/end`, undefined);
    said.add(digestOf(big));
  }
}

const digestOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

test(`killed ${rounds} times while files arrive, it loses none it had taken and keeps none by half`, async (t) => {
  const big = Buffer.from('line of a long log, the same each time\n'.repeat(300_000));
  const said = new Set<string>();
  const seed: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const { address, child } = await serve();
    const sending = sendSome(address, big, said).catch((error: Error) => error);
    // Every other time, not before something more has arrived, however slow the machine.
    const before = said.size;
    for (let tries = 0; round % 2 === 1 && said.size === before && tries < 600; tries++) await wait(50);
    const moment = randomInt(30, 900);
    seed.push(moment);
    await wait(moment);
    await killed(child);
    const how = await sending;
    assert.ok(how instanceof Error && /fetch failed|terminated|socket/i.test(how.message), String(how));
    await wholeOrAbsent();
  }
  t.diagnostic(`killed after ${seed.join(', ')} ms; ${said.size} files were said to have arrived`);
  assert.ok(said.size >= 2, 'something arrived, so that there was something to lose');
  for (const file of said) assert.ok((await made.files.keeping.sizeOf(keyOf(landlord, file))) !== undefined, file);

  // What was on its way goes on where it was, in a new process.
  const { address, child } = await serve();
  const more = new Set<string>();
  await Promise.race([sendSome(address, big, more).catch(() => undefined), arrived(more, digestOf(big))]);
  await killed(child);
  assert.ok(more.has(digestOf(big)));

  // A day later nothing of the broken ones is left.
  for (const name of await readdir(join(made.folder, 'passing')))
    await utimes(join(made.folder, 'passing', name), 1, 1);
  await sweepFiles(made.database, made.files, hoursAfter(made.clock.now, 25), noFault);
  const left = await readdir(made.folder, { recursive: true, withFileTypes: true });
  assert.deepEqual(
    left.filter((one) => one.isFile()).map(({ name }) => name),
    [],
  );
});

/** Everything kept is what its name says to the last byte, and everything listed as arrived is kept. */
async function wholeOrAbsent(): Promise<void> {
  const kept = await readdir(join(made.folder, landlord), { recursive: true, withFileTypes: true }).catch(() => []);
  for (const one of kept.filter((found) => found.isFile()))
    assert.equal(digestOf(await readFile(join(one.parentPath, one.name))), one.name);
  const arrivals = await made.database.as(scope, (connection) => listArrivals(connection, reference));
  for (const { kept: file } of arrivals)
    if (file) assert.equal(await made.files.keeping.sizeOf(keyOf(landlord, file.file)), file.size);
}

async function arrived(said: ReadonlySet<string>, file: string): Promise<void> {
  for (let tries = 0; tries < 600 && !said.has(file); tries++) await wait(50);
}
