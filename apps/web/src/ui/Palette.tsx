import { VisuallyHidden } from '@mantine/core';
import { Search, X } from 'lucide-react';
import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useId, useState } from 'react';
import { useTranslation } from '../lib/useTranslation.ts';
import { Modal } from './dialogs.tsx';
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import { Keys } from './Keys.tsx';
import classes from './Palette.module.css';

/** One thing that the palette offers: an address to go to, or something to do. */
export interface PaletteItem {
  id: string;
  label: string;
  /** A drawing, a disc or a number at its start */
  start?: ReactNode;
  /** Quiet, behind the label */
  detail?: ReactNode;
  /** At its end: a status */
  end?: ReactNode;
  href?: string;
  act?: () => void;
  /** In the language of that code */
  lang?: string;
}

/** Things of one kind. */
export interface PaletteGroup {
  key: string;
  label: string;
  items: readonly PaletteItem[];
}

/**
 * The command palette: a field, and below it what fits. Arrow keys choose, Enter goes there, Ctrl+Enter in a new tab, Esc closes. On
 * phones it takes the whole screen.
 */
export function Palette({
  text,
  onText,
  groups,
  looking,
  failed,
  nothing,
  onGo,
  onClose,
}: {
  text: string;
  onText: (text: string) => void;
  /** In the order in which they are shown; empty ones are left out */
  groups: readonly PaletteGroup[];
  looking: boolean;
  failed: boolean;
  /** Said where nothing fits, if there is more to say than that */
  nothing?: string;
  /** An item was chosen; it is acted upon by the caller */
  onGo: (item: PaletteItem, options: { newTab: boolean }) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  return (
    <Modal
      opened
      onClose={onClose}
      withCloseButton={false}
      returnFocus={false}
      centered={false}
      size={640}
      yOffset="12dvh"
      attributes={{ content: { 'aria-label': t('palette.label') } }}
      classNames={{ inner: classes.inner, content: classes.content, body: classes.body }}
    >
      <Inside
        text={text}
        onText={onText}
        groups={groups.filter(({ items }) => items.length > 0)}
        looking={looking}
        failed={failed}
        nothing={nothing}
        onGo={onGo}
        onClose={onClose}
      />
    </Modal>
  );
}

function Inside({ text, onText, groups, looking, failed, nothing, onGo, onClose }: Parameters<typeof Palette>[0]) {
  const { t } = useTranslation();
  const id = useId();
  const [chosen, choose] = useState<string>();
  const items = groups.flatMap((group) => group.items);
  const active = items.find((item) => item.id === chosen) ?? items[0];
  const idOf = (item: PaletteItem) => `${id}-${item.id}`;
  const activeId = active && idOf(active);
  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);

  const step = (by: 1 | -1) => {
    const here = active ? items.indexOf(active) : -1;
    choose(items[(here + by + items.length) % items.length]?.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else if (event.key === 'Enter' && active) onGo(active, { newTab: event.ctrlKey || event.metaKey });
    else return;
    event.preventDefault();
  };

  return (
    <>
      <div className={classes.head}>
        <Icon of={Search} size="lg" className={classes.glass} />
        <input
          type="text"
          className={classes.field}
          role="combobox"
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-activedescendant={activeId}
          aria-autocomplete="list"
          aria-label={t('palette.label')}
          placeholder={t('palette.placeholder')}
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="go"
          data-autofocus
          value={text}
          onChange={(event) => {
            choose(undefined);
            onText(event.currentTarget.value);
          }}
          onKeyDown={onKeyDown}
        />
        <span className={classes.close}>
          <IconButton icon={X} label={t('close')} onClick={onClose} />
        </span>
      </div>
      <div id={`${id}-list`} className={classes.list} role="listbox" aria-label={t('palette.results')}>
        {groups.map((group) => (
          <div key={group.key} role="group" aria-labelledby={`${id}-${group.key}`}>
            <div id={`${id}-${group.key}`} className={classes.group} role="presentation">
              {group.label}
            </div>
            {group.items.map((item) => (
              <Option
                key={item.id}
                id={idOf(item)}
                item={item}
                isActive={item === active}
                onPoint={() => choose(item.id)}
                onGo={onGo}
              />
            ))}
          </div>
        ))}
      </div>
      {failed && (
        <p className={classes.word} role="alert">
          {t('palette.failed')}
        </p>
      )}
      {items.length === 0 && !failed && (
        <p className={classes.word}>{looking ? t('palette.looking') : (nothing ?? t('palette.none', { text }))}</p>
      )}
      <VisuallyHidden role="status">{!looking && t('palette.count', { count: items.length })}</VisuallyHidden>
      <div className={classes.foot} aria-hidden="true">
        <span>
          <Keys of="↑ ↓" /> {t('palette.hintMove')}
        </span>
        <span>
          <Keys of="Enter" /> {t('palette.hintOpen')}
        </span>
        <span>
          <Keys of="Mod Enter" /> {t('palette.hintTab')}
        </span>
        <span>
          <Keys of="Esc" /> {t('palette.hintClose')}
        </span>
      </div>
    </>
  );
}

function Option({
  id,
  item,
  isActive,
  onPoint,
  onGo,
}: {
  id: string;
  item: PaletteItem;
  isActive: boolean;
  onPoint: () => void;
  onGo: (item: PaletteItem, options: { newTab: boolean }) => void;
}) {
  const go = (event: MouseEvent) => {
    if (event.button > 1) return;
    onGo(item, { newTab: event.button === 1 || event.ctrlKey || event.metaKey });
  };
  return (
    <button
      type="button"
      id={id}
      className={classes.option}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      lang={item.lang}
      // Only a pointer that moves chooses: not one that lies still while the list scrolls under it.
      onPointerMove={onPoint}
      onMouseDown={(event) => event.preventDefault()}
      onClick={go}
      onAuxClick={go}
    >
      <span className={classes.start}>{item.start}</span>
      <span className={classes.label}>{item.label}</span>
      {item.detail && <span className={classes.detail}>{item.detail}</span>}
      {item.end && <span className={classes.end}>{item.end}</span>}
    </button>
  );
}
