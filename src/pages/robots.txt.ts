import { robots } from '../lib/machines/robots.ts';
import { practice } from '../practice.ts';
import { textFile } from './_content.ts';

/** Which crawlers are welcome. */
export const GET = () => textFile(robots(practice), 'text/plain');
