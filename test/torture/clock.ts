import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hoursAfter, type Instant } from '../../src/calendar/instant.ts';
import { workOut } from '../../src/jobs/work-out.ts';
import { append } from '../../src/store/append.ts';
import { openDatabase } from '../../src/store/database.ts';
import { startEmbedded } from '../../src/store/embedded/embedded.ts';
import { migrate } from '../../src/store/migrate.ts';
import { letTimePass } from '../../src/store/rebuild.ts';
import { noFault } from '../store/cast.ts';
import { appendOf, began, landlord, settleIn } from './load.ts';
import { look } from './look.ts';
import type { Stage } from './stages.ts';

const farthestHours = 24 * 90;

/** The clock jumps, backwards and forwards, by up to three months, while people write and the clock’s work is done. */
export const clockJumps: Stage = async (chance, times) => {
  const folder = mkdtempSync(join(tmpdir(), 'putright-torture-'));
  const server = await startEmbedded({ folder });
  const database = openDatabase({ url: server.url });
  const forms = new Set<string>();
  let last: Instant = began;
  try {
    await migrate(server.url);
    await settleIn(database, (wanted) => append(database, wanted, workOut));
    let number = 0;
    for (let turn = 0; turn < times; turn++) {
      const now = hoursAfter(began, chance(0, farthestHours));
      last = Math.max(last, now) as Instant;
      const writing = Array.from({ length: 10 }, async () => {
        const form = { id: `c${number}`, number: number++ };
        const { outcome } = await append(database, { ...appendOf(form), now }, workOut);
        if (outcome === 'done') forms.add(form.id);
      });
      await Promise.all([...writing, letTimePass(database, landlord, now, workOut, noFault)]);
    }
    const kept = { forms, jobs: new Set<string>(), files: new Set<string>() };
    const { problems } = await look(database, join(folder, 'files'), { kept }, last);
    return { figures: { jumps: times, formsKept: forms.size }, wrong: problems };
  } finally {
    await database.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};
