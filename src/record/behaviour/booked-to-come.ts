import type { Day } from '../../calendar/day.ts';
import type { Entry } from '../entry.ts';
import { whoWouldCome } from './no-contact.ts';

/** Who is given something to do with a household that is still to come. */
export type BookedToCome = {
  /** As the entry calls them. */
  readonly names: readonly string[];
  /** By their account here. */
  readonly accounts: readonly string[];
};

/**
 * Who would come to the home, meet the resident, do what was promised or ordered, look into what is alleged, or have the
 * case or be named on it, by an entry, where its day is today or later, or not said; undefined where that is nobody. What
 * is past happened, and is written down as it happened.
 *
 * @param booked the entry as it stands that an entry answers, where it moves a visit: who comes stands there
 */
export function bookedToCome(
  entry: Entry,
  today: Day,
  booked: (id: string) => Entry | undefined,
): BookedToCome | undefined {
  const { names = [], accounts = [], on } = givenBy(entry, booked);
  const found = { names: names.filter(isSaid), accounts: accounts.filter(isSaid) };
  if (found.names.length === 0 && found.accounts.length === 0) return undefined;
  return on !== undefined && on < today ? undefined : found;
}

type Given = {
  readonly names?: readonly (string | undefined)[];
  readonly accounts?: readonly (string | undefined)[];
  readonly on?: Day | undefined;
};

function givenBy(entry: Entry, booked: (id: string) => Entry | undefined): Given {
  switch (entry.kind) {
    case 'appointment made':
    case 'meeting arranged':
      return { names: whoWouldCome(entry), on: entry.planned };
    case 'appointment changed':
    case 'missed visit put right': {
      const visit = entry.for === undefined || entry.planned === undefined ? undefined : booked(entry.for);
      return visit?.kind === 'appointment made' ? { names: whoWouldCome(visit), on: entry.planned } : {};
    }
    case 'promise made':
      return { names: [entry.who], on: entry.due };
    case 'promise changed': {
      const promise = entry.for === undefined || entry.due === undefined ? undefined : booked(entry.for);
      return promise?.kind === 'promise made' ? { names: [promise.who], on: entry.due } : {};
    }
    case 'order received':
      return { names: [entry.owner], on: entry.due };
    case 'investigator appointed':
      return { names: [entry.person] };
    case 'case handed over':
      return { names: [entry.to], accounts: [entry.officer] };
    case 'case opened':
    case 'access to case given':
      return { accounts: [entry.officer] };
    default:
      return {};
  }
}

function isSaid(words: string | undefined): words is string {
  return words !== undefined && words !== '';
}
