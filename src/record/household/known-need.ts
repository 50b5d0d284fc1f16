import { type Day, monthsAfter, weeksAfter, yearsBetween } from '../../calendar/day.ts';
import type { Entry } from '../entry.ts';
import { gather } from '../gather.ts';
import { inOrder } from '../in-order.ts';
import type { Reading } from '../reading.ts';
import { abuseBeyondDoubt } from './abuse-words.ts';
import type { KnownNeed, Person } from './household.ts';
import { babyUnder, childUnder, groupsOf, type NeedGroup, olderFrom } from './need.ts';
import { needsTold } from './told-in-passing.ts';
import { someoneHere } from './who-is-meant.ts';

/** Every need known, oldest first, until it ends: children grow up, babies sooner, a pregnancy is over, people leave. */
export function readNeeds(reading: Reading, people: readonly Person[]): readonly KnownNeed[] {
  const ended = reading.of('need ended');
  const left = reading.of('person left');
  const endOf = (need: KnownNeed) =>
    earliestDay(
      need.until,
      ended.find((entry) => entry.happened >= need.since && isEndOf(entry, need))?.happened,
      left.find((entry) => isSamePerson(entry.person, need.person) && isSince(entry, need))?.happened,
    );
  const recorded = [...needsRecorded(reading), ...abuseSaid(reading)];
  return gather([...recorded, ...needsTold(reading, people, recorded)], asTimePasses)
    .map((need) => {
      const until = endOf(need);
      return until === need.until ? need : { ...need, until };
    })
    .sort((one, other) => one.since - other.since);
}

/** Whether they left after a need was told: of what was told on the same day, by the hour. */
function isSince(left: Entry<'person left'>, { since, entry }: KnownNeed): boolean {
  return left.happened === entry.happened && since === entry.happened
    ? inOrder(left, entry) >= 0
    : left.happened >= since;
}

/** Whether the person was a child when they became known: by their age, or where none is given by what they are called. */
export function isChild(entry: Entry<'person known'>): boolean {
  const age = ageOf(entry);
  return age === undefined ? groupsOf(entry.person).includes('child') : age < childUnder;
}

/** Whether two entries name the same person: 'Son' and 'son', 'the resident' and 'resident'. */
export function isSamePerson(one: string, other: string): boolean {
  return one === other || bare(one) === bare(other);
}

function bare(name: string): string {
  return name.trim().toLowerCase().replace(/^the /, '');
}

function needsRecorded(reading: Reading): readonly KnownNeed[] {
  return [
    ...gather(reading.of('person known'), needsOfPerson),
    ...gather(reading.of('need disclosed'), (entry) => entry.needs.map((need) => known(entry, entry.person, need))),
    ...reading.of('abuse disclosed').map((entry) => known(entry, entry.person, 'domestic abuse')),
    ...reading
      .of('health worsened')
      .map((entry) => known(entry, entry.person ?? 'the resident', 'health getting worse', ['long illness'])),
    ...reading
      .of('risk to life raised')
      .map((entry) => known(entry, entry.person ?? 'the resident', 'risk to life', ['risk of self-harm'])),
    ...reading
      .of('adaptation asked for')
      .map((entry) => known(entry, entry.person ?? 'the resident', `needs ${entry.adaptation}`, ['disability'])),
  ];
}

/** Abuse told beyond doubt in words about something else, until somebody writes it on the household’s record. */
function abuseSaid(reading: Reading): readonly KnownNeed[] {
  const said = abuseBeyondDoubt(reading);
  return said ? [known(said, someoneHere, 'domestic abuse')] : [];
}

