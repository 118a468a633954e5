import { sitemap } from '../lib/machines/sitemap.ts';
import { practice } from '../practice.ts';
import { textFile, visiblePages } from './_content.ts';

/** Every page for search engines, with the day its words changed. */
export const GET = async () => textFile(sitemap(await visiblePages(), practice), 'application/xml');
