import { caseFamilies } from '../../record/kinds/vocabulary.ts';
import type { SearchFilters } from '../../store/search/find-entries.ts';
import { longestQuestion } from '../../store/search/search.ts';

/** What somebody looks for, and what they narrow it to. */
export type Question = {
  readonly words: string;
  readonly family: string | undefined;
  readonly state: 'open' | 'closed' | undefined;
  readonly patch: string | undefined;
  /** Whether more than the first page is shown. */
  readonly isLong: boolean;
};

/** Reads a question from an address. What makes no sense in it narrows nothing. */
export function readQuestion(asked: Readonly<Record<string, string | readonly string[] | undefined>>): Question {
  const one = (name: string) => String([asked[name] ?? ''].flat()[0] ?? '').trim();
  const family = one('family');
  const state = one('state');
  return {
    words: one('q').slice(0, longestQuestion),
    family: caseFamilies.find((known) => known === family),
    state: state === 'open' || state === 'closed' ? state : undefined,
    patch: one('patch').slice(0, longestPatch) || undefined,
    isLong: one('more') === 'yes',
  };
}

const longestPatch = 100;

export function filtersOf({ family, state, patch }: Question): SearchFilters {
  return { family, patch, isOpen: state === undefined ? undefined : state === 'open' };
}

/** Whether the question is narrowed to some cases. */
export function isNarrowed({ family, state, patch }: Question): boolean {
  return family !== undefined || state !== undefined || patch !== undefined;
}
