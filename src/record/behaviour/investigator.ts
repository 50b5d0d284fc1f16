import { sayDay } from '../../calendar/day.ts';
import type { Entry } from '../entry.ts';
import type { Reading } from '../reading.ts';
import { isOnePerson, isSamePerson } from './allegation.ts';
import { mayBeSame } from './no-contact.ts';

/** What ties somebody to the matter they would look into. */
export type Tie =
  /** They are complained of themselves: they can never look into it. */
  | { readonly is: 'complained of' }
  /** The record names them as having had a part in the case. */
  | { readonly is: 'had a part'; readonly entry: Entry };

/**
 * What, on the record, ties somebody to an allegation on it, so that they are not unconnected: that it is about them, or
 * that they came to the home, decided or worked on the case. Nothing on record is no proof that there is nothing; who
 * manages whom is not written down.
 */
export function tieOf(reading: Reading, person: string): Tie | undefined {
  const complainedOf = reading.ofAny('staff conduct alleged', 'contact barred');
  if (complainedOf.some((entry) => entry.person !== undefined && isOne(entry.person, person)))
    return { is: 'complained of' };
  const alleged = reading.ofAny('staff conduct alleged', 'discrimination alleged')[0];
  const had = reading.entries.find(
    (entry) =>
      entry.subject.startsWith('case:') &&
      !isOfTheInquiry.has(entry.kind) &&
      (alleged === undefined || entry.happened <= alleged.happened) &&
      namesWhoDid(entry).some((name) => isOne(name, person)),
  );
  return had && { is: 'had a part', entry: had };
}

/** Why somebody cannot look into it, or what to make sure of before they do; in a sentence that says what to do. */
export function sayTie(tie: Tie, person: string): string {
  if (tie.is === 'complained of')
    return `${person} is complained of on this case and cannot look into it. Choose somebody senior with no connection to it`;
  return `${person} had a part in this case on ${sayDay(tie.entry.happened)}. Is there nothing that connects them with what is alleged?`;
}

/** A role alone picks out nobody, unless it is the very words of the allegation. */
function isOne(one: string, other: string): boolean {
  return mayBeSame(one, other) || (isSamePerson(one, other) && isOnePerson(one) && isOnePerson(other));
}

/** What is written down of the inquiry itself: whoever took the call has no part in what was alleged. */
const isOfTheInquiry: ReadonlySet<Entry['kind']> = new Set<Entry['kind']>([
  'case opened',
  'staff conduct alleged',
  'discrimination alleged',
  'investigator appointed',
  'contact barred',
  'complaint received',
]);

function namesWhoDid(entry: Entry): readonly string[] {
  return [entry.by, entry.kind === 'appointment made' ? entry.person : undefined].filter((name) => name !== undefined);
}
