// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useJumps, useSingleKeys, useSingleKeySwitch } from './keys.ts';

const next = vi.fn<() => void>();
const toBoards = vi.fn<() => void>();

function Page() {
  useSingleKeys({ j: next });
  useJumps({ b: toBoards });
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
  toBoards.mockClear();
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

test('g and then a letter leads somewhere, a letter that does not follow it at once leads nowhere', () => {
  press(document.body, { key: 'b' });
  expect(toBoards).not.toHaveBeenCalled();
  press(document.body, { key: 'g' });
  press(document.body, { key: 'b' });
  press(document.body, { key: 'b' });
  expect(toBoards).toHaveBeenCalledTimes(1);
  press(document.body, { key: 'g' });
  press(document.body, { key: 'x' });
  press(document.body, { key: 'b' });
  expect(toBoards).toHaveBeenCalledTimes(1);
});
