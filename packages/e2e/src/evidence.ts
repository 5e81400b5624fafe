import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from '@quayside/testing/folders.ts';
import type { Person } from './person.ts';

/** Writes down what each of them has before their eyes: a picture, and the words. Answers the folder. */
export async function keepEvidence(people: readonly Person[]): Promise<string> {
  const folder = temporaryFolder('browser');
  for (const [index, person] of people.entries()) {
    const file = path.join(folder, `${index + 1}-${person.name}`);
    writeFileSync(`${file}.txt`, await wordsBefore(person));
    // The words are what one can do without least; the picture of a page that hangs never comes.
    await person.page.screenshot({ path: `${file}.png`, timeout: 5_000 }).catch(() => undefined);
  }
  return folder;
}

async function wordsBefore({ page, problems }: Person): Promise<string> {
  const tree = await page
    .locator('body')
    .ariaSnapshot({ timeout: 5_000 })
    .catch((error: unknown) => `The page can't be read: ${String(error)}`);
  return [page.url(), ...problems, tree, ''].join('\n\n');
}
