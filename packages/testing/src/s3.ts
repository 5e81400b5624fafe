import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const ACCESS_KEY = 'quayside-test';
const SECRET_KEY = 'a secret/with+signs';
const REGION = 'eu-central-1';
const BUCKET = 'quayside-files';
/** Requests that are older or come from the future are not believed. */
const SKEW_MS = 15 * 60_000;

type StoredObject = { readonly bytes: Buffer; readonly contentType: string | undefined };
type Trouble = 'slow down' | 'broken connection';

/** A bucket in memory that speaks as much S3 as storing, reading and removing objects takes, and checks every signature. */
export class S3StandIn {
  readonly objects = new Map<string, StoredObject>();
  /** `PUT key`, with the status that it was answered with; 0 for a connection that was broken. */
  readonly log: string[] = [];
  readonly #server = createServer((request, response) => void this.#answer(request, response));
  readonly #troubles: Trouble[] = [];

  static async start(): Promise<S3StandIn> {
    const standIn = new S3StandIn();
    standIn.#server.listen(0, '127.0.0.1');
    await once(standIn.#server, 'listening');
    return standIn;
  }

  /** The address as an installation is told it, with another secret when one is given. */
  url(secret = SECRET_KEY): string {
    const { port } = this.#server.address() as AddressInfo;
    return `s3://${ACCESS_KEY}:${encodeURIComponent(secret)}@127.0.0.1:${port}/${BUCKET}?region=${REGION}`;
  }

  /** The next requests meet these, one each. */
  trouble(...troubles: Trouble[]): void {
    this.#troubles.push(...troubles);
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '' } = request;
    const path = decodeURIComponent(new URL(url, 'http://s3').pathname);
    const key = path.startsWith(`/${BUCKET}/`) ? path.slice(BUCKET.length + 2) : undefined;
    response.once('close', () =>
      this.log.push(`${method} ${key} ${response.writableFinished ? response.statusCode : 0}`),
    );
    const trouble = this.#troubles.shift();
    if (trouble === 'broken connection') {
      request.once('data', () => request.socket.destroy());
      request.once('end', () => request.socket.destroy());
      return;
    }
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of request) chunks.push(chunk as Buffer);
    } catch {
      return; // whoever sent it went away: nothing is stored
    }
    const bytes = Buffer.concat(chunks);
    if (trouble === 'slow down') return refuse(response, 503, 'SlowDown');
    const wrong = whatIsWrong(request, bytes);
    if (wrong) return refuse(response, ...wrong);
    if (!key) return refuse(response, 404, 'NoSuchBucket');
    this.#serve(request, response, key, bytes);
  }

  #serve(request: IncomingMessage, response: ServerResponse, key: string, bytes: Buffer): void {
    const stored = this.objects.get(key);
    if (request.method === 'PUT') {
      this.objects.set(key, { bytes, contentType: request.headers['content-type'] });
      return void response.writeHead(200, { etag: `"${createHash('md5').update(bytes).digest('hex')}"` }).end();
    }
    if (request.method === 'DELETE') {
      this.objects.delete(key);
      return void response.writeHead(204).end();
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'MethodNotAllowed');
    if (!stored) return refuse(response, 404, 'NoSuchKey');
    const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
    const { length } = stored.bytes;
    if (from !== undefined && Number(from) >= length) return refuse(response, 416, 'InvalidRange');
    const [first, last] =
      from === undefined ? [0, length - 1] : [Number(from), Math.min(Number(to || length), length - 1)];
    const part = stored.bytes.subarray(first, last + 1);
    response.writeHead(from === undefined ? 200 : 206, {
      'content-type': stored.contentType ?? 'binary/octet-stream',
      'content-length': part.length,
      'accept-ranges': 'bytes',
      ...(from !== undefined && { 'content-range': `bytes ${first}-${last}/${length}` }),
    });
    return void response.end(request.method === 'HEAD' ? undefined : part);
  }
}

function refuse(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { 'content-type': 'application/xml' });
  response.end(`<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${code}</Message></Error>`);
}

type Refusal = [status: number, code: string];

/** What a bucket would refuse: no length, a body that is another, a signature that is not made with our secret. */
function whatIsWrong({ method = '', url = '', headers }: IncomingMessage, bytes: Buffer): Refusal | undefined {
  if (method === 'PUT' && headers['content-length'] === undefined) return [411, 'MissingContentLength'];
  const form =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, SignedHeaders=([\w;-]+), Signature=([0-9a-f]{64})$/;
  const [, accessKey, day = '', region = '', signed = '', signature = ''] =
    form.exec(headers.authorization ?? '') ?? [];
  if (!accessKey) return [403, 'AccessDenied'];
  if (accessKey !== ACCESS_KEY) return [403, 'InvalidAccessKeyId'];
  if (region !== REGION) return [400, 'AuthorizationHeaderMalformed'];
  const at = String(headers['x-amz-date']);
  const instant = Date.parse(at.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
  if (!at.startsWith(day) || !(Math.abs(Date.now() - instant) < SKEW_MS)) return [403, 'RequestTimeTooSkewed'];
  const hash = String(headers['x-amz-content-sha256']);
  if (hash !== 'UNSIGNED-PAYLOAD' && hash !== sha256(bytes)) return [400, 'XAmzContentSHA256Mismatch'];
  const names = signed.split(';');
  const demanded = ['host', ...Object.keys(headers).filter((name) => name.startsWith('x-amz-'))];
  if (demanded.some((name) => !names.includes(name))) return [403, 'AccessDenied'];
  const canonical = [
    method,
    pathOf(url),
    queryOf(url),
    ...names.map((name) => `${name}:${String(headers[name]).trim().replaceAll(/ +/g, ' ')}`),
    '',
    signed,
    hash,
  ].join('\n');
  const scope = `${day}/${region}/s3/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', at, scope, sha256(canonical)].join('\n');
  const key = [day, region, 's3', 'aws4_request'].reduce<string | Buffer>(
    (above, step) => createHmac('sha256', above).update(step).digest(),
    `AWS4${SECRET_KEY}`,
  );
  const expected = createHmac('sha256', key).update(toSign).digest();
  return timingSafeEqual(expected, Buffer.from(signature, 'hex')) ? undefined : [403, 'SignatureDoesNotMatch'];
}

const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');

const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

const pathOf = (url: string): string =>
  new URL(url, 'http://s3').pathname
    .split('/')
    .map((step) => encoded(decodeURIComponent(step)))
    .join('/');

const queryOf = (url: string): string =>
  [...new URL(url, 'http://s3').searchParams]
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
    .toSorted()
    .join('&');
