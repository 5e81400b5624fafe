import type { Page } from 'playwright-core';
import { cut, read } from './pictures.ts';

/** A picture of one piece, by its name: section, state, theme and width. */
export interface PiecePicture {
  name: string;
  png: Buffer;
}

const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];
/** The width of a phone, in pixels */
const PHONE = 390;
const STILL = { animations: 'disabled', caret: 'hide' } as const;
/** What lies over the page, as dev/pieces/Overlays.tsx names it. */
const OVERLAYS = ['palette', 'palette-nothing', 'keys', 'confirm', 'menu', 'tick-menu', 'toasts'] as const;

/** Photographs every section and everything that opens over the page, light and dark; on a phone what looks different there. */
export async function* picturesOf(page: Page): AsyncGenerator<PiecePicture> {
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(viewport);
    for (const theme of THEMES) yield* sections(page, viewport.width, theme);
    await page.setViewportSize(viewport);
    yield* overlays(page, viewport.width);
  }
}

async function wear(page: Page, theme: Theme): Promise<void> {
  await page.evaluate((wanted) => {
    const root = document.documentElement;
    root.dataset['theme'] = wanted;
    root.dataset['mantineColorScheme'] = wanted;
  }, theme);
}

async function* sections(page: Page, width: number, theme: Theme): AsyncGenerator<PiecePicture> {
  const selector = width === PHONE ? '[data-piece][data-phone]' : '[data-piece]';
  const look = `${theme}-${width}`;
  await wear(page, theme);
  // As high as the page is: nothing sticks to an edge that is not there.
  await page.setViewportSize({ width, height: await page.evaluate(() => document.documentElement.scrollHeight) });
  const boxes = await page.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return {
        id: element.id,
        x: Math.floor(x),
        y: Math.floor(y + window.scrollY),
        width: Math.ceil(width),
        height: Math.ceil(height),
      };
    }),
  );
  // The whole page at once: one picture each takes ten times as long.
  const whole = read(await page.screenshot({ ...STILL, fullPage: true }));
  for (const { id, ...box } of boxes) yield { name: `${id}-${look}`, png: cut(whole, box) };
  if (look !== 'light-1440') return;
  for (const { id, ...clip } of boxes) {
    const section = page.locator(`#${id}`);
    const shoot = async (state: string) => ({
      name: `${id}-${state}-${look}`,
      png: await page.screenshot({ ...STILL, fullPage: true, clip }),
    });
    const hovered = section.locator('[data-hover]').first();
    if ((await hovered.count()) > 0) {
      await hovered.hover();
      yield await shoot('hover');
      await page.mouse.move(0, 0);
    }
    const focused = section.locator('[data-focus]').first();
    if ((await focused.count()) > 0) {
      // Only a keyboard makes the focus visible.
      await page.keyboard.press('Shift');
      await focused.focus();
      yield await shoot('focus');
      await focused.blur();
    }
  }
}

async function* overlays(page: Page, width: number): AsyncGenerator<PiecePicture> {
  await page.locator('main').evaluate((main) => (main.style.visibility = 'hidden'));
  for (const overlay of OVERLAYS) {
    await go(page, overlay);
    const shown = page.locator(OPENED[overlay]).first();
    await shown.waitFor();
    const clip = (await shown.boundingBox()) ?? undefined;
    for (const theme of THEMES) {
      await wear(page, theme);
      yield { name: `${overlay}-${theme}-${width}`, png: await page.screenshot({ ...STILL, clip }) };
    }
    await go(page, '');
    await shown.waitFor({ state: 'detached' });
  }
  await page.locator('main').evaluate((main) => (main.style.visibility = ''));
}

const DIALOG = '[role="dialog"]';
const OPENED = {
  palette: DIALOG,
  'palette-nothing': DIALOG,
  keys: DIALOG,
  confirm: DIALOG,
  menu: '[role="menu"]',
  'tick-menu': '[role="menu"]',
  toasts: '[role="status"]:has(button)',
} as const satisfies Record<(typeof OVERLAYS)[number], string>;

async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate((wanted) => {
    window.location.hash = wanted;
  }, hash);
}
