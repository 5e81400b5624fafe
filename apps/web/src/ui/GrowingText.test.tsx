// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { createRef } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { GrowingText } from './GrowingText.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function field(text: string) {
  return <GrowingText aria-label="Text" minRows={2} maxRows={9} value={text} onChange={() => {}} />;
}

/** A browser that fits fields to their text, or does not; a line of it has 20 pixels. */
function browser({ fits }: { fits: boolean }) {
  vi.stubGlobal('CSS', { supports: () => fits });
  vi.spyOn(HTMLTextAreaElement.prototype, 'scrollHeight', 'get').mockImplementation(function (
    this: HTMLTextAreaElement,
  ) {
    return this.value.split('\n').length * 20;
  });
}

test('the field is as high as its text where the browser does not see to that, and shrinks with it', () => {
  browser({ fits: false });
  const { rerender } = render(field('one\ntwo\nthree'));
  const area = screen.getByRole('textbox');
  expect(area.style.height).toBe('60px');
  rerender(field('one'));
  expect(area.style.height).toBe('20px');
});

test('where the browser sees to it, nothing is measured', () => {
  browser({ fits: true });
  render(field('one\ntwo\nthree'));
  fireEvent(window, new Event('resize'));
  expect(screen.getByRole('textbox').style.height).toBe('');
});

test('its limits in rows stand in its style, and whoever needs the element has it', () => {
  browser({ fits: true });
  const ref = createRef<HTMLTextAreaElement>();
  render(<GrowingText ref={ref} aria-label="Text" minRows={2} maxRows={9} defaultValue="" />);
  expect(ref.current).toBe(screen.getByRole('textbox'));
  expect([ref.current?.style.getPropertyValue('--least'), ref.current?.style.getPropertyValue('--most')]).toEqual([
    '2',
    '9',
  ]);
});
