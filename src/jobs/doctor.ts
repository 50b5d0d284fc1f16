import { statfs } from 'node:fs/promises';
import { type Instant, isoInstant } from '../calendar/instant.ts';
import { checkUp } from '../store/check-up.ts';
import { migrations } from '../store/migrate.ts';
import type { Store } from '../store/open-store.ts';
import { placeOf } from '../store/reach.ts';
import { verifySome } from '../store/verify.ts';
import type { Command, World } from './command.ts';
import { readOptionsAlone } from './options.ts';
import { sayRecords, whichLandlords } from './which-landlords.ts';
import { withStore } from './with-store.ts';

const usage = 'putright doctor';

/** Looks at what Putright needs to be well, a line for each thing, and changes nothing. */
export const doctorCommand: Command = {
  name: 'doctor',
  usage,
  about: 'looks at what Putright needs to be well',
  run: (words, world) => {
    if (!readOptionsAlone(words, {}, world, usage)) return 2;
    return withStore(world, {}, async (store) => {
      const { steps, clock } = await checkUp(store.ownerUrl);
      const checks = [whereItIs(store), upToDate(steps), inTime(clock, world.now()), await roomLeft(world.folder)];
      // Before it is brought up to date there may be no record to look at.
      if (checks.every(({ isWell }) => isWell)) checks.push(...(await asWritten(store, world)));
      for (const { isWell, says } of checks) world.print(`${isWell ? 'Well ' : 'LOOK '} ${says}`);
      return checks.every(({ isWell }) => isWell) ? 0 : 1;
    });
  },
};

type Check = { readonly isWell: boolean; readonly says: string };

function whereItIs({ embedded, ownerUrl, version }: Store): Check {
  const where = embedded ? 'our own, in the data folder' : `at ${placeOf(ownerUrl)}`;
  return { isWell: true, says: `The database answers: PostgreSQL ${version}, ${where}.` };
}

function upToDate(steps: readonly string[]): Check {
  const known = Object.keys(migrations());
  const missing = known.filter((name) => !steps.includes(name));
  return missing.length === 0
    ? { isWell: true, says: `It is up to date (${known.length} steps).` }
    : {
        isWell: false,
        says: `It is ${missing.length} of ${known.length} steps behind this version. “putright migrate” brings it up to date; so does starting.`,
      };
}

const mostMillisecondsApart = 2_000;

function inTime(clock: Instant, now: Instant): Check {
  const apart = Math.abs(clock - now);
  return {
    isWell: apart <= mostMillisecondsApart,
    says:
      apart <= mostMillisecondsApart
        ? `The clocks agree: it is ${isoInstant(now)}.`
        : `The database’s clock and this machine’s are ${Math.round(apart / 1000)} seconds apart. Put the wrong one right: due times are worked out by this machine’s.`,
  };
}

const leastBytes = 1_000_000_000;

async function roomLeft(folder: string): Promise<Check> {
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  return {
    isWell: free >= leastBytes,
    says: `${(free / 1e9).toFixed(1)} GB of disk is free where the data folder is.${free < leastBytes ? ' That is less than 1 GB: make room.' : ''}`,
  };
}

async function asWritten({ database }: Store, world: World): Promise<readonly Check[]> {
  const landlords = (await whichLandlords(database, undefined, world)) ?? [];
  const checks: Check[] = [];
  for (const landlord of landlords) {
    const { subjects, broken } = await verifySome(database, landlord, 50);
    checks.push(
      broken
        ? {
            isWell: false,
            says: `${landlord}: the record is broken at ${broken.subject}, entry ${broken.seq}: ${broken.why}.`,
          }
        : { isWell: true, says: `${landlord}: ${sayRecords(subjects)} taken at random are as they were written.` },
    );
  }
  return checks;
}
