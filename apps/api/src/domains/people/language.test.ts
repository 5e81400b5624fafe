import { beforeAll, describe, expect, test } from 'vitest';
import { installation } from '../../testing/installation.ts';
import type { Contact } from './contact.entity.ts';
import type { Technician } from './technician.entity.ts';

const quay = installation();

const SET = 'mutation($input: SetLanguageInput!) { setLanguage(input: $input) { viewer { id locale } } }';
const LOCALE = '{ viewer { locale } }';

type Person = Contact | Technician;
let maya: Contact;
let tess: Technician;
beforeAll(async () => {
  maya = await quay.build.contact();
  tess = await quay.build.technician();
});

const set = (who: Person, locale: string | null) => quay.as(who).query(SET, { input: { locale } });
const chosenBy = async (who: Person) =>
  (await quay.as(who).query<{ viewer: { locale: unknown } }>(LOCALE)).viewer.locale;
const events = () =>
  quay.database.query<{ type: string; payload: unknown }>({
    text: `select type, payload from event where type like '%language%' order by id`,
    values: [],
  });

describe('the language that somebody chooses', () => {
  test('is nothing before they do', async () => {
    expect(await chosenBy(maya)).toBeNull();
    expect(await chosenBy(tess)).toBeNull();
  });

  test('is kept for them alone, and can be left to the browser again', async () => {
    const other = await quay.build.contact({ clientId: maya.clientId });
    expect(await set(maya, 'de')).toMatchObject({ setLanguage: { viewer: { locale: 'de' } } });
    expect(await set(tess, 'en')).toMatchObject({ setLanguage: { viewer: { locale: 'en' } } });
    expect([await chosenBy(maya), await chosenBy(tess), await chosenBy(other)]).toEqual(['de', 'en', null]);
    expect(await set(maya, null)).toMatchObject({ setLanguage: { viewer: { locale: null } } });
    expect(await chosenBy(maya)).toBeNull();
    expect(await chosenBy(tess)).toBe('en');
  });

  test('is written down as what happened, once', async () => {
    const before = (await events()).length;
    await set(maya, 'de');
    await set(maya, 'de');
    expect((await events()).slice(before)).toEqual([{ type: 'contact.language_set', payload: { locale: 'de' } }]);
  });

  test.each(['fr', 'en-XB', 'DE', ''])('is one of those that there are, and not %j', async (locale) => {
    await set(tess, 'de');
    expect(await quay.as(tess).refused(SET, { input: { locale } })).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ path: 'input.locale', code: 'not_allowed' }],
    });
    expect(await chosenBy(tess)).toBe('de');
  });
});
