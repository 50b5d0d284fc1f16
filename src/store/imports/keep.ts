import { dayOf } from '../../calendar/instant.ts';
import { isProblems } from '../../record/import/row.ts';
import type { Connection, Database } from '../database.ts';
import { systemScope } from '../scope.ts';
import type { StepParts } from './check.ts';
import { changeImport, type Found, findImport, type Import } from './imports.ts';
import type { Plan } from './keeper.ts';
import { openKeeper } from './keepers.ts';
import { addBadRows, type BadRow, badLines, dropRows, linkedLines, readPiece } from './pieces.ts';
import { readerFor } from './read-rows.ts';
import { giveWay, takeHomes, unlessBusy, withHomes } from './turn.ts';

/**
 * Keeps the good rows of an import that was approved, a piece at a time, each in one transaction with how far it has
 * come. Stopped, cancelled or killed, it goes on where it was when it is begun again.
 */
export function keepImport(
  database: Database,
  landlord: string,
  number: number,
  parts: StepParts,
): Promise<'kept' | 'stopped' | 'busy'> {
  return unlessBusy(database, landlord, number, (writer) =>
    database.as(systemScope(landlord), async (reader) => {
      const file = await findImport(reader, number);
      if (file?.state !== 'keeping') return 'stopped';
      const outcome = await keepPieces(reader, writer, file, parts);
      if (outcome === 'stopped') return 'stopped';
      const isStill = await changeImport(writer, number, ['keeping'], { state: 'done', ended: parts.now() });
      if (isStill) await dropRows(writer, number, { butBad: true });
      await writer.sql('select look_at_tables_again()');
      return isStill ? 'kept' : 'stopped';
    }),
  );
}

/** A piece worked out: what to write, what turned out bad, and how many rows it stands for. */
type Worked = { readonly piece: number; readonly plan: Plan; readonly bad: readonly BadRow[]; readonly rows: number };

async function keepPieces(
  reader: Connection,
  writer: Connection,
  file: Import,
  parts: StepParts,
): Promise<'kept' | 'stopped'> {
  const { now, workOut, onProgress, isStopped } = parts;
  const began = now();
  const keeper = await openKeeper(reader, file.sort, { number: file.import, now: began, workOut });
  const read = readerFor(keeper, file.mapping, dayOf(began));
  const [leftOut, linked] = [await badLines(reader, file.import), await linkedLines(reader, file.import)];
  let { found } = file;
  let rowsDone = 0;
  let writing: Promise<'done' | 'stopped'> = Promise.resolve('done');

  const workOutPiece = async (piece: number, settled: () => Promise<void>): Promise<Worked> => {
    const { isLinked, rows } = await readPiece(reader, file.import, piece);
    const mine = rows.filter(({ line }) => !leftOut.has(line) && (isLinked || !linked.has(line)));
    const bad: BadRow[] = [];
    const good = mine.flatMap((row) => {
      const one = read(row);
      if (!isProblems(one)) return [one];
      bad.push({ ...row, problems: one });
      return [];
    });
    const plan = await keeper.plan(reader, good, { settled, once: `import ${file.import} ${piece}` });
    return { piece, plan, bad, rows: mine.length };
  };

  const write = async (first: Worked): Promise<'done' | 'stopped'> => {
    const once = async (worked: Worked) => {
      const after = countKept(found, worked);
      const outcome = await writeOnce(writer, file.import, worked, after);
      if (outcome === 'done') found = after;
      return outcome;
    };
    let outcome = await once(first);
    for (let attempt = 0; outcome === 'stale' && attempt < 5; attempt++) {
      // Overtaken by somebody writing about one of the same homes: now they wait until this piece is written.
      outcome = await withHomes(writer, first.plan.homes, async () =>
        once(await workOutPiece(first.piece, async () => undefined)),
      );
    }
    if (outcome === 'stale') throw new Error('An import was overtaken again and again while it was being kept');
    return outcome;
  };

  try {
    for (let piece = file.piecesDone + 1; piece <= file.pieces; piece++) {
      const worked = await workOutPiece(piece, async () => void (await writing));
      if ((await writing) === 'stopped') return 'stopped';
      if (isStopped?.()) return 'stopped';
      // The database writes this piece while the next is worked out.
      writing = write(worked);
      writing.catch(() => undefined);
      rowsDone += worked.rows;
      onProgress?.({ step: 'keeping', rows: rowsDone, of: file.rows });
      const done = piece - file.piecesDone;
      if ([4, 20, 100, 400].includes(done)) {
        await writing;
        await writer.sql('select look_at_tables_again()');
      }
      await giveWay();
    }
    return (await writing) === 'stopped' ? 'stopped' : 'kept';
  } finally {
    // However this ends, the connection is given back after it: nothing may still be asked on it then.
    await writing.catch(() => undefined);
  }
}

class NoLonger extends Error {}
class Overtaken extends Error {}

async function writeOnce(
  writer: Connection,
  number: number,
  { piece, plan, bad }: Worked,
  found: Found,
): Promise<'done' | 'stopped' | 'stale'> {
  try {
    await writer.together(async () => {
      // Taken first, so that cancelling waits for this piece or this piece is not written.
      const rows = await writer.prepared(
        `update imports set pieces_done = $3, found = $4 where landlord = $1 and import = $2 and state = 'keeping' returning import`,
        [writer.scope.landlord, number, piece, JSON.stringify(found)],
      );
      if (rows.length === 0) throw new NoLonger();
      await addBadRows(writer, number, bad);
      await takeHomes(writer, plan.homes);
      if ((await plan.write(writer)) === 'stale') throw new Overtaken();
    });
    return 'done';
  } catch (error) {
    if (error instanceof NoLonger) return 'stopped';
    if (error instanceof Overtaken || isOvertaken(error)) return 'stale';
    throw error;
  }
}

/** Somebody else wrote on the same record at the same time. */
function isOvertaken(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return (
    ['23505', '40001', '40P01'].includes(code) || (error instanceof Error && /Somebody else wrote/.test(error.message))
  );
}

function countKept(found: Found, { plan, bad }: Worked): Found {
  const entries = plan.told.reduce((sum, { added, corrected }) => sum + added.length + corrected.length, 0);
  return { ...found, entries: found.entries + entries, bad: found.bad + bad.length };
}
