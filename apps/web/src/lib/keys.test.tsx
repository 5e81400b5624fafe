// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useSingleKeys, useSingleKeySwitch } from './keys.ts';

const next = vi.fn<() => void>();

function Page() {
  useSingleKeys({ j: next });
  const [on, choose] = useSingleKeySwitch();
  return (
    <>
      <input aria-label="Text" />
      <div role="menu">
        <button type="button">Item</button>
      </div>
      <button type="button" onClick={() => choose(!on)}>
        Switch
      </button>
    </>
  );
}

const press = (target: Element = document.body, options = {}) => fireEvent.keyDown(target, { key: 'j', ...options });

beforeEach(() => {
  next.mockClear();
  render(<Page />);
});
afterEach(cleanup);

test('a key alone does something', () => {
  press();
  expect(next).toHaveBeenCalledTimes(1);
});

test('but not together with others, while one types, or in a menu', () => {
  press(document.body, { ctrlKey: true });
  press(screen.getByRole('textbox'));
  press(screen.getByText('Item'));
  expect(next).not.toHaveBeenCalled();
});

test('and not when it was switched off', () => {
  const button = screen.getByText('Switch');
  act(() => button.click());
  press();
  expect(next).not.toHaveBeenCalled();
  act(() => button.click());
  press();
  expect(next).toHaveBeenCalledTimes(1);
});
