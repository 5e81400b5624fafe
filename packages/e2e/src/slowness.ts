import type { Page } from 'playwright-core';

/** Holds up what a page asks of the endpoint in an operation with this verb, as a slow network would. Answers what lets it go. */
export async function holdUp(page: Page, verb: string): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes(verb)) await promise;
    await route.continue();
  });
  return resolve;
}
