/** Why a socket is closed, as its client can act on it. Clients connect again after all of these but `signedOut` and `tooMany`. */
export const CLOSED = {
  /** The process stops; another one is there, or will be. */
  restart: [1012, 'Connect again: the server restarts'],
  /** Something could not be told. Subscriptions that resume miss nothing. */
  tryAgain: [1013, 'Connect again: something could not be told'],
  /** Nobody is signed in, or not any more. */
  signedOut: [4401, 'Unauthorized'],
  /** The person may do something else than before. */
  changed: [4403, 'Connect again: your permissions have changed'],
  /** The client does not read what it is sent. */
  tooSlow: [4408, 'Connect again: too slow'],
  /** The session has too many sockets. */
  tooMany: [4429, 'Too many sockets'],
  /** Our own mistake. */
  failed: [4500, 'Internal server error'],
} as const satisfies Record<string, readonly [code: number, reason: string]>;

export type Closed = (typeof CLOSED)[keyof typeof CLOSED];
