import { type Day, isoDay, sayDay } from '../../calendar/day.ts';
import { sayInstant } from '../../calendar/instant.ts';
import { sortsOfSearch, type UnusualSearch } from '../../record/looks/searches.ts';
import { sortsOfUnusual, type Unusual } from '../../record/looks/unusual.ts';
import type { LookToWeigh, Settled, SortRaised } from '../../store/unusual-looks.ts';

/** Looking that is out of the ordinary in one week, as its page says it. */
export type UnusualView = {
  readonly week: string;
  readonly open: readonly UnusualGroup[];
  readonly settled: readonly (UnusualLine & { readonly outcome: string })[];
  readonly earlierHref: string;
  readonly laterHref: string | undefined;
  readonly householdsAnHour: number;
};

/** What one person did of one sort, and why it is raised. */
export type UnusualGroup = { readonly title: string; readonly says: string; readonly lines: readonly UnusualLine[] };

export type UnusualLine = {
  readonly title: string;
  /** Who looked at that household; undefined for a search, which is at none. */
  readonly looksHref: string | undefined;
  readonly settleHref: string;
};

/** A look that is raised, and where it was. */
export type RaisedLook = Unusual & { readonly look: LookToWeigh };
type Raised = RaisedLook | UnusualSearch;

/** Works out the page of one week, from its first day to its last. */
export function viewUnusual({
  raised,
  settled,
  first,
  last,
  earlier,
  later,
  householdsAnHour,
}: {
  readonly raised: readonly Raised[];
  readonly settled: readonly Settled[];
  readonly first: Day;
  readonly last: Day;
  /** The last days of the weeks before and after, where there is one after. */
  readonly earlier: Day;
  readonly later: Day | undefined;
  readonly householdsAnHour: number;
}): UnusualView {
  const outcomeOf = ({ sort, look }: Raised) => settled.find((one) => one.look === look.look && one.sort === sort);
  return {
    week: `${sayDay(first)} to ${sayDay(last)}`,
    open: groupsOf(raised.filter((one) => !outcomeOf(one))),
    settled: raised.flatMap((one) => {
      const outcome = outcomeOf(one);
      return outcome
        ? [{ ...lineOf(one), outcome: `${outcome.name}, ${sayInstant(outcome.settled)}: ${outcome.why}` }]
        : [];
    }),
    earlierHref: `/unusual-looking?to=${isoDay(earlier)}`,
    laterHref: later === undefined ? undefined : `/unusual-looking?to=${isoDay(later)}`,
    householdsAnHour,
  };
}

function groupsOf(raised: readonly Raised[]): readonly UnusualGroup[] {
  const groups = Map.groupBy(raised, ({ sort, look }) => `${look.account} ${sort}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { look, sort } = first;
    return [{ title: `${look.name}: ${titles[sort]}`, says: sayWhyUnusual[sort], lines: group.map(lineOf) }];
  });
}

const titles: Readonly<Record<SortRaised, string>> = {
  'own name searched': 'searched for their own last name',
  'own home searched': 'searched for where they live',
  'many searches': 'many searches in an hour',
  'named in an allegation': 'named in an allegation there',
  'own home': 'their own home',
  'own name': 'somebody of the same last name',
  'no case in hand': 'no case in hand there',
  'many households': 'many households in an hour',
};

function lineOf(raised: Raised): UnusualLine {
  const { sort, look } = raised;
  return {
    title: sayDone(raised),
    looksHref: 'household' in look ? `/households/${look.household}/looks` : undefined,
    settleHref: `/unusual-looking/${look.look}/${slugOfSort(sort)}`,
  };
}

function sayDone(raised: Raised): string {
  const when = sayInstant(raised.look.looked);
  if (isSearch(raised)) return saySearched(raised, when);
  const { look, households } = raised;
  if (households !== undefined) return `${look.name} opened ${households} households within an hour, by ${when}`;
  return `${look.name} ${look.isRefused ? 'asked to see' : 'looked at'} ${look.address}, ${when}`;
}

function isSearch(raised: Raised): raised is UnusualSearch {
  return !('household' in raised.look);
}

function saySearched({ sort, look: { name }, searches }: UnusualSearch, when: string): string {
  if (sort === 'many searches') return `${name} searched for ${searches} different things within an hour, by ${when}`;
  return `${name} searched for ${sort === 'own name searched' ? 'their own last name' : 'where they said they live'}, ${when}`;
}

/** What is out of the ordinary about it, and what may well explain it. None accuses anybody. */
export const sayWhyUnusual: Readonly<Record<SortRaised, string>> = {
  'own name searched':
    'The words had their own last name in them, and homes or people were found. It may be a resident who shares it. Ask whom they were looking for.',
  'own home searched':
    'The words were of where they said they live, and homes or people were found. Ask what it was for. Their own home’s record is for a colleague to see to.',
  'many searches':
    'That is more than twice as many as the households you allow in an hour, and each showed homes or people. It may be a busy shift on the phones. Ask them. What they searched for is not kept.',
  'named in an allegation':
    'Somebody there has made an allegation that names them. They may not have known of it. See that they are told to stay away from this record, and why.',
  'own home': 'It is where they said they live. Their own home’s record is for a colleague to see to.',
  'own name':
    'Somebody there has the same last name. That is often chance. Ask whether they are related; if so, a colleague should have this household.',
  'no case in hand':
    'No case of theirs or of their team was open there, they gave no reason, and they wrote nothing down there within a day. There may be a good reason, such as a call passed on. Ask them.',
  'many households':
    'That is more than your limit for an hour. It may be a mailing, a visit list or a busy shift. Ask them.',
};

/** The sort a slug in an address means; undefined when there is none. */
export function sortFrom(slug: string): SortRaised | undefined {
  return [...sortsOfUnusual, ...sortsOfSearch].find((sort) => slugOfSort(sort) === slug);
}

function slugOfSort(sort: SortRaised): string {
  return sort.replaceAll(' ', '-');
}
