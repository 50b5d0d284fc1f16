import { type Instant, isoInstant } from '../../calendar/instant.ts';
import { type Database, isLost } from '../database.ts';
import { eachByItself, eachLandlord, type OnFault } from '../each-by-itself.ts';
import { systemScope } from '../scope.ts';
import { checkImport, type StepParts } from './check.ts';
import { changeImport, findImport, importsAtWork } from './imports.ts';
import { keepImport } from './keep.ts';
import { dropRows } from './pieces.ts';

/**
 * Does whatever step an import is at, to its end. Nothing is done where somebody is at it, or where it waits for a person.
 * A fault that would only come again ends it, with what was kept; where the database went away it waits to be gone on with.
 */
export async function carryOn(database: Database, landlord: string, number: number, parts: StepParts): Promise<void> {
  const file = await database.as(systemScope(landlord), (connection) => findImport(connection, number));
  try {
    if (file?.state === 'checking') await checkImport(database, landlord, number, parts);
    if (file?.state === 'keeping') await keepImport(database, landlord, number, parts);
  } catch (error) {
    if (!isLost(error)) await failImport(database, landlord, number, parts);
    throw error;
  }
}

async function failImport(database: Database, landlord: string, number: number, { now }: StepParts): Promise<void> {
  const why =
    'Something went wrong on our side. What was kept stays, and sending the same file again goes on from there';
  await database.as(systemScope(landlord), async (connection) => {
    await changeImport(connection, number, ['checking', 'keeping'], { state: 'failed', ended: now(), why });
    await dropRows(connection, number, { butBad: true });
  });
}

/** Goes on with every import, of any landlord, whose process died while it was being checked or kept. */
export function carryOnEverywhere(database: Database, parts: StepParts, onFault: OnFault): Promise<void> {
  return eachLandlord(database, onFault, async (landlord) => {
    const files = await database.as(systemScope(landlord), importsAtWork);
    await eachByItself(database, files, {
      work: (file) => carryOn(database, landlord, file.import, parts),
      nameOf: (file) => `import ${file.import} of ${landlord}`,
      onFault,
    });
  });
}

/** How long the rows of an import are held for whoever sent it: those never approved, and those to put right. */
const daysHeld = 30;

/** Throws away the rows of imports nobody has come back to. What was kept of them is in the record. */
export function sweepImports(database: Database, now: Instant, onFault: OnFault): Promise<void> {
  const before = isoInstant((now - daysHeld * 24 * 3_600_000) as Instant);
  return eachLandlord(database, onFault, (landlord) =>
    database.as(systemScope(landlord), async (connection) => {
      const old = await connection.sql<{ import: number }>(
        `update imports set state = case when state in ('reading', 'mapping', 'waiting') then 'cancelled' else state end
         where landlord = $1 and began < $2 and state not in ('checking', 'keeping') returning import`,
        [landlord, before],
      );
      for (const file of old) await dropRows(connection, file.import);
    }),
  );
}
