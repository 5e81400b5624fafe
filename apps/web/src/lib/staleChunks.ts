const KEY = 'quayside.reloadedFor';

/** After an upgrade, a tab that was open before asks for code that is gone: load the page again, once for each missing piece. */
export function reloadWhenCodeIsGone(): void {
  window.addEventListener('vite:preloadError', (event) => {
    const missing = event.payload.message;
    if (sessionStorage.getItem(KEY) === missing) return;
    sessionStorage.setItem(KEY, missing);
    event.preventDefault();
    window.location.reload();
  });
}
