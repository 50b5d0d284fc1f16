/** Somebody as a sentence calls them: a name as it is, a part in the household with its article ('the resident'). */
export function sayPerson(person: string): string {
  return /^(?:\p{Lu}|the |an? |his |her |their )/u.test(person) ? person : `the ${person}`;
}
