import { type ComponentPropsWithRef, type CSSProperties, useLayoutEffect, useRef } from 'react';
import classes from './GrowingText.module.css';

/** Some browsers fit the field to its text by themselves. */
const fitsByItself = (): boolean => CSS.supports('field-sizing', 'content');

/** Several lines of text without a frame: as high as what is written, between `minRows` and `maxRows`. */
export function GrowingText({
  minRows,
  maxRows,
  ref,
  className = '',
  ...textarea
}: { minRows: number; maxRows: number } & ComponentPropsWithRef<'textarea'>) {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    fit(field.current);
  });
  useLayoutEffect(() => {
    const again = () => fit(field.current);
    window.addEventListener('resize', again);
    return () => window.removeEventListener('resize', again);
  }, []);
  const rows: CSSProperties & Record<`--${string}`, number> = { '--least': minRows, '--most': maxRows };
  return (
    <textarea
      ref={(node) => {
        field.current = node;
        if (typeof ref === 'function') return ref(node);
        if (ref) ref.current = node;
        return undefined;
      }}
      rows={1}
      className={`${classes.text} ${className}`}
      style={rows}
      {...textarea}
    />
  );
}

function fit(field: HTMLTextAreaElement | null): void {
  if (!field || fitsByItself()) return;
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight}px`;
}
