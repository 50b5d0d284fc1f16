import { isoDay } from '../calendar/day.ts';
import { isoInstant } from '../calendar/instant.ts';
import type { Entry, Subject } from '../record/entry.ts';
import { digestOf, linkOf } from './chain.ts';
import { writeBody } from './entry-body.ts';
import type { Versions } from './fetch.ts';

/** An entry, and the account that wrote it down. */
export type Written = { readonly entry: Entry; readonly account: string };

/** A row of the entries table, as `append_entries` takes it. */
export type WrittenRow = ReturnType<typeof entryRows>[number];

/** Where each chain has got to: the last link of a subject’s; nothing for a record not yet begun. */
export type Heads = ReadonlyMap<string, string>;

/** Entries as rows, each linked to the one before it on its subject’s chain. */
export function entryRows(written: readonly Written[], landlord: string, versions: Versions, heads: Heads) {
  const last = new Map(heads);
  const next = new Map<Subject, number>();
  return written.map(({ entry, account }) => {
    const seq = (next.get(entry.subject) ?? versions[entry.subject] ?? 0) + 1;
    const body = writeBody(entry);
    const digest = digestOf(body);
    const { id, subject, kind, happened, at, recorded } = entry;
    const link = { id, subject, kind, happened, at, recorded, landlord, account, seq, digest };
    const hash = linkOf(last.get(subject) ?? '', link);
    next.set(entry.subject, seq);
    last.set(entry.subject, hash);
    return {
      subject: entry.subject,
      seq,
      entry: entry.id,
      kind: entry.kind,
      happened: isoDay(entry.happened),
      at: entry.at === undefined ? null : isoInstant(entry.at),
      recorded: isoInstant(entry.recorded),
      account,
      body,
      digest,
      hash,
    };
  });
}
