import type { ReactNode } from 'react';
import classes from '../samples.module.css';
import { Card } from '../../ui/Card.tsx';

/** One part of the page, photographed by itself: `id` names its picture. */
export function Section({
  id,
  title,
  side = 'portal',
  wide = false,
  phone = false,
  bare = false,
  children,
}: {
  id: string;
  title: string;
  side?: 'portal' | 'desk';
  /** Takes the width of the page */
  wide?: boolean;
  /** It looks different on a phone: photographed there too */
  phone?: boolean;
  /** Stands on the canvas, not in a card */
  bare?: boolean;
  children: ReactNode;
}) {
  return (
    <div
      id={id}
      className={classes.section}
      data-piece
      data-side={side}
      data-wide={wide || undefined}
      data-phone={phone || undefined}
    >
      {bare ? children : <Card title={title}>{children}</Card>}
    </div>
  );
}
