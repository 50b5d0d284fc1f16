import { writeSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { workOut } from '../../src/jobs/work-out.ts';
import { append } from '../../src/store/append.ts';
import { whyAway } from '../../src/store/away.ts';
import { openDatabase } from '../../src/store/database.ts';
import { openFiles } from '../../src/store/files/files.ts';
import { appendOf, homes } from './load.ts';
import { bringInJobs, fileOf, putFile } from './mixed.ts';

// A process that writes as hard as it can until it is killed: `writer.ts URL FOLDER FIRST RESENT`. FIRST is the number of
// its first new piece of work; RESENT, a JSON list of those sent before whose answer never came. It says on standard
// output what it sends, `sent SORT ID NUMBER`, and, once it has come back, that it is kept, `kept SORT ID NUMBER WHAT…`.
// When the database goes away it sends the same again.

export type Sort = 'form' | 'jobs' | 'file';
export type Sent = { readonly sort: Sort; readonly id: string; readonly number: number };

const [url = '', folder = '', first = '0', resent = '[]'] = process.argv.slice(2);
const database = openDatabase({ url, connections: 8, onLost: () => undefined });
const files = openFiles({ folder });
const waiting = JSON.parse(resent) as Sent[];
let next = Number(first);

/** Does one piece of work, and gives the names of what is kept by it. */
async function doIt({ sort, id, number }: Sent): Promise<readonly string[]> {
  if (sort === 'jobs') return bringInJobs(database, number);
  if (sort === 'file') {
    const reference = `PR-H${number % homes}-${number % 2}`;
    return [await putFile(database, files, { ...(await fileOf(id, number)), account: 'priya', reference, number })];
  }
  const { outcome } = await append(database, appendOf({ id, number }), workOut);
  if (outcome !== 'done' && outcome !== 'again') throw new Error(`The append was ${outcome}`);
  return [];
}

async function send(sent: Sent): Promise<void> {
  const about = `${sent.sort} ${sent.id} ${sent.number}`;
  writeSync(1, `sent ${about}\n`);
  for (;;) {
    try {
      writeSync(1, `${['kept', about, ...(await doIt(sent))].join(' ')}\n`);
      return;
    } catch (error) {
      if (whyAway(error) === undefined) {
        console.error(error);
        process.exit(1);
      }
      await wait(50);
    }
  }
}

async function goOn(sort: Sort, pause: number): Promise<void> {
  for (;;) {
    const place = waiting.findIndex((one) => one.sort === sort);
    const [again] = place === -1 ? [] : waiting.splice(place, 1);
    const number = next++;
    await send(again ?? { sort, id: `${sort[0]}${number}`, number });
    await wait(pause);
  }
}

if (import.meta.main)
  await Promise.all([
    goOn('form', 0),
    goOn('form', 0),
    goOn('form', 0),
    goOn('form', 0),
    goOn('jobs', 150),
    goOn('file', 30),
  ]);
