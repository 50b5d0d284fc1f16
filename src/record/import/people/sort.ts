import type { SortOfRow } from '../sort.ts';
import { personColumns } from './columns.ts';
import { type Person, readPerson } from './person.ts';

/** The people who live in a landlord’s homes, and those who act for them. */
export const people: SortOfRow<Person> = {
  sort: 'people',
  columns: personColumns,
  needs: ['person_ref', ['name', 'last_name'], ['home_ref', 'uprn', 'address']],
  read: readPerson,
  referenceColumn: 'person_ref',
  referenceOf: (person) => person.person_ref,
};
