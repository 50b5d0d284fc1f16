import { type Instant, isoInstant } from '../calendar/instant.ts';
import type { Connection } from './database.ts';

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
