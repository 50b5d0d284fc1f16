import { writeSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { workOut } from '../../src/jobs/work-out.ts';
import { append } from '../../src/store/append.ts';
import { openDatabase } from '../../src/store/database.ts';
import { appendOf, type Form } from './load.ts';

// A process that writes as hard as it can until it is killed: `writer.ts URL FIRST RESENT`. FIRST is the number of its
// first new form; RESENT, a JSON list of forms sent before whose answer never came. It says on standard output what it
// sends and, once an append has returned, that it is kept. When the database goes away it sends the form again.

const [url = '', first = '0', resent = '[]'] = process.argv.slice(2);
const database = openDatabase({ url, connections: 6, onLost: () => undefined });
const waiting = JSON.parse(resent) as Form[];
let next = Number(first);

function say(what: 'sent' | 'kept', form: Form): void {
  writeSync(1, `${what} ${form.id} ${form.number}\n`);
}

async function send(form: Form): Promise<void> {
  say('sent', form);
  for (;;) {
    try {
      const { outcome } = await append(database, appendOf(form), workOut);
      if (outcome !== 'done' && outcome !== 'again') throw new Error(`The append was ${outcome}`);
      say('kept', form);
      return;
    } catch (error) {
      if (!isAway(error)) {
        console.error(error);
        process.exit(1);
      }
      await wait(50);
    }
  }
}

/** Whether the database was not there to answer, or went while it was asked. */
function isAway(error: unknown): boolean {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  return /^(?:08|57P|E[A-Z])/.test(code) || /terminated|timeout|starting up|not queryable/i.test(message);
}

await Promise.all(
  Array.from({ length: 6 }, async () => {
    for (;;) {
      const number = next++;
      await send(waiting.shift() ?? { id: `f${number}`, number });
    }
  }),
);
