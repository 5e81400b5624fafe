// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { startTexts } from '../lib/i18n.ts';
import { Palette, type PaletteGroup, type PaletteItem } from './Palette.tsx';

const groups: PaletteGroup[] = [
  { key: 'none', label: 'Clients', items: [] },
  {
    key: 'tickets',
    label: 'Tickets',
    items: [
      { id: 'one', label: 'Nobody can open claims', href: '/desk/tickets/4833' },
      { id: 'two', label: 'Door tablet', href: '/desk/tickets/4830' },
    ],
  },
  { key: 'actions', label: 'Do', items: [{ id: 'three', label: 'Sign Out' }] },
];
const onGo = vi.fn<(item: PaletteItem, options: { newTab: boolean }) => void>();
const onClose = vi.fn<() => void>();
const onText = vi.fn<(text: string) => void>();

const show = (offered = groups, looking = false) => (
  <MantineProvider env="test">
    <Palette text="" onText={onText} groups={offered} looking={looking} failed={false} onGo={onGo} onClose={onClose} />
  </MantineProvider>
);
const field = () => screen.findByRole('combobox');
const active = async () => {
  const id = (await field()).getAttribute('aria-activedescendant');
  return id === null ? undefined : document.getElementById(id)?.textContent;
};

beforeAll(() => startTexts('en'));
beforeEach(() => vi.clearAllMocks());
afterEach(cleanup);

test('the field has the focus, and the first that fits is chosen', async () => {
  render(show());
  await waitFor(async () => expect(document.activeElement).toBe(await field()));
  expect(await active()).toContain('Nobody can open claims');
  expect(screen.getAllByRole('option', { selected: true })).toHaveLength(1);
  expect(screen.queryByText('Clients')).toBeNull();
});

test('arrow keys choose, round and round, across groups', async () => {
  render(show());
  fireEvent.keyDown(await field(), { key: 'ArrowDown' });
  fireEvent.keyDown(await field(), { key: 'ArrowDown' });
  expect(await active()).toContain('Sign Out');
  fireEvent.keyDown(await field(), { key: 'ArrowDown' });
  expect(await active()).toContain('Nobody');
  fireEvent.keyDown(await field(), { key: 'ArrowUp' });
  expect(await active()).toContain('Sign Out');
});

test('Enter goes there, with Ctrl in a new tab; a word that is being composed does not', async () => {
  render(show());
  fireEvent.keyDown(await field(), { key: 'Enter', isComposing: true });
  expect(onGo).not.toHaveBeenCalled();
  fireEvent.keyDown(await field(), { key: 'Enter' });
  expect(onGo).toHaveBeenLastCalledWith(expect.objectContaining({ id: 'one' }), { newTab: false });
  fireEvent.keyDown(await field(), { key: 'Enter', ctrlKey: true });
  expect(onGo).toHaveBeenLastCalledWith(expect.objectContaining({ id: 'one' }), { newTab: true });
});

test('what is chosen stays chosen when something comes in above it, and typing begins anew', async () => {
  const { rerender } = render(show());
  fireEvent.keyDown(await field(), { key: 'ArrowDown' });
  const recent = { key: 'recent', label: 'Looked at last', items: [{ id: 'zero', label: 'Printer' }] };
  rerender(show([recent, ...groups]));
  expect(await active()).toContain('Door tablet');
  fireEvent.change(await field(), { target: { value: 'pr' } });
  expect(onText).toHaveBeenCalledWith('pr');
  expect(await active()).toContain('Printer');
});

test('where nothing fits it says so, but not while one is still looking', async () => {
  const { rerender } = render(show([], true));
  await field();
  expect(screen.queryByText(/Nothing fits/)).toBeNull();
  rerender(show([]));
  expect(screen.getByText(/Nothing fits/)).toBeDefined();
});
