import { atom } from '../lib/machines/feed-formats.ts';
import { textFile } from './_content.ts';
import { feed } from './_feed.ts';

/** The articles for feed readers, with the day each was last checked. */
export const GET = async () => textFile(atom(await feed()), 'application/atom+xml');
