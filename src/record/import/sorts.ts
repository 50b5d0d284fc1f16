import { complaints } from './complaints/sort.ts';
import { homes } from './homes/sort.ts';
import { people } from './people/sort.ts';
import { repairs } from './repairs/sort.ts';
import type { ImportSort, SortOfRow } from './sort.ts';

const sorts = { homes, people, repairs, complaints } as unknown as Readonly<Record<ImportSort, SortOfRow<never>>>;

/** What a sort of import says of its files and rows. */
export function sortOf(sort: ImportSort): SortOfRow<never> {
  return sorts[sort];
}
