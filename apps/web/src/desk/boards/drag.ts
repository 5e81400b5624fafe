import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element';
import { attachClosestEdge, extractClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge';
import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { setCustomNativeDragPreview } from '@atlaskit/pragmatic-drag-and-drop/element/set-custom-native-drag-preview';

/** What the pointer is over while a card is dragged. */
export type Over = {
  readonly column: string;
  /** The card, and which half of it; without one it is a part of the column where no card is. */
  readonly card: { readonly id: string; readonly half: 'upper' | 'lower' } | undefined;
  /** Of the card or the column */
  readonly element: Element;
  /** Of the pointer, from the top of the window */
  readonly y: number;
};

const CARD = 'card';
type Source = { readonly source: { readonly data: Record<string, unknown> } };
const isCard = ({ source }: Source): boolean => source.data['kind'] === CARD;

/** Room around the held card for its tilt and its shadow, in pixels. */
const ROOM = 32;

/** Others can be put above or below a card: what lies around it, up to the next card, counts as it. Answers what ends that. */
const letBesideCard = (around: HTMLElement, card: { id: string; column: string }): (() => void) =>
  dropTargetForElements({
    element: around,
    canDrop: isCard,
    getData: ({ input, element }) => attachClosestEdge(card, { input, element, allowedEdges: ['top', 'bottom'] }),
  });

/** A card can be taken. `draw` draws what is held into a frame with some room around it. */
const letTake = (element: HTMLElement, id: string, draw: (frame: HTMLElement) => void): (() => void) =>
  draggable({
    element,
    getInitialData: () => ({ kind: CARD, id }),
    onGenerateDragPreview: ({ nativeSetDragImage, location }) => {
      const { left, top } = element.getBoundingClientRect();
      const { clientX, clientY } = location.current.input;
      setCustomNativeDragPreview({
        nativeSetDragImage,
        getOffset: () => ({ x: clientX - left + ROOM, y: clientY - top + ROOM }),
        render: ({ container }) => {
          const frame = document.createElement('div');
          frame.style.padding = `${ROOM}px`;
          frame.style.width = 'fit-content';
          draw(frame);
          container.append(frame);
        },
      });
    },
  });

/** A column takes cards, beside those in it. */
const letIntoColumn = (element: HTMLElement, column: string): (() => void) =>
  dropTargetForElements({ element, canDrop: isCard, getData: () => ({ column }) });

/** Scrolls while a card is held near an edge. */
const scrollAlong = (element: HTMLElement): (() => void) => autoScrollForElements({ element, canScroll: isCard });

/** Tells of every card that is dragged. */
const watch = (tell: {
  taken(id: string): void;
  moved(id: string, over: Over | undefined): void;
  /** Where it was let go; undefined when it was not let go over a column. */
  let(id: string, over: Over | undefined): void;
}): (() => void) =>
  monitorForElements({
    canMonitor: isCard,
    onDragStart: ({ source }) => tell.taken(String(source.data['id'])),
    onDrag: ({ source, location }) => tell.moved(String(source.data['id']), overWhat(location.current)),
    onDrop: ({ source, location }) => tell.let(String(source.data['id']), overWhat(location.current)),
  });

type Target = { readonly element: Element; readonly data: Record<string | symbol, unknown> };

function overWhat(location: {
  readonly dropTargets: readonly Target[];
  readonly input: { readonly clientY: number };
}): Over | undefined {
  const [target] = location.dropTargets;
  if (!target) return undefined;
  const { id, column } = target.data;
  const half = extractClosestEdge(target.data) === 'top' ? 'upper' : 'lower';
  return {
    column: String(column),
    card: typeof id === 'string' ? { id, half } : undefined,
    element: target.element,
    y: location.input.clientY,
  };
}

/** All that dragging takes; a piece of code of its own, since it is not small and can come after the board. */
export const dragCode = { letBesideCard, letTake, letIntoColumn, scrollAlong, watch };
export type DragCode = typeof dragCode;
