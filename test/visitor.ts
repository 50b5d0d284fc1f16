import type { FastifyInstance, LightMyRequestResponse } from 'fastify';

/** A browser of a test’s own: it keeps its cookies, and sends with a form the hidden fields of the page it was on. */
export type Visitor = {
  /** Goes to a page. Redirects are not followed. */
  readonly get: (url: string, headers?: Record<string, string>) => Promise<LightMyRequestResponse>;
  /** Sends a form, with the field that shows it came from a page of ours. */
  readonly post: (
    url: string,
    fields?: Record<string, string>,
    headers?: Record<string, string>,
  ) => Promise<LightMyRequestResponse>;
  /** Sends a form with one file, in a field named `file`; none where none was chosen. */
  readonly sendFile: (
    url: string,
    file: { readonly name: string; readonly text: string } | undefined,
  ) => Promise<LightMyRequestResponse>;
  readonly cookies: Map<string, string>;
};

/** Opens a browser with no cookies. */
export function visitor(app: FastifyInstance, remoteAddress = '127.0.0.1'): Visitor {
  const cookies = new Map<string, string>();
  let token = '';
  const keep = (response: LightMyRequestResponse) => {
    for (const { name, value } of response.cookies) {
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    token = /name="_csrf" value="([^"]+)"/.exec(response.body)?.[1] ?? token;
    return response;
  };
  const cookie = () => [...cookies].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('; ');
  return {
    cookies,
    get: async (url, headers = {}) =>
      keep(await app.inject({ url, headers: { cookie: cookie(), ...headers }, remoteAddress })),
    post: async (url, fields = {}, headers = {}) =>
      keep(
        await app.inject({
          method: 'POST',
          url,
          headers: { cookie: cookie(), 'content-type': 'application/x-www-form-urlencoded', ...headers },
          payload: new URLSearchParams({ _csrf: token, ...fields }).toString(),
          remoteAddress,
        }),
      ),
    sendFile: async (url, file) => {
      const form = new FormData();
      form.append('_csrf', token);
      form.append('file', new Blob([file?.text ?? '']), file?.name ?? '');
      const { headers, body } = new Request('http://localhost', { method: 'POST', body: form });
      const payload = Buffer.from(await new Response(body).arrayBuffer());
      const sent = { cookie: cookie(), 'content-type': headers.get('content-type') ?? '' };
      return keep(await app.inject({ method: 'POST', url, headers: sent, payload, remoteAddress }));
    },
  };
}
