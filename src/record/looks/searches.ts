import { dayOf, type Instant } from '../../calendar/instant.ts';
import { manyInAnHour, surnamesIn } from './unusual.ts';

/** A search that showed homes or people. Its words are not kept. */
export type Search = {
  readonly look: number;
  readonly looked: Instant;
  readonly account: string;
  /** The name of whoever searched. */
  readonly name: string;
  /** The same for the same words, and hardly ever for others. */
  readonly asked: number;
  readonly isOwnName: boolean;
  readonly isOwnHome: boolean;
};

/** Why a search is out of the ordinary. None of them says that anything was wrong. */
export const sortsOfSearch = ['own name searched', 'own home searched', 'many searches'] as const;
export type SortOfSearch = (typeof sortsOfSearch)[number];

/** What is raised: one search and why, the first of its sort by one person on one day. */
export type UnusualSearch = {
  readonly sort: SortOfSearch;
  readonly look: Search;
  /** How many different things were searched for within the hour, where that is why. */
  readonly searches?: number;
};

/** What is out of the ordinary among some searches, given in any order; the newest first. */
export function unusualSearches(
  searches: readonly Search[],
  { searchesAnHour }: { readonly searchesAnHour: number },
): readonly UnusualSearch[] {
  const inOrder = searches.toSorted((one, other) => one.looked - other.looked || one.look - other.look);
  const seen = new Set<string>();
  const byEach = inOrder.flatMap((look) =>
    sortsOf(look).flatMap((sort): readonly UnusualSearch[] => {
      const once = [sort, look.account, dayOf(look.looked)].join(' ');
      if (seen.has(once)) return [];
      seen.add(once);
      return [{ sort, look }];
    }),
  );
  const byMany = manyInAnHour(inOrder, ({ asked }) => String(asked), searchesAnHour).map(
    ({ look, many }): UnusualSearch => ({ sort: 'many searches', look, searches: many }),
  );
  return [...byEach, ...byMany].sort(
    (one, other) => other.look.looked - one.look.looked || other.look.look - one.look.look,
  );
}

function sortsOf({ isOwnName, isOwnHome }: Search): readonly SortOfSearch[] {
  return [
    ...(isOwnName ? (['own name searched'] as const) : []),
    ...(isOwnHome ? (['own home searched'] as const) : []),
  ];
}

/** Whether a question has the last name of whoever asks it among its words. */
export function asksOwnName(words: readonly string[], name: string): boolean {
  const asked = ` ${words.join(' ')} `;
  return surnamesIn(name).some((surname) => asked.includes(` ${surname.replace(/['’]/g, '').replaceAll('-', ' ')} `));
}
