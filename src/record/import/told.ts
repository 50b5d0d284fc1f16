import { endOf, type Instant } from '../../calendar/instant.ts';
import type { Entry, KindName, Subject } from '../entry.ts';
import type { Moment } from './cell.ts';

/** The account that entries brought in from another system stand under: whoever approved an import is kept with it. */
export const importAccount = 'import';

/** Where entries told from a row belong, and the moment beyond which nothing can have been recorded. */
export type Telling = { readonly subject: Subject; readonly now: Instant };

/** The names of fields besides those every entry has. */
type Told<K extends KindName> = Omit<
  Extract<Entry, { kind: K }>,
  'id' | 'subject' | 'kind' | 'happened' | 'at' | 'recorded' | 'corrected'
>;

/**
 * An entry told from a row of another system’s. It was recorded when that system recorded it (`known`), or else when it
 * happened: at its hour, or by the end of its day where the hour is not known.
 */
export function tell<K extends KindName>(
  { subject, now }: Telling,
  id: string,
  kind: K,
  when: Moment,
  fields: Told<K>,
  known: Moment = when,
): Entry {
  const recorded = Math.min(Math.max(momentOf(known), when.at ?? 0), now);
  const own = fields as Told<K> & { readonly for?: string; readonly by?: string; readonly note?: string };
  return {
    id,
    subject,
    kind,
    happened: when.day,
    at: when.at !== undefined && when.at > recorded ? undefined : when.at,
    recorded,
    corrected: undefined,
    for: undefined,
    about: undefined,
    by: undefined,
    note: undefined,
    ...own,
  } as unknown as Entry;
}

function momentOf({ day, at }: Moment): Instant {
  return at ?? endOf(day);
}

/** Whether one comes before another: by the hour where both are known. */
export function isBefore(one: Moment, other: Moment): boolean {
  return one.at !== undefined && other.at !== undefined ? one.at < other.at : one.day < other.day;
}

/** The later of two. */
export function later(one: Moment, other: Moment): Moment {
  return isBefore(one, other) ? other : one;
}

/** The note every such entry carries, so that whoever reads it sees where it came from. */
export function broughtIn(what: string, ...more: readonly (string | undefined)[]): string {
  const said = more.filter((part) => part !== undefined);
  return `Brought in from an earlier system: ${what}${said.length === 0 ? '' : ` (${said.join('; ')})`}`;
}
