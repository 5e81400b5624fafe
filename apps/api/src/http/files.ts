import { rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import express, { type Request, type RequestHandler, type Response, type Router } from 'express';
import type { SignedInViewer } from '../access/viewer.ts';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { smallKey } from '../domains/files/bytes.ts';
import { findFile, type NewFile, type StoredFile } from '../domains/files/files.queries.ts';
import { keepUpload, MAX_SIZE, withinAllowance } from '../domains/files/keep.ts';
import { FileRefused, isFull, type RefusalCode } from '../domains/files/refusals.ts';
import { wordsFor, type OtherCode } from '../domains/files/words.ts';
import { insideId, outsideId } from '../graphql/ids.ts';
import type { Log } from '../log.ts';
import type { Storage } from '../storage/storage.ts';
import { signedInBy } from './context.ts';
import { localeOf } from './locale.ts';
import { comesFromElsewhere } from './origin.ts';
import { BrokenOff, drain, NotOneFile, receive } from './receive.ts';
import { requestIdOf } from './requests.ts';
import type { SessionCookie } from './session-cookie.ts';

type Parts = {
  readonly database: Database;
  readonly storage: Storage;
  readonly clock: Clock;
  readonly log: Log;
  readonly cookie: SessionCookie;
  readonly publicUrl: string | null;
};

const STATUS: Record<RefusalCode | OtherCode, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  INTERNAL: 500,
  empty: 400,
  too_large: 413,
  too_many_pixels: 422,
  program: 415,
  kind_not_taken: 415,
  not_what_it_says: 415,
  too_many_files: 429,
  too_much_unattached: 429,
  no_room: 507,
};

/** `POST /files`, `GET /files/:id` and `GET /files/:id/thumbnail`. What goes wrong is answered as `{ error: { code, message } }`. */
export function fileRoutes(parts: Parts): Router {
  const router = express.Router();
  router.use(alwaysSafe);
  router.post('/', (request, response) => answering(parts, request, response, take));
  router.get('/:id', (request, response) => answering(parts, request, response, give));
  router.get('/:id/thumbnail', (request, response) => answering(parts, request, response, giveSmall));
  router.use((request, response) => refuse(request, response, { code: 'NOT_FOUND' }));
  return router;
}

/** Nothing that comes from here is run, framed, guessed at or kept by others, whatever it is. */
const alwaysSafe: RequestHandler = (_, response, next) => {
  response.setHeader('cache-control', 'private, no-store');
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('content-security-policy', "sandbox; default-src 'none'");
  response.setHeader('cross-origin-resource-policy', 'same-origin');
  response.setHeader('referrer-policy', 'same-origin');
  next();
};

type Asked = {
  readonly parts: Parts;
  readonly viewer: SignedInViewer;
  readonly request: Request;
  readonly response: Response;
};

/** Answers somebody who has signed in, and says what went wrong. */
async function answering(
  parts: Parts,
  request: Request,
  response: Response,
  work: (asked: Asked) => Promise<void>,
): Promise<void> {
  try {
    if (request.method === 'POST' && comesFromElsewhere(request, parts.publicUrl))
      return refuse(request, response, { code: 'FORBIDDEN' });
    const viewer = await signedInBy(parts, request, response, localeOf(request));
    if (!viewer) return refuse(request, response, { code: 'UNAUTHENTICATED' });
    await work({ parts, viewer, request, response });
  } catch (error) {
    if (error instanceof BrokenOff || response.headersSent) return void response.destroy();
    if (error instanceof FileRefused) return refuse(request, response, error);
    if (error instanceof NotOneFile) return refuse(request, response, { code: 'BAD_USER_INPUT' });
    parts.log.error({ requestId: requestIdOf(request), error }, isFull(error) ? 'the disk is full' : 'a file failed');
    return refuse(request, response, { code: isFull(error) ? 'no_room' : 'INTERNAL' });
  }
}

type Problem = Partial<Pick<FileRefused, 'values' | 'retryAfter'>> & { readonly code: RefusalCode | OtherCode };

