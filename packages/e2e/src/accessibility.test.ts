import { expect } from 'vitest';
import { colourViolationsOf, violationsOf } from './accessibility.ts';
import type { Person } from './person.ts';
import { ADMINISTRATION, DESK, PORTAL, SIGN_IN, type Screen } from './screens.ts';
import { test } from './test.ts';

test(
  'every screen is free of violations of WCAG 2.2 AA, in light and in dark',
  { timeout: 120_000 },
  async ({ open, visit }) => {
    const found: string[] = [];
    const look = async (person: Person, screens: readonly Screen[]) => {
      for (const screen of screens) {
        await person.page.emulateMedia({ colorScheme: 'light' });
        await screen.open(person.page);
        for (const violation of await violationsOf(person)) found.push(`${screen.name}: ${violation}`);
        await person.page.emulateMedia({ colorScheme: 'dark' });
        for (const violation of await colourViolationsOf(person)) found.push(`${screen.name}, dark: ${violation}`);
      }
    };
    await look(await visit(), [SIGN_IN]);
    await look(await open('primary@harborcafe.example'), PORTAL);
    await look(await open('tech@lanternworks.example'), DESK);
    await look(await open('admin@lanternworks.example'), ADMINISTRATION);
    expect(found).toEqual([]);
  },
);
