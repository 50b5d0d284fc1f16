import type { Entry, Happening } from '../entry.ts';
import { earliest } from '../in-order.ts';
import type { Reading } from '../reading.ts';
import { allOnCase, firstOnCase, isOnSame } from '../whole-case.ts';

/** Something a resident says was done to them by the landlord, its staff or its contractors. */
export type Allegation = Entry<'staff conduct alleged' | 'discrimination alleged'>;

/**
 * The first investigation of an allegation by someone with no connection to it. Where the investigation does not say,
 * the naming of the investigator does; where neither says, it is taken to be independent. `test` may ask more of it.
 */
export function independentInvestigation(
  reading: Reading,
  alleged: Allegation,
  test?: (investigated: Entry<'allegation investigated'>) => boolean,
): Entry<'allegation investigated'> | undefined {
  return allOnCase(reading, alleged, alleged, 'allegation investigated').find(
    (investigated) => isIndependent(reading, alleged, investigated) && (!test || test(investigated)),
  );
}

/** What stops contact by the person complained of: a bar made since, or one made before and still standing. */
export function barAgainst(
  reading: Reading,
  alleged: Entry<'staff conduct alleged'>,
): Entry<'contact barred'> | undefined {
  const standing = reading
    .of('contact barred')
    .find(
      (bar) =>
        bar.happened <= alleged.happened &&
        isSamePerson(personBarred(reading, bar) ?? alleged.person, alleged.person) &&
        !hasAgreed(reading, bar, alleged, alleged.person),
    );
  return earliest(standing, firstOnCase(reading, alleged, alleged, 'contact barred'));
}

/** The first allegation about staff that still forbade contact when something happened: made before it, and the resident had not agreed. */
export function allegationForbidding(
  reading: Reading,
  contact: Entry,
  person?: (alleged: string) => boolean,
): Entry<'staff conduct alleged'> | undefined {
  return reading
    .of('staff conduct alleged')
    .find(
      (alleged) =>
        comesAfter(reading, contact, alleged) &&
        (person ? person(alleged.person) : isOnSame(reading, contact, alleged)) &&
        !hasAgreed(reading, alleged, contact, alleged.person),
    );
}

/**
 * Whether two descriptions are of one person: the same words, or one within the other ('Mr Hall' and 'Mr Hall,
 * plumber'). A bare office role says too little: 'officer' is not every 'complaints officer'.
 */
export function isSamePerson(one: string, other: string): boolean {
  const [shorter, longer] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length) as [string[], string[]];
  if (shorter.join(' ') === longer.join(' ')) return true;
  return shorter.length > 0 && !isBareRole(shorter) && shorter.every((word) => longer.includes(word));
}

/** Whether a description picks out one person, so that a visit by 'Mr Hall' is his, and one by 'operative' may be anyone’s. */
export function isOnePerson(description: string): boolean {
  return !generalRoles.includes(wordsOf(description).at(-1) ?? '');
}

function isIndependent(reading: Reading, alleged: Allegation, investigated: Entry<'allegation investigated'>): boolean {
  if (investigated.independent !== undefined) return investigated.independent;
  const named = allOnCase(reading, alleged, alleged, 'investigator appointed').findLast(
    (appointed) => appointed.happened <= investigated.happened,
  );
  return named?.independent ?? true;
}

/** Whether the resident agreed to contact with somebody between one thing and another. */
function hasAgreed(reading: Reading, since: Happening, until: Happening, person: string): boolean {
  return allOnCase(reading, since, since, 'resident agreed to contact').some(
    (agreed) =>
      agreed.happened <= until.happened && (agreed.person === undefined || isSamePerson(agreed.person, person)),
  );
}

/** Whose contact a bar stops, as the record calls them, where it says. */
export function personBarred(reading: Reading, bar: Entry<'contact barred'>): string | undefined {
  const cause = reading.entry(bar.for);
  return bar.person ?? (cause?.kind === 'staff conduct alleged' ? cause.person : undefined);
}

/** On one day, in the order of the hours or, where these are not known, as written down. */
export function comesAfter(reading: Reading, entry: Entry, cause: Entry): boolean {
  if (entry.happened !== cause.happened) return entry.happened > cause.happened;
  const all = reading.entries;
  return all.indexOf(entry) > all.indexOf(cause);
}

const generalRoles = [
  'operative',
  'operatives',
  'contractor',
  'contractors',
  'officer',
  'manager',
  'worker',
  'engineer',
  'surveyor',
  'inspector',
  'plumber',
  'electrician',
  'joiner',
  'roofer',
  'adviser',
  'assistant',
  'staff',
  'team',
];

/** Roles many people at one meeting may share. */
const officeRoles = ['officer', 'manager', 'worker', 'surveyor', 'staff', 'team', 'director'];

function isBareRole(words: readonly string[]): boolean {
  return words.length === 1 && officeRoles.includes(words[0] ?? '');
}

function wordsOf(description: string): string[] {
  return (description.toLowerCase().match(/[\p{L}\d’'-]+/gu) ?? []).filter((word) => !emptyWords.includes(word));
}

const emptyWords = ['the', 'a', 'an', 'this', 'who', 'was', 'is', 'complained', 'of', 'accused', 'same'];
