// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { FormatsProvider } from '../lib/formats.tsx';
import { startTexts } from '../lib/i18n.ts';
import '../lib/locales/en/ticket.ts';
import { FileArea } from './FileDrop.tsx';
import { UiProvider } from './UiProvider.tsx';

beforeAll(() => startTexts('en'));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const file = (name: string, type = 'text/plain') => new File(['some words'], name, { type });
/** What is dragged or in the clipboard. */
const held = (files: File[], types = ['Files']) => ({ files, types, dropEffect: 'none' });

function open() {
  const taken: string[] = [];
  render(
    <UiProvider>
      <FormatsProvider locale="en-US" timeZone="Europe/Berlin">
        <input aria-label="Elsewhere" />
        <FileArea onFiles={(files) => taken.push(...files.map(({ name }) => name))}>
          <input aria-label="Subject" />
          <button type="button">Send</button>
        </FileArea>
      </FormatsProvider>
    </UiProvider>,
  );
  return { taken, area: screen.getByLabelText('Subject').parentElement! };
}

test('what is dropped anywhere on a form is taken, and it shows where it will go', () => {
  const { taken, area } = open();
  fireEvent.dragOver(screen.getByLabelText('Subject'), { dataTransfer: held([]) });
  expect(area.dataset['dropping']).toBe('true');
  fireEvent.drop(screen.getByLabelText('Subject'), { dataTransfer: held([file('a.txt'), file('b.txt')]) });
  expect(area.dataset['dropping']).toBeUndefined();
  expect(taken).toEqual(['a.txt', 'b.txt']);
});

test('text that is dragged is none of it', () => {
  const { area } = open();
  fireEvent.dragOver(area, { dataTransfer: held([], ['text/plain']) });
  expect(area.dataset['dropping']).toBeUndefined();
});

test('a file that misses the form does not take the place of the page', () => {
  const { taken } = open();
  // false: the browser's own way was prevented
  expect(fireEvent.drop(document.body, { dataTransfer: held([file('a.txt')]) })).toBe(false);
  expect(taken).toEqual([]);
});

test('a picture from the clipboard is named after the time, a file keeps its name', () => {
  vi.useFakeTimers({ now: new Date('2025-11-19T09:05:00Z') });
  const { taken } = open();
  const picture = () => file('image.png', 'image/png');
  fireEvent.paste(screen.getByLabelText('Subject'), { clipboardData: held([picture(), picture(), file('log.txt')]) });
  expect(taken).toEqual(['Screenshot 10.05 AM.png', 'Screenshot 10.05 AM 2.png', 'log.txt']);
});

test('what is pasted while nobody types is taken, once; what is pasted into another field is not', () => {
  const { taken } = open();
  fireEvent.paste(document.body, { clipboardData: held([file('a.txt')]) });
  fireEvent.paste(screen.getByText('Send'), { clipboardData: held([file('b.txt')]) });
  fireEvent.paste(screen.getByLabelText('Elsewhere'), { clipboardData: held([file('c.txt')]) });
  expect(taken).toEqual(['a.txt', 'b.txt']);
});

test('text that comes with its picture stays text', () => {
  const { taken } = open();
  const cells = held([file('image.png', 'image/png')], ['text/plain', 'text/html', 'Files']);
  expect(fireEvent.paste(screen.getByLabelText('Subject'), { clipboardData: cells })).toBe(true);
  expect(taken).toEqual([]);
});
