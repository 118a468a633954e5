import { manifest } from '../lib/machines/small-files.ts';
import { practice } from '../practice.ts';
import { textFile } from './_content.ts';

/** Name and icon for a phone's home screen. */
export const GET = () => textFile(manifest(practice), 'application/manifest+json');
