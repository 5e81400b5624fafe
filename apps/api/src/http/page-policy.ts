import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { RequestHandler } from 'express';
import helmet from 'helmet';

const nonces = new WeakMap<ServerResponse, string>();

/** The nonce of a response: its own scripts and styles carry it, and nothing that somebody smuggled in can know it. */
export function nonceOf(response: ServerResponse): string {
  let nonce = nonces.get(response);
  if (!nonce) nonces.set(response, (nonce = randomBytes(16).toString('base64')));
  return nonce;
}

const byNonce = (_: unknown, response: ServerResponse): string => `'nonce-${nonceOf(response)}'`;

const UNUSED_FEATURES = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb'];
const permissions = UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', ');

/**
 * The headers of everything that a browser shows: scripts by nonce, and what they load; the rest from here only; nobody frames them.
 * HTTPS is demanded from then on where `publicUrl` says that there is HTTPS.
 */
export function pagePolicy(publicUrl: string | null): RequestHandler[] {
  const encrypted = publicUrl?.startsWith('https:') ?? false;
  return [
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          'default-src': ["'none'"],
          'script-src': [byNonce, "'strict-dynamic'"],
          'style-src': ["'self'", byNonce],
          'img-src': ["'self'", 'data:', 'blob:'],
          'font-src': ["'self'"],
          'connect-src': ["'self'"],
          'manifest-src': ["'self'"],
          'worker-src': ["'self'"],
          'frame-src': ["'self'"],
          'base-uri': ["'none'"],
          'form-action': ["'self'"],
          'frame-ancestors': ["'none'"],
        },
      },
      crossOriginOpenerPolicy: { policy: 'same-origin' },
      crossOriginResourcePolicy: { policy: 'same-origin' },
      referrerPolicy: { policy: 'same-origin' },
      strictTransportSecurity: encrypted && { maxAge: 365 * 24 * 60 * 60, includeSubDomains: false },
      xFrameOptions: { action: 'deny' },
    }),
    (_, response, next) => {
      response.setHeader('permissions-policy', permissions);
      next();
    },
  ];
}
