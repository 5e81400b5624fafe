import { type Dispatch, type SetStateAction, useEffect } from 'react';
import { closeCommand } from '../../ui/commands.ts';

/** Where keys are at home as soon as the palette is there. */
const INSIDE = '[role="dialog"]';

/**
 * While the palette is opened but has not got the focus yet, letters are for its field: none is lost, and none does what it does on
 * the page. Escape closes it.
 */
export function useTypedAhead(onText: Dispatch<SetStateAction<string>>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { key, target } = event;
      const isCommand = event.ctrlKey || event.metaKey || event.altKey || event.isComposing;
      if (isCommand || (target instanceof Element && target.closest(INSIDE))) return;
      if (key.length === 1) onText((text) => text + key);
      else if (key === 'Backspace') onText((text) => text.slice(0, -1));
      else if (key === 'Escape') closeCommand();
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener('keydown', press, { capture: true });
    return () => document.removeEventListener('keydown', press, { capture: true });
  }, [onText]);
}
