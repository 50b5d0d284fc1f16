import { isoDay, sayDay } from '../calendar/day.ts';
import { readPeriodFile, writePeriodFile } from '../record/retention/period-file.ts';
import type { OwnPeriod } from '../record/retention/periods.ts';
import type { Database } from '../store/database.ts';
import { dueSubjects } from '../store/retention.ts';
import { ownPeriods, setPeriods } from '../store/retention-periods.ts';
import { systemScope } from '../store/scope.ts';
import type { Command, ExitCode, World } from './command.ts';
import { readOptions } from './options.ts';
import { isExportOrImport, readSettingsFile } from './settings-file.ts';
import { oneLandlord, whichLandlords } from './which-landlords.ts';
import { withStore } from './with-store.ts';

const usage = 'putright retention [export|import FILE] [--landlord NAME] [--json]';
const most = 100_000;

/**
 * Lists what has been kept as long as its kind is, by reference alone. It only reads: what is removed is decided by a
 * person. How long each kind is kept comes out as a file, and goes in again.
 */
export const retentionCommand: Command = {
  name: 'retention',
  usage,
  about:
    'lists what has been kept long enough; writes out how long each kind is kept as CSV, or sets it from such a file',
  run: (words, world) => {
    const read = readOptions(words, { landlord: { type: 'string' }, json: { type: 'boolean' } }, world, usage);
    if (!read) return 2;
    if (read.positionals.length > 0) return periodsAsFile(read.positionals, read.values.landlord, world);
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

function periodsAsFile(
  words: readonly string[],
  named: string | undefined,
  world: World,
): ExitCode | Promise<ExitCode> {
  if (!isExportOrImport(words, world, usage)) return 2;
  const [, file] = words;
  return withStore(world, { isToMigrate: true }, async ({ database }) => {
    const landlord = await oneLandlord(database, named, world);
    if (landlord === undefined) return 2;
    const own = await database.as(systemScope(landlord), ownPeriods);
    if (file !== undefined) return bringIn(database, landlord, file, own, world);
    world.print(writePeriodFile(own).trimEnd());
    return 0;
  });
}

async function bringIn(
  database: Database,
  landlord: string,
  file: string,
  own: readonly OwnPeriod[],
  world: World,
): Promise<ExitCode> {
  const found = await readSettingsFile(file, world, (text) => readPeriodFile(text, own));
  if (!found) return 2;
  await database.as(systemScope(landlord), (connection) => setPeriods(connection, found.wanted, world.now()));
  world.print(`${found.wanted.length} set, ${found.same} set already.`);
  return 0;
}