function refuse(request: Request, response: Response, problem: Problem): void {
  const { code, retryAfter } = problem;
  if (retryAfter !== undefined) response.setHeader('retry-after', String(retryAfter));
  response.removeHeader('content-disposition');
  response.status(STATUS[code]).json({ error: { code, message: wordsFor(problem, localeOf(request)) } });
  if (!request.complete) drain(request);
}

async function take({ parts, viewer, request, response }: Asked): Promise<void> {
  const size = Number(request.headers['content-length'] ?? MAX_SIZE);
  await withinAllowance(parts, viewer, size, async () => {
    const upload = await receive(request, parts.storage.incoming);
    try {
      const file = await keepUpload(parts, viewer, upload);
      response.status(201).json(described(file));
    } finally {
      await rm(upload.file, { force: true });
    }
  });
}

function described({ id, name, size, contentType, width, height, thumbnail }: NewFile): Record<string, unknown> {
  const url = `/files/${outsideId('File', id)}`;
  return {
    id: outsideId('File', id),
    name,
    size,
    contentType,
    width,
    height,
    thumbnailUrl: thumbnail ? `${url}/thumbnail` : null,
    url,
  };
}

/** A file that the viewer sees; what they don't see is answered like what never was. */
async function found({ parts, viewer, request, response }: Asked): Promise<StoredFile | undefined> {
  const id = insideId('File', String(request.params['id']));
  const file = id && (await findFile({ ...parts, viewer }, viewer, id));
  if (file) return file;
  refuse(request, response, { code: 'NOT_FOUND' });
  return undefined;
}

async function give(asked: Asked): Promise<void> {
  const file = await found(asked);
  if (!file) return;
  const { parts, request, response } = asked;
  const { size, contentType, name, storageKey } = file;
  response.attachment(name);
  // A picture that can hold scripts is not even shown inside of a page.
  response.setHeader('content-type', contentType === 'image/svg+xml' ? 'application/octet-stream' : contentType);
  response.setHeader('accept-ranges', 'bytes');
  response.setHeader('etag', etagOf(file));
  const span = spanOf(request, file);
  if (span === 'none') {
    response.setHeader('content-range', `bytes */${size}`);
    return void response.status(416).end();
  }
  if (span) response.status(206).setHeader('content-range', `bytes ${span.start}-${span.end}/${size}`);
  response.setHeader('content-length', span ? span.end - span.start + 1 : size);
  if (request.method === 'HEAD') return void response.end();
  const { stream } = await parts.storage.open(storageKey, span ?? undefined);
  await pipeline(stream, response);
}

async function giveSmall(asked: Asked): Promise<void> {
  const file = await found(asked);
  if (!file) return;
  const { parts, request, response } = asked;
  if (!file.thumbnail) return refuse(request, response, { code: 'NOT_FOUND' });
  // Kept by the browser, and asked for each time: whoever may no longer see it gets no leave to show what was kept.
  response.setHeader('cache-control', 'private, no-cache');
  response.setHeader('etag', etagOf(file));
  if (request.fresh) return void response.status(304).end();
  const { stream, size } = await parts.storage.open(smallKey(file.storageKey));
  response.setHeader('content-type', 'image/webp');
  response.setHeader('content-disposition', 'inline');
  response.setHeader('content-length', size);
  await pipeline(stream, response);
}

const etagOf = ({ sha256 }: StoredFile): string => `"${sha256.toString('hex')}"`;

/** The part of a file that is asked for; null for all of it, `none` when there is no such part. */
function spanOf(request: Request, file: StoredFile): { start: number; end: number } | 'none' | null {
  const only = request.get('if-range');
  if (only !== undefined && only !== etagOf(file)) return null;
  const ranges = request.range(file.size, { combine: true });
  if (ranges === -1) return 'none';
  if (!Array.isArray(ranges) || ranges.type !== 'bytes' || ranges.length !== 1) return null;
  return ranges[0] ?? null;
}
