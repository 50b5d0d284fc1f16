import type { CaseRecord, Entry } from '../record/entry.ts';
import { casesCalled } from './cases.ts';
import type { Connection } from './database.ts';
import { type EntryRow, readEntry } from './entry-body.ts';

/**
 * A record without the links to cases this scope may not see, and what answers or corrects them: the reference alone would
 * say that such a case exists, and the reason what it is about. Whatever shows a record passes it through here.
 */
export async function withoutHiddenLinks(connection: Connection, record: CaseRecord): Promise<CaseRecord> {
  const hidden = await hiddenAmong(connection, record);
  return hidden.size === 0 ? record : record.filter(({ id }) => !hidden.has(id));
}

/** The same of entries read one by one, whose records may hold what tells that one of them must not be shown. */
export async function linksHiddenIn(connection: Connection, entries: readonly Entry[]): Promise<ReadonlySet<string>> {
  const near = entries.filter((entry) => entry.kind === 'case linked' || pointsTo(entry).length > 0);
  const subjects = [...new Set(near.map(({ subject }) => subject))].filter((one) => one.startsWith('case:'));
  if (subjects.length === 0) return new Set();
  const rows = await connection.prepared<EntryRow>(
    `select e.subject, e.entry, e.kind, e.happened, e.at, e.recorded, e.body from entries e
     where e.landlord = $1 and e.subject = any ((select $2::text[])::text[]) and e.kind in ('case linked', 'entry corrected')`,
    [connection.scope.landlord, subjects],
  );
  const around = rows.map(readEntry).filter((entry): entry is Entry => entry !== undefined);
  const read = new Map([...around, ...entries].map((entry) => [entry.id, entry]));
  return hiddenAmong(connection, [...read.values()]);
}

async function hiddenAmong(connection: Connection, record: readonly Entry[]): Promise<ReadonlySet<string>> {
  const named = new Map<string, readonly string[]>();
  for (const entry of record) if (entry.kind === 'case linked') named.set(entry.id, [entry.other]);
  if (named.size === 0) return new Set();
  // A link put right names the case it first named as well.
  for (const entry of record) {
    const before = entry.kind === 'entry corrected' && entry.for !== undefined ? named.get(entry.for) : undefined;
    const other = entry.kind === 'entry corrected' ? entry.now?.other : undefined;
    if (before && entry.for !== undefined && typeof other === 'string') named.set(entry.for, [...before, other]);
  }
  const visible = await casesCalled(connection, [...new Set([...named.values()].flat())]);
  const isVisible = new Set(visible.map(({ reference }) => reference));
  const hidden = new Set([...named].flatMap(([id, others]) => (others.every((one) => isVisible.has(one)) ? [] : [id])));
  // What answers something hidden may itself be answered.
  for (let before = -1; hidden.size > 0 && before !== hidden.size; ) {
    before = hidden.size;
    for (const entry of record) if (pointsTo(entry).some((id) => hidden.has(id))) hidden.add(entry.id);
  }
  return hidden;
}

function pointsTo({ for: answered, about }: Entry): readonly string[] {
  return [answered, about].filter((id): id is string => id !== undefined);
}
