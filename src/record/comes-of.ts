import type { Entry, Happening, KindName } from './entry.ts';
import { isAfter } from './in-order.ts';
import type { Reading } from './reading.ts';
import { beginsMatter } from './whole-case.ts';

/**
 * Whether something that has to be about one thing, and does not say which, may be about what an answer points to: the last
 * thing before it of the kinds it comes of. Works, a visit, an offer of money: whoever writes them down has just written down
 * what for, or says only the repair or the complaint. A promise may be of anything, so that there must have been one matter only.
 */
export function mayComeOf(reading: Reading, cause: Happening, target: string): boolean {
  const itself = reading.entry(cause.id);
  const named = reading.entry(target);
  if (itself === undefined || named === undefined) return false;
  const from = comesFrom(reading, itself);
  return from !== undefined && (isOrLeadsTo(reading, named, from) || isOrLeadsTo(reading, from, named));
}

function comesFrom(reading: Reading, cause: Entry): Entry | undefined {
  const kinds = comesOf[cause.kind];
  if (kinds === undefined) return undefined;
  const before = reading
    .ofAnyIn(kinds)
    .filter((one) => isAfter(cause, one) && (cause.for === undefined || reading.leadsBack(one, cause.for)));
  return cause.kind === 'promise made' && before.length > 1 ? undefined : before.at(-1);
}

function isOrLeadsTo(reading: Reading, one: Entry, other: Entry): boolean {
  return one.id === other.id || reading.leadsBack(one, other.id);
}

const matters = [...beginsMatter];
const worksOf: readonly KindName[] = ['works ordered', ...matters];

const comesOf: { readonly [K in KindName]?: readonly KindName[] } = {
  'promise made': matters,
  'resident chased': matters,
  'survey made': matters,
  'appointment made': worksOf,
  'visit made': worksOf,
  'works ordered': matters,
  'works date given': worksOf,
  'works started': worksOf,
  'works completed': worksOf,
  'asbestos inspected': ['asbestos suspected'],
  'adaptation decided': ['adaptation asked for', 'therapist report received'],
  'reimbursement considered': ['cost met by resident'],
  'remedy offered': ['complaint received'],
  'moved out': ['move considered', 'alternative home offered'],
};
