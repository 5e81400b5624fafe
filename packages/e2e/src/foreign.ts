import type { Page } from 'playwright-core';
import type { Person } from './person.ts';

/** The address of a screen, and the link on it that leads to one of its records. */
export type Way = { readonly path: string; readonly record?: string };

/** Goes there and waits until all of it has come: by addresses alone, since no word is as one knows it. */
export async function go(page: Page, { path, record }: Way): Promise<void> {
  await page.goto(path);
  await complete(page);
  if (!record) return;
  await page.locator(record).first().click();
  await page.waitForURL((url) => url.pathname + url.search !== path);
  await complete(page);
}

async function complete(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await page.waitForLoadState('networkidle');
  // Bones of what is to come.
  await page.locator('[role=status] [aria-hidden=true]').first().waitFor({ state: 'detached' });
}

/** Everything that the server has said to somebody: what people wrote and what an administrator may name, in whatever language. */
async function saidTo(person: Person): Promise<string[]> {
  const said = new Set<string>();
  const take = (value: unknown): void => {
    if (typeof value === 'string') for (const line of [value, ...value.split('\n')]) said.add(line.trim());
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(take);
  };
  for (const answer of (await person.received()).split('\n'))
    try {
      take(JSON.parse(answer));
    } catch {
      // No answer of the endpoint.
    }
  return [...said].filter((line) => /\p{L}{2}/u.test(line));
}

/**
 * The texts of a page, also those that are only read out, which are neither in the language that looks foreign nor among
 * what the server has said.
 */
export async function untranslated(person: Person): Promise<string[]> {
  const texts = await person.page.evaluate(() => {
    const found: string[] = [document.title.split(' · ')[0] ?? ''];
    const isLeftOut = (element: Element | null): boolean =>
      element?.closest('script, style, noscript, time, kbd, code, [lang]:not(html), textarea[aria-hidden], iframe') !==
      null;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!isLeftOut(node.parentElement)) found.push(node.textContent ?? '');
    for (const element of document.body.querySelectorAll(
      '[aria-label], [placeholder], [title], [alt], [aria-description]',
    ))
      if (!isLeftOut(element))
        for (const name of ['aria-label', 'placeholder', 'title', 'alt', 'aria-description'])
          found.push(element.getAttribute(name) ?? '');
    return found;
  });
  const said = await saidTo(person);
  const isSaid = (text: string): boolean =>
    said.some(
      (line) => line === text || (text.length > 3 && line.includes(text)) || (line.length > 3 && text.includes(line)),
    );
  return [...new Set(texts.map((text) => text.replaceAll(/[\u2068\u2069]/g, '').trim()))].filter(
    (text) => /\p{L}{2}/u.test(text) && !FOREIGN.test(text) && !MEASURED.test(text) && !isSaid(text),
  );
}

/** Every vowel of a translated text has an accent and stands twice; one that holds nothing but names has its brackets. */
const FOREIGN = /^\[.*\]$|àà|éé|ìì|ôô|ûû|ýý|Àà|Éé|Ìì|Ôô|Ûû|Ýý/;
/** What formats make: moments, days, sizes. And names in short. */
const MEASURED =
  /^(?:in )?[\d.,]+ (?:kB|MB|bytes?|days?|hours?|minutes?|months?)(?: ago)?$|^\p{L}+day, \d.* at \d\d:\d\d$|^\p{Lu}{2}$/u;

/** What is cut off of words that one must read to act: the words, and how many pixels are missing. */
export const cutOff = ({ page }: Person): Promise<string[]> =>
  page.evaluate(() => {
    const labels = 'button, a, label, legend, h1, h2, h3, dt, [role=tab], [role=radio], [role=menuitem]';
    return [...document.querySelectorAll<HTMLElement>(labels)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('th'))
      .filter((element) => !element.closest('[data-visually-hidden], [class*=isuallyHidden]'))
      .filter((element) => element.textContent?.trim() && element.textContent.includes('['))
      .filter((element) => getComputedStyle(element).overflowX !== 'visible')
      .filter(({ scrollWidth, clientWidth }) => clientWidth > 1 && scrollWidth > clientWidth + 1)
      .map((element) => `${element.textContent}: ${element.scrollWidth - element.clientWidth} px`);
  });

/** What sticks out of the screen to either side, where nothing scrolls: the needed width in pixels. */
export const widthOf = ({ page }: Person): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);
