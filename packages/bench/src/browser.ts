// The web app in a browser: what it weighs, how soon it is there on a slow phone, how quickly it answers.
// Usage: npm run bench -- browser; `--origin http://127.0.0.1:4000` looks at a demo that runs already.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Client } from 'pg';
import { freePort } from '@quayside/testing/port.ts';
import { connectTo, launchBrowser } from '../../e2e/src/browser.ts';
import { visitsOf, type Slowness } from './browser-pages.ts';
import { interactions, type Page, slowDown, warmList } from './browser-round.ts';
import { BUILD } from './installation.ts';
import { on } from './kept.ts';
import { onNewData } from './new-data.ts';
import { median } from './processes.ts';
import { CONTACTS_WITH_SESSION, token } from './recipe.ts';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    build: { type: 'string', default: BUILD },
    origin: { type: 'string' },
  },
});
const rounds = Number(options.rounds);
const TICKETS = 20_000;
const SLOWER = 4;
const DAY_S = 24 * 60 * 60;

/** Signs in as a customer or a technician. */
type SignIn = (page: Page, side: 'portal' | 'desk') => Promise<void>;

const PAGES = [
  { name: 'portal home', side: 'portal', path: '/portal' },
  { name: 'portal ticket list', side: 'portal', path: '/portal/tickets' },
  { name: 'desk list', side: 'desk', path: '/desk/tickets' },
] as const;

if (options.origin) await measure(options.origin, byPassword(options.origin));
else
  await onNewData(TICKETS, options.build, async ({ product, postgres }) => {
    const origin = `http://127.0.0.1:${product.port}`;
    return measure(origin, byCookie(origin, await on(postgres.url, busiest)));
  });

/** Measures everything and prints it. */
async function measure(origin: string, signIn: SignIn): Promise<void> {
  const budgets = path.resolve(import.meta.dirname, '../../testing/scripts/budgets.mjs');
  console.log(execFileSync(process.execPath, [budgets, '--all', '--only-tell'], { encoding: 'utf8' }));
  const port = await freePort();
  const browser = await launchBrowser({ args: [`--remote-debugging-port=${port}`] });
  try {
    for (const slowness of ['simulate', 'devtools'] as const) await telling(port, { origin, signIn, slowness });
    await answering(browser, origin, signIn);
  } finally {
    await browser.close();
  }
}

type Told = { readonly origin: string; readonly signIn: SignIn; readonly slowness: Slowness };

async function telling(port: number, { origin, signIn, slowness }: Told): Promise<void> {
  const connected = await connectTo(port);
  const [shared] = connected.contexts();
  if (!shared) throw new Error('the browser has no tabs');
  const how = slowness === 'simulate' ? 'reckoned by Lighthouse' : 'line and processor slowed down';
  console.log(`\n| on a slow phone, ${how} | LCP ms | again | CLS | again | TBT ms | again |`);
  console.log('| --- | --- | --- | --- | --- | --- | --- |');
  for (const { name, side, path: at } of PAGES) {
    await shared.clearCookies();
    const page = await shared.newPage();
    await signIn(page, side);
    await page.close();
    const { first, again } = await visitsOf(origin + at, port, rounds, slowness);
    const figures = [
      whole(first.lcp),
      whole(again.lcp),
      first.cls.toFixed(3),
      again.cls.toFixed(3),
      whole(first.tbt),
      whole(again.tbt),
    ];
    console.log(`| ${name} | ${figures.join(' | ')} |`);
  }
}

async function answering(
  browser: Awaited<ReturnType<typeof launchBrowser>>,
  origin: string,
  signIn: SignIn,
): Promise<void> {
  const lines: string[] = [];
  for (const factor of [1, SLOWER]) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
    const page = await context.newPage();
    await signIn(page, 'portal');
    await slowDown(page, factor);
    const list = await warmList(page, origin, rounds * 2);
    const times = (await interactions(page, origin)).toSorted((one, other) => one - other);
    const p75 = times[Math.floor(times.length * 0.75)] ?? 0;
    lines.push(
      `| ${factor} | ${whole(median(list))} | ${whole(p75)} | ${whole(times.at(-1) ?? 0)} | ${times.length} |`,
    );
    await context.close();
  }
  console.log('\n| processor slower by | warm list ms | interactions p75 ms | slowest | how many |');
  console.log('| --- | --- | --- | --- | --- |');
  for (const line of lines) console.log(line);
}

function whole(value: number): string {
  return value.toFixed(0);
}

/** Sessions that were made with the data. Their cookie has an end, like that of the product: without one the browser forgets it with its last tab. */
function byCookie(origin: string, contact: number): SignIn {
  const expires = Math.floor(Date.now() / 1_000) + DAY_S;
  return (page, side) => {
    const value = side === 'portal' ? token('contact', contact) : token('technician', 1);
    return page.context().addCookies([{ name: 'quayside_session', value, url: origin, expires }]);
  };
}

/** The number of the contact with a session who has the most open tickets: of who has none, an empty list would be measured. */
async function busiest(database: Client): Promise<number> {
  const { rows } = await database.query<{ n: number }>(
    `select n from (select substring(c.email from '[0-9]+')::int as n from ticket t join contact c on c.id = t.contact_id where t.closed_at is null) open
      where n <= $1 group by n order by count(*) desc, n limit 1`,
    [CONTACTS_WITH_SESSION],
  );
  const [first] = rows;
  if (!first) throw new Error('nobody with a session has an open ticket');
  return first.n;
}

/** People of the demo. */
function byPassword(origin: string): SignIn {
  return async (page, side) => {
    await page.goto(`${origin}/login`);
    await page
      .getByLabel('E-mail')
      .fill(side === 'portal' ? 'primary@harborcafe.example' : 'tech@lanternworks.example');
    await page.getByLabel('Password', { exact: true }).fill('quayside-demo');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL(({ pathname }) => pathname.startsWith(`/${side}`));
  };
}
