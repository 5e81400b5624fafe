import { useLocalStorage } from '@mantine/hooks';
import { useState } from 'react';
import { useViewer } from '../../lib/viewer.tsx';
import type { ShownColumn } from './columns.ts';

type Chosen = Readonly<Record<string, boolean>>;
type Empty = { readonly of: string; readonly keys: ReadonlySet<string> };

/**
 * Which columns of a board are folded: those that the viewer has folded, which is remembered on this device, and those that
 * are empty when a board or a filter is opened, until a card comes. One that becomes empty later stays: nothing jumps.
 * `question` names what is shown; empty while that is still what was shown before.
 */
export function useFolded(boardId: string, question: string, columns: readonly ShownColumn[]) {
  const { id } = useViewer();
  const [chosen, choose] = useLocalStorage<Chosen>({
    key: `quayside.board.${id}.${boardId}.folded`,
    defaultValue: {},
    getInitialValueInEffect: false,
  });
  const [empty, setEmpty] = useState<Empty>({ of: '', keys: new Set() });
  const keys = columns.filter(isEmpty).map(({ key }) => key);
  const stillEmpty = keys.filter((key) => empty.keys.has(key));
  if (question && empty.of !== question) setEmpty({ of: question, keys: new Set(keys) });
  else if (stillEmpty.length < empty.keys.size) setEmpty({ ...empty, keys: new Set(stillEmpty) });
  return {
    isFolded: (key: string): boolean => chosen[key] ?? empty.keys.has(key),
    fold: (key: string, folded: boolean): void => choose({ ...chosen, [key]: folded }),
  };
}

const isEmpty = ({ cards, total }: ShownColumn): boolean => cards.length === 0 && total.totalCount === 0;
