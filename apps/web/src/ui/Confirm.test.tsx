// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { startTexts } from '../lib/i18n.ts';
import { Confirm } from './Confirm.tsx';

const act = vi.fn<() => void>();
const onStay = vi.fn<() => void>();

beforeAll(() => startTexts('en'));
afterEach(cleanup);

test('the focus is on the safe button, and Esc is the safe way too', async () => {
  render(
    <MantineProvider env="test">
      <Confirm
        opened
        title="Delete the draft of invoice 1042?"
        act={{ label: 'Delete the draft', onClick: act }}
        onStay={onStay}
      >
        It can’t be brought back.
      </Confirm>
    </MantineProvider>,
  );
  const dialog = await screen.findByRole('dialog', { name: 'Delete the draft of invoice 1042?' });
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Cancel' })));
  fireEvent.keyDown(dialog, { key: 'Escape' });
  expect(onStay).toHaveBeenCalledTimes(1);
  expect(act).not.toHaveBeenCalled();
});