function needsOfPerson(entry: Entry<'person known'>): KnownNeed[] {
  const needs = (entry.needs ?? []).map((need) => known(entry, entry.person, need));
  const age = ageOf(entry);
  if (isChild(entry) && !needs.some((need) => need.groups.includes('child'))) {
    const isBaby = age === undefined ? groupsOf(entry.person).includes('baby') : age < babyUnder;
    const words = age === undefined ? (isBaby ? 'a baby' : 'a child') : sayAge(age);
    needs.push(known(entry, entry.person, words, isBaby ? ['child', 'baby'] : ['child']));
  }
  if (age !== undefined) needs.push(...oldAge(entry, age));
  else if (groupsOf(entry.person).includes('old age')) needs.push(known(entry, entry.person, 'older', ['old age']));
  return needs;
}

/** An age as it is said of somebody: a baby is ‘under 1’. */
export function sayAge(years: number): string {
  return years < 1 ? 'under 1' : `aged ${years}`;
}

function ageOf(entry: Entry<'person known'>): number | undefined {
  return entry.age ?? (entry.born === undefined ? undefined : yearsBetween(entry.born, entry.happened));
}

/** Old age, from the day it begins: for someone known by their age alone, the latest day that birthday can fall on. */
function oldAge(entry: Entry<'person known'>, age: number): KnownNeed[] {
  if (age >= olderFrom) return [known(entry, entry.person, `aged ${age}`, ['old age'])];
  if (age < childUnder) return [];
  const since = birthday(entry, age, olderFrom);
  return [{ ...known(entry, entry.person, `aged ${olderFrom} or more`, ['old age']), since }];
}

function birthday(entry: Entry<'person known'>, age: number, turning: number): Day {
  return entry.born === undefined
    ? monthsAfter(entry.happened, (turning - age) * 12)
    : monthsAfter(entry.born, turning * 12);
}

/** Months a baby stays one, and weeks within which every pregnancy is over: full term and two weeks more. */
const monthsABaby = babyUnder * 12;
const weeksPregnant = 42;

/** A need with a natural end, with that end; what else the same words say goes on. */
function asTimePasses(need: KnownNeed): readonly KnownNeed[] {
  const ends = need.groups.map((group) => lastDayOf(need, group));
  if (ends.every((end) => end === undefined)) return need.groups.length === 0 ? [] : [need];
  const lasting = need.groups.filter((_, place) => ends[place] === undefined);
  return [
    ...(lasting.length === 0 ? [] : [{ ...need, groups: lasting }]),
    ...need.groups.flatMap((group, place) =>
      ends[place] === undefined ? [] : [{ ...need, groups: [group], until: ends[place] }],
    ),
  ];
}

function lastDayOf({ entry, since, person }: KnownNeed, group: NeedGroup): Day | undefined {
  if (group === 'pregnancy') return weeksAfter(since, weeksPregnant);
  if (group !== 'baby' && group !== 'child') return undefined;
  const age = entry.kind === 'person known' && entry.person === person ? ageOf(entry) : undefined;
  if (entry.kind === 'person known' && age !== undefined && age < childUnder) {
    return birthday(entry, age, group === 'baby' ? babyUnder : childUnder);
  }
  return group === 'baby' ? monthsAfter(since, monthsABaby) : undefined;
}

function known(entry: Entry, person: string, need: string, groups = groupsOf(need)): KnownNeed {
  return { person, need, groups, since: entry.happened, until: undefined, entry };
}

/** 'pregnant' ends '6 months pregnant'; other needs end by the words they were written in, or part of them. */
function isEndOf(entry: Entry<'need ended'>, need: KnownNeed): boolean {
  if (!isSamePerson(entry.person, need.person)) return false;
  if (need.groups.includes('pregnancy'))
    return entry.needs.some((words) => /pregnan|expecting|birth|born/i.test(words));
  const known = need.need.toLowerCase();
  return entry.needs.some((words) => known.includes(words.toLowerCase()) || words.toLowerCase().includes(known));
}

function earliestDay(...days: readonly (Day | undefined)[]): Day | undefined {
  let first: Day | undefined;
  for (const day of days) if (day !== undefined && (first === undefined || day < first)) first = day;
  return first;
}
