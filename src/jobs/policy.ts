import { alreadyRunning, policyClocks, sayHeldTo } from '../assessment/policies.ts';
import { readPolicyFile, writePolicyFile } from '../assessment/policy-file.ts';
import { lessons } from '../lessons/index.ts';
import type { Database } from '../store/database.ts';
import { countHeldTo, fetchPolicies, takeUpPolicies } from '../store/policies.ts';
import { systemScope } from '../store/scope.ts';
import { setPolicies } from '../store/set-policies.ts';
import type { Command, ExitCode, World } from './command.ts';
import { readOptions } from './options.ts';
import { isExportOrImport, readSettingsFile } from './settings-file.ts';
import { oneLandlord } from './which-landlords.ts';
import { withStore } from './with-store.ts';
import { workOut } from './work-out.ts';

const usage = 'putright policy export|import FILE [--landlord NAME]';

/** A landlord’s own time limits as a file: written out to standard output, or read in from a file, again and again if need be. */
export const policyCommand: Command = {
  name: 'policy',
  usage,
  about: 'writes out a landlord’s own time limits as CSV, or sets them from such a file',
  run: (words, world) => {
    const read = readOptions(words, { landlord: { type: 'string' } }, world, usage);
    if (!read) return 2;
    if (!isExportOrImport(read.positionals, world, usage)) return 2;
    const [, file] = read.positionals;
    return withStore(world, { isToMigrate: true }, async ({ database }) => {
      const landlord = await oneLandlord(database, read.values.landlord, world);
      if (landlord === undefined) return 2;
      const now = world.now();
      const { policies, version } = await database.as(systemScope(landlord), (connection) =>
        fetchPolicies(connection, now),
      );
      const clocks = policyClocks(lessons, policies, world.today);
      if (file !== undefined) return bringIn(database, { landlord, file, clocks, version }, world);
      world.print(writePolicyFile(clocks).trimEnd());
      return 0;
    });
  },
};

async function bringIn(
  database: Database,
  {
    landlord,
    file,
    clocks,
    version,
  }: { landlord: string; file: string; clocks: ReturnType<typeof policyClocks>; version: number },
  world: World,
): Promise<ExitCode> {
  const found = await readSettingsFile(file, world, (text) => readPolicyFile(text, clocks));
  if (!found) return 2;
  const [first, ...others] = found.wanted;
  if (!first) {
    world.print(`Nothing was changed: all ${found.same} are set already.`);
    return 0;
  }
  const setting = { landlord, account: 'system', by: 'a file of time limits', now: world.now(), seen: version };
  const running = alreadyRunning(found.wanted, clocks, world.today);
  const held = await database.as(systemScope(landlord), (connection) => countHeldTo(connection, running));
  if (held > 0) world.print(`${sayHeldTo(held)}.`);
  const { outcome } = await setPolicies(database, { ...setting, policies: [first, ...others] }, workOut);
  if (outcome === 'clash') {
    world.complain('Somebody set a limit meanwhile. Run it again.');
    return 1;
  }
  const cases = await takeUpPolicies(database, landlord, world.now());
  world.print(
    `${found.wanted.length} set, ${found.same} set already. ${cases.toLocaleString('en-GB')} cases will be worked out anew by the clock’s work.`,
  );
  return 0;
}
