import { type Duty, type Failing, overBy } from '../../../assessment/duty.ts';
import { type MayBeDone, type MayBeDoneOf, rootOf } from '../../../assessment/may-be-done.ts';
import { sayDay } from '../../../calendar/day.ts';
import type { KindName } from '../../../record/entry.ts';
import type { SaidDone } from '../../../record/heard/said-done.ts';
import type { CasePlace } from '../../../store/cases.ts';
import type { ToldView } from '../../case/told.ts';
import { isRecordedByHand } from '../../record-something/kind-words.ts';
import { subjectFor } from '../recording/entry-of.ts';
import { slugOf } from '../recording/slug.ts';

/** What a page says of a duty or a failing: that a note may tell of it, where one may. */
export type SayTold = (of: Duty | Failing) => ToldView | undefined;

/** How a page of a case says it. `isPast` is of the case as it was, when nothing can be written down. */
export function sayTold(may: MayBeDoneOf, place: CasePlace, isPast: boolean): SayTold {
  const roots = rootsIn(may);
  return (of) => {
    const found = may.get(of);
    if (!found) return undefined;
    const { note } = found;
    return {
      whose: sayNote(note),
      says: sayWhat(found, 'duty' in of ? of.duty : 'standing' in of ? of : undefined),
      note: note.id,
      form: isPast ? undefined : formFor(found, place, roots.get(found.told.id)),
    };
  };
}

/** Whose words they are, with the day. */
export function sayNote(note: SaidDone['note']): string {
  return `${written[note.kind] ?? 'A note of'} ${sayDay(note.happened)}`;
}

const written: Readonly<Partial<Record<KindName, string>>> = {
  'visit made': 'What was written of a visit on',
  'resident updated': 'What was written of a contact on',
  'letter sent': 'A letter of',
};

function sayWhat({ told, isLate, isEnd, isOfAnotherDay }: MayBeDone, duty: Duty | undefined): string {
  const end = isEnd ? ended[told.kind] : undefined;
  // Whether it was late, only that day can tell.
  if (isOfAnotherDay) return `may say that ${end ?? 'this was done'}`;
  if (end !== undefined) return `may say that ${end}${isLate ? ', but late' : ''}`;
  if (duty && overBy(duty)) return `may say that this was done ${isLate ? 'sooner, but still late' : 'in time'}`;
  return `may say that this was done${isLate ? ', but late' : ''}`;
}

const ended: Readonly<Partial<Record<KindName, string>>> = {
  'works completed': 'the works were finished',
  'further works completed': 'the works were finished',
  'made safe': 'it was made safe',
  'made secure': 'the home was made secure',
  'temporary fix made': 'a temporary fix was made',
  'moved out': 'the household moved out for a while',
};

/** For each thing told, what it would answer is about: where that is one thing, it can be pointed to. */
function rootsIn(may: MayBeDoneOf): ReadonlyMap<string, ReadonlySet<string>> {
  const roots = new Map<string, Set<string>>();
  for (const [of, { told }] of may) {
    const root = rootOf(of);
    if (root === undefined) continue;
    const known = roots.get(told.id);
    if (known) known.add(root);
    else roots.set(told.id, new Set([root]));
  }
  return roots;
}

function formFor({ told: { kind }, note }: SaidDone, place: CasePlace, roots = new Set() as ReadonlySet<string>) {
  if (!isRecordedByHand(kind) || subjectFor(kind, place) === undefined) return undefined;
  const [root] = roots.size === 1 ? roots : [];
  // What stands in the note itself is about the case, not about the note.
  const points = root === undefined || root === note.id ? '' : `&for=${encodeURIComponent(root)}`;
  return `/cases/${place.reference}/record/${slugOf(kind)}?${toldIn}=${encodeURIComponent(note.id)}${points}`;
}

/** The part of an address that names the note something is written down from. */
export const toldIn = 'told-in';
