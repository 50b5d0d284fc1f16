/** A server’s settings by name, as PostgreSQL spells them. */
export type Settings = Readonly<Record<string, string>>;

/**
 * Settings for one small machine. They are given on the command line at every start, so nothing in the data folder has
 * to be written by us, and nothing there can undo them.
 */
const usual: Settings = {
  // What is said to be kept is kept, whatever happens to the power.
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  wal_level: 'replica',
  wal_compression: 'on',
  min_wal_size: '80MB',
  max_wal_size: '512MB',

  // Many short questions from a few processes, on two cores and a solid-state disk.
  max_connections: '100',
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  random_page_cost: '1.1',
  jit: 'off',
  // Workers share memory through /dev/shm, of which a container has very little.
  max_parallel_workers_per_gather: '0',

  timezone: 'UTC',
  log_timezone: 'UTC',

  // Seven files, one for each day of the week, each begun afresh when its day comes round.
  logging_collector: 'on',
  log_destination: 'stderr',
  log_directory: '../log',
  log_filename: 'server-%a.log',
  log_rotation_age: '1d',
  log_rotation_size: '0',
  log_truncate_on_rotation: 'on',
  log_file_mode: '0600',

  // A statement, its values, or the row it clashed with can hold somebody’s name. An error goes back to whoever
  // asked; the log hears of the server’s own health alone.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_statement: 'none',
  log_min_duration_statement: '-1',
  log_min_duration_sample: '-1',
  log_transaction_sample_rate: '0',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_checkpoints: 'off',
  log_autovacuum_min_duration: '-1',
};

/**
 * Writes a server’s settings as options for its command line.
 *
 * @param name what this server is called among the machine’s processes; see `lock.ts`
 * @param isByShortWay whether it is to be reached by a socket in its data folder too; see `short-way.ts`
 * @throws when a setting would need quoting, which no two shells do alike
 */
export function serverOptions(
  name: string,
  { port, isByShortWay }: { readonly port: number; readonly isByShortWay: boolean },
  chosen: Settings = {},
): string {
  const settings: Settings = {
    ...usual,
    ...chosen,
    listen_addresses: '127.0.0.1',
    // Where the server is when it makes it: in its data folder, into which nobody else may look.
    unix_socket_directories: isByShortWay ? '.' : '',
    port: String(port),
    cluster_name: name,
  };
  return Object.entries(settings)
    .map(([setting, value]) => {
      if (!/^\w+$/.test(setting) || !/^[\w.:/%-]*$/.test(value))
        throw new Error(`Cannot set ${setting} to “${value}”.`);
      return `-c ${setting}=${value}`;
    })
    .join(' ');
}
