import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

const TEXT = 1;
const PING = 9;
const PONG = 10;

/** A WebSocket with as little work as possible, so that what is measured is the server. */
export class LiveSocket {
  /** Messages of subscriptions. */
  received = 0;
  readonly #socket: Socket;
  #bytes: Buffer = Buffer.alloc(0);
  #onMessage: ((text: string) => void) | undefined;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.setNoDelay(true);
  }

  /** Opens it and subscribes; resolves when that was sent. */
  static async open(port: number, token: string, query: string): Promise<LiveSocket> {
    const socket = connect(port, '127.0.0.1');
    const made = new LiveSocket(socket);
    socket.write(
      `GET /graphql HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\nconnection: Upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\n` +
        `sec-websocket-key: ${randomBytes(16).toString('base64')}\r\nsec-websocket-protocol: graphql-transport-ws\r\ncookie: quayside_session=${token}\r\n\r\n`,
    );
    const [answer] = (await once(socket, 'data')) as [Buffer];
    if (!answer.toString('latin1').startsWith('HTTP/1.1 101')) throw new Error(answer.toString('latin1'));
    const acknowledged = new Promise<string>((resolve) => (made.#onMessage = resolve));
    socket.on('data', (data: Buffer) => made.#read(data));
    made.#send(TEXT, '{"type":"connection_init"}');
    await acknowledged;
    made.#onMessage = undefined;
    made.#send(TEXT, JSON.stringify({ id: '1', type: 'subscribe', payload: { query } }));
    return made;
  }

  /** When the next message is there, of `performance.now()`. */
  next(): Promise<number> {
    return new Promise((resolve, reject) => {
      this.#onMessage = (text) => (text.includes('"errors"') ? reject(new Error(text)) : resolve(performance.now()));
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #read(data: Buffer): void {
    this.#bytes = this.#bytes.length ? Buffer.concat([this.#bytes, data]) : data;
    while (this.#bytes.length >= 2) {
      const short = this.#bytes[1]! & 127;
      const at = short === 126 ? 4 : short === 127 ? 10 : 2;
      if (this.#bytes.length < at) return;
      const length =
        short === 126 ? this.#bytes.readUInt16BE(2) : short === 127 ? Number(this.#bytes.readBigUInt64BE(2)) : short;
      if (this.#bytes.length < at + length) return;
      const kind = this.#bytes[0]! & 15;
      const content = this.#bytes.subarray(at, at + length);
      this.#bytes = this.#bytes.subarray(at + length);
      if (kind === PING) this.#send(PONG, content.toString());
      if (kind !== TEXT) continue;
      const text = content.toString();
      if (text.includes('"next"')) this.received += 1;
      this.#onMessage?.(text);
    }
  }

  /** Clients mask what they send; with zeros it stays as it is. */
  #send(kind: number, text: string): void {
    const content = Buffer.from(text);
    const long = content.length > 125;
    const head = Buffer.alloc(long ? 8 : 6);
    head[0] = 128 | kind;
    head[1] = 128 | (long ? 126 : content.length);
    if (long) head.writeUInt16BE(content.length, 2);
    this.#socket.write(Buffer.concat([head, content]));
  }
}
