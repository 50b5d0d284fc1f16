import { dayOf, type Instant } from '../calendar/instant.ts';
import { protects } from '../record/casework/sensitive.ts';
import type { Entry } from '../record/entry.ts';
import { read } from '../record/reading.ts';
import { contactToCome } from '../record/safe-contact/contact-of.ts';
import { gate, type Refusal } from '../record/safe-contact/gate.ts';
import { asItWillStand } from './as-it-stands.ts';
import { type CasePlace, type Records, recordOfCase } from './records.ts';

/**
 * Whether entries about to be written plan a contact that is not safe. Every append asks here, with everything on record
 * of the household whoever is asking, so that no page and no command can write round the gate.
 */
export function refusedContact(
  landlord: string,
  entries: readonly Entry[],
  { places, records, now, isAssured }: Situation,
): Refusal | undefined {
  const today = dayOf(now);
  for (const entry of entries) {
    const contact = contactToCome(asItWillStand(entry, records), today);
    if (contact === undefined) continue;
    for (const place of places) {
      if (!hasSafeWays(place, records) && !isOfAbuse(place, records) && !isAbuseTold(place, records)) continue;
      if (entry.subject.startsWith('case:') && entry.subject !== `case:${place.reference}`) continue;
      const gated = gate(read(recordOfCase(landlord, place, records), now), contact, { isAssured });
      if (!gated.passes) return gated;
    }
  }
  return undefined;
}

export type Situation = {
  readonly places: readonly CasePlace[];
  readonly records: Records;
  readonly now: Instant;
  readonly isAssured: boolean;
};

function hasSafeWays({ household, livesThere }: CasePlace, records: Records): boolean {
  const record = records.get(`household:${household ?? livesThere}`);
  return record?.entries.some(({ kind }) => kind === 'safe contact agreed') === true;
}

/** On a case of domestic abuse it is asked before anybody said what is safe as well. */
function isOfAbuse({ reference }: CasePlace, records: Records): boolean {
  const record = records.get(`case:${reference}`);
  return record?.entries.some((entry) => entry.kind === 'case opened' && entry.family === 'domestic abuse') === true;
}

/** Where abuse stands on the household, or is told in the words of the case, it is asked on all its cases: the gate says which. */
function isAbuseTold({ reference, household, livesThere }: CasePlace, records: Records): boolean {
  const told = records.get(`household:${household ?? livesThere}`)?.entries;
  const said = records.get(`case:${reference}`)?.entries;
  return told?.some(({ kind }) => kind === 'abuse disclosed') === true || said?.some(protects) === true;
}
