import type { Page } from 'playwright-core';

/** Holds up what a page asks of the endpoint in the operation that is called after this verb, as a slow network would. Answers what lets it go. */
export async function holdUp(page: Page, verb: string): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route('**/graphql', async (route) => {
    const { operationName = '' } = route.request().postDataJSON() as { operationName?: string };
    if (operationName.toLowerCase().endsWith(verb.toLowerCase())) await promise;
    await route.continue();
  });
  return resolve;
}
