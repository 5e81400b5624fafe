import express, { type Express } from 'express';
import type { Database } from '../database/database.ts';
import type { Log } from '../log.ts';
import { alive, readiness } from './health.ts';

/** All that a process answers which leaves people to others: whether it is alive and ready. */
export async function createWorkerApp({
  database,
  log,
}: {
  readonly database: Database;
  readonly log: Log;
}): Promise<{ app: Express; close(): Promise<void> }> {
  const app = express();
  app.disable('x-powered-by');
  app.get('/healthz', alive);
  app.get('/readyz', readiness(database, log));
  app.use((_, response) => void response.status(404).type('text').send('There is nothing here.\n'));
  return { app, close: async () => {} };
}
