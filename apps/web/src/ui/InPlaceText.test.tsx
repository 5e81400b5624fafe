// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { startTexts } from '../lib/i18n.ts';
import { InPlaceText } from './InPlaceText.tsx';

const onSave = vi.fn<(text: string) => Promise<string | undefined>>();

const open = (props: { mayBeEmpty?: boolean } = {}) => {
  render(
    <MantineProvider>
      <InPlaceText label="Subject" value="Printer" onSave={onSave} {...props} />
      <button type="button">Elsewhere</button>
    </MantineProvider>,
  );
  fireEvent.click(button());
  return field();
};
const button = () => screen.getByRole('button', { name: 'Subject: Printer' });
const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Subject' });
const isClosed = () => waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
const type = (text: string) => fireEvent.change(field(), { target: { value: text } });

beforeAll(() => startTexts('en'));
beforeEach(() => onSave.mockReset().mockResolvedValue(undefined));
afterEach(cleanup);

test('Enter keeps what was typed, and the focus is back on the text', async () => {
  open();
  type(' Till printer ');
  fireEvent.keyDown(field(), { key: 'Enter' });
  await isClosed();
  expect(onSave).toHaveBeenCalledExactlyOnceWith('Till printer');
  await waitFor(() => expect(document.activeElement).toBe(button()));
});

test('going on to something else keeps it too, and the focus stays there', async () => {
  open();
  type('Till printer');
  screen.getByText('Elsewhere').focus();
  await isClosed();
  expect(onSave).toHaveBeenCalledExactlyOnceWith('Till printer');
  expect(document.activeElement).toBe(screen.getByText('Elsewhere'));
});

test('Esc leaves it as it was, and goes no further', async () => {
  const outer = vi.fn<() => void>();
  document.addEventListener('keydown', outer);
  open();
  type('Nonsense');
  fireEvent.keyDown(field(), { key: 'Escape' });
  await isClosed();
  expect(onSave).not.toHaveBeenCalled();
  expect(outer).not.toHaveBeenCalled();
  document.removeEventListener('keydown', outer);
});

test('what could not be kept stays in the field, with the reason', async () => {
  onSave.mockResolvedValue('The server can’t be reached.');
  open();
  type('Till printer');
  fireEvent.keyDown(field(), { key: 'Enter' });
  const why = await screen.findByRole('alert');
  expect(why.textContent).toContain('can’t be reached');
  expect(field().value).toBe('Till printer');
  expect(field().getAttribute('aria-describedby')).toBe(why.id);
  expect(document.activeElement).toBe(field());
});

test('nothing new is not sent, and nothing at all is refused where there must be something', async () => {
  open({ mayBeEmpty: false });
  type('  ');
  fireEvent.keyDown(field(), { key: 'Enter' });
  expect((await screen.findByRole('alert')).textContent).toContain('can’t be empty');
  type('Printer');
  fireEvent.keyDown(field(), { key: 'Enter' });
  await isClosed();
  expect(onSave).not.toHaveBeenCalled();
});
