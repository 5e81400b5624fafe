import { ChevronDown, ChevronUp, Maximize2, X } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { useTranslation } from '../lib/useTranslation.ts';
import type { IconShape } from './Icon.tsx';
import { IconButton, IconLink } from './IconButton.tsx';
import classes from './SidePanel.module.css';
import { KEEP_CLEAR } from './useFreeBottom.ts';

/**
 * One thing of a list beside it, 408 px wide, without a veil: the list stays in use. Over the whole sheet on phones. It stands inside
 * something positioned. Fill it with a PanelBody and a PanelFoot.
 */
export function SidePanel({
  label,
  name,
  steps,
  words,
  to,
  onClose,
  children,
  ref,
}: {
  /** What it is, for those who don't see it: "Ticket 4833" */
  label: string;
  /** At the start of its head: its number */
  name: ReactNode;
  /** To the thing above or below; undefined where there is none */
  steps: { readonly previous: (() => void) | undefined; readonly next: (() => void) | undefined };
  /** What the steps lead to: "Card above" */
  words: { readonly previous: string; readonly next: string };
  /** Its own page */
  to: string;
  onClose: () => void;
  children: ReactNode;
  ref?: Ref<HTMLElement>;
}) {
  const { t } = useTranslation();
  return (
    <aside ref={ref} className={classes.panel} tabIndex={-1} aria-label={label}>
      <div className={classes.head}>
        <span className={classes.name}>{name}</span>
        <Step icon={ChevronUp} label={words.previous} onStep={steps.previous} />
        <Step icon={ChevronDown} label={words.next} onStep={steps.next} />
        <IconLink icon={Maximize2} label={t('panel.expand')} to={to} />
        <IconButton icon={X} label={t('close')} onClick={onClose} />
      </div>
      {children}
    </aside>
  );
}

/** What one has come to see; it scrolls. */
export const PanelBody = ({ children }: { children: ReactNode }) => <div className={classes.body}>{children}</div>;

/** What one can do: `children` at the start, `end` at the end. Not there while it holds no button. */
export const PanelFoot = ({
  children,
  end,
  ref,
}: {
  children: ReactNode;
  end?: ReactNode;
  ref?: Ref<HTMLDivElement>;
}) => (
  <div ref={ref} className={classes.foot} {...KEEP_CLEAR}>
    {children}
    <span className={classes.gap} />
    {end}
  </div>
);

/** It keeps the focus where there is nothing further. */
const Step = ({ icon, label, onStep }: { icon: IconShape; label: string; onStep: (() => void) | undefined }) => (
  <IconButton icon={icon} label={label} aria-disabled={!onStep} data-disabled={!onStep || undefined} onClick={onStep} />
);
