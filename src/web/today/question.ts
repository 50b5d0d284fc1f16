import type { RiskToPeople } from '../../record/casework/standing.ts';
import { caseFamilies } from '../../record/kinds/vocabulary.ts';
import type { WorklistFilters, WorklistPlace } from '../../store/worklist.ts';
import { readPlace, writePlace } from './place.ts';
import { type When, whens } from './when.ts';
import type { Whose } from './whose.ts';

/** What is asked of the page. The address says all of it, and nothing else remembers it. */
export type Question = {
  readonly whose: Whose;
  readonly filters: WorklistFilters;
  readonly when: When | undefined;
  readonly after: WorklistPlace | undefined;
};

export const clocks = ['law', 'code', 'policy', 'default', 'given'] as const;
export const risks: readonly RiskToPeople[] = [3, 2, 1, 0];

/**
 * Reads the address. What cannot be chosen is left out; `isElsewhere` says when that is whose list was asked for.
 * `mayBeSeen` are the lists there are for this person, the one they start with first.
 */
export function readQuestion(
  query: Readonly<Record<string, unknown>>,
  mayBeSeen: readonly Whose[],
): { readonly question: Question; readonly isElsewhere: boolean } {
  const asked = (name: string) => [query[name]].flat().filter((value): value is string => typeof value === 'string');
  const among = <Value>(name: string, values: readonly Value[]) =>
    values.filter((value) => asked(name).includes(String(value)));
  const [whoseAsked] = asked('whose');
  const whose = mayBeSeen.find((one) => one === whoseAsked);
  const [after] = asked('after');
  return {
    question: {
      whose: whose ?? mayBeSeen[0] ?? 'mine',
      filters: {
        families: among('family', caseFamilies),
        patches: [...new Set(asked('patch'))].filter((patch) => patch !== '').slice(0, mostPatches),
        clocks: among('clock', clocks),
        risks: among('risk', risks),
      },
      when: whens.find((one) => one === asked('due')[0]),
      after: after === undefined ? undefined : readPlace(after),
    },
    isElsewhere: whoseAsked !== undefined && whoseAsked !== '' && whose === undefined,
  };
}

/** More patches than anybody chooses, so that an address made up by a machine is cut short. */
const mostPatches = 50;

/** The address that asks a question. `usual` is whose list is shown where none is asked for. */
export function addressOf({ whose, filters, when, after }: Question, usual: Whose | undefined): string {
  const query = new URLSearchParams();
  if (whose !== usual) query.append('whose', whose);
  for (const [name, chosen] of namedFilters(filters)) for (const one of chosen) query.append(name, String(one));
  if (when !== undefined) query.append('due', when);
  if (after !== undefined) query.append('after', writePlace(after));
  return query.size === 0 ? '/today' : `/today?${query}`;
}

/** Each filter with its name in the address, in the order the page shows them. */
function namedFilters({ families, patches, clocks, risks }: WorklistFilters) {
  return [
    ['family', families],
    ['patch', patches],
    ['clock', clocks],
    ['risk', risks],
  ] as const;
}

/** Nothing narrowed. */
export const noFilters: WorklistFilters = { families: [], patches: [], clocks: [], risks: [] };

/** How many filters are chosen. */
export function filtersChosen(filters: WorklistFilters): number {
  return namedFilters(filters).reduce((sum, [, chosen]) => sum + chosen.length, 0);
}
