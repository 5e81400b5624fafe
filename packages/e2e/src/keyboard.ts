import type { Locator, Page } from 'playwright-core';
import type { Person } from './person.ts';

/** Nobody presses Tab more often than that to get anywhere on a page. */
const MOST = 90;

/** Presses Tab until the focus is on it. Fails where it never comes there, and where the focus can't be seen on the way. */
export async function tabTo(person: Person, aim: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const { page } = person;
  await aim.waitFor({ state: 'attached' });
  const way: string[] = [];
  for (let presses = 0; presses < MOST; presses++) {
    if (await hasFocus(aim)) return;
    await page.keyboard.press(key);
    const lost = await lostFocus(page);
    if (lost) throw new Error(`After ${way.join(', ')}: ${lost}`);
    way.push(await focused(page));
  }
  throw new Error(`The focus never came to ${aim.toString()}. It was on: ${way.join(', ')}`);
}

/** Goes there by Tab and presses Enter. */
export async function enter(person: Person, aim: Locator, key?: 'Tab' | 'Shift+Tab'): Promise<void> {
  await tabTo(person, aim, key);
  await person.page.keyboard.press('Enter');
}

/** Goes there by Tab and writes. */
export async function typeInto(person: Person, field: Locator, text: string): Promise<void> {
  await tabTo(person, field);
  await person.page.keyboard.insertText(text);
}

const hasFocus = async (aim: Locator): Promise<boolean> =>
  (await aim.count()) > 0 && aim.first().evaluate((element) => element === document.activeElement);

/** What has the focus, as one would call it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: element } = document;
    const name = element?.getAttribute('aria-label') ?? element?.textContent;
    return `${element?.tagName.toLowerCase()} "${name?.trim().slice(0, 40)}"`;
  });

/** Why one can't see where the focus is; null when one can. Between the page and the browser's own bars it is on neither. */
export const lostFocus = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body || element.tagName === 'IFRAME') return null;
    const name = element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40);
    // What is drawn for a box or a round one is its label.
    const drawn = element.matches('input[type=radio], input[type=checkbox]')
      ? (element.closest('label') ?? element)
      : element;
    const { left, top, right, bottom, width, height } = drawn.getBoundingClientRect();
    if (width < 2 || height < 2) return `"${name}" has the focus and can't be seen`;
    const inset = 2;
    const rows = [top + inset, (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2, bottom - inset];
    const columns = [left + inset, (Math.max(0, left) + Math.min(innerWidth, right)) / 2, right - inset];
    const isSeen = rows.some((y) =>
      columns.some((x) => {
        const hit = document.elementFromPoint(x, y);
        return hit !== null && (drawn.contains(hit) || hit.contains(drawn));
      }),
    );
    return isSeen ? null : `"${name}" has the focus, and something lies over it, or it is out of sight`;
  });

/** What has been said aloud so far: every text that came into a place which is read out by itself. Listens from the moment it is called. */
export async function listenTo(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const places = '[role=status], [role=alert], [role=log], [aria-live]:not([aria-live=off])';
    const said: string[] = [];
    Object.assign(window, { said });
    const last = new WeakMap<Element, string>();
    const read = (place: Element) => {
      const text = place.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
      if (text && last.get(place) !== text) said.push(text);
      last.set(place, text);
    };
    for (const place of document.querySelectorAll(places))
      last.set(place, place.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '');
    new MutationObserver((changes) => {
      const touched = new Set<Element>();
      for (const { target, addedNodes } of changes) {
        const around = (target instanceof Element ? target : target.parentElement)?.closest(places);
        if (around) touched.add(around);
        for (const node of addedNodes)
          if (node instanceof Element) {
            if (node.matches(places)) touched.add(node);
            for (const inside of node.querySelectorAll(places)) touched.add(inside);
          }
      }
      for (const place of touched) read(place);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => Reflect.get(window, 'said') as string[]);
}
