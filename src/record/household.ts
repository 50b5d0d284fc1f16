import { type Day, yearsBetween } from '../calendar/day.ts';
import type { Entry } from './entry.ts';
import { childUnder, groupsOf, groupsOfPreference, type NeedGroup, olderFrom } from './need.ts';
import type { Reading } from './reading.ts';

/** Something known about a person that makes a difference to what they are owed, and the entry that shows it. */
export type KnownNeed = {
  readonly person: string;
  readonly need: string;
  readonly groups: readonly NeedGroup[];
  readonly since: Day;
  readonly until: Day | undefined;
  readonly entry: Entry;
};

export type Person = {
  readonly person: string;
  readonly since: Day;
  readonly until: Day | undefined;
  readonly entry: Entry;
};

export type Household = { readonly people: readonly Person[]; readonly needs: readonly KnownNeed[] };

/** Reads who lives in the home, and what is known of their needs, illnesses and dangers. */
export function readHousehold(reading: Reading): Household {
  const ended = reading.of('need ended');
  const left = reading.of('person left');
  const gone = (person: string, since: Day) =>
    left.find((entry) => entry.person === person && entry.happened >= since)?.happened;
  const people = reading.of('person known').map((entry) => ({
    person: entry.person,
    since: entry.happened,
    until: gone(entry.person, entry.happened),
    entry,
  }));
  const needs = [
    ...reading.of('person known').flatMap((entry) => needsOfPerson(entry)),
    ...reading.of('need disclosed').flatMap((entry) => entry.needs.map((need) => known(entry, entry.person, need))),
    ...reading.of('abuse disclosed').map((entry) => known(entry, entry.person, 'domestic abuse', ['abuse or trauma'])),
    ...reading
      .of('health worsened')
      .map((entry) => known(entry, entry.person ?? 'the resident', 'health getting worse', ['long illness'])),
    ...reading
      .of('risk to life raised')
      .map((entry) => known(entry, entry.person ?? 'the resident', 'risk to life', ['risk of self-harm'])),
  ].map((need) => ({ ...need, until: endOf(need, ended) ?? gone(need.person, need.since) }));
  return { people, needs: needs.sort((one, other) => one.since - other.since) };
}

/**
 * The first known need of any of these groups that applies on a day; with no group named, any need that can make a
 * problem fall harder on these people.
 */
export function needKnown(household: Household, on: Day, ...groups: readonly NeedGroup[]): KnownNeed | undefined {
  return household.needs.find(
    (need) =>
      applies(need, on) && (groups.length === 0 ? weighs(need) : need.groups.some((group) => groups.includes(group))),
  );
}

/** Every known need that applies on a day and can make a problem fall harder on these people. */
export function needsKnown(household: Household, on: Day): readonly KnownNeed[] {
  return household.needs.filter((need) => applies(need, on) && weighs(need));
}

/** Whether anything at all is known of who lives in the home on a day. */
export function isHouseholdKnown(household: Household, on: Day): boolean {
  return household.people.some((person) => person.since <= on && (person.until === undefined || person.until > on));
}

function applies(need: KnownNeed, on: Day): boolean {
  return need.since <= on && (need.until === undefined || need.until > on);
}

function weighs(need: KnownNeed): boolean {
  return need.groups.some((group) => !groupsOfPreference.includes(group));
}

function needsOfPerson(entry: Entry<'person known'>): KnownNeed[] {
  const needs = (entry.needs ?? []).map((need) => known(entry, entry.person, need));
  const age = entry.age ?? (entry.born === undefined ? undefined : yearsBetween(entry.born, entry.happened));
  const isChild = age === undefined ? groupsOf(entry.person).includes('child') : age < childUnder;
  if (isChild && !needs.some((need) => need.groups.includes('child'))) {
    needs.push(
      known(
        entry,
        entry.person,
        age === undefined ? 'a child' : `aged ${age}`,
        age !== undefined && age < 2 ? ['child', 'baby'] : ['child'],
      ),
    );
  }
  if (age !== undefined && age >= olderFrom) needs.push(known(entry, entry.person, `aged ${age}`, ['old age']));
  return needs;
}

function known(entry: Entry, person: string, need: string, groups = groupsOf(need)): KnownNeed {
  return { person, need, groups, since: entry.happened, until: undefined, entry };
}

function endOf(need: KnownNeed, ended: readonly Entry<'need ended'>[]): Day | undefined {
  return ended.find(
    (entry) => entry.person === need.person && entry.needs.includes(need.need) && entry.happened >= need.since,
  )?.happened;
}
