const keyOf = (viewerId: string) => `quayside.board.${viewerId}`;

/** The board that somebody looked at last, on this device. */
export const lastBoard = {
  get(viewerId: string): string | undefined {
    try {
      return localStorage.getItem(keyOf(viewerId)) ?? undefined;
    } catch {
      // Storage is switched off: one begins with the first board.
      return undefined;
    }
  },
  set(viewerId: string, id: string): void {
    try {
      localStorage.setItem(keyOf(viewerId), id);
    } catch {
      // As above.
    }
  },
};
