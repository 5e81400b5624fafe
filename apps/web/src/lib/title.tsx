import { createContext, use, useEffect } from 'react';

/** The name that ends every title of the browser's tab: the provider's. */
export const TitleContext = createContext('Quayside');

/** Names the browser's tab: "Tickets · Lanternworks IT". */
export function useTitle(title: string | undefined): void {
  const brand = use(TitleContext);
  useEffect(() => {
    document.title = title ? `${title} · ${brand}` : brand;
  }, [title, brand]);
}
