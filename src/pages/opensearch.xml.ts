import { openSearch } from '../lib/machines/small-files.ts';
import { practice, words } from '../practice.ts';
import { textFile } from './_content.ts';

/** Search from the browser's address bar. */
export const GET = () => textFile(openSearch(practice, words), 'application/opensearchdescription+xml');
