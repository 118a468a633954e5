import { XMLValidator } from 'fast-xml-parser';
import { ask } from './ask.ts';

/** What a machine reads at an address, and what must be true of it. Gives back what is wrong, or nothing. */
type Reading = (body: string, now: Date) => string | undefined;

const xmlWith =
  (element: string): Reading =>
  (body) => {
    const valid = XMLValidator.validate(body);
    if (valid !== true) return `is not well-formed: ${valid.err.msg} (line ${valid.err.line})`;
    return body.includes(`<${element}`) ? undefined : `has no <${element}>`;
  };

const json =
  (field: string): Reading =>
  (body) => {
    try {
      return (JSON.parse(body) as Record<string, unknown>)[field] ? undefined : `has no "${field}"`;
    } catch {
      return 'is not JSON';
    }
  };

/** A file that says until when it holds (RFC 9116) is renewed by any build. */
const unexpired: Reading = (body, now) => {
  const end = new Date(/^Expires:\s*(\S+)/im.exec(body)?.[1] ?? '');
  return end.getTime() > now.getTime() ? undefined : 'has expired: publish the site once, which renews it';
};

const readings: [string, Reading][] = [
  ['/rss.xml', xmlWith('rss')],
  ['/atom.xml', xmlWith('feed')],
  ['/feed.json', json('version')],
  ['/sitemap.xml', xmlWith('urlset')],
  ['/version.json', json('version')],
  ['/robots.txt', (body) => (/^User-agent:/im.test(body) ? undefined : 'names no robots')],
  ['/.well-known/security.txt', unexpired],
];

/** What is wrong with the feeds, the sitemap and the other files for machines at `base`. */
export async function machineFiles(base: string, now: Date): Promise<string[]> {
  const answers = await Promise.all(
    readings.map(async ([path, read]) => ({ path, read, ...(await ask(base + path)) })),
  );
  const missing = await ask(`${base}/an-address-that-is-no-page/`);
  return [
    ...answers.flatMap(({ path, read, status, body, why }) => {
      const wrong = status === 200 ? read(body, now) : status ? `answers ${status}` : `cannot be had: ${why}`;
      return wrong ? [`${path} ${wrong}.`] : [];
    }),
    ...(missing.status === 404 ? [] : [`An address that does not exist answers ${missing.status} instead of 404.`]),
  ];
}

/** How old the live site is, where the host says so: in whole days. */
export async function ageInDays(base: string, now: Date): Promise<number | undefined> {
  const { headers } = await ask(`${base}/version.json`, { method: 'HEAD' });
  const changed = Date.parse(headers.get('last-modified') ?? '');
  return Number.isNaN(changed) ? undefined : Math.max(0, Math.floor((now.getTime() - changed) / 86_400_000));
}
