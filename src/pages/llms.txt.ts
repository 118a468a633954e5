import { llmsText } from '../lib/machines/llms.ts';
import { home, practice, words } from '../practice.ts';
import { textFile, visiblePages } from './_content.ts';

/** The site in short for language models, its limits first. */
export const GET = async () =>
  textFile(llmsText(await visiblePages(), practice, words, home.description), 'text/plain');
