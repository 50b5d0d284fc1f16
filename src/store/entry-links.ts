import type { Subject } from '../record/entry.ts';
import type { Connection } from './database.ts';

/** Where an entry stands in the chain of its record, and the link made over it: what `putright verify` checks. */
export type EntryLink = { readonly seq: number; readonly hash: string };

/** The links of a subject’s entries, by the id of each, as far as this scope may see that record. */
export async function fetchLinks(connection: Connection, subject: Subject): Promise<ReadonlyMap<string, EntryLink>> {
  const rows = await connection.sql<{ entry: string; seq: number; hash: string }>(
    `select entry, seq, encode(hash, 'hex') as hash from entries where landlord = $1 and subject = $2 order by seq`,
    [connection.scope.landlord, subject],
  );
  return new Map(rows.map(({ entry, seq, hash }) => [entry, { seq, hash }]));
}
