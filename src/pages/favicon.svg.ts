import { markSvg } from '../drawings/mark.ts';
import { textFile } from './_content.ts';

/** The mark in a browser's tab, in the reader's colour scheme. */
export const GET = () => textFile(markSvg({ size: 32, variant: 'icon' }), 'image/svg+xml');
