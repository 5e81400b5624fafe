// Writes the migration that brings the database from the ones before to what the entities say: `pnpm migration AddSleep`.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createServer } from 'vite';

const title = process.argv[2];
if (!/^[A-Z][A-Za-z0-9]+$/.test(title ?? '')) {
  console.error('Name the change in PascalCase: pnpm migration AddSleep');
  process.exit(1);
}

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'src/database/migrations');
const dataDir = await mkdtemp(path.join(tmpdir(), 'quayside-migration-'));
const vite = await createServer({ root, server: { middlewareMode: true }, appType: 'custom', logLevel: 'error' });
try {
  const { startEmbedded } = await vite.ssrLoadModule('/src/database/embedded/embedded.ts');
  const { createDataSource } = await vite.ssrLoadModule('/src/database/data-source.ts');
  const server = await startEmbedded({ dataDir, fast: true });
  try {
    const dataSource = await createDataSource(server.url).initialize();
    await dataSource.runMigrations({ transaction: 'all' });
    const { upQueries, downQueries } = await dataSource.driver.createSchemaBuilder().log();
    await dataSource.destroy();
    if (upQueries.length === 0) console.log('The database is what the entities say: there is nothing to write.');
    else await write(upQueries, downQueries.toReversed());
  } finally {
    await server.stop();
  }
} finally {
  await vite.close();
  await rm(dataDir, { recursive: true, force: true });
}

async function write(up, down) {
  const name = `${title}${Date.now()}`;
  const file = `${Date.now()}-${title}.ts`;
  const run = (queries) => queries.map(({ query }) => `    await runner.query(\`${query}\`);`).join('\n');
  await writeFile(
    path.join(folder, file),
    `import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ${name} implements MigrationInterface {
  readonly name = '${name}';

  async up(runner: QueryRunner): Promise<void> {
${run(up)}
  }

  async down(runner: QueryRunner): Promise<void> {
${run(down)}
  }
}
`,
  );
  const list = path.join(folder, 'migrations.ts');
  const text = await readFile(list, 'utf8');
  await writeFile(
    list,
    text
      .replace('\n\n/**', `\nimport { ${name} } from './${file}';\n\n/**`)
      .replace(/ = \[([^\]]*)\];/, (_, before) => ` = [${before.trim().replace(/,$/, '')}, ${name}];`),
  );
  console.log(`Written: src/database/migrations/${file}. Read it before you keep it.`);
}
