const KEY = 'quayside.reloadedFor';

/** After an upgrade, a tab that was open before asks for code that is gone: load the page again, once for each missing piece. */
export function reloadWhenCodeIsGone(): void {
  window.addEventListener('vite:preloadError', (event) => {
    // Without a connection it is not gone, and a page that is loaded anew would lose more than it gains.
    if (!navigator.onLine) return;
    const missing = event.payload.message;
    if (sessionStorage.getItem(KEY) === missing) return;
    sessionStorage.setItem(KEY, missing);
    event.preventDefault();
    window.location.reload();
  });
}
