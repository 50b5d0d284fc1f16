import type * as z from 'zod';
import type { Day } from '../calendar/day.ts';
import type { Instant } from '../calendar/instant.ts';
import { capital } from '../library/capital.ts';
import type { CommonFields, Fields, Kind, SubjectSort } from './kind.ts';
import { type Kinds, kinds } from './kinds.ts';

export type KindName = keyof Kinds;

/** A home, a household, a case or a landlord: what a record is about. */
export type Subject = `${SubjectSort}:${string}`;

type FieldsOf<K extends KindName> =
  Kinds[K] extends Kind<infer F extends Fields> ? (keyof F extends never ? unknown : z.output<z.ZodObject<F>>) : never;

/** Fields as an entry holds them: none is written over, and no list of them added to. */
type Told<F> = { readonly [Name in keyof F]: ReadonlyList<F[Name]> };
type ReadonlyList<V> = V extends readonly unknown[] ? Readonly<V> : V;

/**
 * One thing that happened. Two times: when it `happened`, to the day (and `at`, where the hour is known), and when it
 * was `recorded`: what nobody had written down yet, nobody can be judged to have known.
 */
export type Entry<K extends KindName = KindName> = {
  [Name in K]: {
    readonly id: string;
    readonly subject: Subject;
    readonly kind: Name;
    readonly happened: Day;
    readonly at?: Instant | undefined;
    readonly recorded: Instant;
    /** When it was last put right, if it was. */
    readonly corrected?: Instant | undefined;
  } & CommonFields &
    Told<FieldsOf<Name>>;
}[K];

/** As much of an entry as its place among the others needs. */
export type Happening = Pick<Entry, 'id' | 'happened' | 'at' | 'recorded' | 'for'>;

/** Everything on record that bears on one case (its own entries, its household's, home's and landlord's), in the order recorded. */
export type CaseRecord = readonly Entry[];

export const kindNames = Object.keys(kinds) as readonly KindName[];

export function isKindName(text: string): text is KindName {
  return Object.hasOwn(kinds, text);
}

/** The definition of a kind: where it is kept, what it means, its fields. */
export function kindOf(name: KindName): Kind {
  return kinds[name] as unknown as Kind;
}

/** What happened, in one sentence without its date: 'A repair was reported: steps (cannot leave the home)'. */
export function sayEntry(entry: Entry): string {
  const sentence = (kindOf(entry.kind).sentence as (entry: Entry) => string)(entry);
  return capital(sentence);
}
