import { blamedByName } from '../../record/behaviour/blamed-by-name.ts';
import type { Entry } from '../../record/entry.ts';
import { type AccountNamed, listNames } from '../../store/accounts.ts';
import type { CasePlace } from '../../store/cases.ts';
import type { Database } from '../../store/database.ts';
import { isKeptApart } from '../../store/no-contact.ts';
import type { Scope } from '../../store/scope.ts';

/** One of our own people who is complained of, by the name the words are nearest to. */
export type OneOfOurs = Pick<AccountNamed, 'account' | 'name'>;

/** Everybody of ours once by each name they have or had. */
export function byEveryName(ours: readonly AccountNamed[]): readonly OneOfOurs[] {
  return ours.flatMap(({ account, name, formerNames }) =>
    [...new Set([name, ...formerNames])].map((one) => ({ account, name: one })),
  );
}

/** Those of ours whom what was reported names as having done harm, or as complained of. */
export function blamedOfOurs(ours: readonly AccountNamed[], said: string): readonly OneOfOurs[] {
  const named = byEveryName(ours);
  const blamed = new Set(
    blamedByName(
      said,
      named.map(({ name }) => name),
    ).map(({ name }) => name),
  );
  return named.filter(({ name }) => blamed.has(name));
}

/**
 * What a complaint on a case says by name that one of ours did is an allegation as well, written down with it: it keeps them
 * apart from the household, and the case from everybody not named on it. Nothing where they are kept apart already.
 */
export async function allegedWith(
  entries: readonly Entry[],
  { reference }: CasePlace,
  database: Database,
  scope: Scope,
): Promise<readonly Entry[]> {
  const told = entries.filter((one) => complainedIn(one) !== '' && one.subject === `case:${reference}`);
  if (told.length === 0 || entries.some(({ kind }) => kind === 'staff conduct alleged')) return [];
  return database.as(scope, async (connection) => {
    const ours = await listNames(connection);
    const alleged: Entry[] = [];
    for (const entry of told)
      for (const { account, name } of blamedOfOurs(ours, complainedIn(entry))) {
        if (alleged.some((one) => one.kind === 'staff conduct alleged' && one.person === name)) continue;
        if (await isKeptApart(connection, account, `case:${reference}`)) continue;
        alleged.push(allegation(entry, name, alleged.length));
      }
    return alleged;
  });
}

function complainedIn(entry: Entry): string {
  switch (entry.kind) {
    case 'complaint received':
      return (entry.points ?? []).join('. ');
    case 'point raised':
      return entry.point;
    case 'dissatisfaction shown':
      return entry.says ?? '';
    case 'escalation asked for':
      return entry.why ?? '';
    default:
      return '';
  }
}

function allegation(told: Entry, person: string, place: number): Entry {
  const { subject, happened, at, recorded, by } = told;
  return {
    ...{ id: `${told.id}-alleged-${place}`, subject, happened, at, recorded, by, about: told.id },
    ...{ kind: 'staff conduct alleged', person, what: complainedIn(told) },
  } as unknown as Entry;
}
