import type { Request } from 'express';

/**
 * Whether a page of another site sent the request. Browsers say where a POST comes from, and pages can't forge it;
 * programs say nothing. Our own host is right whatever its scheme, since a proxy may have ended the encryption.
 */
export function comesFromElsewhere(request: Request, publicUrl: string | null): boolean {
  const { origin, 'sec-fetch-site': site } = request.headers;
  if (origin !== undefined) return origin !== publicUrl && hostOf(origin) !== request.host;
  return site !== undefined && site !== 'same-origin' && site !== 'none';
}

const hostOf = (origin: string): string | null =>
  /^https?:\/\//.test(origin) && URL.canParse(origin) ? new URL(origin).host : null;
