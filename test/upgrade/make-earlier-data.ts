import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { day } from '../../src/calendar/day.ts';
import { makeDemoLandlord } from '../../src/jobs/demo/demo-landlord.ts';
import type { DemoLandlord } from '../../src/jobs/demo/landlord-shape.ts';
import { putMadeUp } from '../../src/jobs/demo-landlord.ts';
import { workOut } from '../../src/jobs/work-out.ts';
import type { Entry } from '../../src/record/entry.ts';
import { append } from '../../src/store/append.ts';
import { openDatabase } from '../../src/store/database.ts';
import { eraseBody } from '../../src/store/erasure.ts';
import { migrations } from '../../src/store/migrate.ts';
import { rebuild } from '../../src/store/rebuild.ts';
import { systemScope } from '../../src/store/scope.ts';
import { freshDatabase } from '../database.ts';
import { startMinded } from '../database-setup.ts';
import { at } from '../store/cast.ts';
import { digestOfStep, packAll } from './earlier-data.ts';

// Makes the data a release leaves behind, for the next ones to be tested with: run it once, on the release’s own code,
// `node test/upgrade/make-earlier-data.ts`, keep the file it names, and never make it again.

const now = at('2026-03-02');
const letter = Buffer.from('Dear Ms Bell, we will come on Thursday.\n');

/** Two cases of every family, open where there are any, some that are over, and their homes; nobody in it is real. */
function someOf(demo: DemoLandlord): DemoLandlord {
  const cases = [...Map.groupBy(demo.cases, ({ family }) => family).values()].flatMap((ofFamily) => [
    ...ofFamily.filter(({ isOpen }) => isOpen).slice(0, 2),
    ...ofFamily.filter(({ isOpen }) => !isOpen).slice(0, 1),
  ]);
  const homes = new Set(cases.map(({ home }) => home));
  const households = demo.households.filter(({ home }) => homes.has(home));
  const kept = demo.cases.filter(({ home }) => homes.has(home));
  const subjects = new Set<string>([
    ...[...homes].map((home) => `home:${home}`),
    ...households.map(({ id }) => `household:${id}`),
    ...kept.map(({ reference }) => `case:${reference}`),
  ]);
  return {
    ...demo,
    homes: demo.homes.filter(({ id }) => homes.has(id)),
    households,
    cases: kept,
    entries: demo.entries.filter(({ subject }) => subject.startsWith('landlord:') || subjects.has(subject)),
  };
}

const server = await startMinded();
const fresh = await freshDatabase(server.url);
const database = openDatabase({ url: fresh.url });
const demo = someOf(makeDemoLandlord(day('2026-03-02')));
await putMadeUp(database, demo, now, workOut);
const landlord = await database.as(systemScope(''), async (connection) => {
  const [row] = await connection.sql<{ landlord: string }>('select landlord from landlords');
  return row?.landlord ?? '';
});

// What the made-up landlord has none of: a file, an erasure, a draft, a session, a form in its second factor.
const file = createHash('sha256').update(letter).digest('hex');
const one = demo.cases.find(({ isOpen, restricted }) => isOpen && !restricted);
if (!one) throw new Error('There is no open case');
const account = one.officer;
const attached = {
  ...{ id: 'upgrade-letter', subject: `case:${one.reference}`, kind: 'file attached', happened: day('2026-03-02') },
  ...{ recorded: now, by: 'officer', file, name: 'letter.txt', type: 'text/plain', size: letter.length },
} as unknown as Entry;
await database.as(systemScope(landlord), async (connection) => {
  await connection.sql(
    `insert into files (landlord, file, type, size, is_kept, scan, copies, arrived) values ($1, $2, 'text/plain', $3, true, 'not scanned', 'none', $4)`,
    [landlord, file, letter.length, '2026-03-02T09:00:00Z'],
  );
  await connection.sql(
    `insert into drafts values ($1, $2, '/cases/new', '{"says":"the tap still"}', '2026-03-02T08:00:00Z')`,
    [landlord, account],
  );
});
await append(
  database,
  { landlord, account, now, home: one.home, entries: [attached], once: 'upgrade-letter' },
  workOut,
);
await eraseBody(
  database,
  { landlord, account, role: 'administrator' },
  { subject: `home:${one.home}`, seq: 1, why: 'made up' },
  now,
);
await rebuild(database, landlord, now, workOut);

const steps = Object.fromEntries(Object.keys(migrations()).map((name) => [name, digestOfStep(name) ?? '']));
const commit = execFileSync('git', ['merge-base', 'HEAD', 'main'], { encoding: 'utf8' }).trim().slice(0, 7);
const about = { commit, now: '2026-03-02T09:00:00Z', landlord, steps, files: { [file]: letter.toString('base64') } };
const last = Object.keys(steps).at(-1)?.slice(0, 4);
const name = `after-${last}.jsonl.gz`;
const packed = await packAll(fresh.url, about);
writeFileSync(join(import.meta.dirname, name), packed);
console.log(`${name}: ${packed.length} bytes`);
await database.close();
await fresh.drop();
await server.end();
