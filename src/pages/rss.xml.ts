import { rss } from '../lib/machines/feed-formats.ts';
import { textFile } from './_content.ts';
import { feed } from './_feed.ts';

/** The articles for feed readers. */
export const GET = async () => textFile(rss(await feed()), 'application/rss+xml');
