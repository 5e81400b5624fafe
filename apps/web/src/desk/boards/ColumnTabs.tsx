import { useEffect, useRef, useState, type RefObject } from 'react';
import { useTranslation } from '../../lib/useTranslation.ts';
import { StatusGlyph } from '../../ui/Status.tsx';
import { useCountWords } from '../tickets/countWords.ts';
import { familyOf } from '../tickets/family.ts';
import { wantsStillness } from './cardMarks.ts';
import classes from './ColumnTabs.module.css';
import type { ShownColumn } from './columns.ts';

/** On a phone, where one column fills the board: all of them by name, the one in sight marked. Swiping does the same. */
export function ColumnTabs({ columns, box }: { columns: readonly ShownColumn[]; box: RefObject<HTMLElement | null> }) {
  const { t } = useTranslation('boards');
  const countWords = useCountWords();
  const strip = useRef<HTMLDivElement>(null);
  const keys = columns.map(({ key }) => key).join();
  const inSight = useColumnInSight(box, keys);
  useEffect(() => {
    const area = strip.current;
    const tab = area?.querySelector<HTMLElement>('[aria-current]');
    if (!area || !tab) return;
    const left = tab.offsetLeft - (area.clientWidth - tab.offsetWidth) / 2;
    area.scrollTo({ left, behavior: wantsStillness() ? 'auto' : 'smooth' });
  }, [inSight]);
  const show = (key: string) =>
    sectionOf(box.current, key)?.scrollIntoView({
      inline: 'center',
      block: 'nearest',
      behavior: wantsStillness() ? 'auto' : 'smooth',
    });
  return (
    <div ref={strip} className={classes.tabs} role="group" aria-label={t('toColumn')}>
      {columns.map(({ key, title, status, total }) => (
        <button key={key} type="button" aria-current={key === inSight || undefined} onClick={() => show(key)}>
          <StatusGlyph family={familyOf(status)} />
          {title} <span className={classes.count}>{countWords(total)}</span>
        </button>
      ))}
    </div>
  );
}

const sectionOf = (box: HTMLElement | null, key: string) =>
  box?.querySelector(`[data-board-column="${CSS.escape(key)}"]`);

/** The column that most of the board shows. */
function useColumnInSight(box: RefObject<HTMLElement | null>, keys: string): string | undefined {
  const [inSight, setInSight] = useState<string>();
  useEffect(() => {
    const root = box.current;
    if (!root || keys === '') return;
    const observer = new IntersectionObserver(
      (entries) => {
        const seen = entries.find(({ isIntersecting }) => isIntersecting)?.target;
        if (seen instanceof HTMLElement) setInSight(seen.dataset['boardColumn']);
      },
      { root, threshold: 0.6 },
    );
    for (const section of root.querySelectorAll('[data-board-column]')) observer.observe(section);
    return () => observer.disconnect();
  }, [box, keys]);
  return inSight;
}
