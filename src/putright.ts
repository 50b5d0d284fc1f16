import { join } from 'node:path';
import about from '../package.json' with { type: 'json' };
import { dayOf, type Instant, instant } from './calendar/instant.ts';
import { runCommand } from './jobs/commands.ts';
import { openFiles } from './store/files/files.ts';
import { readFileSettings } from './store/files/settings.ts';
import { openStore } from './store/open-store.ts';

const isTerminal = process.stderr.isTTY === true;
let progressShown = false;

/** A long run says how far it has got, on a terminal only, on one line that is wiped before anything else is printed. */
function wipeProgress(): void {
  if (progressShown) process.stderr.write('\r\u001b[K');
  progressShown = false;
}

function complain(line: string): void {
  wipeProgress();
  process.stderr.write(`${line}\n`);
}

const now = (): Instant => instant(Temporal.Now.instant().toString());
const folder = process.env.PUTRIGHT_DATA || join(import.meta.dirname, '..', 'data');

// Reading less than was printed (`putright words | head`) is not a fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

runCommand(process.argv.slice(2), {
  version: about.version,
  today: dayOf(now()),
  now,
  print: (line) => {
    wipeProgress();
    process.stdout.write(`${line}\n`);
  },
  complain,
  showProgress: (line) => {
    if (!isTerminal) return;
    process.stderr.write(`\r\u001b[K${line}`);
    progressShown = true;
  },
  folder,
  hasDatabaseOfItsOwn: Boolean(process.env.DATABASE_URL),
  openStore: (how) => openStore({ url: process.env.DATABASE_URL || undefined, folder, log: complain, ...how }),
  openFiles: () => {
    try {
      return openFiles(readFileSettings(process.env, folder));
    } catch (error) {
      complain((error as Error).message);
      process.exit(2);
    }
  },
  untilStopped: () =>
    new Promise((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
    }),
}).then(
  (code) => {
    wipeProgress();
    process.exitCode = code;
  },
  (error: unknown) => {
    complain(
      `Putright has a fault: ${error instanceof Error ? error.name : 'unknown'}. Please report it, with the command you ran.`,
    );
    if (process.env.PUTRIGHT_DEBUG) console.error(error);
    process.exitCode = 70;
  },
);
