import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caddy } from '../../src/desk/hosts/caddy.ts';
import { nginx } from '../../src/desk/hosts/nginx.ts';
import { hostedSite } from '../../src/desk/hosts/site.ts';
import { freePort } from '../../src/desk/serve/free-port.ts';
import { createPreview, type Preview } from '../../src/desk/serve/preview-server.ts';
import { standingPolicy } from '../../src/lib/security.ts';
import { ask } from './ask.ts';
import { builtSite } from './hosts.ts';

// Whatever of the two is installed is asked; the others are covered by the tests of the text.
const path = `${process.env['PATH']}:/usr/sbin:/usr/local/sbin`;
const installed = (name: string) => path.split(':').some((folder) => existsSync(join(folder, name)));
const servers = { nginx: startNginx, caddy: startCaddy };
const present = (Object.keys(servers) as (keyof typeof servers)[]).filter(installed);

const dist = builtSite();
const site = hostedSite(dist, 'https://slackwater.example', dist);
let preview: Preview;
beforeAll(async () => void (preview = await createPreview({ root: dist })));
afterAll(() => preview.close());

it('A server sends what the built site asks for, wherever one is installed', () => {
  expect(['caddy', 'nginx']).toEqual(expect.arrayContaining(present));
});

describe.each(present)('%s with its generated configuration', (name) => {
  let child: ChildProcess;
  let port: number;
  const served = (address: string, headers = {}) => ask(`http://localhost:${port}`, address, headers);
  beforeAll(async () => {
    port = await freePort(18_080);
    child = servers[name](port);
    for (let tries = 0; tries < 100 && !(await served('/').catch(() => undefined)); tries += 1) await pause(100);
  });
  afterAll(() => void child.kill('SIGTERM'));

  it.each(['/', '/about/', '/search/', '/book/', '/og/a.png', '/_astro/a.b1.woff2', '/rss.xml', '/no/such/page/'])(
    'answers %s as the preview does, headers and all',
    async (address) => {
      const [theirs, ours] = [await served(address), await ask(preview.url, address)];
      expect(theirs.status).toBe(ours.status);
      expect(comparable(theirs.headers)).toEqual(comparable(ours.headers));
      expect(theirs.body.equals(ours.body)).toBe(true);
    },
  );

  it('sends an old address to the new one for good', async () => {
    for (const address of ['/old%20post', '/old%20post/', '/a(b)+c'])
      expect(await served(address)).toMatchObject({ status: 301, headers: { location: '/about/' } });
  });

  it('has one address for a page, and keeps the question', async () => {
    expect(await served('/about')).toMatchObject({ status: 301, headers: { location: '/about/' } });
    expect(await served('/about?from=a')).toMatchObject({ status: 301, headers: { location: '/about/?from=a' } });
    expect(await served('/about/index.html')).toMatchObject({ status: 301, headers: { location: '/about/' } });
    expect((await served('//about')).headers.location).not.toMatch(/^\/\//);
  });

  it('sends the files that the build has compressed', async () => {
    expect((await served('/about/', { 'accept-encoding': 'gzip' })).headers).toMatchObject({
      'content-encoding': 'gzip',
      vary: expect.stringMatching(/accept-encoding/i),
    });
  });

  it('does not keep a missing font for a year, and shows nobody its own files', async () => {
    const missing = await served('/_astro/missing.woff2');
    expect(missing).toMatchObject({ status: 404, headers: { 'content-type': 'text/html; charset=utf-8' } });
    expect(missing.headers['cache-control']).not.toContain('immutable');
    for (const address of ['/_headers', '/_redirects', '/.env']) expect((await served(address)).status).toBe(404);
    expect((await served('/.well-known/security.txt')).status).toBe(200);
  });
});

function startNginx(port: number): ChildProcess {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const text = nginx(site, { brotli: false })
    .replace('listen 80;', `listen 127.0.0.1:${port};\n    listen [::1]:${port};`)
    .replace('listen [::]:80;', '');
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (each) => `${each}_temp_path ${folder}/${each};`,
  );
  const user = userInfo().uid === 0 ? 'user root;' : '';
  writeFileSync(join(folder, 'site.conf'), text);
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; pid ${folder}/pid; error_log ${folder}/log; ${user}
     events {} http { access_log off; ${places.join(' ')} include ${folder}/site.conf; }`,
  );
  const args = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'log')];
  const check = spawnSync('nginx', ['-t', ...args], { env: { PATH: path }, encoding: 'utf8' });
  expect(check.status, check.stderr).toBe(0);
  return spawn('nginx', args, { env: { PATH: path }, stdio: 'ignore' });
}

function startCaddy(port: number): ChildProcess {
  const folder = mkdtempSync(join(tmpdir(), 'caddy-'));
  const file = join(folder, 'Caddyfile');
  const text = caddy(site).replace('slackwater.example {', `http://localhost:${port} {`);
  writeFileSync(file, `{\n\tadmin off\n\tauto_https off\n}\n${text}`);
  const env = { PATH: path, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  return spawn('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], { env, stdio: 'ignore' });
}

/** The headers that the site asks for. The preview has no certificate and leaves out what would need one. */
function comparable(headers: IncomingHttpHeaders): Record<string, unknown> {
  const own = /^(?:content-(?:security|type)|strict|x-|referrer|cross|permissions|cache)/;
  const kept = Object.entries(headers).filter(([name]) => own.test(name));
  return Object.fromEntries(
    kept.map(([name, value]) => [
      name,
      name === 'content-security-policy'
        ? standingPolicy(String(value)).replace('; upgrade-insecure-requests', '')
        : value,
    ]),
  );
}
