import type { Day } from '../../../calendar/day.ts';
import { means as allMeans } from '../../kinds/vocabulary.ts';
import type { Moment, RowOf } from '../cell.ts';
import { channels } from '../channels.ts';
import { stillToCome } from '../days-in-order.ts';
import type { RowProblem } from '../row.ts';
import type { personColumns } from './columns.ts';

export type PersonRow = RowOf<typeof personColumns>;
export type Means = (typeof allMeans)[number];
export type PersonRole = NonNullable<PersonRow['role']>;

/** One person who lives in a home, or acts for somebody who does. */
export type Person = Omit<PersonRow, 'name' | 'role'> & {
  readonly person_ref: string;
  readonly name: string;
  readonly role: PersonRole;
  /** The ways in which it is safe to reach them, where that has to be minded. */
  readonly safe: readonly Means[] | undefined;
};

/** Checks a row as a whole. The person, or everything that is wrong with it. */
export function readPerson(row: PersonRow, today: Day): Person | readonly RowProblem[] {
  const days: readonly (readonly [string, Moment | undefined])[] = [
    ['known_at', row.known_at],
    ['tenancy_start', row.tenancy_start],
  ];
  const problems = [...stillToCome(days, today)];
  const say = (column: keyof PersonRow, message: string) => problems.push({ column, message });
  const { person_ref } = row;
  const name = row.name ?? ([row.first_name, row.last_name].flatMap((part) => part ?? []).join(' ') || undefined);
  if (person_ref === undefined) say('person_ref', 'The person has no reference. Give them one that nobody else has');
  if (name === undefined) say('name', 'The person has no name. Write it');
  else if (name.length > 300) say('name', 'The name is longer than 300 letters. Shorten it');
  const safe = safeMeans(row);
  if (safe === 'cannot tell')
    say(
      row.safe_contact_means === undefined ? 'safe_contact_note' : 'safe_contact_means',
      `It cannot be told which ways of reaching this person are safe, and none will be guessed. In a column “safe contact means”, write which of these are: ${allMeans.join(', ')}`,
    );
  if (problems.length > 0 || person_ref === undefined || name === undefined || safe === 'cannot tell') return problems;
  return { ...row, person_ref, name, role: row.role ?? 'tenant', safe };
}

/**
 * The ways of reaching somebody that are safe: those a column of its own names, or those a note that names only what is
 * safe names, such as ‘email only’. A guess here could do harm: what is not plain is asked about.
 */
function safeMeans({ safe_contact_means, safe_contact_note }: PersonRow): readonly Means[] | undefined | 'cannot tell' {
  if (safe_contact_means !== undefined) {
    const found = safe_contact_means.map(meansIn);
    return found.every((one) => one !== undefined) ? [...new Set(found)] : 'cannot tell';
  }
  if (safe_contact_note === undefined) return undefined;
  const only = /^(?:contact )?(?:by |via |through )?([a-z -]+?)(?: (?:and|or) ([a-z -]+?))? only\b/i.exec(
    safe_contact_note.trim(),
  );
  if (!only || /\b(?:not?|never|don.?t|avoid|except|unless)\b/i.test(safe_contact_note)) return 'cannot tell';
  const found = only.slice(1).flatMap((part) => (part === undefined ? [] : [meansIn(part)]));
  return found.every((one) => one !== undefined) ? [...new Set(found)] : 'cannot tell';
}

/** The way of getting in touch that words name. */
export function meansIn(written: string): Means | undefined {
  const exact = allMeans.find((one) => one === written.trim().toLowerCase());
  return exact ?? (Object.entries(channels) as [Means, RegExp][]).find(([, said]) => said.test(written.trim()))?.[0];
}
