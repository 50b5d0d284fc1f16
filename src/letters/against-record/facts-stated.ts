import { type Day, monthNames, readDay, sayDay } from '../../calendar/day.ts';
import { type Entry, type KindName, kindOf } from '../../record/entry.ts';
import { meaningOf } from '../../record/field.ts';
import { type Pence, readPence, sayPence } from '../../record/money.ts';
import type { Reading } from '../../record/reading.ts';
import { isFromThem } from '../../record/what-it-says.ts';
import { at, type Found } from '../check.ts';
import type { Sentence } from '../sentences.ts';

/** Every date and sum a letter states that no entry stands behind. A date still to come is a promise, and no fact. */
export function factsWithoutEntry(
  reading: Reading,
  days: ReadonlySet<Day>,
  body: readonly Sentence[],
  on: Day,
): readonly Found[] {
  const known = new Set<number>([...days, ...daysOf(reading.entries), on]);
  const sums = sumsOf(reading.entries);
  return body.flatMap((sentence) => [
    ...daysIn(sentence.text, on)
      .filter(({ day }) => day !== undefined && day <= on && !known.has(day))
      .map(({ day }) =>
        at(
          sentence,
          `${sayDay(day as Day)} is a fact without an entry behind it: no entry is of that day. Check it, or record what happened.`,
        ),
      ),
    ...daysIn(sentence.text, on)
      .filter(({ day }) => day === undefined)
      .map(({ written }) => at(sentence, `“${written}” is not a day there is. Check it.`)),
    ...sumsIn(sentence.text)
      .filter((sum) => !sums.has(sum))
      .map((sum) =>
        at(
          sentence,
          `${sayPence(sum)} is a fact without an entry behind it: the record has no such sum. Check it, or record the offer.`,
        ),
      ),
  ]);
}

const months = monthNames.map((name) => name.toLowerCase());
const names = months.map((month) => `${month}|${month.slice(0, 3)}`).join('|');
const written = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${names})\\b\\.?,?(?: (\\d{4}))?|\\b(\\d{1,2})(?:[/.](\\d{1,2})[/.](\\d{4})|/(\\d{1,2})/(\\d{2}))\\b|\\b(\\d{4})-(\\d{2})-(\\d{2})\\b`,
  'gi',
);

type DayWritten = { readonly written: string; readonly day: Day | undefined };

/** The days a sentence names. One without a year is the latest such day not after the letter’s, or the next, if it is to come. */
export function daysIn(text: string, on: Day): readonly DayWritten[] {
  return [...text.matchAll(written)].flatMap((found): readonly DayWritten[] => {
    const [all, date = '', month = '', year, date2 = '', month2 = '', year2, month4 = '', year4, ...iso] = found;
    const [year3, month3 = '', date3 = ''] = iso;
    if (year3) return [{ written: all, day: readDay(`${year3}-${month3}-${date3}`) }];
    if (year4) return [{ written: all, day: dayOf(`20${year4}`, Number(month4), Number(date2)) }];
    if (year2) return [{ written: all, day: dayOf(year2, Number(month2), Number(date2)) }];
    const number = months.findIndex((name) => name.startsWith(month.toLowerCase().slice(0, 3))) + 1;
    if (year) return [{ written: all, day: dayOf(year, number, Number(date)) }];
    return /\b(?:will|shall|by|from|going to|to be|before|since)\b/i.test(text)
      ? []
      : nearest(all, number, Number(date), on);
  });
}

function nearest(all: string, month: number, date: number, on: Day): readonly DayWritten[] {
  const year = Number(sayDay(on).slice(-4));
  const tried = [year, year - 1, year - 2, year - 3].map((each) => dayOf(String(each), month, date));
  if (tried.every((day) => day === undefined)) return [{ written: all, day: undefined }];
  return tried
    .filter((day) => day !== undefined && day <= on)
    .slice(0, 1)
    .map((day) => ({ written: all, day }));
}

function dayOf(year: string, month: number, date: number): Day | undefined {
  return readDay(`${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
}

export function sumsIn(text: string): readonly Pence[] {
  return [...text.matchAll(/£\s?\d[\d,]*(?:\.\d{1,2})?/g)].flatMap(([sum]) => readPence(sum.replace(/,$/, '')) ?? []);
}

/** When entries happened, and the days they name, in words too. */
function daysOf(entries: readonly Entry[]): readonly number[] {
  return entries.flatMap((entry) => [
    entry.happened,
    ...valuesOf(entry, 'day'),
    ...wordsOf(entry).flatMap((words) => daysIn(words, entry.happened).flatMap(({ day }) => day ?? [])),
  ]);
}

/** Each sum on record, in words too, what was offered in all, and what was paid in all. */
function sumsOf(entries: readonly Entry[]): ReadonlySet<number> {
  const total = (kind: Entry['kind']) =>
    entries
      .filter((entry) => entry.kind === kind)
      .flatMap((entry) => valuesOf(entry, 'money'))
      .reduce((sum, each) => sum + each, 0);
  return new Set([
    ...entries.flatMap((entry) => [...valuesOf(entry, 'money'), ...wordsOf(entry).flatMap(sumsIn)]),
    total('remedy offered'),
    total('money paid'),
    total('cost met by resident'),
    total('order received'),
  ]);
}

/** What stands in words on an entry. A letter of ours bears nothing out: it is what has to be borne out. */
function wordsOf(entry: Entry): readonly string[] {
  if (ourLetters.has(entry.kind) && !isFromThem(entry)) return [];
  const values = entry as unknown as Readonly<Record<string, unknown>>;
  return ['note', ...Object.keys(kindOf(entry.kind).fields)]
    .flatMap((name) => values[name])
    .filter((value) => typeof value === 'string');
}

const ourLetters: ReadonlySet<KindName> = new Set<KindName>([
  ...(['letter sent', 'response sent', 'extension sent', 'apology given', 'written summary sent'] as const),
  ...(['complaint acknowledged', 'complaint refused', 'escalation refused'] as const),
]);

function valuesOf(entry: Entry, shape: 'day' | 'money'): readonly number[] {
  return Object.entries(kindOf(entry.kind).fields).flatMap(([name, field]) => {
    const value = (entry as unknown as Readonly<Record<string, unknown>>)[name];
    return typeof value === 'number' && meaningOf(field).shape === shape ? [value] : [];
  });
}
