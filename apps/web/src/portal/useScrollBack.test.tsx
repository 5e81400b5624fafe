// @vitest-environment happy-dom
import { act, cleanup, fireEvent, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useScrollBack } from './useScrollBack.ts';

let grow: () => void;
const scrolls = vi.fn<(to: number) => void>();
const wrapper = ({ children }: { children: ReactNode }) => (
  <MemoryRouter initialEntries={[{ pathname: '/portal/tickets/4711', key: 'k' }]}>{children}</MemoryRouter>
);
const arrive = (how: 'reload' | 'navigate') => {
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ type: how } as PerformanceNavigationTiming]);
  renderHook(useScrollBack, { wrapper });
};

beforeEach(() => {
  grow = () => undefined;
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(tell: () => void) {
        grow = tell;
      }
      observe() {}
      disconnect() {
        grow = () => undefined;
      }
    },
  );
  vi.stubGlobal('scrollTo', ({ top = 0 }: ScrollToOptions) => scrolls(top));
  sessionStorage.setItem('scrolled', JSON.stringify({ 'k /portal/tickets/4711': 640, 'k /portal/tickets': 90 }));
});
afterEach(() => {
  cleanup();
  scrolls.mockClear();
  sessionStorage.clear();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('after a reload one is taken to where one read, as the page grows', () => {
  arrive('reload');
  act(() => grow());
  expect(scrolls).toHaveBeenLastCalledWith(640);
});

test('whoever begins to go elsewhere is left alone, and so is whoever has come anew', () => {
  arrive('reload');
  fireEvent.wheel(window);
  act(() => grow());
  expect(scrolls).not.toHaveBeenCalled();
  cleanup();
  arrive('navigate');
  act(() => grow());
  expect(scrolls).not.toHaveBeenCalled();
});
