import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { pino } from 'pino';
import { hoursAfter } from '../../src/calendar/instant.ts';
import { lessons } from '../../src/lessons/index.ts';
import { openDatabase } from '../../src/store/database.ts';
import { startEmbedded } from '../../src/store/embedded/embedded.ts';
import { openFiles } from '../../src/store/files/files.ts';
import { maySeeSensitive } from '../../src/store/households.ts';
import { noteLook } from '../../src/store/looks.ts';
import { beginSession } from '../../src/store/sessions.ts';
import { createApp } from '../../src/web/app.ts';
import { home, household, landlord, officers, reference, theCase } from '../case-page/the-case.ts';
import { withTheCase } from '../case-page/whole-request.ts';

// What writing down a look adds to the pages that show a household’s record: in one process, in turn, with the function
// that writes it and with one that does nothing. Each page is asked for so long after the last that every look is new.

const pages = {
  ...{ case: `/cases/${reference}`, household: `/households/${household}`, home: `/homes/${home}` },
  search: '/search?q=lane',
};
const rounds = Number(process.argv[2] ?? 30);
const each = 40;

type Figures = { readonly cpu: number[]; readonly wall: number[] };

async function time(url: string): Promise<void> {
  const owner = new Client({ connectionString: url });
  await owner.connect();
  const written = {
    note_look: await definition(owner, 'note_look'),
    note_search: await definition(owner, 'note_search'),
  };
  const nothing = (writes: string, body: string) =>
    writes.replace(/\$function\$[\s\S]*\$function\$/, `$function$begin ${body} end$function$`);
  const writes = Object.values(written).join(';\n');
  const writesNothing = [nothing(written.note_look, 'return null;'), nothing(written.note_search, 'null;')].join(';\n');
  const database = openDatabase({ url });
  let { now } = theCase();
  const app = createApp({
    log: pino({ level: 'silent' }),
    lessons,
    stories: [],
    database,
    now: () => now,
    secureCookies: false,
    cookieSecret: 'a secret for measuring, and nothing else',
    workOut: () => undefined,
    files: openFiles({ folder: join(tmpdir(), 'putright-no-files') }),
  });
  await app.ready();
  const found = new Map<string, Figures>();
  // The first rounds warm everything up.
  for (let round = -2; round < rounds; round++)
    for (const [name, address] of Object.entries(pages))
      for (const way of round % 2 === 0 ? ['without', 'written'] : ['written', 'without']) {
        await owner.query(way === 'written' ? writes : writesNothing);
        const held = await beginSession(database, { landlord, account: officers[0].account, now });
        const headers = { cookie: `putright=${encodeURIComponent(app.signCookie(held))}` };
        const began = performance.now();
        const before = process.cpuUsage();
        for (let asked = 0; asked < each; asked++) {
          now = hoursAfter(now, 11 / 60);
          const { statusCode } = await app.inject({ url: address, headers });
          if (statusCode !== 200) throw new Error(`${address} was answered ${statusCode}`);
        }
        const { user, system } = process.cpuUsage(before);
        if (round < 0) continue;
        const figures = found.get(`${name}, ${way}`) ?? { cpu: [], wall: [] };
        found.set(`${name}, ${way}`, figures);
        figures.cpu.push((user + system) / 1000 / each);
        figures.wall.push((performance.now() - began) / each);
      }
  for (const [name, { cpu, wall }] of found)
    console.log(`${name}: ${say(cpu)} ms of our processor a page, ${say(wall)} ms in all`);
  for (const name of Object.keys(pages)) {
    const added = (what: keyof Figures) =>
      middle(
        (found.get(`${name}, written`)?.[what] ?? []).map(
          (one, place) => one - (found.get(`${name}, without`)?.[what][place] ?? 0),
        ),
      );
    const whole = middle(found.get(`${name}, without`)?.cpu ?? []);
    console.log(
      `${name}: a look adds ${added('cpu').toFixed(3)} ms of our processor (${((100 * added('cpu')) / whole).toFixed(1)}%), ${added('wall').toFixed(3)} ms in all`,
    );
  }
  await owner.query(writes);
  const scope = { landlord, account: officers[0].account, role: 'officer' } as const;
  await database.as(scope, async (connection) => {
    const [{ pid } = { pid: 0 }] = await connection.sql<{ pid: number }>('select pg_backend_pid() as pid');
    const look = { opened: 'household', home, household } as const;
    const ways: Readonly<Record<string, () => Promise<unknown>>> = {
      'asking alone what may be seen': () => maySeeSensitive(connection, household),
      'with a new look': () => {
        now = hoursAfter(now, 11 / 60);
        return noteLook(connection, look, now);
      },
      'with the same look again': () => noteLook(connection, look, now),
    };
    const spent = new Map(Object.keys(ways).map((way) => [way, { ours: [] as number[], database: [] as number[] }]));
    for (let round = 0; round < rounds; round++)
      for (const [way, ask] of Object.entries(ways)) {
        const before = [cpu(), await cpuOf(pid)] as const;
        for (let asked = 0; asked < 500; asked++) await ask();
        spent.get(way)?.ours.push((cpu() - before[0]) / 500);
        spent.get(way)?.database.push(((await cpuOf(pid)) - before[1]) / 500);
      }
    for (const [way, { ours, database }] of spent)
      console.log(`${way}: ${say(ours)} ms of our processor, ${say(database)} ms of the database’s`);
  });
  await app.close();
  await database.close();
  await owner.end();
}

/** Milliseconds of processor this process has used. */
function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The same of another process, to the hundredth of a second, as Linux tells it. */
async function cpuOf(pid: number): Promise<number> {
  const fields = (await readFile(`/proc/${pid}/stat`, 'utf8')).replace(/^.*\) /, '').split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

async function definition(owner: Client, name: string): Promise<string> {
  const { rows } = await owner.query('select pg_get_functiondef(oid) as text from pg_proc where proname = $1', [name]);
  return String(rows[0]?.text);
}

function say(figures: readonly number[]): string {
  return `${middle(figures).toFixed(3)} (${Math.min(...figures).toFixed(3)} at best)`;
}

function middle(figures: readonly number[]): number {
  return figures.toSorted((one, other) => one - other)[Math.floor(figures.length / 2)] ?? 0;
}

const folder = await mkdtemp(join(tmpdir(), 'putright-looks-'));
const server = await startEmbedded({ folder });
try {
  await withTheCase(server.url, time);
} finally {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}
