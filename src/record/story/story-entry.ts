import * as z from 'zod';
import type { Day } from '../../calendar/day.ts';
import { dayOf } from '../../calendar/instant.ts';
import { type Entry, isKindName, type KindName, kindNames, kindOf, type Subject } from '../entry.ts';
import { commonFields, type Fields, type Kind } from '../kind.ts';
import type { Kinds } from '../kinds.ts';
import { didYouMean, nearestTo } from './nearest.ts';
import { quote } from './quote.ts';
import { type Moment, readMoment } from './story-day.ts';
import { readFields } from './story-field.ts';

type InputOf<K extends KindName> =
  Kinds[K] extends Kind<infer F extends Fields> ? (keyof F extends never ? unknown : z.input<z.ZodObject<F>>) : never;

/** An entry as written in a story: days as `YYYY-MM-DD` or as offsets from the story's start. */
export type StoryEntry = {
  [K in KindName]: {
    readonly on: string;
    readonly kind: K;
    readonly recorded?: string;
    readonly id?: string;
    readonly for?: string;
    readonly about?: string;
    readonly by?: string;
    readonly note?: string;
  } & InputOf<K>;
}[KindName];

/** Something wrong with what was written, and where in it: the path of keys from the entry's own top. */
export type Mistake = {
  readonly path: readonly (string | number)[];
  readonly message: string;
  /** Whether it is the name of the field at the path that is wrong, rather than what is written in it. */
  readonly isName?: true;
};

export type StoryContext = {
  readonly starts: Day | undefined;
  /** The story's name, for subjects. */
  readonly name: string;
  /** The entry's place in the story, for an id when it has none. */
  readonly place: number;
};

/** Reads one entry as written into an entry, or says everything that is wrong with it. */
export function readStoryEntry(written: unknown, context: StoryContext): Entry | readonly Mistake[] {
  if (!isObject(written)) return [{ path: [], message: notAnEntry }];
  const { on, kind, recorded, id, for: answers, about, by, note, ...own } = written;
  const { starts } = context;
  const mistakes: Mistake[] = [];
  const moment = on === undefined ? undefined : readWhen('on', on, context, mistakes);
  const known = recorded === undefined ? moment : readWhen('recorded', recorded, context, mistakes);
  if (on === undefined) delete own[sayMissing('on', written, starts, mistakes)];
  if (kind === undefined) delete own[sayMissing('kind', written, starts, mistakes)];
  const name = kind === undefined ? undefined : readKind(kind, mistakes);
  const whose = quote(name ?? 'entry');
  const common = readFields({ ...commonReading, whose, starts }, { id, for: answers, about, by, note }, mistakes);
  const fields = name && readFields({ ...kindOf(name), whose, besides: everyEntryHas, starts }, own, mistakes);
  if (moment && known && isBefore(known, moment)) mistakes.push({ path: ['recorded'], message: recordedBefore });
  if (mistakes.length > 0 || !moment || !known || !name || !common || !fields) return mistakes;
  return {
    id: common.id ?? `e${context.place}`,
    subject: `${kindOf(name).subject}:${context.name}` as Subject,
    kind: name,
    happened: moment.day,
    at: moment.hasTime ? moment.instant : undefined,
    recorded: known.instant,
    corrected: undefined,
    for: common.for,
    about: common.about,
    by: common.by,
    note: common.note,
    ...fields,
  } as Entry;
}

/** Whether reading an entry gave an entry rather than mistakes. */
export function isEntry(found: Entry | readonly Mistake[]): found is Entry {
  return !Array.isArray(found);
}

/** Reads the day or moment written in a field; undefined, with a mistake, when it is neither. */
export function readWhen(
  field: string,
  written: unknown,
  { starts }: Pick<StoryContext, 'starts'>,
  mistakes: Mistake[],
): Moment | undefined {
  const found = typeof written === 'string' ? readMoment(written, starts) : `“${field}” needs ${aDay}`;
  if (typeof found !== 'string') return found;
  mistakes.push({ path: [field], message: found });
  return undefined;
}

const aDay = 'a day, as YYYY-MM-DD or as an offset from the story’s start such as +3w';
const aKind = 'what sort of thing happened, such as “repair reported”';
const notAnEntry = 'Write an entry as fields, with at least “on” (the day) and “kind” (what happened)';
const recordedBefore = '“recorded” is before the day it happened: nobody can write a thing down before then';
const commonReading = { schema: z.strictObject(commonFields), fields: commonFields };
const everyEntryHas = ['on', 'recorded', ...Object.keys(commonFields)];

/** What people may call the day and the kind. */
const otherNames = { on: ['date', 'day', 'when', 'happened'], kind: ['type', 'event', 'what'] } as const;

/** Says that the day or the kind is missing, and gives the name of the field it was written in, if it was. */
function sayMissing(
  field: 'on' | 'kind',
  written: Record<string, unknown>,
  starts: Day | undefined,
  mistakes: Mistake[],
): string {
  const isOne = (value: unknown) =>
    typeof value === 'string' &&
    (field === 'on' ? typeof readMoment(value, starts) !== 'string' : nearestTo(value, kindNames) !== undefined);
  const names = [field, ...otherNames[field]];
  const meant = Object.keys(written).find((key) => nearestTo(key, names) !== undefined && isOne(written[key]));
  mistakes.push(
    meant === undefined
      ? { path: [], message: `“${field}” is missing: write ${field === 'on' ? aDay : aKind}` }
      : { path: [meant], isName: true, message: `Write “${field}” in place of ${quote(meant)}` },
  );
  return meant ?? '';
}

function readKind(kind: unknown, mistakes: Mistake[]): KindName | undefined {
  if (typeof kind === 'string' && isKindName(kind.trim())) return kind.trim() as KindName;
  const unknown = (name: string) =>
    `There is no kind of entry called ${quote(name)}${didYouMean(name.replace(/\basb\b/i, 'antisocial behaviour'), kindNames) || ': choose one from the list of words'}`;
  mistakes.push({ path: ['kind'], message: typeof kind === 'string' ? unknown(kind) : `“kind” needs ${aKind}` });
  return undefined;
}

/** Whether a thing was written down before it happened; where the hour it happened is not known, any hour of its day will do. */
function isBefore(known: Moment, happened: Moment): boolean {
  return happened.hasTime ? known.instant < happened.instant : dayOf(known.instant) < happened.day;
}

/** Whether a value holds fields by name. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
