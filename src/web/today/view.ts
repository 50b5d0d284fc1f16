import { sayOwner } from '../../assessment/explanation.ts';
import { sayDay, sayDayInFull } from '../../calendar/day.ts';
import { dayOf, type Instant } from '../../calendar/instant.ts';
import { capital } from '../../library/capital.ts';
import { caseFamilies } from '../../record/kinds/vocabulary.ts';
import type { Restriction } from '../../store/restrictions.ts';
import type { AlsoOwed, Worklist, WorklistFilters, WorklistItem } from '../../store/worklist.ts';
import { sayDue } from '../cases/say-due.ts';
import { addressOf, clocks, filtersChosen, noFilters, type Question, risks } from './question.ts';
import { countsOf, sayWhen, type When, whens } from './when.ts';
import { sayWhose, type Whose } from './whose.ts';
import { byName, type HowMany, numbers, sayFamily, sayHowMany, sayRisk, sayThings } from './words.ts';

/** The page, finished: its template only shows it. */
export type TodayView = {
  readonly day: string;
  readonly whose: string;
  readonly notice: string | undefined;
  readonly counts: readonly Count[];
  /** Said of what nobody has, to those who can see to it. */
  readonly nobodyHas: { readonly says: string; readonly href: string } | undefined;
  /** The cases newly restricted, for a safeguarding lead. */
  readonly restricted:
    | { readonly says: string; readonly cases: readonly { readonly href: string; readonly text: string }[] }
    | undefined;
  readonly heading: string;
  /** What the list holds and what its numbers count; undefined where there is nothing. */
  readonly what: string | undefined;
  readonly tags: readonly { readonly text: string; readonly href: string }[];
  readonly clearHref: string;
  readonly form: FilterForm;
  readonly rows: readonly Row[];
  readonly nothing: string;
  readonly nextHref: string | undefined;
  readonly firstHref: string | undefined;
};

export type Count = { readonly text: string; readonly count: string; readonly href: string; readonly isShown: boolean };

export type FilterForm = {
  readonly whose: readonly Choice[];
  readonly groups: readonly { readonly name: string; readonly legend: string; readonly choices: readonly Choice[] }[];
  readonly when: When | undefined;
};

export type Choice = { readonly value: string; readonly text: string; readonly isChosen: boolean };

export type Row = {
  readonly href: string;
  readonly reference: string;
  readonly todo: string;
  readonly title: string;
  readonly address: string;
  readonly due: string;
  readonly isLate: boolean;
  readonly clock: string;
  readonly risk: string;
  readonly isHighRisk: boolean;
  readonly why: string;
  readonly marks: readonly string[];
  /** Who has the case, where the list is not one person’s. */
  readonly officer: string | undefined;
  /** What else of the list is owed on the case; undefined where that is all. */
  readonly others: { readonly says: string; readonly lines: readonly OtherLine[] } | undefined;
};

export type OtherLine = { readonly todo: string; readonly due: string; readonly isLate: boolean };

export type TodayFacts = {
  readonly question: Question;
  /** The lists there are for this person, the one they start with first. */
  readonly mayBeSeen: readonly Whose[];
  /** Whether another list was asked for, that is not for this person. */
  readonly isElsewhere: boolean;
  /** What was found; where there are more than a page of them, the first of the next page too. */
  readonly worklist: Worklist;
  readonly pageSize: number;
  readonly now: Instant;
  /** The cases restricted in the last seven days, the newest first; one more than are shown, where there are more. */
  readonly restricted?: readonly Restriction[];
};

/** How many newly restricted cases are named at most. */
export const mostRestricted = 10;

function viewRestricted(restricted: readonly Restriction[]): TodayView['restricted'] {
  if (restricted.length === 0) return undefined;
  const shown = restricted.slice(0, mostRestricted);
  const many =
    restricted.length > shown.length
      ? `More than ${shown.length} cases`
      : shown.length === 1
        ? '1 case'
        : `${shown.length} cases`;
  return {
    says: `${many} newly restricted in the last 7 days`,
    cases: shown.map(({ reference, title, since }) => ({
      href: `/cases/${reference}`,
      text: `${reference}: ${title}, ${sayDay(dayOf(since))}`,
    })),
  };
}

