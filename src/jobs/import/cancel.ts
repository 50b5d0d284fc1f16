import type { ImportSort } from '../../record/import/sort.ts';
import type { Database } from '../../store/database.ts';
import { listImports } from '../../store/imports/imports.ts';
import { cancelImport } from '../../store/imports/steps.ts';
import { systemScope } from '../../store/scope.ts';
import type { ExitCode, World } from '../command.ts';

/** Cancels the last import of a sort that is not over. What it has kept stays. */
export async function cancelLast(
  database: Database,
  landlord: string,
  sort: ImportSort,
  world: World,
): Promise<ExitCode> {
  return database.as(systemScope(landlord), async (connection): Promise<ExitCode> => {
    const over = ['done', 'cancelled', 'failed'];
    const last = (await listImports(connection)).find((one) => one.sort === sort && !over.includes(one.state));
    if (!last || !(await cancelImport(connection, last.import, world.now()))) {
      world.print(`There is nothing of ${sort} to cancel.`);
      return 0;
    }
    world.print(
      `Import ${last.import} is cancelled. ${last.found.entries > 0 ? 'What it had kept stays in the record.' : 'Nothing of it was kept.'}`,
    );
    return 0;
  });
}
