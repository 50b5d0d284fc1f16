import type { LedgerName } from '../../record/casework/standing.ts';
import { type LedgerStands, ledgerStands } from '../../store/ledger.ts';
import type { Whose } from '../today/whose.ts';

/** What is asked of a ledger’s page. The address says all of it, and nothing else remembers it. */
export type LedgerAsked = {
  readonly ledger: LedgerName;
  readonly whose: Whose;
  readonly patch: string | undefined;
  readonly stands: LedgerStands | undefined;
  readonly openOnly: boolean;
  readonly page: number;
};

/** The last page there is a way to, so that an address made up by a machine costs no more than a person’s. */
const lastPage = 400;

/**
 * Reads the address. What cannot be chosen is left out; `isElsewhere` says when that is whose ledger was asked for.
 * `mayBeSeen` are those there are for this person, the one they start with first; only who sees other teams has patches.
 */
export function readAsked(
  ledger: LedgerName,
  query: Readonly<Record<string, unknown>>,
  mayBeSeen: readonly Whose[],
  patches: readonly string[],
): { readonly asked: LedgerAsked; readonly isElsewhere: boolean } {
  const one = (name: string) => [query[name]].flat().find((value): value is string => typeof value === 'string');
  const whoseAsked = one('whose');
  const whose = mayBeSeen.find((may) => may === whoseAsked);
  const page = Number(one('page'));
  return {
    asked: {
      ledger,
      whose: whose ?? mayBeSeen[0] ?? 'mine',
      patch: patches.find((patch) => patch === one('patch')),
      stands: ledgerStands.find((stands) => slugOf(stands) === one('stands')),
      openOnly: (one('cases') ?? usualCases(ledger)) === 'open',
      page: Number.isInteger(page) && page > 1 ? Math.min(page, lastPage) : 1,
    },
    isElsewhere: whoseAsked !== undefined && whoseAsked !== '' && whose === undefined,
  };
}

/** The address that asks this, of the page or of its file. `usual` is whose is shown where nobody’s is asked for. */
export function addressOf(
  { ledger, whose, patch, stands, openOnly, page }: LedgerAsked,
  usual: Whose | undefined,
  file: '' | '.csv' = '',
): string {
  const query = new URLSearchParams();
  if (whose !== usual) query.append('whose', whose);
  if (patch !== undefined) query.append('patch', patch);
  const cases = openOnly ? 'open' : 'all';
  if (cases !== usualCases(ledger)) query.append('cases', cases);
  if (stands !== undefined) query.append('stands', slugOf(stands));
  if (page > 1) query.append('page', String(page));
  return `${pathOf(ledger)}${file}${query.size === 0 ? '' : `?${query}`}`;
}

/** Where a ledger’s page is. */
export function pathOf(ledger: LedgerName): `/ledgers/${string}` {
  return { promise: '/ledgers/promises', request: '/ledgers/requests', handover: '/ledgers/hand-overs' }[
    ledger
  ] as `/ledgers/${string}`;
}

/** How it stands, as an address says it. */
export function slugOf(stands: LedgerStands): string {
  return stands.replaceAll(' ', '-');
}

/** A hand-over matters while the case is open; a promise does not end with it. */
function usualCases(ledger: LedgerName): 'open' | 'all' {
  return ledger === 'handover' ? 'open' : 'all';
}
