import { createReadStream } from 'node:fs';
import { request as requestPlain, type IncomingMessage } from 'node:http';
import { request as requestEncrypted } from 'node:https';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { AwsV4Signer } from 'aws4fetch';
import { BytesMissing } from './missing.ts';
import type { S3Address } from './s3-url.ts';
import type { Facts, Span, Storage } from './storage.ts';

/** The bucket does not do what it is asked for. */
export class S3Failure extends Error {
  override readonly name = 'S3Failure';
}

/** How long a connection may be silent. */
const PATIENCE_MS = 30_000;
/** The same while an answer is read: whoever gets it may be slow. */
const READING_PATIENCE_MS = 5 * 60_000;
/** Between one try and the next. */
const PAUSES_MS = [200, 1_000];
const EMPTY_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

type Asked = {
  readonly method: 'PUT' | 'GET' | 'DELETE';
  readonly key: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Opened anew for each try. */
  readonly body?: () => Readable;
};

/** Bytes in a bucket of anything that speaks S3, addressed by path. A failure that may pass is tried again. */
export class S3 implements Storage {
  readonly incoming: string;
  readonly #address: S3Address;

  constructor(incoming: string, address: S3Address) {
    this.incoming = incoming;
    this.#address = address;
  }

  async put(key: string, file: string, { size, sha256, contentType }: Facts): Promise<void> {
    const headers = {
      'content-length': String(size),
      'content-type': contentType,
      'x-amz-content-sha256': sha256.toString('hex'),
    };
    const answer = await this.#ask({ method: 'PUT', key, headers, body: () => createReadStream(file) });
    if (answer.statusCode !== 200) throw await refusalOf(answer);
    answer.resume();
  }

  async open(key: string, span?: Span): Promise<{ stream: Readable; size: number }> {
    const headers = { ...withoutBody, ...(span && { range: `bytes=${span.start}-${span.end}` }) };
    const answer = await this.#ask({ method: 'GET', key, headers });
    if (answer.statusCode === (span ? 206 : 200))
      return { stream: answer, size: Number(answer.headers['content-length']) };
    const refusal = await refusalOf(answer);
    throw answer.statusCode === 404 ? new BytesMissing() : refusal;
  }

  async remove(key: string): Promise<void> {
    const answer = await this.#ask({ method: 'DELETE', key, headers: withoutBody });
    if (![200, 204, 404].includes(answer.statusCode ?? 0)) throw await refusalOf(answer);
    answer.resume();
  }

  /** The answer to a request, its body still to be read. */
  async #ask(asked: Asked): Promise<IncomingMessage> {
    for (const pause of PAUSES_MS) {
      const answer = await this.#once(asked).catch((error: unknown) => {
        if (!(error instanceof S3Failure)) throw error;
        return undefined;
      });
      if (answer && !mayPass(answer)) return answer;
      answer?.resume();
      await sleep(pause);
    }
    return this.#once(asked);
  }

  async #once({ method, key, headers, body }: Asked): Promise<IncomingMessage> {
    const { origin, bucket, region, accessKeyId, secretAccessKey } = this.#address;
    const signer = new AwsV4Signer({
      method,
      url: `${origin}/${bucket}/${key}`,
      headers: { ...headers },
      service: 's3',
      region,
      accessKeyId,
      secretAccessKey,
    });
    const signed = await signer.sign();
    const send = signed.url.protocol === 'https:' ? requestEncrypted : requestPlain;
    const request = send(signed.url, { method, headers: Object.fromEntries(signed.headers), timeout: PATIENCE_MS });
    const answered = new Promise<IncomingMessage>((resolve, reject) => {
      request.once('timeout', () => request.destroy(new Error('the bucket is silent')));
      request.once('error', (cause) => reject(new S3Failure('The bucket can not be reached.', { cause })));
      request.once('response', (answer: IncomingMessage) => {
        request.setTimeout(READING_PATIENCE_MS);
        resolve(answer);
      });
    });
    // What keeps it from being sent ends the request, and so is told by the answer that does not come.
    if (body) pipeline(body(), request).catch(() => {});
    else request.end();
    return answered;
  }
}

const withoutBody = { 'x-amz-content-sha256': EMPTY_SHA256 };

const mayPass = ({ statusCode = 0 }: IncomingMessage): boolean => statusCode >= 500 || statusCode === 429;

/** Why an answer is not the one that was hoped for, with the code that S3 gives. Reads it to its end. */
async function refusalOf(answer: IncomingMessage): Promise<S3Failure> {
  let text = '';
  for await (const chunk of answer.setEncoding('utf8')) if (text.length < 10_000) text += String(chunk);
  const code = /<Code>(\w+)<\/Code>/.exec(text)?.[1] ?? 'no code';
  return new S3Failure(`The bucket refuses with ${answer.statusCode} (${code}).`);
}
