import { type Day, yearsBetween } from '../../calendar/day.ts';
import { capital } from '../../library/capital.ts';
import type { Entry } from '../../record/entry.ts';
import type { KnownNeed } from '../../record/household/household.ts';
import { isSamePerson, sayAge } from '../../record/household/known-need.ts';
import { onlyActsForThem, partLeft } from '../../record/household/last-left.ts';
import type { Reading } from '../../record/reading.ts';
import type { Household, PersonNamed } from '../../store/households.ts';

/** Somebody who lives here now, by the record or by the names beside it. */
export type PersonHere = {
  /** As the record calls them: 'son'. */
  readonly part: string;
  /** As people call them: 'Daniel Okafor (son)'. */
  readonly called: string;
  readonly age: string | undefined;
  /** The entry by which they were known to live here, where there is one. */
  readonly entry: Entry | undefined;
  readonly phone: string | undefined;
};

/** Everybody who lives here now, in the order they became known; then those named whom the record does not mention. */
export function peopleHere(household: Household | undefined, reading: Reading): readonly PersonHere[] {
  const { people } = reading.household;
  const named = household?.people ?? [];
  const today = reading.asAt;
  const here = people.filter(({ until }) => until === undefined || until > today);
  const unmentioned = named.filter(
    ({ part }) =>
      !onlyActsForThem(part) &&
      !people.some(({ person }) => isSamePerson(person, part)) &&
      partLeft(reading, part) === undefined,
  );
  const parts = [...here.map(({ person }) => person), ...unmentioned.map(({ part }) => part)];
  return parts
    .filter((part, place) => !parts.slice(0, place).some((other) => isSamePerson(other, part)))
    .map((part) => {
      const name = named.find((one) => isSamePerson(one.part, part));
      const entry = here.findLast((one) => isSamePerson(one.person, part))?.entry;
      return {
        part,
        called: name ? `${name.name} (${part})` : capital(part),
        age: ageOf(entry, name?.born, today),
        entry,
        phone: name?.phone,
      };
    });
}

/** Those named who act for the people here and are not known to live with them. */
export function actingForThem(household: Household | undefined, reading: Reading): readonly PersonNamed[] {
  const { people } = reading.household;
  return (household?.people ?? []).filter(
    ({ part }) => onlyActsForThem(part) && !people.some(({ person }) => isSamePerson(person, part)),
  );
}

/** Whether a need is this person’s: 'the resident' is the resident. */
export function isTheirs({ person }: { readonly person: string }, part: string): boolean {
  return isSamePerson(person.replace(/^the /i, ''), part);
}

/** Whether somebody said so, rather than that it follows from a person’s age. */
export function isSaid({ entry, need }: KnownNeed): boolean {
  return entry.kind !== 'person known' || (entry.needs ?? []).includes(need);
}

/**
 * Needs of whoever they are: one told without a name that the record has is of the person whose first name stands beside the
 * record and was said, as it is written.
 */
export function ofThoseNamed(
  needs: readonly KnownNeed[],
  named: readonly { readonly part: string; readonly name: string }[],
): readonly KnownNeed[] {
  return needs.map((need) => {
    const { said } = need;
    if (said === undefined) return need;
    const meant = named.filter(({ name }) => isSaidIn(firstNameOf(name), said));
    return meant.length === 1 && meant[0] ? { ...need, person: meant[0].part } : need;
  });
}

const titles = /^(?:mr|mrs|ms|miss|mx|dr)\.? /i;

function firstNameOf(name: string): string {
  // Without its title and a second word, what is there is a surname, and may be anybody’s of the family.
  const words = name.trim().replace(titles, '').split(/\s+/);
  return words.length > 1 ? (words[0] ?? '') : '';
}

function isSaidIn(name: string, said: string): boolean {
  return name.length > 1 && said.split(/[^\p{L}\p{N}’'-]+/u).some((word) => word.replace(/['’]s$/, '') === name);
}

/** How old somebody is on a day, as far as that is known: 'aged 8', 'aged about 9', 'under 1'. */
export function ageOf(entry: Entry | undefined, born: Day | undefined, today: Day): string | undefined {
  const known = entry?.kind === 'person known' ? entry : undefined;
  const birthday = known?.born ?? born;
  if (birthday !== undefined) return sayAge(yearsBetween(birthday, today));
  if (known?.age === undefined) return undefined;
  const passed = yearsBetween(known.happened, today);
  // Without a day of birth, nobody can say whether this year’s birthday has been.
  return passed === 0 ? sayAge(known.age) : `aged about ${known.age + passed}`;
}
