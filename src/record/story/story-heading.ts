import * as z from 'zod';
import { type Day, day } from '../../calendar/day.ts';
import { dayOn, entryId, words, yesOrNo } from '../field.ts';
import type { Fields } from '../kind.ts';
import { didYouMean } from './nearest.ts';
import { quote } from './quote.ts';
import { noStart, readStoryDay } from './story-day.ts';
import { isObject, type Mistake } from './story-entry.ts';
import { nothingAfter, readFields } from './story-field.ts';
import { noSuchEntry } from './story-links.ts';

/** What a story says of itself, above its entries. */
export const headingFields = {
  story: words('the Ombudsman’s reference, or any name'),
  title: words('what it is about, in a few words').optional(),
  landlord: words('the landlord’s name').optional(),
  starts: dayOn('the day that offsets such as +3w count from').optional(),
  asAt: dayOn('the day to assess it at, where none is asked for').optional(),
  note: words('anything more worth saying').optional(),
} as const;

/** Where a story was published, and what was found. */
export const publishedFields = {
  report: words('the Ombudsman’s report that tells it, by year and month').optional(),
  finding: words('what the Ombudsman found').optional(),
  unpublished: yesOrNo('whether the decision itself is not published').optional(),
  reference: words('the Ombudsman’s reference, where the story has another name').optional(),
} as const;

/** The parts of a story that are read apart from its heading. */
export const storyParts = ['published', 'home', 'household', 'entries', 'expects', 'quiet'] as const;

export type Heading = z.output<z.ZodObject<typeof headingFields>>;
export type Published = z.output<z.ZodObject<typeof publishedFields>>;
/** A lesson that should find nothing: anywhere, or for one entry. */
export type Quiet = { readonly lesson: string; readonly for?: string };

type Raw = Readonly<Record<string, unknown>>;

/** Reads what a story says of itself; undefined when any of it is wrong. */
export function readHeading(raw: Raw, starts: Day | undefined, mistakes: Mistake[]): Heading | undefined {
  const own = Object.fromEntries(Object.entries(raw).filter(([name]) => !apart.has(name)));
  if (typeof own.starts === 'string' && readStoryDay(own.starts, undefined) === noStart) {
    mistakes.push({ path: ['starts'], message: 'Write the first day itself here, as YYYY-MM-DD' });
  }
  return readFields({ ...reading(headingFields), whose: 'A story', besides: storyParts, starts }, own, mistakes);
}

/** The first day of a story; one to go on with where what is written is no day, so that only that is said to be wrong. */
export function readStarts({ starts }: Raw): Day | undefined {
  if (starts === undefined) return undefined;
  const found = typeof starts === 'string' ? readStoryDay(starts, undefined) : noStart;
  return typeof found === 'string' ? standIn : found;
}

/** Reads where a story was published. */
export function readPublished({ published }: Raw, mistakes: Mistake[]): Published | undefined {
  if (published === undefined) return undefined;
  if (isObject(published)) {
    const found: Mistake[] = [];
    const read = readFields({ ...reading(publishedFields), whose: '“published”', starts: undefined }, published, found);
    mistakes.push(...found.map((mistake) => ({ ...mistake, path: ['published', ...mistake.path] })));
    return read;
  }
  mistakes.push({
    path: ['published'],
    message: `Write “published” as fields: ${Object.keys(publishedFields).join(', ')}`,
  });
  return undefined;
}

/** Reads the lessons a story expects to find something; where the lessons there are, are known, each must be one of them. */
export function readExpects({ expects }: Raw, lessons: Lessons, mistakes: Mistake[]): readonly string[] {
  return listed('expects', expects, mistakes).flatMap((written, place): string[] => {
    const wrong =
      typeof written === 'string' ? notALesson(written, lessons) : 'Write the id of a lesson, such as repairs/too-long';
    if (wrong) mistakes.push({ path: pathTo('expects', expects, place), message: wrong });
    return wrong || typeof written !== 'string' ? [] : [written.trim()];
  });
}

/** Reads the lessons a story expects to find nothing, or nothing for one entry. */
export function readQuiet(
  { quiet }: Raw,
  lessons: Lessons,
  ids: readonly string[],
  mistakes: Mistake[],
): readonly Quiet[] {
  const known = new Set(ids);
  return listed('quiet', quiet, mistakes).flatMap((written, place): Quiet[] => {
    const found: Mistake[] = [];
    const fields = isObject(written) ? written : { lesson: written };
    const read = readFields({ ...reading(quietFields), whose: '“quiet”', starts: undefined }, fields, found);
    const wrong = read && notALesson(read.lesson, lessons);
    if (wrong) found.push({ path: ['lesson'], message: wrong });
    if (read?.for !== undefined && !known.has(read.for))
      found.push({ path: ['for'], message: noSuchEntry(read.for, ids) });
    mistakes.push(
      ...found.map((mistake) => ({ ...mistake, path: [...pathTo('quiet', quiet, place), ...mistake.path] })),
    );
    return read ? [read.for === undefined ? { lesson: read.lesson } : { lesson: read.lesson, for: read.for }] : [];
  });
}

export type Lessons = ReadonlySet<string> | undefined;

const quietFields = {
  lesson: words('the lesson that should find nothing'),
  for: entryId('the entry for which it should find nothing').optional(),
} as const;

const apart = new Set<string>(storyParts);
const longestList = 200;
/** Somewhere in the middle, so that few offsets from it fall outside the calendar. */
const standIn = day('2014-07-01');

function reading<F extends Fields>(fields: F) {
  return { schema: z.strictObject(fields), fields };
}

function listed(name: string, written: unknown, mistakes: Mistake[]): readonly unknown[] {
  if (written === undefined) return [];
  const list = Array.isArray(written) ? written : [written];
  if (written !== null && list.length <= longestList) return list;
  const message = written === null ? nothingAfter(name) : `Write at most ${longestList} lessons here`;
  mistakes.push({ path: [name], message });
  return [];
}

/** Where one of a list is; a single thing may be written without the list. */
function pathTo(name: string, written: unknown, place: number): readonly (string | number)[] {
  return Array.isArray(written) ? [name, place] : [name];
}

function notALesson(id: string, lessons: Lessons): string | undefined {
  const lesson = id.trim();
  if (lessons)
    return lessons.has(lesson) ? undefined : `There is no lesson ${quote(lesson)}${didYouMean(lesson, [...lessons])}`;
  if (/^[a-z][a-z0-9-]*\/[a-z0-9-]+$/.test(lesson)) return undefined;
  return `${quote(lesson)} is not a lesson: write its family and name, such as repairs/too-long`;
}
