import type { Locator, Page } from 'playwright-core';

/** Opens the board by the navigation and waits until its cards are there. */
export async function openBoard(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Boards', exact: true }).click();
  await page.getByRole('article').first().waitFor();
}

/** A column of the board that is open. */
const columnOf = (page: Page, title: string): Locator => page.getByRole('region', { name: new RegExp(`^${title}, `) });

/** A card, by anything that stands on it; in one column, or wherever it is. */
export const cardOf = (page: Page, text: string | number, column?: string): Locator =>
  (column ? columnOf(page, column) : page).getByRole('article').filter({ hasText: String(text) });

/** How many cards a column says that it has. */
export async function countOf(page: Page, column: string): Promise<number> {
  const label = await columnOf(page, column).getAttribute('aria-label');
  return Number(/, ([\d,]+) tickets?$/.exec(label ?? '')?.[1]?.replace(',', ''));
}

/** Drags a card to a column with the mouse, and lets it go near its top. */
export async function drag(page: Page, card: Locator, column: string): Promise<void> {
  const to = columnOf(page, column);
  await to.scrollIntoViewIfNeeded();
  await card.scrollIntoViewIfNeeded();
  const [from, target] = [await card.boundingBox(), await to.boundingBox()];
  if (!from || !target) throw new Error('the card or the column can not be seen');
  await page.mouse.move(from.x + 40, from.y + from.height - 12);
  await page.mouse.down();
  await page.mouse.move(from.x + 60, from.y + from.height - 20, { steps: 4 });
  await page.mouse.move(target.x + target.width / 2, target.y + 70, { steps: 12 });
  await page.mouse.move(target.x + target.width / 2 + 4, target.y + 74, { steps: 4 });
  await page.mouse.up();
}

/** Moves a card with the keyboard alone. */
export async function moveByKeys(page: Page, card: Locator, column: string): Promise<void> {
  await card.getByRole('link').focus();
  await page.keyboard.press('m');
  const menu = page.getByRole('menu');
  await menu.getByRole('menuitem').first().waitFor();
  await menu.getByRole('menuitem', { name: column }).focus();
  await page.keyboard.press('Enter');
}
