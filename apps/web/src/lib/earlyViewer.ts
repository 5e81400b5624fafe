declare global {
  interface Window {
    /** Who is signed in, asked by the page itself while its code is on the way (index.html). Read once, at the start. */
    quaysideViewer?: Promise<Response> | undefined;
  }
}

/** The answer that the page has asked for itself, the first time; afterwards one has to ask. */
export function takeEarlyViewer(): Promise<Response> | undefined {
  const early = window.quaysideViewer;
  window.quaysideViewer = undefined;
  return early;
}
