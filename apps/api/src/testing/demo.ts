import { rmSync } from 'node:fs';
import type { DataSource } from 'typeorm';
import { afterAll, inject } from 'vitest';
import { temporaryFolder } from '@quayside/testing/folders.ts';
import { createDataSource } from '../database/data-source.ts';
import { queryOn } from '../database/database.ts';
import { Reader } from '../database/reader/reader.ts';
import { loadDemo } from '../demo/demo.ts';
import { declarations, ruleOf, schema } from '../graphql/schema.ts';
import { openStorage } from '../storage/storage.ts';
import { cloneDatabase, dropDatabase } from './databases.ts';

/** The day on which the demo is loaded unless a test says otherwise. */
export const WEDNESDAY = new Date('2025-11-19T15:05:00Z');

/** Databases for the tests of a file that load the demo, and the folder of its files; all of it goes when the tests are done. */
export function demoDatabases() {
  const server = inject('postgres');
  const folder = temporaryFolder('demo');
  const opened: { name: string; dataSource: DataSource }[] = [];
  afterAll(async () => {
    for (const { dataSource, name } of opened) {
      await dataSource.destroy();
      await dropDatabase(server, name);
    }
    rmSync(folder, { recursive: true, force: true });
  });

  /** A database with all tables and nothing but what every installation has. */
  const emptyDatabase = async (name: string): Promise<DataSource> => {
    await dropDatabase(server, name);
    const dataSource = createDataSource(await cloneDatabase(server, 'template1', name), 2);
    await dataSource.initialize();
    opened.push({ name, dataSource });
    await dataSource.runMigrations();
    return dataSource;
  };
  const load = async (dataSource: DataSource, now: Date): Promise<void> => {
    const reader = Reader.for(dataSource, queryOn(dataSource), schema, declarations, ruleOf);
    const storage = await openStorage({ dataDir: folder, s3Url: null });
    await loadDemo({ dataSource, reader, storage, publicUrl: 'http://127.0.0.1:4000' }, { now: () => now });
  };
  /** A database with the demo of that Wednesday. */
  const loaded = async (name: string): Promise<DataSource> => {
    const dataSource = await emptyDatabase(name);
    await load(dataSource, WEDNESDAY);
    return dataSource;
  };
  return { folder, emptyDatabase, load, loaded };
}
