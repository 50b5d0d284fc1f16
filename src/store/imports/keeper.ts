import type { Instant } from '../../calendar/instant.ts';
import type { Entry } from '../../record/entry.ts';
import type { RowProblem } from '../../record/import/row.ts';
import type { SortOfRow } from '../../record/import/sort.ts';
import type { WorkOut } from '../append.ts';
import type { Connection } from '../database.ts';

/** A row that has been read: what it stands for, its reference, and a digest of all it says. */
export type ReadRow<Item> = {
  readonly line: number;
  readonly item: Item;
  readonly reference: string;
  readonly digest: string;
};

/** Where something of another system stands already; no digest where others only pointed to it. */
export type KnownReference = {
  readonly reference: string;
  readonly subject: string;
  readonly part: string;
  readonly digest: string | undefined;
};

/** What keeping some rows would add, for showing it: the rows, and the entries, by what becomes of them. */
export type ToldRows = {
  readonly lines: readonly number[];
  /** Something in a sentence besides the entries: a home added to the list, a name put right. */
  readonly besides: readonly string[];
  readonly added: readonly Entry[];
  readonly corrected: readonly Entry[];
  readonly isFresh: boolean;
};

/** Some rows worked out and ready to be written. */
export type Plan = {
  readonly told: readonly ToldRows[];
  /** The homes whose records it rests on. */
  readonly homes: readonly string[];
  readonly same: number;
  /** Writes them in the transaction of the caller. 'stale' where somebody wrote meanwhile what they rest on. */
  readonly write: (connection: Connection) => Promise<'done' | 'stale'>;
};

/** How rows of one sort are matched with what is there, worked out and written. */
export type Keeper<Item> = {
  readonly sort: SortOfRow<Item>;
  /** What is wrong with a row beside what is there: a home that is not. */
  readonly problemOf: (item: Item) => RowProblem | undefined;
  /** Sentences about a row that are no mistakes. */
  readonly remarksOf: (item: Item) => readonly string[];
  /** The reference of this sort it is linked to. */
  readonly linkOf: (item: Item) => string | undefined;
  readonly plan: (connection: Connection, rows: readonly ReadRow<Item>[], planning: Planning) => Promise<Plan>;
};

export type Planning = {
  /** Waits until what was planned before has been written: for what must see it. */
  readonly settled: () => Promise<void>;
  /** A word for the piece, so that it is written once. */
  readonly once: string;
};

/** What every keeper is given. */
export type KeeperParts = {
  readonly number: number;
  readonly now: Instant;
  readonly workOut: WorkOut;
  /** Whether it is only to be shown, and no references are to be given out. */
  readonly isForShow?: boolean;
};

/** What is known of some references of a sort. */
export async function knownReferences(
  connection: Connection,
  sort: string,
  references: readonly string[],
): Promise<ReadonlyMap<string, KnownReference>> {
  const rows = await connection.prepared<KnownReference & { readonly digest: string | null }>(
    `select reference, subject, part, encode(digest, 'hex') as digest from import_references
     where landlord = $1 and sort = $2 and reference = any($3)`,
    [connection.scope.landlord, sort, references],
  );
  return new Map(rows.map((row) => [row.reference, { ...row, digest: row.digest ?? undefined }]));
}

/** Keeps where some things stand, and what their rows said. */
export async function keepReferences(
  connection: Connection,
  sort: string,
  number: number,
  references: readonly KnownReference[],
): Promise<void> {
  if (references.length === 0) return;
  await connection.sql(
    `insert into import_references (landlord, sort, reference, subject, part, digest, import)
     select $1, $2, r.reference, r.subject, r.part, decode(r.digest, 'hex'), $3
     from json_to_recordset($4) as r (reference text, subject text, part text, digest text)
     on conflict (landlord, sort, reference) do update
       set subject = excluded.subject, part = excluded.part, digest = excluded.digest, import = excluded.import`,
    [connection.scope.landlord, sort, number, JSON.stringify(references)],
  );
}
