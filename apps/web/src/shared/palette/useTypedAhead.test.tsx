// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { useTypedAhead } from './useTypedAhead.ts';

afterEach(cleanup);

function Waiting() {
  const [text, setText] = useState('');
  useTypedAhead(setText);
  return (
    <>
      <output>{text}</output>
      <div role="dialog">
        <input />
      </div>
    </>
  );
}

test('what is typed before the palette has the focus is for its field, and does nothing else', () => {
  const onPage = vi.fn<() => void>();
  document.addEventListener('keydown', onPage);
  render(<Waiting />);
  for (const key of ['c', 'a', 'x', 'Backspace', 'r', 'd']) fireEvent.keyDown(document.body, { key });
  fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true });
  expect(screen.getByRole('status').textContent).toBe('card');
  expect(onPage).toHaveBeenCalledTimes(1);
  document.removeEventListener('keydown', onPage);
});

test('the field itself takes its own keys', () => {
  render(<Waiting />);
  fireEvent.keyDown(screen.getByRole('textbox'), { key: 'c' });
  expect(screen.getByRole('status').textContent).toBe('');
});
