import { describe, expect, it } from 'vitest';
import { headerRules, headersFile, headersFor, parseHeadersFile } from '../../src/lib/host-rules.ts';
import { noNeeds, securityPolicy, standingPolicy } from '../../src/lib/security.ts';

const style = { ...noNeeds, styleHashes: ['sha256-AAA='] };
const pages = [
  { path: '/', needs: style },
  { path: '/search/', needs: { ...style, ownScripts: true, scriptHashes: ['sha256-SSS='] } },
  { path: '/book/', needs: { ...style, frameOrigins: ['https://cal.example'], styleHashes: ['sha256-BBB='] } },
];
const text = headersFile(headerRules(pages, { hashed: ['/_astro/'], social: ['/og/'] }));
const at = (path: string) => headersFor(parseHeadersFile(text), path);

describe('the security policy', () => {
  it('of a page without scripts allows its own styles, pictures and fonts, and nothing else', () => {
    expect(securityPolicy(style, 'header')).toBe(
      "default-src 'none'; style-src 'self' 'sha256-AAA='; img-src 'self'; font-src 'self'; manifest-src 'self'; " +
        "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; upgrade-insecure-requests",
    );
  });

  it('names scripts only on the page that has them', () => {
    expect(at('/')['content-security-policy']).not.toContain('script-src');
    expect(at('/search/')['content-security-policy']).toContain("script-src 'self' 'sha256-SSS='; connect-src 'self'");
  });

  it('names the booking frame on its page alone, and no other origin anywhere', () => {
    expect(at('/book/')['content-security-policy']).toContain('frame-src https://cal.example;');
    expect(at('/')['content-security-policy']).not.toContain('https://');
    expect(at('/search/')['content-security-policy']).not.toContain('https://');
  });

  it('knows the styles of every page, a page for missing addresses included', () => {
    expect(at('/no/such/page/')['content-security-policy']).toContain("style-src 'self' 'sha256-AAA=' 'sha256-BBB='");
  });

  it('leaves out of the meta tag what works in a header alone', () => {
    expect(securityPolicy(style, 'meta')).toMatch(/form-action 'none'$/);
  });
});

describe('the headers of an address', () => {
  it('hold each name once, also where two rules meet', () => {
    expect(at('/search/')['content-security-policy']?.match(/default-src/g)).toHaveLength(1);
    expect(at('/_astro/x.woff2')['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(at('/og/a.png')['cross-origin-resource-policy']).toBe('cross-origin');
    expect(at('/')['cross-origin-resource-policy']).toBe('same-origin');
  });

  it('keep the site on https for two years without entering the preload list', () => {
    expect(at('/')['strict-transport-security']).toBe('max-age=63072000; includeSubDomains');
  });

  it('fit into what hosts read: 100 rules, 2,000 characters a line', () => {
    expect(text.split('\n').every((line) => line.length <= 2000)).toBe(true);
    expect(parseHeadersFile(text).length).toBeLessThanOrEqual(100);
  });

  it('fit into a line also when pages have so many styles that their hashes do not', () => {
    const styles = Array.from({ length: 60 }, (_, index) => `sha256-${String(index).padStart(43, 'A')}=`);
    const many = styles.map((hash, index) => ({ path: `/${index}/`, needs: { ...noNeeds, styleHashes: [hash] } }));
    const file = headersFile(headerRules(many, { hashed: [], social: [] }));
    expect(file.split('\n').every((line) => line.length <= 2000)).toBe(true);
    expect(file).not.toMatch(/unsafe|sha256/);
    expect(securityPolicy({ ...noNeeds, styleHashes: styles }, 'meta')).not.toContain('unsafe');
  });

  it('that outlive a build leave the styles to the page and refuse everything else by name', () => {
    const policy = standingPolicy(securityPolicy({ ...style, ownScripts: true }, 'header'));
    expect(policy).toBe(
      "style-src-attr 'none'; frame-src 'none'; worker-src 'none'; object-src 'none'; media-src 'none'; " +
        "img-src 'self'; font-src 'self'; manifest-src 'self'; script-src 'self'; connect-src 'self'; " +
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; upgrade-insecure-requests",
    );
    expect(standingPolicy(policy)).toBe(policy);
    expect(standingPolicy(securityPolicy(style, 'header'))).toContain("script-src 'none'");
  });
});