/** Makes the page of what was found. */
export function viewToday(facts: TodayFacts): TodayView {
  const { question, mayBeSeen, worklist, pageSize, now } = facts;
  const { items } = worklist;
  const address = (changed: Partial<Question>) =>
    addressOf({ ...question, after: undefined, ...changed }, mayBeSeen[0]);
  const howMany = counted(worklist.counts);
  const shown = items.slice(0, pageSize);
  const last = shown.at(-1);
  const today = dayOf(now);
  return {
    restricted: viewRestricted(facts.restricted ?? []),
    day: sayDayInFull(today),
    whose: sayWhose(question.whose),
    notice: facts.isElsewhere
      ? 'That list is not one you can look at here, so this is the one you start with.'
      : undefined,
    counts: [
      {
        text: 'All',
        count: capital(sayHowMany(howMany('all'))),
        href: address({ when: undefined }),
        isShown: question.when === undefined,
      },
      ...whens.map((when) => ({
        text: sayWhen(when),
        count: capital(sayHowMany(howMany(when))),
        href: address({ when }),
        isShown: question.when === when,
      })),
    ],
    nobodyHas: nobodyHas(worklist.withNobody, question, address),
    heading: heading(question, howMany(question.when ?? 'all')),
    what: shown.length === 0 ? undefined : sayWhat(question),
    tags: tagsOf(question, address),
    clearHref: address({ filters: noFilters }),
    form: formOf(question, mayBeSeen, worklist.patches),
    rows: shown.map((item) => viewRow(item, now, question)),
    nothing: sayNothing(question),
    nextHref: items.length > pageSize && last ? address({ after: last }) : undefined,
    firstHref: question.after === undefined ? undefined : address({}),
  };
}

type Address = (changed: Partial<Question>) => string;

/** How many there are of each, and in all: of what is counted in part, only that it is more than that. */
function counted({ spans, upTo }: Worklist['counts']): (of: When | 'all') => HowMany {
  const perWhen = countsOf(spans);
  const most = upTo ?? Number.POSITIVE_INFINITY;
  return (of) => {
    const counts = of === 'all' ? spans : [perWhen[of]];
    return counts.some((one) => one > most) ? { over: most } : counts.reduce((sum, one) => sum + one, 0);
  };
}

function nobodyHas(count: number | undefined, { whose }: Question, address: Address): TodayView['nobodyHas'] {
  if (!count || whose === 'nobody') return undefined;
  return {
    says: `${sayThings(count)} ${count === 1 ? 'is' : 'are'} owed on cases that nobody has.`,
    href: address({ whose: 'nobody', filters: noFilters, when: undefined }),
  };
}

function heading({ when }: Question, total: HowMany): string {
  return `${sayThings(total)} ${when === undefined ? 'to do' : endings[when]}`;
}

const endings = { overdue: 'overdue', today: 'due today', week: 'due later this week', later: 'due after this week' };

/** A tag for each filter chosen, that leads to the list without it. */
function tagsOf({ filters }: Question, address: Address): TodayView['tags'] {
  const tags = <Value>(name: keyof WorklistFilters, chosen: readonly Value[], say: (value: Value) => string) =>
    chosen.map((value) => ({
      text: say(value),
      href: address({ filters: { ...filters, [name]: chosen.filter((other) => other !== value) } }),
    }));
  return [
    ...tags('families', filters.families, sayFamily),
    ...tags('patches', filters.patches, (patch) => patch),
    ...tags('clocks', filters.clocks as readonly WorklistItem['clock'][], (clock) => `Clock: ${sayOwner(clock)}`),
    ...tags('risks', filters.risks as readonly WorklistItem['risk'][], sayRisk),
  ];
}

