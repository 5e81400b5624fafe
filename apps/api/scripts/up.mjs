// Builds what has changed and starts Quayside in this very process, so that signals reach it.
// `--serve` starts it for real work; without it, as a demonstration.
import path from 'node:path';

const OLDEST = 24;

if (Number.parseInt(process.versions.node, 10) < OLDEST) {
  const platform = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const advice = ['linux-x64', 'linux-arm64', 'win-x64'].includes(platform)
    ? '`npm start` brings its own.'
    : `There is none for ${platform} among our packages: please install it from https://nodejs.org and start again.`;
  console.error(`Quayside needs Node.js ${OLDEST} or newer, this is ${process.versions.node}. ${advice}`);
  process.exit(1);
}

const { buildWhatChanged, root } = await import('./build.mjs');
const { endWithLaunchers } = await import('./launchers.mjs');

/** Sets what nobody has set, by value or by file. */
function preset(name, value) {
  if (!process.env[name] && !process.env[`${name}_FILE`]) process.env[name] = value;
}

preset('NODE_ENV', 'production');
preset('DEMO', process.argv.includes('--serve') ? 'off' : 'on');
preset('DATA_DIR', path.join(root, '.data'));

try {
  await buildWhatChanged((line) => console.log(line));
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
process.setSourceMapsEnabled(true);
endWithLaunchers();
await import('../dist/main.js');
