import * as z from 'zod';
import { type Day, sayDay } from '../calendar/day.ts';
import { entryId, words } from './field.ts';

/** What an entry is about: the same kind of record serves all four. */
export type SubjectSort = 'case' | 'household' | 'home' | 'landlord';

export type Fields = { readonly [field: string]: z.ZodType };

/** One kind of entry: where it is kept, what it means, its own fields, and the sentence people read for it. */
export type Kind<F extends Fields = Fields> = {
  readonly subject: SubjectSort;
  readonly about: string;
  readonly fields: F;
  readonly schema: z.ZodObject<F, z.core.$strict>;
  readonly sentence: (entry: z.output<z.ZodObject<F>>) => string;
};

/** Fields every entry may have besides its own. */
export const commonFields = {
  id: entryId('a short name for this entry, so that others can point to it').optional(),
  for: entryId('the id of the entry this one answers, follows from or belongs to').optional(),
  about: entryId('the id of an entry this one concerns without answering it').optional(),
  by: words('who did it: a name or a role').optional(),
  note: words('anything more worth saying').optional(),
} as const;

export type CommonFields = {
  readonly for?: string | undefined;
  readonly about?: string | undefined;
  readonly by?: string | undefined;
  readonly note?: string | undefined;
};

/** Defines a kind of entry. `sentence` completes the history line, without its date and full stop. */
export function kind<const F extends Fields>(
  subject: SubjectSort,
  about: string,
  fields: F,
  sentence: (entry: z.output<z.ZodObject<F>>) => string,
): Kind<F> {
  return { subject, about, fields, schema: z.strictObject(fields), sentence };
}

/** Joins words for a sentence: 'a', 'a and b', 'a, b and c'. */
export function join(parts: readonly string[] | undefined): string {
  if (!parts || parts.length === 0) return '';
  if (parts.length === 1) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** A day in a sentence, only where there is one. */
export function ifDay(day: Day | undefined, before: string): string {
  return day === undefined ? '' : `${before}${sayDay(day)}`;
}

/** A part of a sentence that is there only when there is something to say. */
export function ifSaid(value: string | number | undefined, before = '', after = ''): string {
  return value === undefined || value === '' ? '' : `${before}${value}${after}`;
}

/** Somebody’s reasons after what was decided, in whatever form they were written: a clause, a few words or a sentence. */
export function ifReasons(why: string | undefined): string {
  return ifSaid(why, '; the reasons: ');
}

/** A sentence with one stop at its end, whatever somebody’s own words in it end with: ‘nobody came.’, never ‘nobody came..’ or ‘“nobody came.”.’. */
export function endSentence(words: string): string {
  const said = withoutStop(words);
  return endsItself.test(said) ? said : `${said}.`;
}

/** Each of some words as a sentence, one after another; what is empty is none. */
export function endSentences(said: readonly (string | undefined)[]): string {
  return said
    .filter((words) => words !== undefined && words.trim() !== '')
    .map((words) => endSentence(words as string))
    .join(' ');
}

/** A stop of some sort, within whatever closes after it: “It is cold.”, (since May!) */
const endsItself = /[.?!…]["'”’)\]]*$/;

/** Somebody’s own words to stand inside a sentence, which has a stop of its own. */
export function withoutStop(words: string): string {
  // From the end: looked for from the beginning, a page of dots would take as long as its square.
  let end = words.length;
  while (end > 0 && stopOrSpace.test(words.charAt(end - 1))) end--;
  return words.slice(0, end);
}

const stopOrSpace = /[.\s]/;

/** The record knows the resident as ‘resident’. */
export function sayWho(person: string): string {
  return /^resident$/i.test(person.trim()) ? 'the resident' : person;
}
