import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { ImportSort } from '../../record/import/sort.ts';
import { CannotReadTable } from '../../record/import/table/cannot-read-table.ts';
import { importAccount } from '../../record/import/told.ts';
import type { Database } from '../../store/database.ts';
import { checkImport, type StepParts } from '../../store/imports/check.ts';
import { findImport, type Import, unfinishedImport } from '../../store/imports/imports.ts';
import { keepImport } from '../../store/imports/keep.ts';
import { agreeMapping, approveImport } from '../../store/imports/steps.ts';
import { takeIn } from '../../store/imports/take-in.ts';
import type { ExitCode, World } from '../command.ts';
import { workOut } from '../work-out.ts';
import { showColumns, toMapping } from './columns.ts';
import { showChecked, writeBadRows } from './show.ts';
import { timeLeft } from './time-left.ts';

export type WantedImport = {
  readonly landlord: string;
  readonly sort: ImportSort;
  readonly file: string;
  readonly sheet: string | undefined;
  readonly isApproved: boolean;
  /** ‘Heading=column’, as a person put them right. */
  readonly columns: readonly string[];
};

/** Brings in one file from the command line, as far as it may go; the same file again goes on where it was. */
export async function importFile(database: Database, wanted: WantedImport, world: World): Promise<ExitCode> {
  const { landlord, sort, file, isApproved } = wanted;
  let isStopped = false;
  world.untilStopped().then(() => {
    isStopped = true;
  });
  const parts: StepParts = { now: world.now, workOut, isStopped: () => isStopped, onProgress: timeLeft(world) };
  const as = <R>(work: Parameters<typeof database.as<R>>[1]) =>
    database.as({ landlord, account: importAccount, role: 'system' }, work);

  const digest = await digestOfFile(file);
  const unfinished = await as((connection) => unfinishedImport(connection, sort, digest));
  if (unfinished) {
    world.print(`Import ${unfinished.import} of this file was not finished. It goes on where it was.`);
    return keep(database, landlord, unfinished, parts, world);
  }
  let taken: Import;
  try {
    const { sheet } = wanted;
    const bytes = createReadStream(file, { highWaterMark: 1 << 18 });
    taken = await as((connection) =>
      takeIn(connection, { sort, fileName: basename(file), bytes, sheet, now: world.now() }, (rows) =>
        world.showProgress(`Reading: ${rows.toLocaleString('en-GB')} rows`),
      ),
    );
  } catch (error) {
    if (!(error instanceof CannotReadTable)) throw error;
    world.complain(`${error.message}.`);
    return 2;
  }
  const mapping = toMapping(taken, wanted.columns, world);
  if (!mapping) return 2;
  showColumns(taken, mapping, world);
  const agreed = await as((connection) => agreeMapping(connection, taken, mapping, world.now()));
  if (typeof agreed === 'object') {
    for (const missing of agreed.missing)
      world.complain(
        `No column of the file is known to be ${missing}. Say which it is, with --column "HEADING=${missing.split(' or ')[0]}".`,
      );
    return 2;
  }
  if ((await checkImport(database, landlord, taken.import, parts)) !== 'checked') return sayStopped(world);
  const checked = await as((connection) => findImport(connection, taken.import));
  if (!checked) return 2;
  await as((connection) => showChecked(connection, checked, world));
  if (checked.found.bad > 0) await as((connection) => writeBadRows(connection, checked, file, world));
  if (checked.found.fresh + checked.found.changed === 0) {
    world.print('There is nothing new to keep.');
    return checked.found.bad > 0 ? 1 : 0;
  }
  if (!isApproved) {
    world.print('Nothing is kept yet. To keep the good rows, give the same command with --approve.');
    return checked.found.bad > 0 ? 1 : 0;
  }
  await as((connection) => approveImport(connection, taken.import, world.now()));
  return keep(database, landlord, checked, parts, world);
}

async function keep(
  database: Database,
  landlord: string,
  { import: number }: Import,
  parts: StepParts,
  world: World,
): Promise<ExitCode> {
  const outcome = await keepImport(database, landlord, number, parts);
  if (outcome === 'busy') {
    world.complain('Somebody is at this import already. Wait until it is done.');
    return 2;
  }
  if (outcome === 'stopped') return sayStopped(world);
  const done = await database.as({ landlord, account: importAccount, role: 'system' }, (connection) =>
    findImport(connection, number),
  );
  const { entries = 0, bad = 0 } = done?.found ?? {};
  world.print(`Kept: ${entries.toLocaleString('en-GB')} entries.`);
  return bad > 0 ? 1 : 0;
}

function sayStopped(world: World): ExitCode {
  world.print('Stopped. Give the same command again to go on.');
  return 1;
}

async function digestOfFile(file: string): Promise<string> {
  const digest = createHash('sha256');
  for await (const part of createReadStream(file, { highWaterMark: 1 << 20 })) digest.update(part);
  return digest.digest('hex');
}
