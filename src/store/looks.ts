import { type Instant, isoInstant } from '../calendar/instant.ts';
import type { Connection } from './database.ts';
import type { StaffRole } from './scope.ts';

/** What somebody opened: a household’s page, its home’s, one of its cases or a file of one, or the page of who looked. */
export type Opened = {
  readonly opened: 'household' | 'home' | 'case' | 'file' | 'who looked';
  readonly home: string;
  readonly household: string | undefined;
  readonly reference?: string | undefined;
  /** The entry of the file. */
  readonly entry?: string | undefined;
  /** Why, in their own words. */
  readonly why?: string | undefined;
};

/** What looking gives besides the record: whether this scope may see what is sensitive in it, and why they look. */
export type Looking = {
  /** As `maySeeSensitive` says; true where there is no household to tell anything. */
  readonly canSeeSensitive: boolean;
  /** The reference of the case they have in hand there, if they have one. */
  readonly caseInHand: string | undefined;
};

/**
 * Writes down that the account in scope looks at a household’s record, before anything of it is shown; opening the same
 * again within ten minutes is the same look. One question to the database with what every such page asks besides.
 */
export async function noteLook(connection: Connection, look: Opened, now: Instant): Promise<Looking> {
  const { opened, home, household, reference, entry, why } = look;
  const [row] = await connection.prepared<{ in_hand: string | null; may: boolean }>(
    `select note_look($1, $2, $3, $4, $5, $6, $7) as in_hand,
       $3::text is null or may_see_danger($3, scope_account(), scope_role()) as may`,
    [opened, home, household ?? null, reference ?? null, entry ?? null, why ?? null, isoInstant(now)],
  );
  return { canSeeSensitive: row?.may === true, caseInHand: row?.in_hand ?? undefined };
}

/**
 * Writes down a look at each household whose entries are about to be shown together with others’, as at its home; and at a
 * home whose case belongs to nobody who lives there. What is on the home’s own record alone is of nobody.
 */
export async function noteLooksAt(
  connection: Connection,
  shown: readonly {
    readonly home: string;
    readonly household: string | undefined;
    readonly reference: string | undefined;
  }[],
  now: Instant,
): Promise<void> {
  const ofPeople = shown.filter(({ household, reference }) => household !== undefined || reference !== undefined);
  const places = new Map(ofPeople.map(({ home, household }) => [`${home} ${household ?? ''}`, { home, household }]));
  for (const place of places.values()) await noteLook(connection, { opened: 'home', ...place }, now);
}

/** A look as it is shown to those who answer for it. */
export type LookMade = {
  readonly look: number;
  readonly looked: Instant;
  readonly name: string;
  readonly role: StaffRole;
  readonly opened: Opened['opened'] | 'refused';
  readonly reference: string | undefined;
  /** The case they had in hand there, where whoever asks may see it. */
  readonly inHand: { readonly reference: string; readonly title: string } | undefined;
  readonly why: string | undefined;
};

/** Who looked at a household’s record, the newest first, as far as this scope may see; only those before `before`. */
export async function looksAt(
  connection: Connection,
  household: string,
  { before, most }: { readonly before: number | undefined; readonly most: number },
): Promise<readonly LookMade[]> {
  const rows = await connection.sql<LookRow>(
    `select l.look, l.looked, coalesce(a.name, l.account) as name, l.role, l.opened, l.reference, l.why,
       c.reference as in_hand, c.title
     from looks l left join accounts a on a.landlord = l.landlord and a.account = l.account
       left join cases c on c.landlord = l.landlord and c.reference = l.in_hand
     where l.landlord = $1 and l.household = $2 and l.look < coalesce($3::bigint, 9223372036854775807)
     order by l.look desc limit $4`,
    [connection.scope.landlord, household, before ?? null, most],
  );
  return rows.map(({ in_hand, title, reference, why, ...row }) => ({
    ...row,
    reference: reference ?? undefined,
    inHand: in_hand === null ? undefined : { reference: in_hand, title: title ?? '' },
    why: why ?? undefined,
  }));
}

type LookRow = Omit<LookMade, 'inHand' | 'reference' | 'why'> & {
  readonly reference: string | null;
  readonly why: string | null;
  readonly in_hand: string | null;
  readonly title: string | null;
};
