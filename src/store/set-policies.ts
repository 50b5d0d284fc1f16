import { randomUUID } from 'node:crypto';
import type { Day } from '../calendar/day.ts';
import type { Instant } from '../calendar/instant.ts';
import type { Entry } from '../record/entry.ts';
import { type Appended, append, type WorkOut } from './append.ts';
import type { Database } from './database.ts';

/** A limit a landlord sets for itself, from a day. */
export type PolicyToSet = Pick<Entry<'policy set'>, 'lesson' | 'limit' | 'count' | 'unit' | 'why'> & {
  readonly from: Day;
};

export type SettingPolicies = {
  readonly landlord: string;
  readonly account: string;
  /** The name of whoever sets them. */
  readonly by: string;
  readonly now: Instant;
  readonly policies: readonly [PolicyToSet, ...PolicyToSet[]];
  /** A token: the same one a second time sets nothing. */
  readonly once?: string | undefined;
  /** How far the landlord’s record had come when it was looked at. */
  readonly seen?: number | undefined;
};

/** Writes limits on the landlord’s own record, all of them or none. Its cases take them up by the clock’s work (see `takeUpPolicies`). */
export function setPolicies(database: Database, setting: SettingPolicies, workOut: WorkOut): Promise<Appended> {
  const { landlord, account, by, now, policies, once, seen } = setting;
  const subject = `landlord:${landlord}` as const;
  const entries = policies.map(({ from, ...policy }, place) => ({
    ...{ id: once === undefined ? randomUUID() : `${once}-${place + 1}`, subject, kind: 'policy set' },
    ...{ happened: from, recorded: now, by, ...policy },
  })) as unknown as Entry[];
  return append(
    database,
    {
      ...{ landlord, account, now, home: undefined, entries },
      ...(once !== undefined && { once }),
      ...(seen !== undefined && { seen: { [subject]: seen } }),
    },
    workOut,
  );
}
