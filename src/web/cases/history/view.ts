import { type Day, isoDay, sayDay } from '../../../calendar/day.ts';
import { dayOf, sayInstant } from '../../../calendar/instant.ts';
import { type CaseRecord, type Entry, sayEntry } from '../../../record/entry.ts';
import { asWrittenDown, isDayZero } from '../../../record/finding/day-zero.ts';
import { inOrder } from '../../../record/in-order.ts';
import { endSentence } from '../../../record/kind.ts';
import type { Reading } from '../../../record/reading.ts';
import { sayFirst } from '../say-first.ts';

/** One thing that happened on a case, as its page says it. */
export type HistoryLine = {
  readonly id: string;
  readonly day: string;
  readonly iso: string;
  readonly says: string;
  readonly note: string | undefined;
  readonly by: string | undefined;
  readonly canCorrect: boolean;
};

/** Every entry in one sentence, newest first, as it now stands; each says who wrote it and whether it was put right. */
export function viewHistory(
  reading: Reading,
  record: CaseRecord,
  nameOf: (account: string) => string,
  isPast: boolean,
): readonly HistoryLine[] {
  const first = new Map(record.map((entry) => [entry.id, entry]));
  return entriesAsWritten(reading)
    .filter(isToldOf)
    .toReversed()
    .map((entry) => ({
      id: entry.id,
      day: entry.at === undefined ? sayDay(entry.happened) : sayInstant(entry.at),
      iso: isoDay(entry.happened),
      says: sayWithNames(entry, nameOf),
      note: sayNote(entry, first),
      by: entry.by,
      canCorrect: !isPast && entry.subject.startsWith('case:') && entry.kind !== 'entry corrected',
    }));
}

function sayWithNames(entry: Entry, nameOf: (account: string) => string): string {
  if (entry.kind === 'access to case given') return `${nameOf(entry.officer)} was named on the case`;
  if (entry.kind === 'access to case taken away') return `${nameOf(entry.officer)} was taken off the case`;
  return sayEntry(entry);
}

function sayNote(entry: Entry, written: ReadonlyMap<string, Entry>): string | undefined {
  const first = written.get(entry.id);
  const writtenOn = dayOf(entry.recorded);
  const parts = [
    entry.note,
    entry.kind === 'entry corrected' ? sayFirst(entry, written) : undefined,
    writtenOn > entry.happened ? `Written down on ${sayDay(writtenOn)}.` : undefined,
    entry.corrected !== undefined && first
      ? `Put right on ${sayDay(dayOf(entry.corrected))}. It first said: ${endSentence(sayEntry(first))}`
      : undefined,
  ];
  return parts.filter(Boolean).join(' ') || undefined;
}

/** What is drawn: the case’s own entries, and of the home’s and household’s those since it was opened. */
export function drawnOf(reading: Reading, opened: Day): readonly Entry[] {
  return entriesAsWritten(reading).filter(
    (entry) => entry.subject.startsWith('case:') || (isToldOf(entry) && entry.happened >= opened),
  );
}

/** Every entry in order, on the day it was written down for: a day zero moves none in front of those who read the case. */
function entriesAsWritten(reading: Reading): readonly Entry[] {
  if (reading.of('day zero accepted').length === 0) return reading.entries;
  return reading.entries.map(asWrittenDown).sort(inOrder);
}

/** What belongs in the history of a case: the landlord’s policies and meetings are on its own record. */
function isToldOf(entry: Entry): boolean {
  return !entry.subject.startsWith('landlord:') && entry.kind !== 'home described' && !isDayZero(entry);
}
