import type { Day } from '../../calendar/day.ts';
import type { Entry } from '../entry.ts';
import type { Reading } from '../reading.ts';
import { allOnCase } from '../whole-case.ts';
import { comesAfter, personBarred } from './allegation.ts';
import { isNearName } from './near-name.ts';

/** Somebody who may have no contact with the household, since they were named in an allegation or barred. */
export type NoContact = {
  /** As the record calls them. */
  readonly person: string;
  readonly since: Day;
  /** Those of names near to it whom the resident has agreed to since, as it was not them; left out where there are none. */
  readonly but?: readonly string[];
};

/**
 * Who may have no contact with the household now: everyone named in an allegation about staff, or whose contact was
 * stopped, until the resident agreed to it after that. Whoever is known only by what they do ('operative') cannot be kept
 * out, as nobody can tell who it is.
 */
export function noContact(reading: Reading): readonly NoContact[] {
  const found = new Map<string, NoContact>();
  for (const entry of reading.ofAny('staff conduct alleged', 'contact barred')) {
    const person = entry.kind === 'contact barred' ? personBarred(reading, entry) : entry.person;
    if (person === undefined || namesIn(person).length === 0 || found.has(person)) continue;
    if (hasAgreed(reading, entry, person)) continue;
    const but = agreedTo(reading, entry).filter((name) => isNearlyWithin(person, name));
    found.set(person, { person, since: entry.happened, ...(but.length > 0 && { but }) });
  }
  return [...found.values()];
}

/** Whether an allegation on the record names nobody, so that nobody is kept out by it: it should be found out who it is. */
export function isUnnamed(reading: Reading): boolean {
  const told = reading.of('staff conduct alleged');
  return told.some((alleged) => namesIn(alleged.person).length === 0) && told.length > 0;
}

/**
 * Whether two descriptions may be of one person, by the names in them: 'Mr Hall, plumber' and 'Gary Hall', 'Gary' and
 * 'Gary Hall'. It leans to caution: two people of one name are both meant until a fuller name is written down.
 */
export function mayBeSame(one: string, other: string): boolean {
  return isWithin(one, other) || isWithin(other, one);
}

/** Which of some people somebody kept apart on a case may be, and whether they are only near in name, so that it is asked. */
export type MayBe<Person> = { readonly people: readonly Person[]; readonly isAsked: boolean };

/**
 * Who of some people somebody kept apart may be. Near names are left out once it is known who is meant: another of the
 * same case, near in name, is one of them (`all`), or the resident has agreed to contact with the one of the near name.
 */
export function whoIsApart<Person extends { readonly name: string }>(
  { person, but = [] }: NoContact,
  all: readonly NoContact[],
  people: readonly Person[],
): MayBe<Person> {
  const meant = whoMayBeMeant(person, people);
  if (meant.some(({ name }) => mayBeSame(person, name))) return { people: meant, isAsked: false };
  const isKnown = all.some((one) => meant.some(({ name }) => one.person !== person && mayBeSame(one.person, name)));
  const left = meant.filter(({ name }) => !but.some((one) => mayBeSame(one, name)));
  return isKnown || left.length === 0 ? { people: [], isAsked: false } : { people: left, isAsked: true };
}

/**
 * Which of some people a description may mean: those it names and, only where it names none of them, those whose names
 * are near to it by sound or but for a slip: 'Preeti' where there is only a Priti.
 */
export function whoMayBeMeant<Person extends { readonly name: string }>(
  description: string,
  people: readonly Person[],
): readonly Person[] {
  const named = people.filter(({ name }) => mayBeSame(description, name));
  return named.length > 0 ? named : people.filter(({ name }) => isNearlyWithin(description, name));
}

function isNearlyWithin(description: string, name: string): boolean {
  const [said, theirs] = [namesIn(description), wordsOf(name)];
  const goesBy = (word: string) =>
    theirs.some((one) => (word.length === 1 ? one.startsWith(word) : isNearName(one, word)));
  return said.some((word) => word.length > 1) && said.every(goesBy);
}

function isWithin(description: string, other: string): boolean {
  const names = namesIn(description);
  const words = wordsOf(other);
  // An initial goes with any name that begins with it, but picks out nobody by itself.
  const goesBy = (name: string) => words.some((word) => word === name || (name.length === 1 && word.startsWith(name)));
  return names.some((name) => name.length > 1) && names.every(goesBy);
}

/** Who would come to the home, or be in a room with the resident, by an entry: as it calls them. */
export function whoWouldCome(entry: Entry): readonly string[] {
  switch (entry.kind) {
    case 'appointment made':
      return [entry.person ?? entry.by ?? ''].filter(Boolean);
    case 'meeting arranged':
      return entry.attends ?? [];
    case 'visit made':
    case 'survey made':
      return entry.by === undefined ? [] : [entry.by];
    default:
      return [];
  }
}

/** The names of those the resident agreed to contact with since. */
function agreedTo(reading: Reading, since: Entry<'staff conduct alleged' | 'contact barred'>): readonly string[] {
  return allOnCase(reading, since, since, 'resident agreed to contact').flatMap((agreed) =>
    agreed.person !== undefined && comesAfter(reading, agreed, since) ? [agreed.person] : [],
  );
}

function hasAgreed(
  reading: Reading,
  since: Entry<'staff conduct alleged' | 'contact barred'>,
  person: string,
): boolean {
  return allOnCase(reading, since, since, 'resident agreed to contact').some(
    (agreed) => comesAfter(reading, agreed, since) && (agreed.person === undefined || mayBeSame(agreed.person, person)),
  );
}

/** The names in a description: its words, less titles, what people do and the words round them. After a title comes a name. */
export function namesIn(description: string): string[] {
  const words = wordsOf(description);
  return words.filter(
    (word, place) => !titles.has(word) && (titles.has(words[place - 1] ?? '') || !isNoName.has(word)),
  );
}

/** The title somebody is called by, such as 'mrs'. */
export function titleIn(description: string): string | undefined {
  return wordsOf(description).find((word) => titles.has(word));
}

function wordsOf(description: string): readonly string[] {
  const words = description
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\d][\p{L}\d'-]*/gu);
  return (words ?? []).map((word) => word.replace(/'s?$/, ''));
}

const titles: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'sir', 'mister']);
const isNoName: ReadonlySet<string> = new Set(
  `the a an this that who was is were of from for at in on by with and or called named complained accused same one our
  my your their his her its man woman lady gentleman bloke person people someone somebody anyone nobody member staff team
  operative operatives contractor contractors subcontractor officer officers manager worker workman workmen engineer
  surveyor inspector plumber electrician joiner carpenter roofer decorator plasterer builder glazier adviser advisor
  assistant caretaker receptionist director supervisor foreman warden cleaner driver handler agent clerk lead head housing
  repairs repair maintenance gas heating electrical tenancy neighbourhood estate patch complaints customer service services
  call centre income rent asb antisocial safeguarding scheme landlord council association department company firm
  unknown`.split(/\s+/),
);
