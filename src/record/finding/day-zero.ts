import type { Instant } from '../../calendar/instant.ts';
import type { CaseRecord, Entry, KindName } from '../entry.ts';

/** What tells the landlord that something is wrong with the home: what a day zero can be accepted for. */
type Report = Entry<'repair reported' | 'hazard reported' | 'problem returned'>;

/**
 * What is no problem of the home, and can be accepted to have been known earlier: it is itself read as of that day. A
 * second one beside it would count as another complaint, incident or request.
 */
export const movableKinds = [
  ...(['complaint received', 'antisocial behaviour reported', 'adaptation asked for', 'move asked for'] as const),
  ...(['staff conduct alleged', 'discrimination alleged', 'abuse disclosed', 'risk to life raised'] as const),
] as const satisfies readonly KindName[];
export type Movable = (typeof movableKinds)[number];

/**
 * The record as it reads once somebody accepted that the landlord knew of something before it was reported. Of a problem
 * of the home the same report stands a second time, on the day the landlord knew. Everything that begins with a report then begins there, and
 * what the later report set going by itself still stands: a law that had not begun on the earlier day is not lost. Anything
 * else is read as of the earlier day.
 *
 * Known only from when the day zero was accepted. The last one accepted for a report counts; one that is no earlier than
 * the report changes nothing.
 */
export function withDayZero(record: CaseRecord, accepted: readonly Entry<'day zero accepted'>[]): CaseRecord {
  const last = new Map(accepted.map((zero) => [zero.for, zero]));
  const moved = record.map((entry) => asKnown(entry, last.get(entry.id)));
  const earlier = [...last.values()].flatMap((zero) => earlierReport(record, zero));
  return earlier.length === 0 ? moved : [...moved, ...earlier];
}

function asKnown(entry: Entry, zero: Entry<'day zero accepted'> | undefined): Entry {
  if (zero === undefined || !(movableKinds as readonly KindName[]).includes(entry.kind)) return entry;
  return zero.known < entry.happened
    ? (Object.assign({}, entry, {
        ...{ happened: zero.known, at: undefined, [written]: entry, [knownBefore]: { report: entry, why: zero.why } },
      }) as Entry)
    : entry;
}

/** An entry as it was written down, where it is read as of the earlier day that was accepted. */
export function asWrittenDown<K extends KindName>(entry: Entry<K>): Entry<K> {
  return (entry as { readonly [written]?: Entry<K> })[written] ?? entry;
}

/** Where the entry as it was written down is kept. */
const written = Symbol('as written down');

/** That the landlord knew before it was reported: the report as it was written down, and what shows it. */
export type KnownBefore = { readonly report: Entry; readonly why: string };

/** What an entry that stands on an earlier day only because a day zero was accepted stands for; undefined for any other. */
export function knownBeforeReport(entry: Entry): KnownBefore | undefined {
  return (entry as { readonly [knownBefore]?: KnownBefore })[knownBefore];
}

/** Where that is kept. */
const knownBefore = Symbol('known before it was reported');

/** The record as it would read had no day zero been accepted. */
export function asReported(record: CaseRecord): CaseRecord {
  return record.filter((entry) => entry.kind !== 'day zero accepted');
}

/** Whether an entry stands in a reading only because a day zero was accepted: nobody wrote it down as such. */
export function isDayZero({ id }: Pick<Entry, 'id'>): boolean {
  return id.endsWith(mark);
}

/** The report an entry stands for again, where it is a day zero. */
export function reportOfDayZero({ id }: Pick<Entry, 'id'>): string {
  return id.endsWith(mark) ? id.slice(0, -mark.length) : id;
}

const mark = '/day zero';

function earlierReport(record: CaseRecord, zero: Entry<'day zero accepted'>): readonly Entry[] {
  const report = record.find((entry) => entry.id === zero.for);
  if (!report || !isReport(report) || zero.known >= report.happened) return [];
  return [
    {
      ...report,
      id: `${report.id}${mark}`,
      happened: zero.known,
      at: undefined,
      recorded: Math.max(zero.recorded, report.recorded) as Instant,
      by: undefined,
      note: `Accepted as the day the landlord knew: ${zero.why}`,
      ...{ [knownBefore]: { report, why: zero.why } },
    },
  ];
}

function isReport(entry: Entry): entry is Report {
  return entry.kind === 'repair reported' || entry.kind === 'hazard reported' || entry.kind === 'problem returned';
}
