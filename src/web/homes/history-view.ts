import { isoDay, sayDay } from '../../calendar/day.ts';
import { sayEntry } from '../../record/entry.ts';
import type { HappenedHere, History, HistoryPlace } from '../../store/history.ts';

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
  { entries, next }: History,
  place: { readonly title: string; readonly back: string; readonly isFirst: boolean; readonly isBlock: boolean },
): HistoryView {
  const newest = `${place.back}/history`;
  return {
    ...{ title: place.title, back: place.back, isFirst: place.isFirst, newest },
    lines: entries.map((one) => lineOf(one, place.isBlock)),
    next: next && `${newest}?after=${encodeURIComponent(writePlace(next))}`,
  };
}

function lineOf(one: HappenedHere, isBlock: boolean): HistoryLine {
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
    says: sayEntry(entry),
    iso: isoDay(entry.happened),
    day: sayDay(entry.happened),
    by: entry.by,
    note: entry.note,
    of,
  };
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
