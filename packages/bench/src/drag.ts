// How smoothly a card is dragged over a board of a thousand, all of them loaded. Usage: npm run bench -- drag
import { parseArgs } from 'node:util';
import { launchBrowser } from '../../e2e/src/browser.ts';
import { BUILD } from './installation.ts';
import { onNewData } from './new-data.ts';
import { median } from './processes.ts';
import { OUTSIDE_BOARD, token } from './recipe.ts';

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof launchBrowser>>['newPage']>>;

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '8' },
    build: { type: 'string', default: BUILD },
  },
});
/** A tenth of them is open, and half of those stand on the board. */
const TICKETS = 20_000;
/** What one sees as smooth, in milliseconds. */
const SMOOTH = 20;
const VIEW = { width: 1440, height: 900 };

await onNewData(TICKETS, options.build, ({ product }) => drag(`http://127.0.0.1:${product.port}`));

/** Drags in some rounds and prints how smooth it was. */
async function drag(origin: string): Promise<void> {
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: VIEW });
  await page.context().addCookies([{ name: 'quayside_session', value: token('technician', 1), url: origin }]);
  await page.goto(`${origin}/desk/boards/${OUTSIDE_BOARD}`);
  const cards = await loadAll(page);
  const rounds: number[][] = [];
  for (let round = 0; round < Number(options.rounds); round += 1) rounds.push(await dragAbout(page));
  await browser.close();

  const at = (share: number) => median(rounds.map((frames) => frames[Math.floor(frames.length * share)] ?? 0));
  const smooth = median(rounds.map((frames) => frames.filter((frame) => frame <= SMOOTH).length / frames.length));
  console.log(`${cards} cards loaded, ${rounds.length} rounds of ${options.seconds} s, medians`);
  console.log(`frames: median ${at(0.5).toFixed(1)} ms, 95% ${at(0.95).toFixed(1)} ms, 99% ${at(0.99).toFixed(1)} ms`);
  console.log(`${(smooth * 100).toFixed(1)}% of them take ${SMOOTH} ms at most`);
}

/** Scrolls every column to its end, so that all cards are there. Answers how many there are. */
async function loadAll(page: Page): Promise<number> {
  await page.locator('[data-card]').first().waitFor();
  let cards = 0;
  for (const list of await page.locator('[data-list]').all()) {
    const last = list.locator('li').last();
    const isThere = async () =>
      (await last.getAttribute('aria-posinset')) === (await last.getAttribute('aria-setsize'));
    do {
      await list.evaluate((element) => element.scrollTo(0, element.scrollHeight));
      await page.waitForTimeout(120);
    } while (!(await isThere()));
    cards += Number(await last.getAttribute('aria-posinset'));
    await list.evaluate((element) => element.scrollTo(0, 0));
  }
  return cards;
}

/** Holds a card with the mouse and moves it all over the board. Answers how long each frame took in milliseconds, sorted. */
async function dragAbout(page: Page): Promise<number[]> {
  const card = await page.locator('[data-card]').first().boundingBox();
  if (!card) throw new Error('no card to be seen');
  await page.mouse.move(card.x + 100, card.y + 40);
  await page.mouse.down();
  await page.mouse.move(card.x + 110, card.y + 50, { steps: 4 });
  await page.evaluate(() => {
    const frames: number[] = [];
    Object.assign(window, { frameTimes: frames });
    let before = performance.now();
    const next = (now: number) => {
      frames.push(now - before);
      before = now;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
  const until = performance.now() + Number(options.seconds) * 1000;
  for (let turn = 0; performance.now() < until; turn += 0.02) {
    const x = VIEW.width * (0.58 + 0.36 * Math.sin(turn * 1.3));
    const y = VIEW.height * (0.56 + 0.36 * Math.cos(turn * 2.9));
    await page.mouse.move(x, y);
  }
  const frames = await page.evaluate(() => (Reflect.get(window, 'frameTimes') as number[]).slice(1));
  await page.mouse.up();
  await page.waitForTimeout(500);
  return frames.toSorted((a, b) => a - b);
}
