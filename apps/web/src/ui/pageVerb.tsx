import { createContext, type ReactNode, use, useCallback, useEffect, useState } from 'react';

const TakenContext = createContext(false);
const TakeContext = createContext<(() => () => void) | null>(null);

/** Lets pages say that they have a filled button of their own; a shell stands around its content with it. */
export function PageVerbProvider({ children }: { children: ReactNode }) {
  const [taken, setTaken] = useState(0);
  const take = useCallback(() => {
    setTaken((count) => count + 1);
    return () => setTaken((count) => count - 1);
  }, []);
  return (
    <TakeContext value={take}>
      <TakenContext value={taken > 0}>{children}</TakenContext>
    </TakeContext>
  );
}

/** For a page with a verb of its own (Approve, Pay Now, Send): the shell's New Ticket is outlined while it is shown, since one button of a screen is filled. */
export function usePageVerb(has = true): void {
  const take = use(TakeContext);
  useEffect(() => (has && take ? take() : undefined), [has, take]);
}

/** Whether the page has a verb of its own. */
export const useHasPageVerb = () => use(TakenContext);
