import { createHash } from 'node:crypto';
import {
  type Compilable,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely';
import type { PoolClient } from 'pg';
import { readColumn } from './columns.ts';
import { type Address, openPool } from './pool.ts';
import type { Scope } from './scope.ts';
import type { Tables } from './tables.ts';

/** The application's own role: it may read and add entries, and never change one. */
export const applicationRole = 'putright_app';

/** One database, as the application sees it. */
export type Database = {
  /** Runs work on one connection that shows only what this scope may see. */
  readonly as: <Result>(scope: Scope, work: (connection: Connection) => Promise<Result>) => Promise<Result>;
  /** Whether it answers. */
  readonly isHealthy: () => Promise<boolean>;
  readonly close: () => Promise<void>;
};

/** A connection within a scope. */
export type Connection = {
  readonly scope: Scope;
  /** Which database it is of: one and the same for all connections to it. */
  readonly database: object;
  /** Runs a query written with `query`, or SQL with its values, and gives the rows. */
  readonly rows: <Row>(query: Compilable<Row>) => Promise<readonly Row[]>;
  readonly sql: <Row>(text: string, values?: readonly unknown[]) => Promise<readonly Row[]>;
  /** As `sql`, for what is asked often in the same words: each connection plans it once. */
  readonly prepared: <Row>(text: string, values?: readonly unknown[]) => Promise<readonly Row[]>;
  /** Runs work in one transaction: all of it, or none. */
  readonly together: <Result>(work: () => Promise<Result>) => Promise<Result>;
};

/** Writes queries with their types. It has no connection of its own: `Connection.rows` runs them. */
export const query = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

export type DatabaseOptions = {
  readonly url: Address;
  /** The most connections at once. */
  readonly connections?: number;
  /** Told when a connection that nobody was using is lost. No values are in it. */
  readonly onLost?: (error: Error) => void;
};

/** Opens a database as the application. Nothing is connected until it is first asked. */
export function openDatabase({ url, connections = 10, onLost }: DatabaseOptions): Database {
  const pool = openPool(url, {
    max: connections,
    options: `-c role=${applicationRole} -c search_path=putright -c timezone=UTC -c statement_timeout=30000`,
    connectionTimeoutMillis: 10_000,
    types: { getTypeParser: readColumn },
  });
  pool.on('error', (error) => onLost?.(error));
  // A connection can also be lost while it is in use and waits for nothing; unheard, that would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const scopes = new WeakMap<PoolClient, Scope>();

  const as: Database['as'] = async (scope, work) => {
    const client = await pool.connect();
    let fault: unknown;
    try {
      if (!isSameScope(scopes.get(client), scope)) {
        scopes.delete(client);
        await client.query({ name: 'scope', text: setScope, values: [scope.landlord, scope.account, scope.role] });
        scopes.set(client, scope);
      }
      return await work(connectionOf(client, scope, pool));
    } catch (error) {
      fault = error;
      throw error;
    } finally {
      client.release(isLost(fault));
    }
  };

  return {
    as,
    isHealthy: () =>
      pool.query('select 1').then(
        () => true,
        () => false,
      ),
    close: () => pool.end(),
  };
}

const setScope =
  "select set_config('putright.landlord', $1, false), set_config('putright.account', $2, false), set_config('putright.role', $3, false)";

function isSameScope(one: Scope | undefined, other: Scope): boolean {
  return one?.landlord === other.landlord && one.account === other.account && one.role === other.role;
}

/** A short name for a statement, the same for the same words. */
function nameOf(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = createHash('sha256').update(text).digest('base64url');
  names.set(text, name);
  return name;
}

const names = new Map<string, string>();

function connectionOf(client: PoolClient, scope: Scope, database: object): Connection {
  const sql = async <Row>(text: string, values: readonly unknown[] = []) =>
    (await client.query(text, [...values])).rows as Row[];
  return {
    scope,
    database,
    sql,
    prepared: async <Row>(text: string, values: readonly unknown[] = []) =>
      (await client.query({ name: nameOf(text), text, values: [...values] })).rows as Row[],
    rows: (built) => {
      const { sql: text, parameters } = built.compile();
      return sql(text, parameters);
    },
    together: async (work) => {
      await client.query('begin');
      try {
        const result = await work();
        await client.query('commit');
        return result;
      } catch (error) {
        await client.query('rollback').catch(() => undefined);
        throw error;
      }
    },
  };
}

/** Whether a fault means the connection itself is no good any more, rather than what was asked of it. */
export function isLost(fault: unknown): boolean {
  if (!(fault instanceof Error)) return false;
  const code = 'code' in fault ? String(fault.code) : '';
  // Classes 08 and 57P are the server going away; a code that begins with E is the network.
  return /^(?:08|57P|E[A-Z])/.test(code) || /^Connection terminated|timeout expired/i.test(fault.message);
}
