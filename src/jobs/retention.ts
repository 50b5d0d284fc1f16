import { isoDay, sayDay } from '../calendar/day.ts';
import { dueSubjects } from '../store/retention.ts';
import { systemScope } from '../store/scope.ts';
import type { Command } from './command.ts';
import { readOptions } from './options.ts';
import { whichLandlords } from './which-landlords.ts';
import { withStore } from './with-store.ts';

const usage = 'putright retention [--landlord NAME] [--json]';
const most = 100_000;

/** Lists what has been kept as long as its kind is, by reference alone. It only reads: what is removed is decided by a person. */
export const retentionCommand: Command = {
  name: 'retention',
  usage,
  about: 'lists what has been kept long enough',
  run: (words, world) => {
    const read = readOptions(words, { landlord: { type: 'string' }, json: { type: 'boolean' } }, world, usage);
    if (!read) return 2;
    return withStore(world, {}, async ({ database }) => {
      const landlords = await whichLandlords(database, read.values.landlord, world);
      if (!landlords) return 2;
      const all = [];
      for (const landlord of landlords) {
        const due = await database.as(systemScope(landlord), (connection) =>
          dueSubjects(connection, world.today, most),
        );
        all.push(...due.map((one) => ({ landlord, ...one })));
        if (read.values.json) continue;
        if (due.length === 0) world.print(`${landlord}: nothing has been kept long enough yet.`);
        for (const { subject, ended, toRemove, toReview } of due)
          world.print(
            `${landlord}: ${subject}, ended ${sayDay(ended)}: ${toRemove} to be removed, ${toReview} to be looked at again.`,
          );
      }
      if (read.values.json)
        world.print(
          JSON.stringify(
            all.map((one) => ({ ...one, ended: isoDay(one.ended) })),
            null,
            2,
          ),
        );
      return 0;
    });
  },
};
