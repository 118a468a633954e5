import { createHash } from 'node:crypto';
import { absolute } from '../paths.ts';

/** What IndexNow wants to hear. https://www.indexnow.org/documentation */
export interface IndexNowPayload {
  host: string;
  key: string;
  keyLocation: string;
  urlList: string[];
}

/** Where the payload is sent. Bing, Yandex, Seznam and others share what arrives here; Google does not take part. */
export const indexNowEndpoint = 'https://api.indexnow.org/indexnow';

/**
 * The key that shows the site is ours: a file of this name lies at its root. It is public by design, so it is made from
 * the site's address and needs no secret kept.
 */
export const indexNowKey = (site: string): string =>
  createHash('sha256').update(`indexnow ${site}`).digest('hex').slice(0, 32);

/** The addresses in our own sitemap that changed on or after a day. One without a day never counts as changed. */
export function indexNowPayload(sitemapXml: string, site: string, since: string): IndexNowPayload {
  const key = indexNowKey(site);
  const entries = [...sitemapXml.matchAll(/<url><loc>([^<]+)<\/loc><lastmod>(\d{4}-\d{2}-\d{2})<\/lastmod>/g)];
  return {
    host: new URL(site).host,
    key,
    keyLocation: absolute(site, `/${key}.txt`),
    urlList: entries
      .filter(([, , changed = '']) => changed >= since)
      .map(([, url = '']) => url.replaceAll('&amp;', '&')),
  };
}
