import { assess } from '../../assessment/assess.ts';
import { judgesOf, whoseDays } from '../../assessment/ledger.ts';
import type { Instant } from '../../calendar/instant.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import type { Subject } from '../../record/entry.ts';
import type { Connection } from '../../store/database.ts';
import type { LedgerItem } from '../../store/ledger.ts';
import { readRecords } from '../../store/records.ts';

/** A line of a ledger, and whose its day is, in words; undefined where its case’s record no longer tells. */
export type LineWithWhose = LedgerItem & { readonly whose: string | undefined };

/** Adds to lines whose the day of each is. It is worked out from their cases, for the landlord’s own limits decide it too. */
export async function withWhose(
  connection: Connection,
  items: readonly LedgerItem[],
  now: Instant,
  lessons: readonly Lesson[],
): Promise<readonly LineWithWhose[]> {
  if (items.length === 0) return [];
  const rules: Subject = `landlord:${connection.scope.landlord}`;
  const caseOf = (reference: string): Subject => `case:${reference}`;
  const subjects = [...new Set(items.map(({ reference }) => caseOf(reference)))];
  const records = await readRecords(connection, [rules, ...subjects]);
  const entriesOf = (subject: Subject) => records.get(subject)?.entries ?? [];
  const judges = judgesOf(lessons);
  const whose = new Map(
    subjects.map((subject) => [subject, whoseDays(assess([...entriesOf(rules), ...entriesOf(subject)], now, judges))]),
  );
  return items.map((item) => ({ ...item, whose: whose.get(caseOf(item.reference))?.get(item.entry) }));
}
