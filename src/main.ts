import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { pino } from 'pino';
import { type Instant, instant } from './calendar/instant.ts';
import { startClockWork } from './jobs/clock-work.ts';
import { putDemo } from './jobs/demo-landlord.ts';
import { stopInTurn } from './jobs/stop-in-turn.ts';
import { workOut } from './jobs/work-out.ts';
import { lessons } from './lessons/index.ts';
import { publishedStories } from './record/story/published-stories.ts';
import { openFiles } from './store/files/files.ts';
import { readFileSettings } from './store/files/settings.ts';
import { keptSecret } from './store/kept-secret.ts';
import { everyLandlord } from './store/landlords.ts';
import { openStore } from './store/open-store.ts';
import { createApp } from './web/app.ts';
import { withoutWords } from './web/http/errors.ts';
import { type OrganisationSignIn, readOrganisationSignIn } from './web/sign-in/organisation/settings.ts';

// Faults go to standard error, so that standard output is for people.
const log = pino({ level: 'warn' }, pino.destination(2));
const now = (): Instant => instant(Temporal.Now.instant().toString());
const { port, host, folder, url, secret, hasWorker, isHttps, trustedProxies, organisation } = readEnvironment(
  process.env,
);

const starting = start();
// Whoever stops it while it starts is heard when it has started; a second time stops it there and then.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => starting.then((stop) => stop?.()));
}
await starting;

/** Starts everything in order, and gives what stops it again, in the opposite order. */
async function start(): Promise<(() => Promise<void>) | undefined> {
  const started: (() => Promise<unknown>)[] = [];
  const stop = () =>
    stopInTurn(started, (error) => {
      log.error({ fault: withoutWords(error) }, 'a fault in stopping');
      process.exitCode = 1;
    });
  try {
    const say = (line: string) => void process.stderr.write(`${line}\n`);
    const store = await openStore({ url, folder, isToMigrate: true, isToMind: true, connections: 10, log: say });
    started.push(store.close);
    const { database } = store;
    const files = openFiles(readFileSettings(process.env, folder));

    if (hasWorker) {
      const onFault = (error: Error, name?: string) =>
        log.error({ fault: withoutWords(error), work: name }, 'a fault in work by the clock');
      const queue = await startClockWork({
        database,
        ownerUrl: () => store.ownerUrl,
        files,
        now,
        workOut,
        onFault,
      });
      started.push(queue.stop);
    }

    const isSetUp = (await everyLandlord(database)).length > 0;
    const setUpCode = isSetUp ? undefined : newCode();
    const app = createApp({
      log,
      lessons,
      stories: publishedStories(),
      database,
      now,
      workOut,
      files,
      secureCookies: isHttps,
      trustedProxies,
      organisation,
      cookieSecret: secret ?? (await keptSecret(folder)),
      ...(setUpCode === undefined ? {} : { setUpCode }),
      makeDemo: async () => void (await putDemo(database, now(), workOut)),
    });
    const address = await app.listen({ port, host });
    started.push(() => app.close());
    console.log(`Putright is ready. Open ${address} in your browser. Ctrl+C stops it.`);
    if (setUpCode !== undefined) console.log(`There is no landlord yet. The page asks for this code: ${setUpCode}`);
    return stop;
  } catch (error) {
    console.error(whyNot(error as NodeJS.ErrnoException));
    process.exitCode = 1;
    await stop();
    return undefined;
  }
}

type Settings = {
  readonly port: number;
  readonly host: string;
  readonly folder: string;
  /** The address of a PostgreSQL; undefined for our own. */
  readonly url: string | undefined;
  readonly secret: string | undefined;
  readonly hasWorker: boolean;
  /** Whether browsers reach it by https, through something that stands before it. */
  readonly isHttps: boolean;
  /** The addresses of what stands before it, with commas between. */
  readonly trustedProxies: string | undefined;
  readonly organisation: OrganisationSignIn | undefined;
};

function readEnvironment(environment: NodeJS.ProcessEnv): Settings {
  const { PORT: portText = '3000', PUTRIGHT_SECRET: secret = '' } = environment;
  const number = Number(portText);
  if (!/^\d+$/.test(portText) || number > 65535)
    refuse(`PORT must be a whole number from 0 to 65535 (0 takes any free port); it is "${portText}".`);
  if (secret !== '' && secret.length < 32) refuse('PUTRIGHT_SECRET must be 32 signs or more, and it is shorter.');
  return {
    port: number,
    host: environment.HOST || '127.0.0.1',
    folder: environment.PUTRIGHT_DATA || join(import.meta.dirname, '..', 'data'),
    url: environment.DATABASE_URL || undefined,
    secret: secret || undefined,
    hasWorker: environment.PUTRIGHT_WORKER !== 'no',
    isHttps: environment.PUTRIGHT_HTTPS === 'yes',
    trustedProxies: environment.PUTRIGHT_PROXIES || undefined,
    organisation: readOrganisation(environment),
  };
}

function readOrganisation(environment: NodeJS.ProcessEnv): OrganisationSignIn | undefined {
  try {
    return readOrganisationSignIn(environment);
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

/** Eight digits that nobody can guess before they change: they are for this start only. */
function newCode(): string {
  return String(randomInt(100_000_000)).padStart(8, '0');
}

function whyNot(error: NodeJS.ErrnoException): string {
  if (error.code === 'EADDRINUSE')
    return `Port ${port} is in use. Choose another with PORT, or PORT=0 for any that is free.`;
  if (error.code === 'EACCES' && error.syscall === 'listen')
    return `Port ${port} may not be used by this account. Choose one above 1023.`;
  return `Putright could not start: ${error.message}`;
}

function refuse(why: string): never {
  console.error(why);
  process.exit(2);
}
