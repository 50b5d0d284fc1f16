import type { Instant } from '../calendar/instant.ts';
import type { Standing } from '../record/casework/standing.ts';
import type { CaseRecord, Entry, Subject } from '../record/entry.ts';
import type { Refusal } from '../record/safe-contact/gate.ts';
import type { Database } from './database.ts';
import type { Versions } from './fetch.ts';
import { writeTogether } from './gather.ts';
import { inTurn } from './in-turn.ts';
import { knownRecords } from './known-records.ts';
import type { KeptApart } from './no-contact-gate.ts';
import { type Outcome, type Piece, writePieces } from './piece.ts';
import { prepare, type Reading } from './prepare.ts';
import type { Undoing } from './protection-gate.ts';
import { systemScope } from './scope.ts';

/** Works out what is kept beside a case from its record. `store` is given it, and knows nothing of lessons. */
export type WorkOut = (record: CaseRecord, now: Instant) => Standing | undefined;

/** What is to be written down. All of it is, or none. */
export type Append = {
  readonly landlord: string;
  /** The account that writes it down. */
  readonly account: string;
  readonly now: Instant;
  /** The home it is about; undefined only for the landlord’s own record. */
  readonly home: string | undefined;
  /** In the order they are to stand. `recorded` is set to `now`. */
  readonly entries: readonly Entry[];
  /** For each subject a person was looking at, the version they saw. Others are taken as they are found. */
  readonly seen?: Versions;
  /** A token of the form: the same one a second time writes nothing. */
  readonly once?: string;
  /** Somebody who may see what is safe has looked, and says that the contact these entries plan keeps to it. */
  readonly isContactAssured?: boolean;
  /** A case these entries open. */
  readonly opens?: { readonly reference: string; readonly home: string; readonly household: string | undefined };
};

export type Appended =
  | { readonly outcome: 'done' }
  /** This form was already taken; nothing was written again. */
  | { readonly outcome: 'again' }
  /** Somebody wrote on the same record since it was read: what they wrote, and the version it now has. */
  | {
      readonly outcome: 'clash';
      readonly subject: Subject;
      readonly since: readonly Entry[];
      readonly version: number;
    }
  /**
   * They plan a contact that is not safe, book somebody who may have no contact, or undo what protects somebody; nothing was
   * written. What it says is only for those who may know.
   */
  | { readonly outcome: 'refused'; readonly refusal: Refusal | KeptApart | Undoing };

/**
 * Adds entries to the record, works out anew what every case they touch owes, and keeps both in one transaction. Waits
 * its turn where others are writing about the same home. Throws only for faults.
 */
export async function append(database: Database, wanted: Append, workOut: WorkOut): Promise<Appended> {
  const turn = `${wanted.landlord} ${wanted.home ?? ''}`;
  return inTurn(database, turn, async () => {
    const scope = systemScope(wanted.landlord);
    const first = await tryOnce(database, wanted, workOut, {
      reading: (work) => database.as(scope, work),
      write: (piece) => writeTogether(database, wanted.landlord, piece),
    });
    if (first.outcome !== 'stale') return first;
    // Another process wrote there. It now waits its turn among them all, and is not overtaken there again.
    return database.as(scope, async (connection) => {
      try {
        await connection.sql('select pg_advisory_lock(hashtextextended($1, 0))', [turn]);
        // Only the landlord's own record can still be written on meanwhile, and that is rare.
        for (let attempt = 0; attempt < 10; attempt++) {
          const next = await tryOnce(database, wanted, workOut, {
            reading: (work) => work(connection),
            write: async (piece) => (await writePieces(connection, [piece]))[0] ?? 'stale',
          });
          if (next.outcome !== 'stale') return next;
        }
        throw new Error('An append was overtaken while it was its turn');
      } finally {
        // Where it cannot be asked the connection is lost, and the lock with it.
        await connection.sql('select pg_advisory_unlock(hashtextextended($1, 0))', [turn]).catch(() => undefined);
      }
    });
  });
}

type Means = { readonly reading: Reading; readonly write: (piece: Piece) => Promise<Outcome> };

async function tryOnce(
  database: Database,
  wanted: Append,
  workOut: WorkOut,
  { reading, write }: Means,
): Promise<Appended | { readonly outcome: 'stale' }> {
  const { landlord } = wanted;
  const known = knownRecords(database);
  const prepared = await prepare(reading, known, wanted, workOut);
  if ('clash' in prepared) return prepared.clash;
  const outcome = await write(prepared.piece);
  if (outcome === 'done') {
    for (const [subject, record] of prepared.after) known.keep(landlord, subject, record);
    for (const one of [...prepared.piece.standings, ...prepared.piece.opens])
      known.keepCase(landlord, { place: one.place, standing: one.standing });
  }
  // Whatever it rested on may have changed, so all of it is read anew.
  if (outcome === 'stale') for (const subject of prepared.piece.read.keys()) known.forget(landlord, subject);
  return { outcome };
}
