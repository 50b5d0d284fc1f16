import { isoDay, sayDay } from '../../calendar/day.ts';
import { dayOf, type Instant } from '../../calendar/instant.ts';
import { correct } from '../../record/correction.ts';
import { type Entry, sayEntry } from '../../record/entry.ts';
import { endSentence } from '../../record/kind.ts';
import type { HappenedHere, History, HistoryPlace } from '../../store/history.ts';
import { sayFirst } from '../cases/say-first.ts';

/** The history of a home or a block, worked out. */
export type HistoryView = {
  readonly title: string;
  /** The page this is the history of. */
  readonly back: string;
  readonly lines: readonly HistoryLine[];
  readonly isFirst: boolean;
  /** The address of the newest page, and of the next one where there is one. */
  readonly newest: string;
  readonly next: string | undefined;
};

export type HistoryLine = {
  readonly id: string;
  readonly says: string;
  readonly iso: string;
  readonly day: string;
  readonly by: string | undefined;
  readonly note: string | undefined;
  readonly of: { readonly says: string; readonly href: string | undefined };
};

/** Works out a page of a history. Where it is of a block, each line says which home. */
export function viewHistory(
  { entries, corrections, next }: History,
  place: { readonly title: string; readonly back: string; readonly isFirst: boolean; readonly isBlock: boolean },
): HistoryView {
  const newest = `${place.back}/history`;
  const known = [
    ...new Map([...corrections, ...entries.map(({ entry }) => entry)].map((one) => [one.id, one])).values(),
  ];
  const asCorrected: AsCorrected = {
    first: new Map(known.map((entry) => [entry.id, entry])),
    now: new Map(
      correct(known, Math.max(...known.map(({ recorded }) => recorded)) as Instant).map((one) => [one.id, one]),
    ),
  };
  return {
    ...{ title: place.title, back: place.back, isFirst: place.isFirst, newest },
    lines: entries.map((one) => lineOf(one, place.isBlock, asCorrected)),
    next: next && `${newest}?after=${encodeURIComponent(writePlace(next))}`,
  };
}

/** What was first written and how it stands now, by id; what was withdrawn stands no more. */
type AsCorrected = { readonly first: ReadonlyMap<string, Entry>; readonly now: ReadonlyMap<string, Entry> };

function lineOf(one: HappenedHere, isBlock: boolean, asCorrected: AsCorrected): HistoryLine {
  const { entry, reference, title, address } = one;
  const where = isBlock ? ` · ${address}` : '';
  const of =
    reference !== undefined
      ? { says: `${reference}: ${title}${where}`, href: `/cases/${reference}#entry-${entry.id}` }
      : entry.subject.startsWith('household:')
        ? { says: `The household${where}`, href: `/households/${encodeURIComponent(one.household ?? '')}` }
        : {
            says: `The home’s own record${where}`,
            href: isBlock ? `/homes/${encodeURIComponent(one.home)}` : undefined,
          };
  return {
    id: entry.id,
    ...sayAsCorrected(entry, asCorrected),
    iso: isoDay(entry.happened),
    day: sayDay(entry.happened),
    by: entry.by,
    of,
  };
}

/** Nothing that was taken back or changed stands here as if it had not been. */
function sayAsCorrected(entry: Entry, { first, now }: AsCorrected): Pick<HistoryLine, 'says' | 'note'> {
  if (entry.kind === 'entry corrected')
    return { says: sayEntry(entry), note: noteOf(entry.note, sayFirst(entry, first)) };
  const stands = now.get(entry.id);
  if (!stands) return { says: `Withdrawn: ${sayEntry(entry)}`, note: entry.note };
  if (stands.corrected === undefined) return { says: sayEntry(entry), note: entry.note };
  const putRight = `Put right on ${sayDay(dayOf(stands.corrected))}. It first said: ${endSentence(sayEntry(entry))}`;
  return { says: sayEntry(stands), note: noteOf(stands.note, putRight) };
}

function noteOf(...parts: readonly (string | undefined)[]): string | undefined {
  return parts.filter(Boolean).join(' ') || undefined;
}

function writePlace({ happened, recorded, id }: HistoryPlace): string {
  return `${happened}~${recorded}~${id}`;
}

/** The place in a history an address names; undefined where it names none. */
export function readPlace(text: string | undefined): HistoryPlace | undefined {
  const [, happened, recorded, id] =
    /^(\d{4}-\d\d-\d\d)~(\d{4}-\d\d-\d\dT[\d:.]+Z)~(.{1,200})$/.exec(String(text ?? '')) ?? [];
  return happened && recorded && id ? { happened, recorded, id } : undefined;
}
