import type { Viewer } from '../access/viewer.ts';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import type { Proviso } from '../database/proviso.ts';

/** The browser's side of a session: what sign-in knows of the request, and the cookie that it sets. */
export type Browser = {
  /** The network address that the request came from, behind trusted proxies the one they name. */
  readonly address: string;
  readonly userAgent: string | null;
  /** Sets the session cookie; null clears it. */
  setSession(session: { token: string; expiresAt: Date } | null): void;
};

/** Everything that a resolver or a verb may know of the request. */
export type Context = {
  /** Who asks. Changes only where somebody signs in or out in this very request: what follows is read as the new one. */
  viewer: Viewer;
  /** That the viewer is still who they were at their last request, when nobody has asked yet; the first statement that reads does. */
  readonly proviso?: Proviso | undefined;
  readonly database: Database;
  readonly clock: Clock;
  readonly requestId: string;
  readonly browser: Browser;
  /** Whether a mail server is set up. */
  readonly sendsMail: boolean;
  /** Set when the request carried an Idempotency-Key. */
  readonly idempotency: { readonly key: string; readonly requestHash: Buffer } | null;
};
