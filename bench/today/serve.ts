import { pino } from 'pino';
import type { Instant } from '../../src/calendar/instant.ts';
import { openDatabase } from '../../src/store/database.ts';
import { systemScope } from '../../src/store/scope.ts';
import { beginSession } from '../../src/store/sessions.ts';
import { createApp } from '../../src/web/app.ts';

// The web app in a process of its own, as `npm start` runs it, told by its parent which database to use. It signs
// everybody in, and says where it is and what each person’s browser would hold.

export type Asked = { readonly url: string; readonly landlord: string };
export type Told =
  | { readonly is: 'ready'; readonly address: string; readonly cookies: Readonly<Record<string, readonly string[]>> }
  | { readonly is: 'cpu'; readonly milliseconds: number; readonly backends: readonly number[] };

process.on('message', async (asked: Asked | 'cpu' | 'stop') => {
  if (asked === 'stop') process.exit(0);
  if (asked === 'cpu') return tell({ is: 'cpu', milliseconds: cpu(), backends: await backends() });
  ({ landlord, database } = { landlord: asked.landlord, database: openDatabase({ url: asked.url, connections: 10 }) });
  const app = createApp({
    log: pino({ level: 'silent' }),
    lessons: [],
    stories: [],
    database,
    now: () => Temporal.Now.instant().epochMilliseconds as Instant,
    secureCookies: false,
    cookieSecret: 'a secret for measuring, and nothing else',
    workOut: () => undefined,
  });
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  const cookies: Record<string, string[]> = {};
  const accounts = await database.as(systemScope(landlord), (connection) =>
    connection.sql<{ account: string; role: string }>('select account, role from accounts order by account'),
  );
  for (const { account, role } of accounts) {
    const held = await beginSession(database, {
      landlord,
      account,
      now: Temporal.Now.instant().epochMilliseconds as Instant,
    });
    cookies[role] = [...(cookies[role] ?? []), `putright=${encodeURIComponent(app.signCookie(held))}`];
  }
  tell({ is: 'ready', address, cookies });
});

let landlord: string;
let database: ReturnType<typeof openDatabase>;

function tell(told: Told): void {
  process.send?.(told);
}

/** Milliseconds of processor this process has used. */
function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The processes of the server that work for this one. */
async function backends(): Promise<readonly number[]> {
  const rows = await database.as(systemScope(landlord), (connection) =>
    connection.sql<{ pid: number }>('select pid from pg_stat_activity where datname = current_database()'),
  );
  return rows.map(({ pid }) => pid);
}
