import { inject, test as plain } from 'vitest';
import { launchBrowser } from './browser.ts';
import { keepEvidence } from './evidence.ts';
import { Person, type Device } from './person.ts';

/**
 * A journey through the product: `test('…', async ({ open, visit }) => …)`. `open` brings somebody who has signed in through the
 * page, each in a browser of their own; `visit` brings somebody who has not. The journey fails with whatever went wrong in
 * one of the browsers, and leaves behind what could be seen there.
 */
export const test = plain
  .extend('origin', { scope: 'file' }, () => inject('origin'))
  .extend('seat', { scope: 'file' }, async ({ origin }, { onCleanup }) => {
    const browser = await launchBrowser();
    onCleanup(() => browser.close());
    return (name: string, device?: Device) => Person.at(browser, origin, name, device);
  })
  .extend('people', ({ seat, task }, { onCleanup }) => {
    const people: Person[] = [];
    onCleanup(async () => {
      const problems = people.flatMap((person) => person.problems);
      const evidence = task.result?.state === 'fail' || problems.length > 0 ? await keepEvidence(people) : undefined;
      await Promise.all(people.map((person) => person.leave()));
      if (evidence) throw new Error([...problems, `What could be seen: ${evidence}`].join('\n'));
    });
    return {
      async bring(name: string, device?: Device): Promise<Person> {
        const person = await seat(name, device);
        people.push(person);
        return person;
      },
    };
  })
  .extend(
    'visit',
    ({ people }) =>
      (device?: Device) =>
        people.bring('nobody', device),
  )
  .extend('open', ({ people }) => async (email: string, device?: Device) => {
    const person = await people.bring(email, device);
    await person.signIn(email);
    return person;
  });
