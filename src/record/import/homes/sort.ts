import type { SortOfRow } from '../sort.ts';
import { homeColumns } from './columns.ts';
import { type ListedHome, readListedHome } from './listed-home.ts';

/** A landlord’s list of its homes. */
export const homes: SortOfRow<ListedHome> = {
  sort: 'homes',
  columns: homeColumns,
  needs: ['home_ref', 'address_1'],
  read: readListedHome,
  referenceColumn: 'home_ref',
  referenceOf: (home) => home.home_ref,
};
