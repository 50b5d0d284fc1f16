import * as z from 'zod';
import { type Day, daysAfter, isoDay, monthsAfter, readDay } from '../calendar/day.ts';
import { endOf, readTime, timeOn } from '../calendar/instant.ts';
import { type Entry, isKindName, type KindName, kindNames, kindOf, type Subject } from './entry.ts';
import { meaningOf } from './field.ts';
import { commonFields, type Fields, type Kind } from './kind.ts';
import type { Kinds } from './kinds.ts';
import { nearestTo } from './nearest.ts';

type InputOf<K extends KindName> = Kinds[K] extends Kind<infer F extends Fields> ? z.input<z.ZodObject<F>> : never;

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
export type Mistake = { readonly path: readonly (string | number)[]; readonly message: string };

export type StoryContext = {
  readonly starts: Day | undefined;
  /** The story's name, for subjects. */
  readonly name: string;
  /** The entry's place in the story, for an id when it has none. */
  readonly place: number;
};

/** The years a story's days may fall in: what the calendar of working days covers, less a margin for what falls due later. */
export const storyDays = { first: readDay('2000-01-03') as Day, last: readDay('2029-06-30') as Day };

/** Reads one entry as written into an entry, or says everything that is wrong with it. */
export function readStoryEntry(written: unknown, context: StoryContext): Entry | readonly Mistake[] {
  if (!isObject(written)) return [{ path: [], message: 'An entry needs at least “on” and “kind”' }];
  const { on, kind, recorded, id, for: answers, about, by, note, ...fields } = written;
  const mistakes: Mistake[] = [];
  const moment = readMoment(on, context, ['on'], mistakes);
  const known = recorded === undefined ? moment : readMoment(recorded, context, ['recorded'], mistakes);
  const common = z.object(commonFields).safeParse({ id, for: answers, about, by, note });
  if (!common.success) mistakes.push(...mistakesOf(common.error));
  if (typeof kind !== 'string' || !isKindName(kind)) {
    mistakes.push({ path: ['kind'], message: unknownKind(kind) });
    return mistakes;
  }
  const own = readFields(kindOf(kind), fields, context, mistakes);
  if (moment && known && known.instant < moment.instant) {
    mistakes.push({
      path: ['recorded'],
      message: '“recorded” is before “on”: nobody can write a thing down before it happens',
    });
  }
  if (mistakes.length > 0 || !moment || !known || !common.success) return mistakes;
  return {
    id: common.data.id ?? `e${context.place}`,
    subject: `${kindOf(kind).subject}:${context.name}` as Subject,
    kind,
    happened: moment.day,
    at: moment.hasTime ? moment.instant : undefined,
    recorded: known.instant,
    corrected: undefined,
    for: common.data.for,
    about: common.data.about,
    by: common.data.by,
    note: common.data.note,
    ...own,
  } as Entry;
}

/** Whether reading an entry gave an entry rather than mistakes. */
export function isEntry(found: Entry | readonly Mistake[]): found is Entry {
  return !Array.isArray(found);
}

type Moment = { readonly day: Day; readonly instant: ReturnType<typeof endOf>; readonly hasTime: boolean };

/** Reads '2021-02-01', '+3w', either with 'T09:30' after it; a bare day counts as its end. */
function readMoment(
  written: unknown,
  context: StoryContext,
  path: readonly string[],
  mistakes: Mistake[],
): Moment | undefined {
  if (typeof written !== 'string') {
    mistakes.push({ path, message: `“${path.at(-1)}” needs a day, as YYYY-MM-DD or as an offset such as +3w` });
    return undefined;
  }
  const [dayPart = '', time] = written.split('T');
  const day = readStoryDay(dayPart, context.starts);
  if (typeof day === 'string') {
    mistakes.push({ path, message: day });
    return undefined;
  }
  if (time === undefined) return { day, instant: endOf(day), hasTime: false };
  if (!readTime(time)) {
    mistakes.push({ path, message: `“${time}” is not a time of day; write it as 09:30` });
    return undefined;
  }
  return { day, instant: timeOn(day, time), hasTime: true };
}

/** Reads a day or an offset from the story's start; a sentence saying what is wrong when it is neither. */
export function readStoryDay(written: string, starts: Day | undefined): Day | string {
  const offset = /^([+-]?)(\d{1,5})([dwmy])$/.exec(written);
  const found = offset ? offsetDay(offset, starts) : readDay(written);
  if (found === undefined) {
    if (offset) return `“${written}” counts from the story’s start, but the story has no “starts”`;
    return `“${written}” is not a day; write a real day as YYYY-MM-DD, or an offset such as +5d, +3w, +33m or +2y`;
  }
  if (found < storyDays.first || found > storyDays.last) {
    return `${isoDay(found)} is outside the days Putright can count (${isoDay(storyDays.first)} to ${isoDay(storyDays.last)})`;
  }
  return found;
}

function offsetDay([, sign, count, unit]: RegExpExecArray, starts: Day | undefined): Day | undefined {
  if (starts === undefined) return undefined;
  const n = Number(count) * (sign === '-' ? -1 : 1);
  if (unit === 'd') return daysAfter(starts, n);
  if (unit === 'w') return daysAfter(starts, n * 7);
  return monthsAfter(starts, unit === 'm' ? n : n * 12);
}

/** Reads a kind's own fields: offsets become days first, then the kind's schema judges the rest. */
function readFields(
  kind: Kind,
  written: Record<string, unknown>,
  context: StoryContext,
  mistakes: Mistake[],
): object | undefined {
  const ready = Object.fromEntries(
    Object.entries(written).map(([name, value]) => {
      const field = Object.hasOwn(kind.fields, name) ? kind.fields[name] : undefined;
      if (!field || meaningOf(field).shape !== 'day' || typeof value !== 'string') return [name, value];
      const day = readStoryDay(value, context.starts);
      if (typeof day !== 'string') return [name, isoDay(day)];
      mistakes.push({ path: [name], message: day });
      return [name, undefined];
    }),
  );
  const read = kind.schema.safeParse(ready);
  if (read.success) return read.data;
  const already = new Set(mistakes.map((mistake) => mistake.path[0]));
  mistakes.push(...mistakesOf(read.error, Object.keys(kind.fields)).filter((mistake) => !already.has(mistake.path[0])));
  return undefined;
}

function mistakesOf(error: z.ZodError, fieldNames: readonly string[] = []): Mistake[] {
  return error.issues.flatMap((issue): Mistake[] => {
    const path = issue.path.filter((key) => typeof key !== 'symbol');
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ path: [...path, key], message: unknownField(key, fieldNames) }));
    }
    if (issue.code === 'invalid_value') {
      return [{ path, message: `Write one of: ${issue.values.map(String).join(', ')}` }];
    }
    const isMissing = issue.code === 'invalid_type' && issue.input === undefined;
    return [{ path, message: isMissing ? `“${path.at(-1)}” is missing` : issue.message }];
  });
}

function unknownKind(kind: unknown): string {
  if (typeof kind !== 'string') return '“kind” is missing: what sort of thing happened?';
  const near = nearestTo(kind, kindNames);
  return `There is no kind of entry called “${kind}”${near ? `; did you mean “${near}”?` : ''}`;
}

function unknownField(field: string, fieldNames: readonly string[]): string {
  const all = [...fieldNames, ...Object.keys(commonFields), 'on', 'recorded'];
  const near = nearestTo(field, all);
  return `This kind of entry has no field “${field}”${near ? `; did you mean “${near}”?` : `. It has: ${fieldNames.join(', ') || 'none of its own'}`}`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
