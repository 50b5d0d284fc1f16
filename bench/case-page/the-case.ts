import { readFileSync } from 'node:fs';
import { day } from '../../src/calendar/day.ts';
import { dayOf, type Instant, timeOn } from '../../src/calendar/instant.ts';
import { lessons } from '../../src/lessons/index.ts';
import { type CaseRecord, type Entry, kindOf } from '../../src/record/entry.ts';
import { readStories } from '../../src/record/story/story.ts';
import type { ListedCase } from '../../src/store/cases.ts';
import { type LiveCaseParts, type LiveCaseView, viewLiveCase } from '../../src/web/cases/view.ts';

export const landlord = 'bench';
export const reference = 'PR-000001';
export const home = 'H1';
export const household = 'HH1';
export const address = '14 Mill Lane, Bench Vale';
export const postcode = 'ZZ1 1AA';
export const officers = [
  { account: 'priya', name: 'Priya Nair', role: 'officer' },
  { account: 'sam', name: 'Sam Oyelaran', role: 'officer' },
] as const;
export const people = [
  { part: 'mother', name: 'Dilys Okafor', born: '1986-04-02' },
  { part: 'father', name: 'Emeka Okafor', born: '1984-09-19' },
  { part: 'daughter', name: 'Nkechi Okafor', born: '2016-06-11' },
  { part: 'baby', name: 'Tobi Okafor', born: '2025-09-17' },
] as const;

/** Everything on record of the case whose page is timed, and the moment it is shown at. */
export function theCase(): { readonly record: CaseRecord; readonly now: Instant } {
  const read = readStories(readFileSync(new URL('rain-through-the-bay.yaml', import.meta.url), 'utf8'), 'the case');
  if ('problems' in read) throw new Error(read.problems.map(({ line, message }) => `${line}: ${message}`).join('\n'));
  const [story] = read.stories;
  if (story?.asAt === undefined) throw new Error('The case says no day to be shown at');
  const whose = { case: reference, home, household, landlord };
  const record = story.record.map((entry): Entry => {
    const sort = kindOf(entry.kind).subject;
    return { ...entry, subject: `${sort}:${whose[sort]}` };
  });
  return { record, now: timeOn(story.asAt, '16:00') };
}

/** Its page, worked out: what both ways of writing it are given. */
export function theView(): LiveCaseView {
  const view = viewLiveCase(theParts());
  if (!view) throw new Error('The case is not open yet');
  return view;
}

/** What its view is worked out from. */
export function theParts(): LiveCaseParts {
  const { record, now } = theCase();
  const born = people.map((person) => ({ ...person, born: day(person.born) }));
  const place = { reference, home, address, postcode, household, isRestricted: false, people: born };
  const nameOf = (account: string) => officers.find((one) => one.account === account)?.name ?? account;
  return { place, record, lessons, nameOf, now, asAt: dayOf(now), linked: [], others: [otherCase], kept: new Map() };
}

/** The same, as of a case nobody has looked at: nothing that was kept of another is found for it. */
export function underNewIds(parts: LiveCaseParts, mark: string): LiveCaseParts {
  const renamed = (id: string | undefined) => (id === undefined ? undefined : `${id}-${mark}`);
  const rename = (entry: Entry): Entry => ({
    ...entry,
    id: `${entry.id}-${mark}`,
    for: renamed(entry.for),
    about: renamed(entry.about),
  });
  return { ...parts, record: parts.record.map(rename) };
}

/** Another case of the home, so that the list of them is on the page. */
const otherCase: ListedCase = {
  reference: 'PR-000002',
  title: 'Kitchen tap drips',
  family: 'repairs',
  isOpen: false,
  opened: day('2025-05-06'),
  closed: day('2025-05-20'),
  officer: 'priya',
  failings: 0,
  isRestricted: false,
};
