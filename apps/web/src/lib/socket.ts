import { createClient, type Client } from 'graphql-ws';
import { endsBy } from './hangUp.ts';
import { currentLanguage } from './i18n.ts';
import { line } from './line.ts';

/** Why the server hung up, where more is to be done than to connect again. */
const HUNG_UP = { signedOut: 4401, permissionsChanged: 4403, tooMany: 4429 } as const;

/** A ping goes out after so long without one, and its answer is waited for so long, in milliseconds. */
const PING_EVERY_MS = 12_000;
const PONG_WITHIN_MS = 5_000;
/** The first try to connect again comes after about this, each further one after twice as long, up to the longest. */
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 20_000;
/** A page that is left for another one does not cost the connection. */
const KEPT_MS = 30_000;

/** Whom the socket tells what it hears. */
export type Told = {
  /** The server says that nobody is signed in. */
  signedOut(): void;
  /** What the viewer may do and see is no longer what it was. */
  permissionsChanged(): void;
  /** It is there again: either may have happened meanwhile. */
  returned(): void;
};

/**
 * The socket on which live changes come. It connects when the first of them is asked for, and again for as long as the tab is
 * there; a connection that says nothing any more is given up.
 */
export function createSocket({ signedOut, permissionsChanged, returned }: Told): Client {
  let unanswered: ReturnType<typeof setTimeout> | undefined;
  const socket = createClient({
    url: () => `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
    connectionParams: () => ({ locale: currentLanguage() }),
    lazyCloseTimeout: KEPT_MS,
    keepAlive: PING_EVERY_MS,
    connectionAckWaitTimeout: PONG_WITHIN_MS * 2,
    retryAttempts: Number.POSITIVE_INFINITY,
    // Too many tabs: whoever follows something tries again, but rarely.
    shouldRetry: (event) => codeOf(event) !== HUNG_UP.tooMany,
    retryWait: waitBefore,
    on: {
      connecting: line.opening,
      connected: (_socket, _payload, wasAway) => {
        line.opened();
        if (wasAway) returned();
      },
      ping: (isReceived) => {
        if (!isReceived) unanswered = setTimeout(() => socket.terminate(), PONG_WITHIN_MS);
      },
      pong: (isReceived) => {
        if (isReceived) clearTimeout(unanswered);
      },
      closed: (event) => {
        clearTimeout(unanswered);
        const code = codeOf(event);
        if (code === 1000) line.rested();
        else line.lost();
        if (code === HUNG_UP.signedOut) signedOut();
        if (code === HUNG_UP.permissionsChanged) permissionsChanged();
      },
    },
  });
  endsBy(() => socket.terminate());
  // The device knows sooner than any unanswered ping.
  window.addEventListener('offline', () => {
    if (line.isOpen()) socket.terminate();
  });
  return socket;
}

const codeOf = (event: unknown): number | undefined =>
  typeof event === 'object' && event !== null && 'code' in event && typeof event.code === 'number'
    ? event.code
    : undefined;

/** Longer with each try and never the same for two tabs, so that a server that starts is not overrun; at once when the device is back. */
async function waitBefore(tries: number): Promise<void> {
  const longest = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** tries);
  await new Promise<void>((done) => {
    const goOn = () => {
      clearTimeout(timer);
      window.removeEventListener('online', goOn);
      document.removeEventListener('visibilitychange', whenSeen);
      done();
    };
    const whenSeen = () => {
      if (document.visibilityState === 'visible') goOn();
    };
    const timer = setTimeout(goOn, longest * (0.5 + Math.random() / 2));
    window.addEventListener('online', goOn);
    document.addEventListener('visibilitychange', whenSeen);
  });
}
