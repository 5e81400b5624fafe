import type { launchBrowser } from '../../e2e/src/browser.ts';

export type Page = Awaited<ReturnType<Awaited<ReturnType<typeof launchBrowser>>['newPage']>>;

/** Makes the processor of a page slower by a factor. */
export async function slowDown(page: Page, factor: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: factor });
}

/** How long the page took to answer to what a customer did in a usual round, each in milliseconds, as the browser itself says. */
export async function interactions(page: Page, origin: string): Promise<number[]> {
  await page.goto(`${origin}/portal`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForTimeout(2_000);
  await page.evaluate(() => {
    const longest: Record<number, number> = {};
    Object.assign(window, { longest });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const id = 'interactionId' in entry ? Number(entry.interactionId) : 0;
        if (id > 0) longest[id] = Math.max(longest[id] ?? 0, entry.duration);
      }
    }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  });
  const rows = page
    .getByRole('table')
    .getByRole('row')
    .filter({ has: page.getByRole('cell') });
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Tickets' }).click();
  await rows.first().waitFor();
  await page.getByRole('button', { name: 'All', exact: true }).click();
  await page.waitForTimeout(800);
  await page.getByRole('textbox', { name: 'Search subject or number' }).pressSequentially('printer', { delay: 60 });
  await page.waitForTimeout(1_200);
  await page.getByRole('textbox', { name: 'Search subject or number' }).fill('');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.waitForTimeout(800);
  await rows.first().waitFor();
  await rows.first().getByRole('link').first().click();
  // The list, with a field of its own, stands until the ticket has come.
  const reply = page.getByRole('textbox', { name: /^(?:Your reply|Why should it be opened again\?)/ });
  await reply.waitFor();
  await page.waitForTimeout(800);
  await reply.click();
  await reply.pressSequentially('It works again, thank you.', { delay: 40 });
  await reply.fill('');
  await page.keyboard.press('Control+k');
  await page.waitForTimeout(800);
  await page.keyboard.type('invoice', { delay: 60 });
  await page.keyboard.press('Escape');
  await page.waitForTimeout(800);
  const longest = await page.evaluate(() => Reflect.get(window, 'longest') as Record<number, number>);
  return Object.values(longest);
}

/** How long a list that was seen before takes from the click until its rows are drawn, in milliseconds, some times. */
export async function warmList(page: Page, origin: string, rounds: number): Promise<number[]> {
  await page.goto(`${origin}/portal/tickets`);
  await page.getByRole('row').nth(1).waitFor();
  await page.waitForTimeout(1_500);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Home' }).click();
    await page.waitForURL('**/portal');
    await page.waitForTimeout(500);
    times.push(
      await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const started = performance.now();
            document.querySelector<HTMLAnchorElement>('nav a[href="/portal/tickets"]')?.click();
            const look = () => {
              const isThere = location.pathname === '/portal/tickets' && document.querySelector('a[data-row-link]');
              if (isThere) requestAnimationFrame(() => resolve(performance.now() - started));
              else requestAnimationFrame(look);
            };
            look();
          }),
      ),
    );
  }
  return times;
}
