import { type Day, yearsBetween } from '../../calendar/day.ts';
import type { Entry } from '../entry.ts';
import { inOrder } from '../in-order.ts';
import type { Reading } from '../reading.ts';
import { isChild, isSamePerson, readNeeds, sayAge } from './known-need.ts';
import { childUnder, groupsOf, groupsOfPreference, isDomesticAbuse, type NeedGroup } from './need.ts';

/** Something known about a person that makes a difference to what they are owed, and the entry that shows it. */
export type KnownNeed = {
  readonly person: string;
  readonly need: string;
  readonly groups: readonly NeedGroup[];
  readonly since: Day;
  readonly until: Day | undefined;
  readonly entry: Entry;
  /** The words it was told in, where they do not say of whom by any name the record has. */
  readonly said?: string;
};

export type Person = {
  readonly person: string;
  readonly isChild: boolean;
  readonly since: Day;
  readonly until: Day | undefined;
  readonly entry: Entry;
};

export type Household = { readonly people: readonly Person[]; readonly needs: readonly KnownNeed[] };

/**
 * Reads who lives in the home, and what is known of their needs, illnesses and dangers: from the household’s record, and
 * from what was said in passing in a report, a letter or a call.
 */
export function readHousehold(reading: Reading): Household {
  const left = reading.of('person left');
  const people = reading.of('person known').map((entry) => ({
    person: entry.person,
    isChild: isChild(entry),
    since: entry.happened,
    until: left.find((one) => isSamePerson(one.person, entry.person) && inOrder(one, entry) >= 0)?.happened,
    entry,
  }));
  return { people, needs: readNeeds(reading, people) };
}

/**
 * The first known need of any of these groups that applies on a day; with no group named, any need that can make a
 * problem fall harder on these people.
 */
export function needKnown(household: Household, on: Day, ...groups: readonly NeedGroup[]): KnownNeed | undefined {
  return household.needs.find((need) => applies(need, on) && isOf(need, groups));
}

/** Every known need that applies on a day and can make a problem fall harder on these people. */
export function needsKnown(household: Household, on: Day): readonly KnownNeed[] {
  const said = new Set<string>();
  return household.needs.filter((need) => {
    const words = `${need.person}: ${need.need}`;
    return applies(need, on) && isOf(need, []) && !said.has(words) && said.add(words);
  });
}

/**
 * A need in words, on a day: one that follows from somebody’s age is told by the age they have reached, since the record
 * holds the age they had when it was written down.
 */
export function sayNeed({ need, entry }: KnownNeed, on: Day): string {
  if (entry.kind !== 'person known' || entry.needs?.includes(need)) return need;
  if (entry.born !== undefined) return sayAge(yearsBetween(entry.born, on));
  const passed = yearsBetween(entry.happened, on);
  return entry.age === undefined || passed === 0 ? need : `aged about ${entry.age + passed}`;
}

/** The first need of any of these groups (or any that weighs) that was told to the landlord after one day and before another. */
export function needLearned(
  household: Household,
  after: Day,
  before: Day | undefined,
  ...groups: readonly NeedGroup[]
): KnownNeed | undefined {
  return household.needs.find(
    (need) =>
      need.since === need.entry.happened &&
      need.since > after &&
      (before === undefined || need.since < before) &&
      isOf(need, groups),
  );
}

/** The household with only what is known of domestic abuse, so that the same questions can be asked of survivors alone. */
export function survivorsOf(household: Household): Household {
  return { ...household, needs: household.needs.filter((need) => isDomesticAbuse(need.need)) };
}

/** Whether somebody known as a child still is one on a day, as far as their age is known. */
export function isStillChild({ isChild: wasChild, entry }: Person, on: Day): boolean {
  if (!wasChild || entry.kind !== 'person known') return wasChild;
  if (entry.born !== undefined) return yearsBetween(entry.born, on) < childUnder;
  return (entry.age ?? 0) + yearsBetween(entry.happened, on) < childUnder;
}

/** Whether a need is that of a child of the household, to whom letters and calls do not go. */
export function isChilds(household: Household, need: KnownNeed): boolean {
  const person = household.people.find((one) => isSamePerson(one.person, need.person));
  return person ? person.isChild : groupsOf(need.person).includes('child');
}

/** Whether anything at all is known of who lives in the home on a day. */
export function isHouseholdKnown(household: Household, on: Day): boolean {
  return household.people.some((person) => person.since <= on && (person.until === undefined || person.until > on));
}

function applies(need: KnownNeed, on: Day): boolean {
  return need.since <= on && (need.until === undefined || need.until > on);
}

function isOf(need: KnownNeed, groups: readonly NeedGroup[]): boolean {
  return groups.length === 0
    ? need.groups.some((group) => !groupsOfPreference.includes(group))
    : need.groups.some((group) => groups.includes(group));
}
