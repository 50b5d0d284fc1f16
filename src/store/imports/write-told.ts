import type { Instant } from '../../calendar/instant.ts';
import { importAccount } from '../../record/import/told.ts';
import type { WorkOut } from '../append.ts';
import { appendInBulk } from '../bulk.ts';
import type { Connection } from '../database.ts';
import type { ToldRows } from './keeper.ts';

/** Writes what rows tell of homes and who lives in them on the record, home by home: each once, however often it is sent. */
export async function writeTold(
  connection: Connection,
  told: readonly (ToldRows & { readonly home: string })[],
  { once, now, workOut }: { readonly once: string; readonly now: Instant; readonly workOut: WorkOut },
): Promise<void> {
  const byHome = Map.groupBy(
    told.filter(({ added }) => added.length > 0),
    ({ home }) => home,
  );
  const bundles = [...byHome].map(([home, some]) => ({
    once: `${once} ${home}`,
    home,
    written: some.flatMap(({ added }) => added.map((entry) => ({ entry, account: importAccount }))),
    opens: [],
  }));
  if (bundles.length > 0) await appendInBulk(connection, bundles, now, workOut, undefined, false);
}
