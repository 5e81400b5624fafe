import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import packed, { inflate } from '@sparticuz/chromium';

const PACKAGE = path.join(path.dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
const CACHE = fileURLToPath(new URL('../../../.cache', import.meta.url));

/** A browser, and what it needs in its environment on a machine without fonts or without its libraries. */
export interface Chromium {
  executablePath: string;
  env: Record<string, string>;
}

/** The Chromium among our packages, unpacked once into the cache of the checkout. Throws where it does not run. */
export async function bundledChromium(): Promise<Chromium> {
  const { version } = JSON.parse(readFileSync(path.join(PACKAGE, 'package.json'), 'utf8')) as { version: string };
  const folder = path.join(CACHE, `chromium-${version}`);
  if (!existsSync(folder)) await unpack(folder);
  const executablePath = path.join(folder, 'chromium');
  const fonts: Record<string, string> = hasFonts() ? {} : { FONTCONFIG_PATH: path.join(folder, 'fonts') };
  const libraries = { LD_LIBRARY_PATH: path.join(folder, 'al2023/lib') };
  const env = [fonts, { ...fonts, ...libraries }].find((candidate) => runs(executablePath, candidate));
  if (!env)
    throw new Error('No browser is installed, and the one among our packages does not run here. Set CHROMIUM_PATH.');
  return { executablePath, env };
}

/**
 * The package unpacks into the temporary folder, and takes whatever lies there under that name, of any version:
 * so it gets a folder of its own, which takes its name when it is complete.
 */
async function unpack(folder: string): Promise<void> {
  const draft = `${folder}.${process.pid}`;
  const temporary = process.env.TMPDIR;
  mkdirSync(draft, { recursive: true });
  process.env.TMPDIR = draft;
  try {
    await packed.executablePath();
    await inflate(path.join(PACKAGE, 'bin/al2023.tar.br'));
    // Theirs looks for the fonts in fixed places.
    writeFileSync(path.join(draft, 'fonts/fonts.conf'), '<fontconfig><dir prefix="relative">fonts</dir></fontconfig>');
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temporary;
  }
  if (existsSync(folder)) rmSync(draft, { recursive: true });
  else renameSync(draft, folder);
}

/** Without any font every text is nothing high, and a page without text proves little. */
function hasFonts(): boolean {
  return existsSync('/etc/fonts/fonts.conf') && globSync('/usr/share/fonts/**/*.{ttf,otf}').length > 0;
}

function runs(program: string, env: Record<string, string>): boolean {
  return spawnSync(program, ['--version'], { env: { ...process.env, ...env }, timeout: 10_000 }).status === 0;
}
