// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useRef, useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useWayToBar } from './useWayToBar.ts';

/** Two rows of a list, each with its box and its link, and the bar for what is ticked. */
function List() {
  const list = useRef<HTMLDivElement>(null);
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const { onListKey, ofBar } = useWayToBar(list, ticked.join());
  const tick = (name: string) => setTicked((now) => [...now, name]);
  return (
    <>
      <div ref={list} role="presentation" onKeyDownCapture={onListKey}>
        <table>
          <tbody>
            {['till', 'printer'].map((name) => (
              <tr key={name} data-row={name}>
                <td>
                  <button type="button" onClick={() => tick(name)}>
                    tick {name}
                  </button>
                  <a href={`/${name}`}>{name}</a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {ticked.length > 0 && (
        <div role="toolbar" {...ofBar}>
          <button type="button">Assign</button>
          <button type="button">Status</button>
          <button type="button" onClick={() => setTicked([])}>
            Clear
          </button>
        </div>
      )}
    </>
  );
}

const focused = () => document.activeElement?.textContent;
const focus = (name: string) => act(() => screen.getByText(name).focus());
/** Whether what was pressed led somewhere else than usual. */
const press = (key: string, more: object = {}) =>
  !fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
const tick = (name: string) => {
  focus(`tick ${name}`);
  fireEvent.click(screen.getByText(`tick ${name}`));
};

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'checkVisibility').mockReturnValue(true);
  render(<List />);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

test('Tab leads to the bar once what is ticked has changed, and goes on as usual after that', () => {
  focus('till');
  expect(press('Tab')).toBe(false);
  tick('till');
  expect(press('Tab')).toBe(true);
  expect(focused()).toBe('Assign');
  focus('tick till');
  expect(press('Tab')).toBe(false);
  tick('printer');
  expect(press('Tab', { shiftKey: true })).toBe(false);
  expect(press('Tab')).toBe(true);
  expect(focused()).toBe('Assign');
});

test('beyond the ends of the bar one goes on where one was; arrows walk within it', () => {
  tick('till');
  press('Tab');
  press('ArrowRight');
  expect(focused()).toBe('Status');
  expect(press('Tab')).toBe(false);
  press('ArrowLeft');
  press('ArrowLeft');
  expect(focused()).toBe('Clear');
  expect(press('Tab')).toBe(true);
  expect(focused()).toBe('till');
  focus('Assign');
  expect(press('Tab', { shiftKey: true })).toBe(true);
  expect(focused()).toBe('tick till');
});

test('when the bar goes away with the focus in it, one is back where one was', () => {
  tick('printer');
  press('Tab');
  focus('Clear');
  fireEvent.click(screen.getByText('Clear'));
  expect(focused()).toBe('tick printer');
});
