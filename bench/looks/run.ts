import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { pino } from 'pino';
import { hoursAfter } from '../../src/calendar/instant.ts';
import { lessons } from '../../src/lessons/index.ts';
import { openDatabase } from '../../src/store/database.ts';
import { startEmbedded } from '../../src/store/embedded/embedded.ts';
import { openFiles } from '../../src/store/files/files.ts';
import { beginSession } from '../../src/store/sessions.ts';
import { createApp } from '../../src/web/app.ts';
import { home, household, landlord, officers, reference, theCase } from '../case-page/the-case.ts';
import { withTheCase } from '../case-page/whole-request.ts';

// What writing down a look adds to the pages that show a household’s record: in one process, in turn, with the function
// that writes it and with one that does nothing. Each page is asked for so long after the last that every look is new.

const pages = { case: `/cases/${reference}`, household: `/households/${household}`, home: `/homes/${home}` };
const rounds = Number(process.argv[2] ?? 30);
const each = 40;

type Figures = { readonly cpu: number[]; readonly wall: number[] };

async function time(url: string): Promise<void> {
  const owner = new Client({ connectionString: url });
  await owner.connect();
  const writes = await definition(owner, 'note_look');
  const nothing = writes.replace(/\$function\$[\s\S]*\$function\$/, '$function$begin return null; end$function$');
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
        await owner.query(way === 'written' ? writes : nothing);
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
  await app.close();
  await database.close();
  await owner.end();
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
