import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dayOf, type Instant, instant } from '../../src/calendar/instant.ts';
import { runCommand } from '../../src/jobs/commands.ts';
import { addHomes } from '../../src/store/bulk-homes.ts';
import { addLandlord } from '../../src/store/landlords.ts';
import { openStore } from '../../src/store/open-store.ts';
import { systemScope } from '../../src/store/scope.ts';
import { makeRepairsFile } from './make-file.ts';

// Brings in a history of repairs that it makes, as `putright import repairs FILE --approve` does, into a server of its
// own, and says how long each step took, and what it cost in memory and in seconds of processor time.

const { values } = parseArgs({
  options: {
    lines: { type: 'string', default: '500000' },
    homes: { type: 'string', default: '25000' },
    keep: { type: 'boolean' },
  },
});
const [lines, many] = [Number(values.lines), Number(values.homes)];
const folder = await mkdtemp(join(tmpdir(), 'putright-import-'));
const now = (): Instant => instant(Temporal.Now.instant().toString());
const file = join(folder, 'repairs.csv');
const landlord = 'vale';

const store = await openStore({ url: undefined, folder, isToMigrate: true });
try {
  const homes = Array.from({ length: many }, (_, place) => `P${100_000 + place}`);
  await addLandlord(store.database, { landlord, name: 'Marlow Vale Homes' }, now());
  await store.database.as(systemScope(landlord), (connection) => addHomes(connection, homes.map(homeRow)));
  const bytes = await makeRepairsFile({ file, lines, homes });
  console.log(
    `${lines.toLocaleString('en-GB')} lines, ${(bytes / 1e6).toFixed(0)} MB, ${many.toLocaleString('en-GB')} homes`,
  );

  const steps = new Map<string, { began: number; ended: number }>();
  const server = serverPid(folder);
  const [began, cpu, serverCpu] = [performance.now(), process.cpuUsage(), serverSeconds(server)];
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 100);
  const code = await runCommand(['import', 'repairs', file, '--approve'], {
    version: '1.2.3',
    today: dayOf(now()),
    now,
    print: (line) => /^Kept|new rows/.test(line) && console.log(line),
    complain: (line) => console.error(line),
    showProgress: (line) => {
      const [name = ''] = line.split(':', 1);
      const step = steps.get(name) ?? { began: performance.now(), ended: 0 };
      step.ended = performance.now();
      steps.set(name, step);
    },
    folder,
    openStore: async () => ({ ...store, close: async () => undefined }),
    openFiles: () => {
      throw new Error('No files are kept by an import');
    },
    untilStopped: () => new Promise(() => undefined),
  });
  clearInterval(watch);
  const used = process.cpuUsage(cpu);
  const seconds = (performance.now() - began) / 1000;
  for (const [name, step] of steps) console.log(`${name}: ${((step.ended - step.began) / 1000).toFixed(1)} s`);
  console.log(
    `All of it: ${seconds.toFixed(1)} s (exit ${code}), ${Math.round(lines / seconds).toLocaleString('en-GB')} lines a second`,
  );
  console.log(
    `Processor time: ours ${((used.user + used.system) / 1e6).toFixed(1)} s, the database’s ${(serverSeconds(server) - serverCpu).toFixed(1)} s`,
  );
  console.log(`Most memory: ${(peak / 1e6).toFixed(0)} MB`);
} finally {
  await store.close();
  if (!values.keep) await rm(folder, { recursive: true, force: true });
  else console.log(folder);
}

function homeRow(reference: string, place: number) {
  return {
    home: reference,
    reference,
    uprn: String(100_000_000 + place),
    address: `${(place % 120) + 1} Mill Lane ${Math.floor(place / 120)}, Marlow Vale`,
    postcode: `ZZ${(place % 20) + 1} ${place % 9}AA`,
    patch: 'North',
    block: null,
    tenure: 'tenancy',
    bedrooms: 2,
    built: 1965,
    construction: 'brick',
    heating: 'gas',
  };
}

/** The postmaster of our own server. */
function serverPid(within: string): number {
  const found = readdirSync(within, { recursive: true, encoding: 'utf8' }).find((name) =>
    name.endsWith('postmaster.pid'),
  );
  return found === undefined ? 0 : Number(readFileSync(join(within, found), 'utf8').split('\n', 1)[0]);
}

/** Seconds of processor time of the server’s processes, those that have ended included; where the system tells. */
function serverSeconds(postmaster: number): number {
  let ticks = 0;
  try {
    for (const name of readdirSync('/proc').filter((one) => /^\d+$/.test(one))) {
      const [, rest = ''] = statOf(name).split(/\) (.*)/s);
      const parts = rest.split(' ');
      if (Number(name) !== postmaster && Number(parts[1]) !== postmaster) continue;
      ticks += Number(parts[11]) + Number(parts[12]);
      if (Number(name) === postmaster) ticks += Number(parts[13]) + Number(parts[14]);
    }
  } catch {
    return 0;
  }
  return ticks / 100;
}

function statOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return '';
  }
}
