import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replay as follow, sitemapAddresses } from '../lib/machines/replay.ts';
import { parseRedirects } from './serve/redirects.ts';
import { Stop } from './stop.ts';
import { addressOf, filesBelow } from './verify/site.ts';

/**
 * `npm run replay -- old-sitemap.xml`: follows every address of a saved sitemap of an older site on the built one, and
 * lists those that lead nowhere. Fails when there is one, so that nobody moves house and leaves visitors outside.
 */
export default async function replay([file = '']: string[]): Promise<number> {
  const dist = join(process.cwd(), 'dist');
  if (!existsSync(join(dist, 'index.html')))
    throw new Stop('There is no built site yet. Run "npm run build" first, then this again.');
  if (!existsSync(file))
    throw new Stop(
      `There is no file "${file}". Save the old site's sitemap (often /sitemap.xml) and name it: npm run replay -- old-sitemap.xml`,
    );
  const old = readFileSync(file, 'utf8');
  if (sitemapAddresses(old).length === 0)
    throw new Stop(
      `${file} holds no page addresses. A sitemap that only lists other sitemaps needs those saved one by one.`,
    );
  const rules = existsSync(join(dist, '_redirects'))
    ? parseRedirects(readFileSync(join(dist, '_redirects'), 'utf8'))
    : [];
  const from = new Set(rules.map((rule) => rule.from));
  const pages = filesBelow(dist)
    .map(({ name }) => addressOf(name))
    .filter((address) => !from.has(address));
  const all = follow(old, rules, pages);
  const count = (answer: string) => all.filter((each) => each.answer === answer).length;
  console.log(
    `${all.length} old addresses: ${count('page')} are pages, ${count('redirect')} lead on, ${count('nothing')} lead nowhere.`,
  );
  const lost = all.filter(({ answer }) => answer === 'nothing').map(({ address }) => `  ${address}`);
  if (lost.length)
    throw new Stop(
      `${lost.join('\n')}\nWrite each under "redirects:" in content/practice.yaml, or under "redirectFrom:" in the article it became.`,
    );
  return 0;
}
