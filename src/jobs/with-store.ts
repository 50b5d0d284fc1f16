import type { Store } from '../store/open-store.ts';
import { CannotUseDatabase } from '../store/reach.ts';
import type { ExitCode, World } from './command.ts';

/** Runs work on the database and closes it after. Where it cannot be used, says why, and gives 2. */
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
  } finally {
    await store.close();
  }
}
