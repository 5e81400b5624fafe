/** How a card is found in the page: `<article data-card="ticket_…" data-column="NEW">`. */
export const CARDS = '[data-card]';

/** The card of a ticket, when it is drawn. */
export const cardOf = (box: ParentNode | null, id: string): HTMLElement | null =>
  box?.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`) ?? null;

/** The link of a card: what has the focus. */
export const linkOf = (card: Element | null): HTMLElement | null => card?.querySelector<HTMLElement>('a') ?? null;

/** Whether somebody wants things to stay still. */
export const wantsStillness = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;
