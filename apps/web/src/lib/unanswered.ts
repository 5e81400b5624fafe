/** What was sent and has not been answered yet. It outlives a reload in the middle: sent again, it happens once. */
type Sent = { readonly body: string; readonly key: string };

const place = (verb: string): string => `quayside.unanswered.${verb}`;

/** The key under which this was sent before without an answer, if it was. */
export function unansweredKey(verb: string, body: string): string | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(place(verb)) ?? 'null') as Sent | null;
    return kept?.body === body ? kept.key : undefined;
  } catch {
    // Storage is switched off or holds something else: there is nothing to remember.
    return undefined;
  }
}

/** Remembers what is being sent. */
export function rememberUnanswered(verb: string, sent: Sent): void {
  try {
    sessionStorage.setItem(place(verb), JSON.stringify(sent));
  } catch {
    // Storage is switched off or full: the page itself still knows.
  }
}

/** The answer has come. */
export function forgetUnanswered(verb: string): void {
  try {
    sessionStorage.removeItem(place(verb));
  } catch {
    // As above.
  }
}
