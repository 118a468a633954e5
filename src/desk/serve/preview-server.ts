import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer as createPlain, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecure } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { headersFor, parseHeadersFile } from '../../lib/host-rules.ts';
import { contentType, compressible } from './content-types.ts';
import { encode } from './encoding.ts';
import { decoded, parseRedirects, redirectFor } from './redirects.ts';
import { findFile } from './site-files.ts';

/** How the built site is shown. */
export interface PreviewOptions {
  /** Folder with the built site. */
  root: string;
  /** Port to listen on; 0 takes any free one. */
  port?: number;
  /** Address to listen on. This machine alone by default. */
  host?: string;
  /** Key and certificate as PEM text, for https. */
  tls?: { key: string; cert: string };
}

export interface Preview {
  /** Address of the site without a slash at the end: "http://localhost:4321". */
  url: string;
  close(): Promise<void>;
}

/** Serves a built site the way a good host would: `_headers`, `_redirects`, one address for each page, 404 page, compression, ETag. Fails when the port is taken. */
export async function createPreview({ root, port = 0, host = 'localhost', tls }: PreviewOptions): Promise<Preview> {
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    respond(root, Boolean(tls), request, response).catch(() => {
      // The build may swap the folder while a file is being read: the next request finds it again.
      if (!response.headersSent)
        response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '1' });
      response.end('The site is being renewed. Load the page again.\n');
    });
  };
  const server = tls ? createSecure(tls, answer) : createPlain(answer);
  await new Promise<void>((ready, failed) => {
    server.once('error', failed);
    server.listen(port, host, ready);
  });
  return {
    url: `${tls ? 'https' : 'http'}://${host.includes(':') ? `[${host}]` : host}:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function respond(
  root: string,
  secure: boolean,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [raw = '/', query] = (request.url ?? '/').split(/\?(.*)/s);
  const send = (status: number, more: Record<string, string | number>, body?: Buffer | string) => {
    // A missing file has the headers of the page that says so: its address may promise that it never changes.
    const headers = siteHeaders(root, status === 404 ? '/404.html' : raw, secure);
    response.writeHead(status, { ...headers, ...more });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return send(405, { allow: 'GET, HEAD', 'content-length': 0 });
  const path = decoded(raw);
  // A redirect goes before a file: the page written there is for hosts that know no redirects.
  const move = redirectFor(redirects(root), raw);
  if (move) return send(move.status, { location: move.to, 'content-length': 0 });
  const found = path.startsWith('/') ? findFile(root, path) : undefined;
  if (found && 'moveTo' in found) {
    // One leading slash: "//evil.example/" would lead to another site.
    const target = encodeURI(found.moveTo).replace(/^\/+/, '/');
    return send(301, { location: query ? `${target}?${query}` : target, 'content-length': 0 });
  }
  const missing = join(root, '404.html');
  const file = found ? found.file : existsSync(missing) ? missing : undefined;
  if (!file) return send(404, { 'content-type': 'text/plain; charset=utf-8' }, 'Not found\n');
  const { bytes, encoding } = await encode(file, String(request.headers['accept-encoding'] ?? ''));
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 20)}"`;
  const about = {
    etag,
    'content-type': contentType(file),
    ...(encoding && { 'content-encoding': encoding }),
    ...(compressible(file) && { vary: 'Accept-Encoding' }),
  };
  const known = String(request.headers['if-none-match'] ?? '');
  if (found && (known === '*' || known.split(',').some((each) => each.trim().replace(/^W\//, '') === etag)))
    return send(304, about);
  return send(found ? 200 : 404, { ...about, 'content-length': bytes.length }, bytes);
}

/** Headers from `_headers`, read anew for each request: a build may have replaced the folder. */
function siteHeaders(root: string, path: string, secure: boolean): Record<string, string> {
  const file = join(root, '_headers');
  const headers = existsSync(file) ? headersFor(parseHeadersFile(readFileSync(file, 'utf8')), path) : {};
  const policy = headers['content-security-policy'];
  // Without a certificate Safari would ask for every picture and font over https and get none.
  if (policy && !secure) headers['content-security-policy'] = policy.replace(/;? ?upgrade-insecure-requests/, '');
  return headers;
}

function redirects(root: string) {
  const file = join(root, '_redirects');
  return existsSync(file) ? parseRedirects(readFileSync(file, 'utf8')) : [];
}
