// An embedded PostgreSQL alone, for benchmarks and for looking at data: prints its address and runs until its input ends.
// Usage: node apps/api/scripts/postgres.mjs <folder>
import path from 'node:path';
import { createServer } from 'vite';

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('Name the folder that it keeps its data in.');
  process.exit(1);
}
const root = path.resolve(import.meta.dirname, '..');
const vite = await createServer({
  root,
  server: { middlewareMode: true, watch: null, ws: false },
  appType: 'custom',
  logLevel: 'error',
});
const { startEmbedded } = await vite.ssrLoadModule('/src/database/embedded/embedded.ts');
const server = await startEmbedded({ dataDir: path.resolve(folder) });
console.log(server.url);

const stop = async () => {
  await server.stop();
  await vite.close();
  process.exit(0);
};
process.stdin.resume().on('end', stop);
process.on('SIGTERM', stop).on('SIGINT', stop);
