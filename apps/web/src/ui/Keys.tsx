import { useTranslation } from 'react-i18next';

const isApple = /mac|iphone|ipad/i.test(navigator.userAgent);

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
  if (asOne) return <kbd>{parts.map(named).join(' ')}</kbd>;
  return parts.map((part, place) => (
    <span key={part}>
      {isSequence && place > 0 && <>{t('keys.then')} </>}
      <kbd>{named(part)}</kbd>
    </span>
  ));
}