function formOf(
  { whose, filters, when }: Question,
  mayBeSeen: readonly Whose[],
  patches: readonly string[],
): FilterForm {
  const group = <Value extends string | number>(
    name: string,
    legend: string,
    values: readonly Value[],
    chosen: readonly (string | number)[],
    say: (value: Value) => string,
  ) => ({
    name,
    legend,
    choices: values.map((value) => ({ value: String(value), text: say(value), isChosen: chosen.includes(value) })),
  });
  return {
    whose: mayBeSeen.map((one) => ({ value: one, text: sayWhose(one), isChosen: one === whose })),
    groups: [
      group('family', 'What it is about', caseFamilies, filters.families, sayFamily),
      group('patch', 'Patch', patches.toSorted(byName.compare), filters.patches, (patch) => patch),
      group('clock', 'Whose clock', clocks, filters.clocks, (clock) => sayFamily(sayOwner(clock))),
      group('risk', 'Risk to people', risks, filters.risks, sayRisk),
    ].filter(({ choices }) => choices.length > 0),
    when,
  };
}

/** The numbers count things to do, and the list shows cases: so it says so. */
function sayWhat({ when, filters }: Question): string {
  const narrowed = when !== undefined || filters.clocks.length > 0;
  return `Each case is here once, under what is due first${narrowed ? ' of these' : ''}. The numbers count things to do, not cases.`;
}

function viewRow(item: WorklistItem, now: Instant, question: Question): Row {
  return {
    href: `/cases/${item.reference}`,
    reference: item.reference,
    todo: item.todo,
    title: item.title,
    address: [item.address, item.postcode].filter(Boolean).join(', '),
    due: sayDue(item.due, item.dueAt, now),
    isLate: item.dueAt < now,
    clock: capital(sayOwner(item.clock)),
    risk: sayRisk(item.risk),
    isHighRisk: item.risk === 3,
    why: shorten(item.why),
    marks: [item.isRestricted && 'Restricted', item.isStalled && 'Changed hands without the check'].filter(
      (mark) => mark !== false,
    ),
    officer: question.whose === 'mine' ? undefined : (item.officer ?? 'Nobody has it'),
    others: viewOthers(item.others, now, question),
  };
}

function viewOthers(others: readonly AlsoOwed[], now: Instant, question: Question): Row['others'] {
  if (others.length === 0) return undefined;
  return {
    says: sayOthers(others.length, others.filter(({ dueAt }) => dueAt < now).length, question),
    lines: others.map((one) => ({ todo: one.todo, due: sayDue(one.due, one.dueAt, now), isLate: one.dueAt < now })),
  };
}

/** '7 more to do on this case, 3 of them late', '2 more due today on this case', '1 more of these on this case'. */
function sayOthers(count: number, late: number, { when, filters }: Question): string {
  const more = `${numbers.format(count)} more`;
  if (filters.clocks.length > 0) return `${more} of these on this case`;
  if (when !== undefined) return `${more} ${endings[when]} on this case`;
  if (late === 0) return `${more} to do on this case`;
  const which = late < count ? `${numbers.format(late)} of them` : late === 1 ? 'also' : 'all';
  return `${more} to do on this case, ${which} late`;
}

/** What somebody said can run on; a line of it is enough to know the case by. */
function shorten(why: string): string {
  return why.length > longestWhy ? `${why.slice(0, longestWhy - 1).trimEnd()}…` : why;
}

const longestWhy = 180;

/** What is said where the list is empty. */
function sayNothing({ whose, filters, when, after }: Question): string {
  if (after !== undefined) return 'That was the end of the list.';
  if (filtersChosen(filters) > 0) return 'Nothing matches all of these filters. Take one away to see more.';
  if (when === 'overdue') return 'Nothing is overdue. Well kept.';
  if (when !== undefined) return `Nothing is ${endings[when]}.`;
  if (whose === 'mine') return 'Nothing is owed on your cases today. What you open or are given will show here.';
  return whose === 'nobody' ? 'Somebody has every case.' : 'Nothing is owed on these cases today.';
}
