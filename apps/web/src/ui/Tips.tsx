import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import overlays from './overlays.module.css';
import classes from './Tips.module.css';

/** How long one rests on something until its tip comes, in milliseconds; beside a rail of icons, whose names one looks for, sooner. */
const REST_MS = { usual: 500, beside: 150 };
/** Pixels between a thing and its tip, and between the tip and the window. */
const GAP = 6;
const MARGIN = 8;

const TIPPED = '[data-tip]';

/**
 * The tips of everything that carries `data-tip="Close"`: shown above it on hover and on focus by the keyboard, beside it with
 * `data-tip-beside`. They repeat a name that is there for everybody, so nothing is said twice to those who listen.
 */
export function Tips() {
  const tip = useRef<HTMLDivElement>(null);
  const [target, setTarget] = useState<Element>();

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let awaited: Element | null = null;
    const hide = () => {
      clearTimeout(timer);
      awaited = null;
      setTarget(undefined);
    };
    const show = (element: Element | null) => {
      if (element === awaited) return;
      hide();
      awaited = element;
      if (!element) return;
      const wait = element.hasAttribute('data-tip-beside') ? REST_MS.beside : REST_MS.usual;
      timer = setTimeout(() => setTarget(element), wait);
    };
    const over = ({ target: at, pointerType }: PointerEvent) => {
      // One may move onto the tip itself, to read or mark it.
      if (pointerType === 'touch' || !(at instanceof Element) || tip.current?.contains(at)) return;
      show(at.closest(TIPPED));
    };
    const focus = ({ target: at }: FocusEvent) => {
      if (at instanceof Element && at.matches(':focus-visible')) show(at.closest(TIPPED));
    };
    const key = (event: KeyboardEvent) => {
      if (event.key === 'Escape') hide();
    };
    const ending = new AbortController();
    const { signal } = ending;
    document.addEventListener('pointerover', over, { signal });
    document.addEventListener('focusin', focus, { signal });
    document.addEventListener('focusout', hide, { signal });
    document.addEventListener('pointerdown', hide, { signal });
    document.addEventListener('scroll', hide, { signal, capture: true, passive: true });
    document.addEventListener('keydown', key, { signal });
    document.documentElement.addEventListener('pointerleave', hide, { signal });
    return () => {
      ending.abort();
      clearTimeout(timer);
    };
  }, []);

  const text = target?.isConnected ? target.getAttribute('data-tip') : null;
  useLayoutEffect(() => {
    if (text && target && tip.current) place(tip.current, target);
  }, [text, target]);

  // Over dialogs too: the browser's own top layer.
  return text ? (
    <div ref={tip} popover="manual" className={`${overlays.tooltip} ${classes.tip}`} aria-hidden="true">
      {text}
    </div>
  ) : null;
}

/** Above its thing and in the middle of it, below where there is no room above; or beside it. */
function place(tip: HTMLElement, target: Element): void {
  tip.showPopover();
  const thing = target.getBoundingClientRect();
  const { width, height } = tip.getBoundingClientRect();
  const isBeside = target.hasAttribute('data-tip-beside');
  const isRightToLeft = getComputedStyle(target).direction === 'rtl';
  const above = thing.top - height - GAP;
  const next = isRightToLeft ? thing.left - width - GAP : thing.right + GAP;
  const left = isBeside ? next : thing.left + (thing.width - width) / 2;
  const top = isBeside ? thing.top + (thing.height - height) / 2 : above < MARGIN ? thing.bottom + GAP : above;
  tip.style.left = `${Math.max(MARGIN, Math.min(left, window.innerWidth - width - MARGIN))}px`;
  tip.style.top = `${Math.max(MARGIN, top)}px`;
}
