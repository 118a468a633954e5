import { indexNowKey } from '../lib/machines/indexnow.ts';
import { practice } from '../practice.ts';
import { textFile } from './_content.ts';

/** Shows IndexNow that the site is ours. A sample has nothing to announce. */
export const getStaticPaths = () => (practice.sample ? [] : [{ params: { key: indexNowKey(practice.site) } }]);

export const GET = () => textFile(indexNowKey(practice.site), 'text/plain');
