import { absolute } from '../paths.ts';
import type { SitePage } from './site-pages.ts';
import { xml, xmlFile, xmlWords } from './xml.ts';

/** The most addresses one file may hold. https://www.sitemaps.org/protocol.html */
const most = 50_000;

/**
 * The sitemap. `lastmod` is the day the content was written or last read through, never the build's day: search engines
 * stop trusting one that changes with nothing. A sample lists nothing, as its pages ask not to be indexed.
 */
export function sitemap(pages: SitePage[], { site, sample }: { site: string; sample: boolean }): string {
  const open = sample ? [] : pages;
  if (open.length > most)
    throw new Error(
      `The sitemap has room for ${most} pages, and there are ${open.length}. Split it into several files.`,
    );
  const urls = open.map(({ path, changed, pictures, photos }) =>
    xml('url', {}, [
      xmlWords('loc', absolute(site, path)),
      ...(changed ? [xmlWords('lastmod', changed)] : []),
      ...[...photos, ...pictures].map((picture) =>
        xml('image:image', {}, xmlWords('image:loc', absolute(site, picture))),
      ),
    ]),
  );
  return xmlFile(
    xml(
      'urlset',
      {
        xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
        'xmlns:image': 'http://www.google.com/schemas/sitemap-image/1.1',
      },
      urls.map((url) => `\n${url}`),
    ),
  );
}
