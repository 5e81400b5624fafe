import type { WebSocket } from 'ws';
import type { SignedInViewer } from '../access/viewer.ts';
import type { Receiver } from '../graphql/subscriber.ts';
import { CLOSED, type Closed } from './socket-codes.ts';

/** What waits to be read by a client, in bytes. */
const MAX_WAITING = 1024 * 1024;
/** How long a client has to say that it read that it is closed. */
const FAREWELL_MS = 1_000;
/** Nothing is sent to somebody of whom it is not known for so long that they may still read it. */
const MAX_AGE_MS = 2_000;

/** One connection of somebody who signed in. */
export class Socket implements Receiver {
  viewer: SignedInViewer;
  /** Has answered since it was asked last. */
  alive = true;
  /** When it was asked last who they are, of `performance.now()`. */
  checkedAt: number;
  readonly #socket: WebSocket;

  constructor(socket: WebSocket, viewer: SignedInViewer, checkedAt: number) {
    this.#socket = socket;
    this.viewer = viewer;
    this.checkedAt = checkedAt;
    socket.on('pong', () => (this.alive = true));
  }

  get open(): boolean {
    return this.#socket.readyState === this.#socket.OPEN;
  }

  send(message: string): void {
    if (!this.open) return;
    if (performance.now() - this.checkedAt > MAX_AGE_MS) return this.close(CLOSED.tryAgain);
    this.#socket.send(message);
    if (this.#socket.bufferedAmount > MAX_WAITING) this.close(CLOSED.tooSlow);
  }

  breakOff(): void {
    this.close(CLOSED.tryAgain);
  }

  close([code, reason]: Closed | readonly [code: number, reason: string]): void {
    if (!this.open) return;
    this.#socket.close(code, reason);
    setTimeout(() => this.#socket.terminate(), FAREWELL_MS).unref();
  }

  /** Asks whether it is still there. Who has not answered the last time is cut off. */
  ping(): void {
    if (!this.alive) return this.#socket.terminate();
    this.alive = false;
    if (this.open) this.#socket.ping();
  }
}
