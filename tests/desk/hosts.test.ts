import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { caddy } from '../../src/desk/hosts/caddy.ts';
import { cloudflare } from '../../src/desk/hosts/cloudflare.ts';
import { nginx } from '../../src/desk/hosts/nginx.ts';
import { hostedSite } from '../../src/desk/hosts/site.ts';
import { vercel } from '../../src/desk/hosts/vercel.ts';
import { builtSite } from './hosts.ts';

const dist = builtSite();
const site = hostedSite(dist, 'https://slackwater.example', '/var/www/site/current');

describe('the configuration of a server', () => {
  it('names no style hashes, which change with the articles', () => {
    for (const text of [nginx(site, { brotli: false }), caddy(site), vercel(site)]) {
      expect(text).not.toMatch(/sha256-|unsafe/);
      expect(text).toContain("style-src-attr 'none'; script-src 'none'");
    }
  });

  it('keeps every header that the built site asks for', () => {
    for (const text of [nginx(site, { brotli: false }), caddy(site), vercel(site)])
      for (const name of ['Strict-Transport-Security', 'X-Content-Type-Options', 'Permissions-Policy', 'Cache-Control'])
        expect(text).toContain(name);
  });

  it('of nginx sets all headers in one place, so that no location forgets the others', () => {
    const text = nginx(site, { brotli: false });
    const locations = text.slice(text.indexOf('location /'));
    expect(locations).not.toContain('add_header');
    expect(text.match(/add_header .* always;/g)).toHaveLength(9);
  });

  it('of nginx uses the Brotli module only when asked to, because nginx would not start without it', () => {
    expect(nginx(site, { brotli: false })).not.toMatch(/^\s*brotli_static/m);
    expect(nginx(site, { brotli: true })).toMatch(/^\s*brotli_static on;/m);
  });

  it('says what to do when nothing is built', () => {
    expect(() => hostedSite(join(dist, 'nowhere'), 'https://a.example', '/')).toThrow('npm run build');
  });
});

describe('vercel.json', () => {
  const config = JSON.parse(vercel(site));
  const matching = (path: string) =>
    config.headers.filter(({ source }: { source: string }) => new RegExp(`^${source}$`).test(path));

  it('has one rule for any address, so that it does not matter which of two would win', () => {
    for (const path of [
      '/',
      '/about/',
      '/search/',
      '/search/more/',
      '/book/',
      '/_astro/a.woff2',
      '/og/a.png',
      '/no/such/',
    ])
      expect(matching(path)).toHaveLength(1);
  });

  it('takes signs in an old address as themselves', () => {
    expect(config.redirects.map(({ source }: { source: string }) => source)).toContain('/a\\(b\\)\\+c');
  });
});

describe('the limits of Cloudflare Pages', () => {
  it('hold the site, with the numbers', () => {
    const { text, fits } = cloudflare(dist, 13);
    expect(fits).toBe(true);
    expect(text).toContain('5 of 100 rules in _headers');
    expect(text).toContain('3 of 2000 redirects');
  });

  it('are said when a site is too large for them', () => {
    const large = builtSite();
    writeFileSync(join(large, '_redirects'), '/a /b/ 301\n'.repeat(2001));
    expect(cloudflare(large, 13)).toMatchObject({ fits: false, text: expect.stringContaining('over  2001 of 2000') });
  });
});
