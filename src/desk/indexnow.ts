import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { monthsLater, today } from '../lib/dates.ts';
import { indexNowEndpoint, indexNowPayload } from '../lib/machines/indexnow.ts';
import { readPractice } from './build/expected.ts';
import { Stop } from './stop.ts';

/** What the answers mean. https://www.indexnow.org/documentation */
const answers: Record<number, string> = {
  200: 'Accepted.',
  202: 'Accepted; the key is checked later.',
  400: 'Refused: the message was not understood.',
  403: 'Refused: the key file is not on the site yet. Publish the site first, then send again.',
  422: 'Refused: an address does not belong to this site.',
  429: 'Refused: too many messages. Wait a day.',
};

/**
 * `npm run indexnow`: prints what Bing and others would be told about pages that changed, by the days in the built
 * sitemap. `--since 2026-11-01` sets the first day (a month ago otherwise). Nothing leaves the machine without `--send`.
 */
export default async function indexnow(args: string[], send: typeof fetch = fetch): Promise<number> {
  const root = process.cwd();
  const practice = readPractice(root);
  const file = join(root, 'dist/sitemap.xml');
  if (!existsSync(file)) throw new Stop('There is no built site yet. Run "npm run build" first, then this again.');
  const payload = indexNowPayload(
    readFileSync(file, 'utf8'),
    practice.site,
    firstDay(args, today(practice.timeZone, new Date())),
  );
  console.log(JSON.stringify(payload, null, 2));
  if (practice.sample)
    throw new Stop('This is still the sample practice, which asks search engines to stay away. Nothing was sent.');
  if (payload.urlList.length === 0) console.log('Nothing changed since that day.');
  if (payload.urlList.length === 0 || !args.includes('--send')) {
    console.log('Nothing was sent. Add "-- --send" to send it, after the new site is online.');
    return 0;
  }
  const response = await reached(send, payload);
  const words = answers[response.status] ?? `The answer was ${response.status}.`;
  if (response.status !== 200 && response.status !== 202) throw new Stop(words);
  console.log(words);
  return 0;
}

async function reached(send: typeof fetch, payload: object): Promise<Response> {
  try {
    return await send(indexNowEndpoint, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json; charset=utf-8' },
      body: JSON.stringify(payload),
    });
  } catch {
    throw new Stop('IndexNow cannot be reached. Check the connection and send again.');
  }
}

function firstDay(args: string[], now: string): string {
  const at = args.indexOf('--since');
  if (at < 0) return monthsLater(now, -1);
  const day = args[at + 1] ?? '';
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day))
    throw new Stop(`--since needs a day, and "${day}" is none. Write it as --since ${now}.`);
  return day;
}
