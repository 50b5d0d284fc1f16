import { dayOf, type Instant } from '../../calendar/instant.ts';
import { isProblems } from '../../record/import/row.ts';
import type { WorkOut } from '../append.ts';
import type { Connection, Database } from '../database.ts';
import { changeImport, type Found, findImport, type Import, nothingFound } from './imports.ts';
import { type Keeper, knownReferences, type ReadRow } from './keeper.ts';
import { openKeeper } from './keepers.ts';
import { putLinkedTogether } from './linked-pieces.ts';
import { addBadRows, type BadRow, forgetChecking, readPiece } from './pieces.ts';
import { readerFor } from './read-rows.ts';
import { type SeenRows, seenRows } from './seen-rows.ts';
import { giveWay, type Progress, unlessBusy } from './turn.ts';

export type StepParts = {
  readonly now: () => Instant;
  readonly workOut: WorkOut;
  readonly onProgress?: (progress: Progress) => void;
  /** Whether somebody asked to stop: asked after each piece. */
  readonly isStopped?: () => boolean;
};

const mostShown = 12;
const mostRemarks = 40;

/**
 * Checks every row of an import by its mapping: what is wrong with it, and what would become of it. Nothing is kept as
 * record. One that was interrupted begins again from the first row.
 */
export function checkImport(
  database: Database,
  landlord: string,
  number: number,
  parts: StepParts,
): Promise<'checked' | 'stopped' | 'busy'> {
  return unlessBusy(database, landlord, number, async (connection) => {
    const file = await findImport(connection, number);
    if (file?.state !== 'checking') return 'stopped';
    await forgetChecking(connection, number);
    const keeper = await openKeeper(connection, file.sort, { number, now: parts.now(), workOut: parts.workOut });
    const checking = await checkPieces(connection, file, keeper, parts);
    if (checking === 'stopped') return 'stopped';
    const { found, seen, links } = checking;
    const added = await putLinkedTogether(connection, file, links, seen);
    const pieces = file.pieces + added;
    const ended = parts.now();
    const isStill = await changeImport(connection, number, ['checking'], {
      state: 'waiting',
      found,
      pieces_done: 0,
      pieces,
      ended,
    });
    return isStill ? 'checked' : 'stopped';
  });
}

type Checking = { found: Found; readonly seen: SeenRows; readonly links: Map<string, string> };

async function checkPieces(
  connection: Connection,
  file: Import,
  keeper: Keeper<unknown>,
  { now, onProgress, isStopped }: StepParts,
): Promise<Checking | 'stopped'> {
  const read = readerFor(keeper, file.mapping, dayOf(now()));
  const checking: Checking = { found: nothingFound, seen: seenRows(), links: new Map() };
  let rowsDone = 0;
  for (let piece = 1; piece <= file.pieces; piece++) {
    const { isLinked, rows } = await readPiece(connection, file.import, piece);
    if (isLinked) continue;
    const good: ReadRow<unknown>[] = [];
    const bad: BadRow[] = [];
    for (const row of rows) {
      const found = read(row);
      if (isProblems(found)) bad.push({ ...row, problems: found });
      else {
        const earlier = checking.seen.add(found.reference, row.line, found.digest);
        if (earlier) bad.push({ ...row, problems: earlier.isSame ? [] : [repeats(keeper, earlier.line)] });
        else good.push(found);
      }
    }
    await addBadRows(connection, file.import, bad);
    await count(connection, keeper, good, bad, checking);
    rowsDone += rows.length;
    onProgress?.({ step: 'checking', rows: rowsDone, of: file.rows });
    const isStill = await changeImport(connection, file.import, ['checking'], { pieces_done: piece });
    if (!isStill || isStopped?.()) return 'stopped';
    await giveWay();
  }
  return checking;
}

function repeats({ sort }: Keeper<unknown>, line: number) {
  return {
    column: sort.referenceColumn,
    message: `Row ${line} has the same reference and says something else. Keep one of the two, or give this one a reference of its own`,
  };
}

async function count(
  connection: Connection,
  keeper: Keeper<unknown>,
  good: readonly ReadRow<unknown>[],
  bad: readonly BadRow[],
  checking: Checking,
): Promise<void> {
  const { found, links } = checking;
  const known = await knownReferences(
    connection,
    keeper.sort.sort,
    good.map(({ reference }) => reference),
  );
  const remarks: Record<string, number> = { ...found.remarks };
  const [fresh, changed]: [number[], number[]] = [[], []];
  for (const { item, reference, digest, line } of good) {
    const link = keeper.linkOf(item);
    if (link !== undefined) links.set(reference, link);
    for (const remark of keeper.remarksOf(item))
      if (remark in remarks || Object.keys(remarks).length < mostRemarks) remarks[remark] = (remarks[remark] ?? 0) + 1;
    const before = known.get(reference)?.digest;
    if (before === undefined) fresh.push(line);
    else if (before !== digest) changed.push(line);
  }
  const repeated = bad.filter(({ problems }) => problems.length === 0).length;
  checking.found = {
    ...found,
    fresh: found.fresh + fresh.length,
    changed: found.changed + changed.length,
    same: found.same + good.length - fresh.length - changed.length,
    bad: found.bad + bad.length - repeated,
    repeated: found.repeated + repeated,
    remarks,
    shown: {
      fresh: [...found.shown.fresh, ...fresh].slice(0, mostShown),
      changed: [...found.shown.changed, ...changed].slice(0, mostShown),
    },
  };
}
