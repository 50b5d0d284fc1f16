import { stepsMissing } from '../store/check-up.ts';
import type { Store } from '../store/open-store.ts';
import { CannotUseDatabase } from '../store/reach.ts';
import type { ExitCode, World } from './command.ts';

/** Runs work on the database and closes it after. Where it cannot be used, or is of an earlier version, says so, and gives 2. */
export async function withStore(
  world: World,
  how: Parameters<World['openStore']>[0],
  work: (store: Store) => Promise<ExitCode>,
): Promise<ExitCode> {
  let store: Store;
  try {
    store = await world.openStore(how);
  } catch (error) {
    if (!(error instanceof CannotUseDatabase)) throw error;
    world.complain(error.message);
    return 2;
  }
  try {
    return await work(store);
  } catch (error) {
    // A table that is not there yet is no fault of ours, and nothing to report.
    if ((await stepsMissing(store.ownerUrl).catch(() => [])).length === 0) throw error;
    world.complain(
      'The database has not been brought up to this version. “putright migrate” does that, and so does starting Putright.',
    );
    return 2;
  } finally {
    await store.close();
  }
}
