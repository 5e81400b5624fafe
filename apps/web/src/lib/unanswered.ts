/** What was sent and has not been answered yet. It outlives a reload in the middle: sent again, it happens once. */
type Sent = { readonly body: string; readonly key: string };
/** Of what was sent only what tells it apart: whoever has the tab next finds no words of it. */
type Remembered = { readonly mark: string; readonly key: string };

const place = (verb: string): string => `quayside.unanswered.${verb}`;

/** The key under which this was sent before without an answer, if it was. */
export function unansweredKey(verb: string, body: string): string | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(place(verb)) ?? 'null') as Remembered | null;
    return kept?.mark === markOf(body) ? kept.key : undefined;
  } catch {
    // Storage is switched off or holds something else: there is nothing to remember.
    return undefined;
  }
}

/** Remembers what is being sent. */
export function rememberUnanswered(verb: string, { body, key }: Sent): void {
  const remembered: Remembered = { mark: markOf(body), key };
  try {
    sessionStorage.setItem(place(verb), JSON.stringify(remembered));
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

/** Two sums of 32 bits. Browsers hash well only where the page came over HTTPS; that two texts are one is for the server to find out. */
function markOf(text: string): string {
  let [one, other] = [2_166_136_261, 5_381];
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    one = Math.imul(one ^ code, 16_777_619);
    other = Math.imul(other, 33) ^ code;
  }
  return [one, other].map((sum) => (sum >>> 0).toString(16)).join('-');
}
