import type { RequestHandler } from 'express';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { mailPage } from '../domains/mailroom/outbox.ts';
import { signedInBy } from './context.ts';
import { localeOf } from './locale.ts';
import type { SessionCookie } from './session-cookie.ts';

/** A mail shows itself and nothing else: no script, no form, nothing from anywhere, and only within our own pages. */
const POLICY =
  "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; base-uri 'none'; form-action 'none'";

type Parts = { readonly database: Database; readonly clock: Clock; readonly cookie: SessionCookie };

/** `GET /mail/:id`: the HTML form of a mail, for those who see the outbox. For anybody else there is nothing here. */
export function mailPages({ database, clock, cookie }: Parts): RequestHandler<{ id: string }> {
  return async (request, response, next) => {
    const viewer = await signedInBy({ database, clock, cookie }, request, response, localeOf(request));
    const html = viewer && (await mailPage({ viewer, clock, database }, request.params.id));
    response.setHeader('cache-control', 'no-store');
    if (html === null || html === undefined) return next(Object.assign(new Error('no such mail'), { status: 404 }));
    response.setHeader('content-security-policy', POLICY);
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('cross-origin-resource-policy', 'same-origin');
    response.setHeader('referrer-policy', 'no-referrer');
    response.type('html').send(html);
  };
}
