import { describe, expect } from 'vitest';
import { cutOff, go, untranslated, widthOf, type Way } from './foreign.ts';
import { desktop, phone, type Device, type Person } from './person.ts';
import { PASSWORD } from './accounts.ts';
import { test } from './test.ts';

const ROW = 'table tbody a[href]';

const PORTAL: readonly Way[] = [
  { path: '/portal' },
  { path: '/portal/tickets/new' },
  { path: '/portal/tickets/all', record: ROW },
  { path: '/portal/finance/invoices', record: ROW },
  { path: '/portal/technical/assets', record: ROW },
  { path: '/portal/no-such-page' },
];
const DESK: readonly Way[] = [
  { path: '/desk/tickets' },
  { path: '/desk/tickets', record: ROW },
  { path: '/desk/tickets/new' },
  { path: '/desk/boards' },
];
const ADMINISTRATION: readonly Way[] = [{ path: '/desk/admin/outbox' }, { path: '/desk/admin/outbox', record: ROW }];

const DEVICES: readonly (readonly [width: number, device: Device])[] = [
  [1440, desktop],
  [390, phone],
];

/** In a language that nobody speaks: longer than English, with accents, written from right to left. */
describe.each(DEVICES)('from right to left at %d pixels', (width, device) => {
  test(
    'nothing scrolls sideways, nothing is cut off, nothing is left in English',
    { timeout: 180_000 },
    async ({ visit }) => {
      const found: string[] = [];
      const look = async (person: Person, ways: readonly Way[]) => {
        for (const way of ways) {
          await go(person.page, way);
          const at = `${way.path}${way.record ? ', the first of it' : ''}`;
          for (const text of await untranslated(person)) found.push(`${at}: in English: ${text}`);
          for (const text of await cutOff(person)) found.push(`${at}: cut off: ${text}`);
          const needed = await widthOf(person);
          if (needed > width) found.push(`${at}: needs ${needed} of ${width} pixels`);
        }
      };
      for (const [email, ways] of [
        ['primary@harborcafe.example', PORTAL],
        ['tech@lanternworks.example', DESK],
        ['admin@lanternworks.example', ADMINISTRATION],
      ] as const) {
        const person = await visit(device);
        await look(person, [{ path: '/login?locale=en-XB' }]);
        expect(await person.page.locator('html').getAttribute('dir')).toBe('rtl');
        await person.page.locator('input[name=email]').fill(email);
        await person.page.locator('input[name=password]').fill(PASSWORD);
        await person.page.locator('button[type=submit]').click();
        await person.page.waitForURL(({ pathname }) => /^\/(?:portal|desk)/.test(pathname));
        await look(person, ways);
      }
      expect([...new Set(found)]).toEqual([]);
    },
  );
});
