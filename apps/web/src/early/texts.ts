/** What stands in the frames, in one language. */
export type Texts = Readonly<
  Record<
    | 'home'
    | 'tickets'
    | 'finance'
    | 'technical'
    | 'new'
    | 'more'
    | 'mine'
    | 'all'
    | 'search'
    | 'boards'
    | 'administration'
    | 'open'
    | 'find'
    | 'newTicket'
    | 'own'
    | 'unassigned'
    | 'completed'
    | 'outbox',
    string
  >
> & { readonly greeting: Readonly<Record<'night' | 'morning' | 'afternoon' | 'evening', string>> };

declare const __FRAME_TEXTS__: Readonly<Record<'en' | 'de', Texts>>;

/** The same words as on the pages: the build takes them from their files (vite/early.ts). */
export const TEXTS = __FRAME_TEXTS__;
