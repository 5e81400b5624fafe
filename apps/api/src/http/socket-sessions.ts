import type { SignedInViewer } from '../access/viewer.ts';
import type { Clock } from '../clock.ts';
import type { Query } from '../database/database.ts';
import { viewersOfSessions } from '../domains/people/sessions.ts';
import type { Log } from '../log.ts';
import { CLOSED } from './socket-codes.ts';
import type { Socket } from './socket.ts';

const CHECK_EVERY_MS = 800;

/** Sockets of one session. */
const MAX_SOCKETS = 20;

/**
 * The sockets of this process by their sessions. About once a second one statement finds out who all of them are now: where a
 * session has ended its sockets are closed, and where somebody may do something else than before they connect again.
 */
export class SocketSessions {
  readonly #parts: { readonly query: Query; readonly clock: Clock; readonly log: Log };
  readonly #sockets = new Map<string, Set<Socket>>();
  #timer: NodeJS.Timeout | undefined;
  #checking: Promise<void> | undefined;
  #checkedAt = 0;
  #failing = false;

  constructor(parts: { query: Query; clock: Clock; log: Log }) {
    this.#parts = parts;
  }

  get all(): Socket[] {
    return [...this.#sockets.values()].flatMap((sockets) => [...sockets]);
  }

  /** False when the session has too many already. */
  add(socket: Socket): boolean {
    const { sessionId } = socket.viewer;
    const others = this.#sockets.get(sessionId) ?? new Set();
    if (others.size >= MAX_SOCKETS) return false;
    this.#sockets.set(sessionId, others.add(socket));
    this.#timer ??= setInterval(() => void this.#checkInTurn(), CHECK_EVERY_MS).unref();
    return true;
  }

  remove(socket: Socket): void {
    const { sessionId } = socket.viewer;
    const others = this.#sockets.get(sessionId);
    others?.delete(socket);
    if (!others?.size) this.#sockets.delete(sessionId);
    if (!this.#sockets.size) this.stop();
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  /** Resolves when all were checked a moment ago. Fails when that is not possible. */
  async fresh(): Promise<void> {
    if (performance.now() - this.#checkedAt > CHECK_EVERY_MS + CHECK_EVERY_MS / 4) await this.#check();
  }

  async #checkInTurn(): Promise<void> {
    try {
      await this.#check();
      this.#failing = false;
    } catch (error) {
      if (!this.#failing) this.#parts.log.error({ error }, 'sessions of sockets can not be checked');
      this.#failing = true;
    }
  }

  /** One at a time. */
  #check(): Promise<void> {
    this.#checking ??= this.#checkAll().finally(() => (this.#checking = undefined));
    return this.#checking;
  }

  async #checkAll(): Promise<void> {
    const asked = performance.now();
    const checked = [...this.#sockets];
    const sessions = checked.map(([sessionId]) => sessionId);
    const viewers = await viewersOfSessions(sessions, { ...this.#parts, locale: 'en' });
    for (const [sessionId, sockets] of checked)
      for (const socket of sockets) {
        const now = viewers.get(sessionId);
        if (!now) socket.close(CLOSED.signedOut);
        else if (isAnother(now, socket.viewer)) socket.close(CLOSED.changed);
        else socket.checkedAt = Math.max(socket.checkedAt, asked);
      }
    this.#checkedAt = asked;
  }
}

/** Whether they may see or do something else. Equal permissions are the same object. */
const isAnother = (now: SignedInViewer, before: SignedInViewer): boolean =>
  now.id !== before.id || now.clientId !== before.clientId || now.permissions !== before.permissions;
