import type { KeyboardEvent, MouseEvent } from 'react';

const LINK = 'a[data-row-link]';
const OWN_BUSINESS = 'a, button, input, select, textarea, label, summary, [role="menuitem"]';

/** A click somewhere on a row does what a click on its link does; Ctrl, Shift or the middle button open a new tab. */
export function followRow(event: MouseEvent<HTMLTableRowElement>) {
  const link = event.currentTarget.querySelector<HTMLAnchorElement>(LINK);
  const target = event.target instanceof Element ? event.target : null;
  const isOpening = event.button === 0 || event.button === 1;
  if (!link || !target || !isOpening || event.defaultPrevented || target.closest(OWN_BUSINESS) || isMarkingText())
    return;
  if (event.button === 1 || event.ctrlKey || event.metaKey || event.shiftKey)
    window.open(link.href, '_blank', 'noopener');
  else link.click();
}

/** Up and down walk between the links of the rows, Home and End go to the first and last. */
export function walkRows(event: KeyboardEvent<HTMLTableSectionElement>) {
  const links = [...event.currentTarget.querySelectorAll<HTMLAnchorElement>(LINK)];
  const here = links.findIndex((link) => link === event.target);
  if (here < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
  const next = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: links.length - 1 }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  links[next]?.focus();
}

/** Whoever drags over a row's text wants the text, not the page behind it. */
const isMarkingText = () => (window.getSelection()?.toString().length ?? 0) > 0;
