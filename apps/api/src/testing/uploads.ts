import type { Browser } from './endpoint.ts';

/** How an upload was answered, of whatever form the test expects. */
export type Uploaded<Body = Record<string, never>> = {
  readonly status: number;
  readonly body: Body;
  readonly headers: Headers;
};

/** Sends a file as a browser does. */
export async function upload<Body = Record<string, never>>(
  url: string,
  browser: Pick<Browser, 'cookie'>,
  { name, bytes, field = 'file' }: { name: string; bytes: Buffer; field?: string },
  headers: Record<string, string> = {},
): Promise<Uploaded<Body>> {
  const form = new FormData();
  form.append(field, new Blob([new Uint8Array(bytes)]), name);
  return sendForm<Body>(url, browser, form, headers);
}

/** Sends a form as it is. */
export async function sendForm<Body = Record<string, never>>(
  url: string,
  { cookie }: Pick<Browser, 'cookie'>,
  body: FormData | string,
  headers: Record<string, string> = {},
): Promise<Uploaded<Body>> {
  const response = await fetch(`${url}/files`, {
    method: 'POST',
    body,
    headers: { ...(cookie && { cookie }), ...headers },
  });
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as Body,
  };
}

/** Asks for a file. */
export const download = (
  url: string,
  { cookie }: Pick<Browser, 'cookie'>,
  path: string,
  headers: Record<string, string> = {},
): Promise<Response> => fetch(url + path, { headers: { ...(cookie && { cookie }), ...headers } });
