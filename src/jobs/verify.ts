import { verifyFiles } from '../store/files/verify-files.ts';
import { verifyChains } from '../store/verify.ts';
import type { Command, ExitCode } from './command.ts';
import { readOptionsAlone } from './options.ts';
import { sayRecords, whichLandlords } from './which-landlords.ts';
import { withStore } from './with-store.ts';

const usage = 'putright verify [--landlord NAME]';

/** Checks that the record is as it was written, every chain from its first entry, and every file it holds. It only reads. */
export const verifyCommand: Command = {
  name: 'verify',
  usage,
  about: 'checks that the record is as it was written',
  run: (words, world) => {
    const read = readOptionsAlone(words, { landlord: { type: 'string' } }, world, usage);
    if (!read) return 2;
    return withStore(world, {}, async ({ database }) => {
      const landlords = await whichLandlords(database, read.values.landlord, world);
      if (!landlords) return 2;
      let code: ExitCode = 0;
      for (const landlord of landlords) {
        const { broken, entries, removed, subjects } = await verifyChains(database, landlord, (checked) =>
          world.showProgress(`${landlord}: ${checked.toLocaleString('en-GB')} entries`),
        );
        if (broken) {
          code = 1;
          world.complain(
            `${landlord}: the record is broken at ${broken.subject}, entry ${broken.seq}: ${broken.why}. Nothing after it was checked.`,
          );
        } else {
          world.print(
            `${landlord}: ${entries.toLocaleString('en-GB')} entries of ${sayRecords(subjects)} are as they were written${sayRemoved(removed)}.`,
          );
        }
        const found = await verifyFiles(database, world.openFiles(), landlord, (checked) =>
          world.showProgress(`${landlord}: ${checked.toLocaleString('en-GB')} files`),
        );
        for (const { subject, seq, file, why } of found.broken) {
          code = 1;
          world.complain(`${landlord}: the file of ${subject}, entry ${seq}, is not well: ${why} (${file}).`);
        }
        if (found.broken.length === 0 && found.files > 0)
          world.print(`${landlord}: ${found.files.toLocaleString('en-GB')} files are as they were added.`);
      }
      if (landlords.length === 0) world.print('There is no landlord yet, so nothing to check.');
      return code;
    });
  },
};

/** What was removed is no break, and is not passed over either. */
function sayRemoved(removed: number): string {
  if (removed === 0) return '';
  return `; of ${removed.toLocaleString('en-GB')} of them what they said was removed, and who did so, when and why is on record`;
}
