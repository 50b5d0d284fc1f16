import type { KindName } from '../entry.ts';
import { gather } from '../gather.ts';
import type { Reading } from '../reading.ts';
import { effectTold, ownWords } from '../what-it-says.ts';
import { type Spoken, wordsTold } from '../words-told.ts';
import type { KnownNeed, Person } from './household.ts';
import { groupsOf, groupsToldIn, type NeedGroup } from './need.ts';
import { ofThoseHere } from './said-of-them.ts';
import { isOfResident, residentAmong, someoneHere, whoIsMeant } from './who-is-meant.ts';
import { clausesOf, ofTheirOwn, ofThisHome } from './whose-words.ts';

/**
 * Needs that nobody wrote on the household’s record, but that were said where something else was being told: each of whoever
 * the words name, where they name somebody known to live here.
 */
export function needsTold(
  reading: Reading,
  people: readonly Person[],
  recorded: readonly KnownNeed[],
): readonly KnownNeed[] {
  const told = gather(wordsTold(reading), ({ entry }) => toldIn(entry, wordsOf(entry), people, shownBy(entry)));
  if (told.length === 0) return told;
  const known = [...recorded];
  return told.flatMap((need) => {
    const groups = need.groups.filter((group) => !known.some((one) => isSaidBy(one, need, group)));
    const news = endingApart(groups).map((some) => ({ ...need, groups: some, need: sayGroups(some) }));
    known.push(...news);
    return news;
  });
}

/** A pregnancy is over long before whatever else was told with it, and is a need of its own. */
function endingApart(groups: readonly NeedGroup[]): readonly (readonly NeedGroup[])[] {
  const isPregnancy = (group: NeedGroup) => group === 'pregnancy';
  return [groups.filter(isPregnancy), groups.filter((group) => !isPregnancy(group))].filter((some) => some.length > 0);
}

function sayGroups(groups: readonly NeedGroup[]): string {
  return groups.map((group) => toldWords[group] ?? group).join(', ');
}

/** Whether a need known says already what is told: of the same person, or where either does not say of whom. */
function isSaidBy(known: KnownNeed, told: KnownNeed, group: NeedGroup): boolean {
  if (known.since > told.since || !known.groups.includes(group)) return false;
  return told.person === someoneHere || known.person === someoneHere || isSameNamed(known.person, told.person);
}

function isSameNamed(one: string, other: string): boolean {
  const bare = (name: string) => name.replace(/^the /i, '').toLowerCase();
  return bare(one) === bare(other);
}

/** What an entry tells that may be of those who live here: words about what others did are heard strictly. */
function wordsOf(entry: Spoken): readonly string[] {
  const ofThem = strictly[entry.kind];
  const own = ownWords(entry);
  const effect = effectTold(entry);
  if (own.length === 0 && effect === undefined) return none;
  return [...(ofThem ? own.map(ofThem) : own), effect].filter(
    (words): words is string => words !== undefined && words !== '',
  );
}

/** What is kept of the words of a kind that may be of somebody else; an impact, and why a move is asked for, are of those here. */
const strictly: { readonly [K in Spoken['kind']]?: (words: string) => string } = {
  'repair reported': ofThisHome,
  'problem returned': ofThisHome,
  'hazard reported': ofThisHome,
  'adaptation asked for': ofThisHome,
  'complaint received': ofThisHome,
  'point raised': ofThisHome,
  'asbestos suspected': ofThisHome,
  'antisocial behaviour reported': ofTheirOwn,
  'staff conduct alleged': ofTheirOwn,
  'discrimination alleged': ofTheirOwn,
  'note made': ofThoseHere,
  'resident chased': ofThoseHere,
  'dissatisfaction shown': ofThoseHere,
  'visit made': ofThoseHere,
  'no access': ofThoseHere,
  'appointment missed': ofThoseHere,
  'survey made': ofThoseHere,
  'request made': ofThoseHere,
  'letter sent': ofThoseHere,
  'escalation asked for': ofThoseHere,
};

