import { setTimeout as sleep } from 'node:timers/promises';
import type { Response } from 'express';
import type { Database } from '../database/database.ts';
import { isReady } from '../database/ready.ts';
import type { Log } from '../log.ts';

const PATIENCE_MS = 2_000;

/** Alive: the process answers. */
export const alive = (_: unknown, response: Response): void => void response.json({ status: 'ok' });

/** Ready: the database answers in time, and every migration is done. 503 otherwise; why, stands in the log. */
export const readiness =
  (database: Database, log: Log) =>
  async (_: unknown, response: Response): Promise<void> => {
    const ready = await Promise.race([isReady(database), sleep(PATIENCE_MS, false, { ref: false })]).catch(
      (error: unknown) => {
        log.warn({ error }, 'the database does not answer');
        return false;
      },
    );
    response.status(ready ? 200 : 503).json({ status: ready ? 'ready' : 'not ready' });
  };
