import { fill } from './data.ts';
import { startPostgres, startProduct, withFolder, type Postgres, type Server } from './installation.ts';
import { on } from './kept.ts';
import { end } from './processes.ts';

/** Runs work on the product's build with new data of so many tickets. Nothing of it stays behind. */
export const onNewData = (
  tickets: number,
  build: string,
  work: (installation: { product: Server; postgres: Postgres }) => Promise<void>,
): Promise<void> =>
  withFolder(undefined, tickets, async (folder) => {
    const postgres = await startPostgres(folder);
    try {
      const product = await startProduct(build, { url: postgres.url, folder });
      try {
        await on(postgres.url, (database) => fill(database, tickets));
        await work({ product, postgres });
      } finally {
        await end(product.child);
      }
    } finally {
      await postgres.stop();
    }
  });
