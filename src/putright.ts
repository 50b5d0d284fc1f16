import { dayOf, instant } from './calendar/instant.ts';
import { runCommand } from './jobs/commands.ts';

const isTerminal = process.stderr.isTTY === true;
let progressShown = false;

/** A long run says how far it has got, on a terminal only, on one line that is wiped before anything else is printed. */
function wipeProgress(): void {
  if (progressShown) process.stderr.write('\r\u001b[K');
  progressShown = false;
}

// Reading less than was printed (`putright words | head`) is not a fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

runCommand(process.argv.slice(2), {
  today: dayOf(instant(Temporal.Now.instant().toString())),
  print: (line) => {
    wipeProgress();
    process.stdout.write(`${line}\n`);
  },
  complain: (line) => {
    wipeProgress();
    process.stderr.write(`${line}\n`);
  },
  showProgress: (line) => {
    if (!isTerminal) return;
    process.stderr.write(`\r\u001b[K${line}`);
    progressShown = true;
  },
}).then(
  (code) => {
    wipeProgress();
    process.exitCode = code;
  },
  (error: unknown) => {
    wipeProgress();
    process.stderr.write(
      `Putright has a fault: ${error instanceof Error ? error.name : 'unknown'}. Please report it, with the command you ran.\n`,
    );
    if (process.env.PUTRIGHT_DEBUG) console.error(error);
    process.exitCode = 70;
  },
);
