import type { ServerResponse } from 'node:http';
import type { Request } from 'express';
import type { Browser } from '../graphql/context.ts';

const NAME = 'quayside_session';

/** The cookie that holds the token of a session. Over HTTPS its name says that no other host and no plain HTTP has set it. */
export type SessionCookie = {
  read(request: Request): string | null;
  write(request: Request, response: ServerResponse, session: Parameters<Browser['setSession']>[0]): void;
};

/** `publicUrl` decides whether it is HTTPS; where nobody gave one, each request says so itself. */
export function sessionCookie(publicUrl: string | null): SessionCookie {
  const isSecure = (request: Request): boolean => (publicUrl ? publicUrl.startsWith('https:') : request.secure);
  const nameFor = (request: Request): string => (isSecure(request) ? `__Host-${NAME}` : NAME);
  return {
    read: (request) => valueOf(request.headers.cookie, nameFor(request)),
    write: (request, response, session) => {
      const expires = (session?.expiresAt ?? new Date(0)).toUTCString();
      const secure = isSecure(request) ? '; Secure' : '';
      response.setHeader(
        'set-cookie',
        `${nameFor(request)}=${session?.token ?? ''}; Path=/; Expires=${expires}; HttpOnly; SameSite=Lax${secure}`,
      );
    },
  };
}

function valueOf(header: string | undefined, name: string): string | null {
  for (const pair of header?.split(';') ?? []) {
    const at = pair.indexOf('=');
    if (pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim() || null;
  }
  return null;
}
