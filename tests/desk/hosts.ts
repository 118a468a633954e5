import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { headerRules, headersFile } from '../../src/lib/host-rules.ts';
import { noNeeds } from '../../src/lib/security.ts';

const page = (title: string) => `<!doctype html><title>${title}</title>${'<p>Slack water.</p>'.repeat(90)}`;
const style = { ...noNeeds, styleHashes: ['sha256-AAA='] };

/** A built site of few files in a folder of its own: a booking frame, a search with scripts, fonts, social pictures, old addresses. */
export function builtSite(): string {
  const dist = mkdtempSync(join(tmpdir(), 'hosts-'));
  const rules = headerRules(
    [
      { path: '/', needs: style },
      { path: '/search/', needs: { ...style, ownScripts: true } },
      { path: '/book/', needs: { ...style, frameOrigins: ['https://cal.example'] } },
    ],
    { hashed: ['/_astro/'], social: ['/og/'] },
  );
  const files: Record<string, string> = {
    'index.html': page('Home'),
    '404.html': page('Nothing here'),
    'about/index.html': page('About'),
    'search/index.html': page('Search'),
    'book/index.html': page('Book'),
    'old post/index.html': page('Moved'),
    '_astro/a.b1.woff2': 'font',
    'og/a.png': 'picture',
    'rss.xml': '<rss/>',
    'manifest.webmanifest': '{}',
    '.well-known/security.txt': 'Contact: mailto:a@b.example',
    _headers: headersFile(rules),
    _redirects: '/old%20post /about/ 301\n/old%20post/ /about/ 301\n/a(b)+c /about/ 301\n',
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, name)), { recursive: true });
    writeFileSync(join(dist, name), text);
    if (!/html$/.test(name)) continue;
    writeFileSync(join(dist, `${name}.br`), brotliCompressSync(text));
    writeFileSync(join(dist, `${name}.gz`), gzipSync(text));
  }
  return dist;
}
