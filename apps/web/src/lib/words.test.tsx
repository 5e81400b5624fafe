// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { bringTexts, chooseLanguage, currentDirection, currentLanguage, startTexts } from './i18n.ts';
import './locales/en/desk.ts';
import './locales/en/login.ts';
import './locales/en/portal.ts';
import './locales/en/ticket.ts';
import { Trans } from './Trans.tsx';
import { useTranslation } from './useTranslation.ts';
import { hasText, know, speakNow, spokenLanguage, translator, whenLanguageChanges } from './words.ts';

beforeAll(() => startTexts('en'));
beforeEach(() => speakNow('en'));
afterEach(() => {
  cleanup();
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, '', '/');
});

test('a text is found by its path, in its area or in the common one', () => {
  expect(translator('common')('close')).toBe('Close');
  expect(translator('ticket')('nature.ACCESS.name')).toBe('Access');
  expect(translator('portal')('common:menu.signOut')).toBe('Sign Out');
});

test('values are put in, as often as they are named', () => {
  expect(translator('common')('list.shown', { shown: 20, total: 134 })).toBe('20 of 134');
});

test('what people wrote is text, whatever signs are in it', () => {
  const name = "{{total}} $t(close) <b>&amp;</b> $1 $& {{name}}, it's";
  expect(translator('talk')('file.remove', { name })).toBe(`Remove ${name}`);
});

test('a number chooses the form of the language, and one form is enough where there is no other', async () => {
  const found = () => [0, 1, 2].map((count) => translator('common')('palette.count', { count }));
  expect(found()).toEqual(['0 results', '1 result', '2 results']);
  expect(translator('talk')('file.showAll', { count: 1 })).toBe('All 1 files');
  await chooseLanguage('de');
  expect(found()).toEqual(['0 Ergebnisse', '1 Ergebnis', '2 Ergebnisse']);
});

test('a key or a value that is missing throws while one develops', () => {
  const t = translator('common');
  // @ts-expect-error There is no such key.
  expect(() => t('close.it')).toThrow('There is no common:close.it (en).');
  // @ts-expect-error These are several texts, not one.
  expect(() => t('list')).toThrow('There is no common:list');
  expect(() => t('list.shown', { shown: 1 })).toThrow('There is no value for {{total}} (en).');
});

test('whether there is a text can be asked for keys that come from elsewhere', () => {
  expect(hasText('common', 'list.more')).toBe(true);
  expect(hasText('common', 'list')).toBe(false);
  expect(hasText('common', 'constructor.name')).toBe(false);
});

test('English stands in for what another language lacks', async () => {
  know('de', { auth: { title: 'Anmelden' } as never });
  await chooseLanguage('de');
  const t = translator('auth');
  expect([t('title'), t('email')]).toEqual(['Anmelden', 'E-mail or user name']);
});

test('an element stands around its piece, and nowhere else', () => {
  const name = '<b>Eve</b> & {{status}}';
  render(<Happened name={name} />);
  const line = screen.getByRole('paragraph');
  expect(line.textContent).toBe(`${name} set it to Waiting`);
  expect([...line.querySelectorAll('b')].map((bold) => bold.textContent)).toEqual([name, 'Waiting']);
});

test('another language is shown at once where something stands already', async () => {
  render(<Closing />);
  const told = vi.fn<() => void>();
  const stop = whenLanguageChanges(told);
  await act(() => chooseLanguage('de'));
  expect(screen.getByRole('button').textContent).toBe('Schließen');
  expect([currentLanguage(), document.documentElement.lang]).toEqual(['de', 'de']);
  await act(() => chooseLanguage('en'));
  expect(screen.getByRole('button').textContent).toBe('Close');
  expect(told).toHaveBeenCalledTimes(2);
  stop();
});

test('the last choice holds, however long the words of another are on their way', async () => {
  await Promise.all([chooseLanguage('de'), chooseLanguage('en')]);
  expect(spokenLanguage()).toBe('en');
});

test('a part that is opened later brings its words in the language that is spoken', async () => {
  await chooseLanguage('de');
  await bringTexts('portal');
  expect(translator('tickets')('list.mine')).toBe('Meine Tickets');
});

test('the language that nobody speaks disguises every text, and keeps what is put in apart', async () => {
  history.replaceState(null, '', '/?locale=en-XB');
  await startTexts();
  expect(currentDirection()).toBe('rtl');
  expect(translator('talk')('file.remove', { name: 'a.png' })).toMatch(/^\[Ř.+ \u2068a\.png\u2069\]$/);
  expect(translator('common')('palette.count', { count: 1 })).toMatch(/^\[\u20681\u2069 .+\]$/);
});

test('within one language the function stays the same, so that what is computed with it can be kept', async () => {
  const t = translator('tickets');
  expect(translator('tickets')).toBe(t);
  await chooseLanguage('de');
  expect(translator('tickets')).not.toBe(t);
});

function Closing() {
  const { t } = useTranslation();
  return <button type="button">{t('close')}</button>;
}

function Happened({ name }: { name: string }) {
  const { t } = useTranslation('ticket');
  return (
    <p>
      <Trans t={t} i18nKey="happened.status.named" values={{ name, status: 'Waiting' }} components={{ b: <b /> }} />
    </p>
  );
}
