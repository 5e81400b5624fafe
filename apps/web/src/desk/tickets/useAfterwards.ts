import { useLocalStorage } from '@mantine/hooks';
import { useNavigate } from 'react-router';
import { useViewer } from '../../lib/viewer.tsx';
import type { Neighbours } from './useNeighbours.ts';

/** Where one goes on when something was written on a ticket, or when it was completed. */
export const AFTERWARDS = ['stay', 'next', 'list'] as const;
/** One of these. */
export type Place = (typeof AFTERWARDS)[number];

/** What the viewer wants to come afterwards: remembered on this device. */
export type Afterwards = {
  readonly place: Place;
  choose(place: Place): void;
  /** Goes there. Answers whether the page is another one now. */
  go(): boolean;
};

/** Goes on where the viewer wants to: to the next ticket of the list that one came from, back to that list, or nowhere. */
export function useAfterwards({ next, search }: Neighbours): Afterwards {
  const { id } = useViewer();
  const navigate = useNavigate();
  const [kept, keep] = useLocalStorage<string>({
    key: `quayside.afterwards.${id}`,
    defaultValue: 'stay',
    getInitialValueInEffect: false,
  });
  const place = AFTERWARDS.find((known) => known === kept) ?? 'stay';
  return {
    place,
    choose: keep,
    go: () => {
      if (place === 'stay') return false;
      // Behind the last one there is the list again.
      const number = place === 'next' ? next : undefined;
      void navigate(number === undefined ? `/desk/tickets${search}` : `/desk/tickets/${number}${search}`);
      return true;
    },
  };
}
