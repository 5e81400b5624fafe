// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { FormatsProvider } from '../../lib/formats.tsx';
import { startTexts } from '../../lib/i18n.ts';
import '../../lib/locales/en/ticket.ts';
import type { Upload } from '../../lib/uploads.ts';
import { UiProvider } from '../../ui/UiProvider.tsx';
import { UploadList } from './UploadList.tsx';

beforeAll(() => startTexts('en'));
afterEach(cleanup);

const upload = (name: string, rest: Partial<Upload> = {}): Upload => ({
  key: name,
  name,
  size: 48_000_000,
  state: 'done',
  share: 1,
  ...rest,
});
const lost = { state: 'failed', failure: { code: 'OFFLINE', message: '', again: true } } as const;

/** Shows a list; `say` shows another in its place. */
function open(list: Upload[], rest: { waiting?: boolean; blocked?: boolean; refused?: string } = {}) {
  const removed: string[] = [];
  const retried: string[] = [];
  const check = vi.fn<() => void>();
  const shown = (uploads: Upload[], { waiting = false, blocked = false, refused }: typeof rest = rest) => (
    <UiProvider>
      <FormatsProvider locale="en-GB" timeZone="Europe/Berlin">
        <form aria-label="Files">
          <UploadList
            look="row"
            refused={refused}
            files={{
              list: uploads,
              waiting,
              blocked,
              onTheirWay: 2,
              remove: (key) => removed.push(key),
              retry: (key) => retried.push(key),
              stopWaiting: () => {},
              check,
            }}
          />
          <button type="button" data-attach>
            Attach
          </button>
        </form>
      </FormatsProvider>
    </UiProvider>
  );
  const { rerender } = render(shown(list));
  const say = (uploads: Upload[], now?: typeof rest) => act(() => rerender(shown(uploads, now)));
  return { say, removed, retried, check };
}
const lines = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);
const news = () => within(screen.getByRole('form')).getAllByRole('status').at(-1)!.textContent;

test('each file says how it stands', () => {
  open([
    upload('receipt.jpg', { size: 1_200_000 }),
    upload('printing.mp4', { state: 'sending', share: 0.64, secondsLeft: 20 }),
    upload('plan.pdf', { state: 'sending', share: 1 }),
    upload('counter.jpg', { state: 'waiting', share: 0 }),
    upload('till-log.txt', lost),
    upload('setup.exe', { state: 'failed', failure: { code: 'program', message: 'Programs can not.', again: false } }),
  ]);
  expect(lines()).toEqual([
    'receipt.jpg 1.2 MBAdded',
    'printing.mp4 31 of 48 MB, 20 secs left',
    'plan.pdf Sent, being checked',
    'counter.jpg Waiting for its turn',
    'till-log.txt connection lostTry again',
    'setup.exe Programs can not.',
  ]);
  expect(screen.getByRole('progressbar', { name: 'printing.mp4' }).getAttribute('aria-valuenow')).toBe('64');
});

test('what arrives, fails or goes is told to those who don’t see it', () => {
  const { say } = open([upload('a.txt', { state: 'sending' }), upload('b.txt', { state: 'sending' })]);
  say([upload('a.txt'), upload('b.txt', { state: 'sending' })]);
  expect(news()).toBe('a.txt is attached.');
  say([upload('a.txt'), upload('b.txt', lost)]);
  expect(news()).toBe('b.txt is not attached: connection lost');
  say([upload('a.txt')]);
  expect(news()).toBe('b.txt is removed.');
  say([]);
  expect(news()).toBe('a.txt is removed.');
});

test('the focus goes on to the next file, and from the last one to the button that attaches', () => {
  const { say, removed } = open([upload('a.txt'), upload('b.txt')]);
  fireEvent.click(screen.getByRole('button', { name: 'Remove a.txt' }));
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Remove b.txt');
  say([upload('b.txt')]);
  fireEvent.click(screen.getByRole('button', { name: 'Remove b.txt' }));
  expect(document.activeElement?.textContent).toBe('Attach');
  expect(removed).toEqual(['a.txt', 'b.txt']);
});

test('what holds a message back is said, and the file that is missing takes the focus', () => {
  const { say, retried } = open([upload('a.txt'), upload('b.txt', lost)]);
  say([upload('a.txt'), upload('b.txt', lost)], { blocked: true });
  expect(screen.getByRole('alert').textContent).toContain('A file is not attached, so this has not gone out.');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Try again: b.txt');
  fireEvent.click(document.activeElement!);
  expect(retried).toEqual(['b.txt']);
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Remove b.txt');
});

test('while a message waits for its files, one can go on writing', () => {
  open([upload('a.txt', { state: 'sending', share: 0.5 })], { waiting: true });
  expect(screen.getByText(/2 files are still on their way/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Don’t send yet' })).toBeTruthy();
});

test('when the server refuses the files of a message, it says so and asks which are still there', () => {
  const { say, check } = open([upload('a.txt')]);
  expect(check).not.toHaveBeenCalled();
  say([upload('a.txt')], { refused: 'One of the files is no longer there.' });
  expect(screen.getByRole('alert').textContent).toContain('no longer there');
  expect(check).toHaveBeenCalledOnce();
});
