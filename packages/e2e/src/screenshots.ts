// The pictures of the README, taken from a demo that runs: `npm run screenshots`, with QUAYSIDE_ORIGIN when it isn't on port 4000.
import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from './browser.ts';
import { desktop, Person } from './person.ts';
import { BOARD, PORTAL } from './screens.ts';

const ORIGIN = process.env.QUAYSIDE_ORIGIN ?? 'http://127.0.0.1:4000';
const FOLDER = fileURLToPath(new URL('../../../.github/images', import.meta.url));
/** What a picture in a repository may weigh, in bytes. */
const LARGEST = 300_000;

const PICTURES = [
  { file: 'portal-home.png', email: 'primary@harborcafe.example', screen: PORTAL[0] },
  { file: 'desk-board.png', email: 'tech@lanternworks.example', screen: BOARD },
];

mkdirSync(FOLDER, { recursive: true });
const browser = await launchBrowser();
try {
  for (const { file, email, screen } of PICTURES) {
    const person = await Person.at(browser, ORIGIN, email, desktop);
    await person.signIn(email);
    await screen?.open(person.page);
    const picture = path.join(FOLDER, file);
    await person.page.screenshot({ path: picture, animations: 'disabled', caret: 'hide' });
    const { size } = statSync(picture);
    if (person.problems.length > 0) throw new Error(person.problems.join('\n'));
    if (size > LARGEST) throw new Error(`${file} has ${size} bytes, ${LARGEST} are allowed.`);
    console.log(`${file}: ${Math.round(size / 1000)} kB`);
    await person.leave();
  }
} finally {
  await browser.close();
}
