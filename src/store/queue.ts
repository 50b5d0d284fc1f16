import { PgBoss } from 'pg-boss';
import { type Address, openPool } from './pool.ts';

/** Work done by the clock, shared out among however many processes there are: each piece is done by one of them. */
export type Queue = {
  /** Does this every minute, beginning now, or once a day at a time by London’s clocks; tried twice more where it fails. */
  readonly every: (
    when: 'minute' | { readonly dayAt: string },
    name: string,
    work: () => Promise<void>,
  ) => Promise<void>;
  /** Finishes what is being done, for up to twenty seconds, and takes nothing more. */
  readonly stop: () => Promise<void>;
};

/**
 * Opens the queue, in a schema of its own of the same database. `url` is of the database’s owner. Nothing personal is
 * kept in it: a piece of work has a name and nothing else.
 *
 * @param onFault told of each fault: the name of the work, where it is known, and what went wrong
 */
export async function openQueue(url: Address, onFault: (error: Error, name?: string) => void): Promise<Queue> {
  const pool = openPool(url, { application_name: 'putright queue', max: 3, connectionTimeoutMillis: 10_000 });
  pool.on('error', (error) => onFault(error));
  const boss = new PgBoss({
    db: { executeSql: (text, values) => pool.query(text, values) },
    schema: 'pgboss',
    cronMonitorIntervalSeconds: 15,
    // Looked for every quarter of a minute, so that a minute’s work is never left out.
    cronWorkerIntervalSeconds: 5,
  });
  boss.on('error', (error) => onFault(error));
  await boss.start().catch(async (error: Error) => {
    await pool.end();
    throw error;
  });
  return {
    every: async (when, name, work) => {
      // However long a run takes, no more than one waits behind it.
      await boss.createQueue(name, { policy: 'short', retryLimit: 2, retryDelay: 5, expireInSeconds: 900 });
      await boss.schedule(name, cronOf(when), null, { tz: 'Europe/London' });
      if (when === 'minute') await boss.send(name);
      await boss.work(name, { pollingIntervalSeconds: 2 }, async () => {
        await work().catch((error: Error) => {
          onFault(error, name);
          throw new Error('It went wrong; the log says how.');
        });
      });
    },
    stop: async () => {
      await boss.stop({ graceful: true, timeout: 20_000 });
      await pool.end();
    },
  };
}

function cronOf(when: 'minute' | { readonly dayAt: string }): string {
  if (when === 'minute') return '* * * * *';
  const [hours, minutes] = when.dayAt.split(':');
  return `${Number(minutes)} ${Number(hours)} * * *`;
}
