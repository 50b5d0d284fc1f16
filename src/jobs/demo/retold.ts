import { type Day, daysAfter, daysBetween } from '../../calendar/day.ts';
import { dayOf, endOf, type Instant, startOf, timeOn } from '../../calendar/instant.ts';
import { type Entry, type KindName, kindOf } from '../../record/entry.ts';
import { meaningOf } from '../../record/field.ts';
import { publishedStories } from '../../record/story/published-stories.ts';
import type { Story } from '../../record/story/story.ts';
import type { DemoPerson, Family } from './landlord-shape.ts';
import type { Page } from './notebook.ts';

/** A published story moved so that it is still running today. */
export type Retold = {
  readonly from: string;
  readonly family: Family;
  readonly title: string;
  readonly opened: Day;
  readonly since: Day;
  /** Whether the story itself says what home it is. */
  readonly describesHome: boolean;
  readonly people: readonly Pick<DemoPerson, 'part'>[];
  /** Its entries, on the records of a case, a household and a home, up to yesterday. */
  readonly entriesOn: (page: Page) => readonly Entry[];
};

/** The published stories, each moved so that today falls some two thirds of the way through, before anyone decided it. */
export function retellStories(today: Day): readonly Retold[] {
  return publishedStories().flatMap((story, place) => {
    const told = toldAs[story.name];
    return told === undefined ? [] : [retell(story, told, 0.62 + (place % 7) * 0.03, today)];
  });
}

/** In our own words, as an officer would call it. */
const toldAs: Readonly<Record<string, readonly [family: Family, title: string]>> = {
  '202013105': ['antisocial behaviour', 'Neighbour violence, windows broken'],
  '202017334': ['antisocial behaviour', 'Incident diaries handed in, no word since'],
  '202113581': ['moves', 'Family promised a larger home'],
  '202117288': ['asbestos', 'Resident asking about asbestos'],
  '202202552': ['repairs', 'Damp works, and something in the walls'],
  '202204372': ['repairs', 'Water through the party wall'],
  '202208487': ['repairs', 'Back door on the list for renewal'],
  '202222635': ['staff conduct', 'Operative kept in touch after the job'],
  '202327164': ['repairs', 'Front step unsafe to use'],
  '202327437': ['moves', 'Staying elsewhere since the fire'],
  '202345302': ['complaints', 'Asked for stage 2, chasing for an answer'],
  '202401522': ['antisocial behaviour', 'Reports about the flat below'],
  '202401894': ['repairs', 'Windows past mending'],
  '202444098': ['hazards', 'Heating off, and smoke coming in'],
  '202447805': ['antisocial behaviour', 'Says nobody has understood what it is like'],
  '202448549': ['antisocial behaviour', 'Kept awake, child in another room'],
  '202500917': ['hazards', 'Surveyors keep coming, damp still here'],
};

/** What others decided afterwards, and the landlord’s own record, are no part of a case still running. */
const leftOut: ReadonlySet<KindName> = new Set<KindName>([
  'determination received',
  'order received',
  'order complied with',
  'Complaint Handling Failure Order made',
  'Ombudsman asked for evidence',
  'evidence sent to Ombudsman',
  'policy set',
  'governing body met',
]);

function retell(story: Story, [family, title]: readonly [Family, string], howFar: number, today: Day): Retold {
  const { record, name } = story;
  const onCase = record.filter(({ kind }) => kindOf(kind).subject === 'case');
  const first = Math.min(...onCase.map(({ happened }) => happened)) as Day;
  const decided = record.find(({ kind }) => kind === 'determination received');
  const last = (decided?.happened ?? Math.max(...record.map(({ happened }) => happened))) as Day;
  const reached = daysAfter(first, Math.round(daysBetween(first, last) * howFar));
  // Whole weeks, so that a Monday stays a Monday.
  const shift = Math.floor(daysBetween(reached, daysAfter(today, -1)) / 7) * 7;
  const kept = inHours(record.filter(({ kind }) => !leftOut.has(kind)))
    .map((entry) => moved(entry, shift))
    .filter(({ recorded }) => recorded < startOf(today));
  const ids = new Set(kept.map(({ id }) => id));
  const parts = [
    ...new Set(['resident', ...kept.flatMap((entry) => (entry.kind === 'person known' ? entry.person : []))]),
  ];
  return {
    from: name,
    family,
    title,
    opened: daysAfter(first, shift),
    since: Math.min(daysAfter(first, shift - 200), ...kept.map(({ happened }) => happened)) as Day,
    describesHome: kept.some(({ kind }) => kind === 'home described'),
    people: parts.map((part) => ({ part })),
    entriesOn: (page) =>
      kept.map((entry) => {
        const sort = kindOf(entry.kind).subject;
        const whose = page[sort];
        if (whose === undefined) throw new Error(`There is no ${sort} to keep “${entry.kind}” on`);
        const link = (id: string | undefined) => (id !== undefined && ids.has(id) ? `${page.case}-${id}` : undefined);
        const links = { id: `${page.case}-${entry.id}`, for: link(entry.for), about: link(entry.about) };
        return { ...entry, ...links, subject: `${sort}:${whose}` as const };
      }),
  };
}

/** A bare day is written down at its end; nobody works until midnight, so these are put in the afternoon, in their order. */
function inHours(record: readonly Entry[]): readonly Entry[] {
  let last = 0;
  return record.map((entry) => {
    const day = dayOf(entry.recorded);
    const isBare = entry.recorded === endOf(day);
    const recorded = isBare ? Math.max(timeOn(day, '15:30'), last + aFewMinutes) : entry.recorded;
    last = recorded;
    return { ...entry, recorded: recorded as Instant };
  });
}

const aFewMinutes = 4 * 60_000;

function moved(entry: Entry, shift: number): Entry {
  const movedTo = (moment: Instant) => {
    const day = dayOf(moment);
    return (startOf(daysAfter(day, shift)) + (moment - startOf(day))) as Instant;
  };
  const own = Object.entries(kindOf(entry.kind).fields).flatMap(([name, field]) => {
    const value = (entry as unknown as Record<string, unknown>)[name];
    return meaningOf(field).shape === 'day' && typeof value === 'number' ? [[name, value + shift] as const] : [];
  });
  return {
    ...entry,
    happened: daysAfter(entry.happened, shift),
    at: entry.at === undefined ? undefined : movedTo(entry.at),
    recorded: movedTo(entry.recorded),
    note: undefined,
    ...Object.fromEntries(own),
  } as Entry;
}
