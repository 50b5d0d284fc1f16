import type { Standing } from '../record/casework/standing.ts';
import type { Subject } from '../record/entry.ts';
import type { Database } from './database.ts';
import type { CasePlace, SubjectRecord } from './records.ts';

/**
 * What this process lately read of the records. An entry never changes, so what is known of a record may be short of
 * what there is, never wrong; where a body was erased, or a case moved, writing finds out and it is read anew.
 */
export type KnownRecords = {
  readonly get: (landlord: string, subject: Subject) => SubjectRecord | undefined;
  readonly keep: (landlord: string, subject: Subject, record: SubjectRecord) => void;
  readonly forget: (landlord: string, subject: Subject) => void;
  readonly caseOf: (landlord: string, reference: string) => KnownCase | undefined;
  readonly keepCase: (landlord: string, known: KnownCase) => void;
};

/** Where a case belongs, and how it was last kept where this process kept it. */
export type KnownCase = { readonly place: CasePlace; readonly standing?: Standing | undefined };

/** Some 60,000 entries are about 50 megabytes. */
const mostEntries = 60_000;
const mostCases = 5_000;

/** The records known of a database, those longest unused forgotten first. */
export function knownRecords(database: Database): KnownRecords {
  const records = known.get(database) ?? rememberRecords(mostEntries);
  known.set(database, records);
  return records;
}

const known = new WeakMap<Database, KnownRecords>();

/** Remembers records, up to so many entries in all. */
export function rememberRecords(most: number): KnownRecords {
  // A map gives its keys in the order they were set, so the first is the one longest unused.
  const records = new Map<string, SubjectRecord>();
  const cases = new Map<string, KnownCase>();
  let entries = 0;

  function forget(landlord: string, subject: Subject): void {
    drop(`${landlord} ${subject}`);
    if (subject.startsWith('case:')) cases.delete(`${landlord} ${subject.slice('case:'.length)}`);
  }

  function drop(key: string): void {
    entries -= sizeOf(records.get(key));
    records.delete(key);
  }

  return {
    forget,
    get: (landlord, subject) => {
      const key = `${landlord} ${subject}`;
      const record = records.get(key);
      if (!record) return undefined;
      records.delete(key);
      records.set(key, record);
      return record;
    },
    keep: (landlord, subject, record) => {
      const key = `${landlord} ${subject}`;
      drop(key);
      records.set(key, record);
      entries += sizeOf(record);
      for (const oldest of records.keys()) {
        if (entries <= most) break;
        drop(oldest);
      }
    },
    caseOf: (landlord, reference) => cases.get(`${landlord} ${reference}`),
    keepCase: (landlord, one) => {
      const key = `${landlord} ${one.place.reference}`;
      cases.delete(key);
      cases.set(key, one);
      for (const oldest of cases.keys()) {
        if (cases.size <= mostCases) break;
        cases.delete(oldest);
      }
    },
  };
}

/** An empty record takes room as well. */
function sizeOf(record: SubjectRecord | undefined): number {
  return record ? record.entries.length + 1 : 0;
}
