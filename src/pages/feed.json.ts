import { jsonFeed } from '../lib/machines/feed-formats.ts';
import { textFile } from './_content.ts';
import { feed } from './_feed.ts';

/** The articles for programs that prefer JSON. */
export const GET = async () => textFile(jsonFeed(await feed()), 'application/feed+json');
