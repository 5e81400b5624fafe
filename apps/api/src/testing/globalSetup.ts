import { rmSync } from 'node:fs';
import { temporaryFolder } from '@quayside/testing/folders.ts';
import { guard } from '@quayside/testing/guard.ts';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '../database/embedded/embedded.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the PostgreSQL that the tests share; its user may make databases. `inject('postgres')`. */
    postgres: string;
  }
}

/**
 * One PostgreSQL for all test files, in a folder that goes with it.
 * QUAYSIDE_TEST_POSTGRES names one that runs already, and which is left running.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const running = process.env.QUAYSIDE_TEST_POSTGRES;
  if (running) {
    project.provide('postgres', running);
    return async () => {};
  }
  const dataDir = temporaryFolder('test');
  guard(dataDir);
  const { url, stop } = await startEmbedded({ dataDir, fast: true });
  project.provide('postgres', url);
  return async () => {
    await stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
