/** Settings of every server. Timeouts of statements and transactions are the pool's, not the server's. */
const always = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  jit: 'off',
  random_page_cost: '1.1',
  // What a statement did wrong is told to the application; the server's own log stays small and free of people's data.
  log_min_messages: 'log',
  log_checkpoints: 'off',
};

const lasting = {
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  maintenance_work_mem: '128MB',
  work_mem: '16MB',
};

/** For tests: nothing survives a power cut, everything else behaves the same. */
const forgetful = {
  shared_buffers: '512MB',
  max_connections: '200',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '4GB',
  checkpoint_timeout: '1h',
  // It would hold on to a template while a test copies it.
  autovacuum: 'off',
};

/** Command line options of `postgres`. */
export function serverSettings(fast: boolean): string[] {
  return Object.entries({ ...always, ...(fast ? forgetful : lasting) }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
}
