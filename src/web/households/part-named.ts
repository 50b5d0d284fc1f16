import { isSamePerson } from '../../record/household/known-need.ts';

type Named = { readonly part: string; readonly name: string };

/**
 * Somebody as the record calls them: whoever was called by their name, or by their first name where no two share it, is
 * written down by their part in the household. Names stand elsewhere, and one person is never two.
 */
export function partNamed(people: readonly Named[], typed: string): string {
  const said = typed.trim().replaceAll(/\s+/g, ' ');
  const named = people.filter(
    ({ name }) => isSamePerson(name.replaceAll(/\s+/g, ' '), said) || isSamePerson(name.split(' ')[0] ?? '', said),
  );
  return named.length === 1 && named[0] ? named[0].part : typed;
}
