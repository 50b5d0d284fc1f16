import type { Instant } from '../../../calendar/instant.ts';
import { type Entry, type KindName, kindOf, type Subject } from '../../../record/entry.ts';
import type { CasePlace } from '../../../store/cases.ts';
import type { Answers } from '../../record-something/read-answers.ts';
import { whoDidIt } from '../../record-something/who-did-it.ts';

/** Whose record an entry of this kind goes on, from the page of a case; undefined where there is none to put it on. */
export function subjectFor(kind: KindName, place: CasePlace): Subject | undefined {
  switch (kindOf(kind).subject) {
    case 'case':
      return `case:${place.reference}`;
    case 'home':
      return `home:${place.home}`;
    case 'household':
      return place.household === undefined ? undefined : `household:${place.household}`;
    case 'landlord':
      return undefined;
  }
}

/** The entry that answers make. `signedIn` did it, where the form names nobody else and it is a thing officers do. */
export function entryOf({
  id,
  subject,
  kind,
  answers,
  signedIn,
  now,
}: {
  readonly id: string;
  readonly subject: Subject;
  readonly kind: KindName;
  readonly answers: Answers;
  readonly signedIn: string;
  readonly now: Instant;
}): Entry {
  return {
    id,
    subject,
    kind,
    happened: answers.happened,
    at: answers.at,
    recorded: now,
    corrected: undefined,
    for: answers.for,
    about: answers.about,
    by: whoDidIt(kind, answers.by, signedIn),
    note: answers.note,
    ...answers.fields,
  } as Entry;
}
