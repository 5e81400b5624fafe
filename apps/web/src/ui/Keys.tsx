import { VisuallyHidden } from '@mantine/core';
import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp } from 'lucide-react';
import { Fragment } from 'react';
import { useTranslation } from '../lib/useTranslation.ts';
import { Icon, type IconShape } from './Icon.tsx';
import classes from './Keys.module.css';

const isApple = /mac|iphone|ipad/i.test(navigator.userAgent);

/** Drawn, since each machine has other letters for them, if any. */
const ARROWS: Readonly<Record<string, IconShape>> = { '←': ArrowLeft, '↑': ArrowUp, '→': ArrowRight, '↓': ArrowDown };

function Name({ of }: { of: string }) {
  const arrow = ARROWS[of];
  if (!arrow) return of;
  return (
    <>
      <Icon of={arrow} size="sm" className={classes.arrow} />
      <VisuallyHidden>{of}</VisuallyHidden>
    </>
  );
}

/** Keys as they are printed on them: `Mod k` is Ctrl K, or ⌘ K on a Mac; `g t` is one after the other. `asOne` draws one box around them, where there is little room. */
export function Keys({ of, asOne = false }: { of: string; asOne?: boolean }) {
  const { t } = useTranslation();
  const parts = of.split(' ');
  const isSequence = parts.length === 2 && parts[0] === 'g';
  const named = (part: string): string => {
    if (part === 'Mod') return isApple ? '⌘' : t('keys.names.Ctrl');
    if (part === 'Space' || part === 'Esc' || part === 'Enter' || part === 'Shift') return t(`keys.names.${part}`);
    return parts[0] === 'Mod' ? part.toUpperCase() : part;
  };
  if (asOne)
    return (
      <kbd>
        {parts.map((part, place) => (
          <Fragment key={part}>
            {place > 0 && ' '}
            <Name of={named(part)} />
          </Fragment>
        ))}
      </kbd>
    );
  return parts.map((part, place) => (
    <span key={part}>
      {isSequence && place > 0 && <>{t('keys.then')} </>}
      <kbd>
        <Name of={named(part)} />
      </kbd>
    </span>
  ));
}