const none: readonly string[] = [];

const toldWords: { readonly [group in NeedGroup]?: string } = {
  child: 'a child',
  baby: 'a baby',
  'old age': 'an older person',
  pregnancy: 'pregnant',
  breathing: 'trouble with breathing',
  'weak immune system': 'a weak immune system',
  disability: 'a disability',
  'long illness': 'health getting worse',
  'sight or hearing': 'sight or hearing',
  'autism or learning': 'autism, memory or learning',
  'risk of self-harm': 'risk to life',
  'moving about': 'trouble with moving about',
  'other need': 'vulnerable',
};

/** The needs told in passing, each clause’s by itself: nobody can say that two of them are of one person. */
function toldIn(
  entry: Spoken,
  words: readonly string[],
  people: readonly Person[],
  shown: readonly NeedGroup[],
): readonly KnownNeed[] {
  const told = (person: string, groups: readonly NeedGroup[], said?: string): KnownNeed => {
    const need = { person, need: 'told in passing', groups, since: entry.happened, until: undefined, entry };
    return said !== undefined && person === someoneHere ? { ...need, said } : need;
  };
  if (words.length === 0 && shown.length === 0) return noNeeds;
  return [
    ...(shown.length > 0 ? [told(someoneHere, shown)] : []),
    ...words
      .filter((each) => groupsToldIn(each).length > 0)
      .flatMap(clausesOf)
      .flatMap((clause) => ofWhom(entry, clause, people).map(({ person, groups }) => told(person, groups, clause))),
  ];
}

const noNeeds: readonly KnownNeed[] = [];

type OfOne = { readonly person: string; readonly groups: readonly NeedGroup[] };

/**
 * That there is a child is said of a child: ‘I’m a mother of two’ is no need of the mother’s, and ‘my son’, who is thirty, is
 * no child.
 */
function ofWhom(entry: Spoken, clause: string, people: readonly Person[]): readonly OfOne[] {
  const groups = groupsToldIn(clause);
  if (groups.length === 0) return [];
  const here = people.filter(
    ({ since, until }) => since <= entry.happened && (until === undefined || until > entry.happened),
  );
  const parts = [...new Set(here.map(({ person }) => person))];
  const mine = saidByResident(entry) && isOfResident(clause);
  const person = whoIsMeant(clause, parts) ?? (mine ? (residentAmong(parts) ?? 'the resident') : undefined);
  if (person === undefined) return [{ person: someoneHere, groups }];
  if (here.some((one) => one.person === person && one.isChild)) return [{ person, groups }];
  const ofChild: readonly NeedGroup[] = groups.filter((group) => group === 'child' || group === 'baby');
  return [
    { person, groups: groups.filter((group) => !ofChild.includes(group)) },
    { person: someoneHere, groups: groupsOf(person).includes('child') && !groups.includes('baby') ? [] : ofChild },
  ].filter((one) => one.groups.length > 0);
}

/** Where ‘I’ may be the doctor, or whoever came. */
const writtenByOthers: ReadonlySet<KindName> = new Set<KindName>([
  ...(['professional evidence received', 'note made', 'visit made', 'survey made'] as const),
  ...(['no access', 'appointment missed'] as const),
]);

/** Whether ‘I’ is the resident: nobody else is written down as having told it. */
function saidByResident(entry: Spoken): boolean {
  if (writtenByOthers.has(entry.kind)) return false;
  const source = 'source' in entry ? entry.source : entry.by;
  return source === undefined || /\b(?:resident|tenant|leaseholder|caller)\b/i.test(source);
}

function shownBy(entry: Spoken): readonly NeedGroup[] {
  if (entry.kind !== 'professional evidence received') return [];
  return (entry.shows ?? []).flatMap((shown): readonly NeedGroup[] => {
    if (shown === 'risk to children') return ['child'];
    if (shown === 'health getting worse') return ['long illness'];
    if (shown === 'risk to life') return ['risk of self-harm'];
    return shown === 'need for adaptation' ? ['disability'] : [];
  });
}
