import type { JSHandle, Locator } from 'playwright-core';

/** A file that somebody has at hand. */
export type Sample = { readonly name: string; readonly type: string; readonly base64: string };

/** A picture of 32 by 24 pixels. */
export const PHOTO: Sample = {
  name: 'till.png',
  type: 'image/png',
  base64:
    'iVBORw0KGgoAAAANSUhEUgAAACAAAAAYCAIAAAAUMWhjAAAAJElEQVR42mPgzi6mKWIYtWDUglELRi0YtWDUglELRi0YGhYAAM8/ux+sHil7AAAAAElFTkSuQmCC',
};

/** Two lines of a log. */
export const LOG: Sample = {
  name: 'printer "front".log',
  type: 'text/plain',
  base64: Buffer.from('09:01 offline\n09:02 still offline\n').toString('base64'),
};

const inBrowser = (target: Locator, sample: Sample): Promise<JSHandle<DataTransfer>> =>
  target.evaluateHandle((_, { name, type, base64 }) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const transfer = new DataTransfer();
    transfer.items.add(new File([bytes], name, { type }));
    return transfer;
  }, sample);

/** Drops a file on something. */
export async function drop(target: Locator, sample: Sample): Promise<void> {
  const dataTransfer = await inBrowser(target, sample);
  for (const event of ['dragenter', 'dragover', 'drop']) await target.dispatchEvent(event, { dataTransfer });
}

/** Pastes a file into something. */
export async function paste(target: Locator, sample: Sample): Promise<void> {
  const clipboard = await inBrowser(target, sample);
  await target.evaluate(
    (element, clipboardData) =>
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })),
    clipboard,
  );
}
