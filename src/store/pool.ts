import { Client, type ClientConfig, Pool, type PoolConfig } from 'pg';

/** Where a database is; or what says so, where it may come to be somewhere else while we run. */
export type Address = string | (() => string);

/** Opens a pool whose connections each go to where the database is when they are made. Nothing is connected until it is asked. */
export function openPool(address: Address, config: Omit<PoolConfig, 'connectionString' | 'Client'>): Pool {
  const whereNow = typeof address === 'string' ? () => address : address;
  return new Pool({
    ...config,
    Client: class extends Client {
      constructor(options?: ClientConfig) {
        super({ ...options, connectionString: whereNow() });
      }
    },
  });
}
