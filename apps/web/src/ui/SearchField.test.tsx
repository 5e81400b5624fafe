// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startTexts } from '../lib/i18n.ts';
import { SearchField } from './SearchField.tsx';
import { UiProvider } from './UiProvider.tsx';

const onSearch = vi.fn<(text: string) => void>();
const field = () => screen.getByRole('textbox', { name: 'Search tickets' });
const show = (value = '') => (
  <UiProvider>
    <SearchField label="Search tickets" value={value} onSearch={onSearch} />
  </UiProvider>
);

beforeEach(async () => {
  await startTexts('en');
  vi.useFakeTimers();
  onSearch.mockClear();
});
afterEach(() => {
  vi.useRealTimers();
  cleanup();
});

test('asks once, when one has stopped typing', () => {
  render(show());
  fireEvent.change(field(), { target: { value: 'p' } });
  fireEvent.change(field(), { target: { value: 'printer' } });
  expect(onSearch).not.toHaveBeenCalled();
  act(() => void vi.advanceTimersByTime(250));
  expect(onSearch.mock.calls).toEqual([['printer']]);
});

test('asks at once with Enter, and empties itself with Escape', () => {
  render(show());
  fireEvent.change(field(), { target: { value: 'printer' } });
  fireEvent.keyDown(field(), { key: 'Enter' });
  fireEvent.keyDown(field(), { key: 'Escape' });
  act(() => void vi.advanceTimersByTime(1000));
  expect(onSearch.mock.calls).toEqual([['printer'], ['']]);
  expect(field()).toHaveProperty('value', '');
});

test('is left with Enter, and with Escape once it is empty, so that keys walk in what was found', () => {
  render(show());
  field().focus();
  fireEvent.change(field(), { target: { value: 'printer' } });
  fireEvent.keyDown(field(), { key: 'Enter' });
  expect(document.activeElement).toBe(document.body);
  field().focus();
  fireEvent.keyDown(field(), { key: 'Escape' });
  expect(document.activeElement).toBe(field());
  fireEvent.keyDown(field(), { key: 'Escape' });
  expect(document.activeElement).toBe(document.body);
});

test('follows the address, but not over what is being typed', () => {
  const { rerender } = render(show('printer'));
  fireEvent.change(field(), { target: { value: 'printers' } });
  rerender(show('printer'));
  expect(field()).toHaveProperty('value', 'printers');
  rerender(show('laptop'));
  expect(field()).toHaveProperty('value', 'laptop');
});

test('a slash jumps to it', () => {
  render(show());
  fireEvent.keyDown(document.body, { key: '/' });
  expect(document.activeElement).toBe(field());
});
