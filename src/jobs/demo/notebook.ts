import type { Day } from '../../calendar/day.ts';
import { timeOn } from '../../calendar/instant.ts';
import { type Entry, type KindName, kindOf, type Subject } from '../../record/entry.ts';

/** What an entry says, besides whose it is, of what kind and when. */
export type Told<K extends KindName> = Omit<
  Entry<K>,
  'id' | 'subject' | 'kind' | 'happened' | 'at' | 'recorded' | 'corrected'
>;

/** Whose records an entry may go on: a kind says which. */
export type Page = {
  readonly case?: string;
  readonly household?: string;
  readonly home?: string;
  readonly landlord?: string;
};

/** Where entries are written, each with an id of its own and an hour of its day, later than those before it. */
export type Notebook = {
  readonly entries: readonly Entry[];
  /**
   * Writes one down and gives its id. With a `time`, the hour it happened is known;
   * with a day `late`, it was written down only then. Throws when the page has no such record.
   */
  readonly write: <K extends KindName>(
    page: Page,
    on: Day,
    kind: K,
    told: Told<K>,
    time?: string,
    late?: Day,
  ) => string;
  /** Keeps an entry as it is. */
  readonly keep: (entry: Entry) => void;
};

export function openNotebook(): Notebook {
  const entries: Entry[] = [];
  const countOf = new Map<Subject, number>();
  const lastMinute = new Map<string, number>();
  return {
    entries,
    keep: (entry) => entries.push(entry),
    write: (page, on, kind, told, time, late) => {
      const sort = kindOf(kind).subject;
      const whose = page[sort];
      if (whose === undefined) throw new Error(`“${kind}” is kept on a ${sort}’s record, and there is none`);
      const subject: Subject = `${sort}:${whose}`;
      const count = (countOf.get(subject) ?? 0) + 1;
      countOf.set(subject, count);
      const written = late ?? on;
      const place = `${page.home ?? whose}/${written}`;
      const minute = time === undefined ? nextMinute(lastMinute.get(place), written, whose) : minutesIn(time);
      lastMinute.set(place, minute);
      const recorded = timeOn(written, timeOf(minute));
      const at = time === undefined ? undefined : timeOn(on, time);
      const id = `${whose}-${count}`;
      entries.push({ id, subject, kind, happened: on, at, recorded, ...told } as unknown as Entry);
      return id;
    },
  };
}

const morning = 8 * 60 + 40;
const latest = 23 * 60 + 50;

/** The next minute of a working day on which something is written down: not the same for everyone, and never going back. */
function nextMinute(last: number | undefined, on: Day, whose: string): number {
  const odd = on * 31 + whose.charCodeAt(whose.length - 1) * 17 + whose.charCodeAt(whose.length - 2) * 7;
  return last === undefined ? morning + (odd % 190) : Math.min(last + 6 + (odd % 35), latest);
}

function minutesIn(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

function timeOf(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
