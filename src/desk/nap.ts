import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { today } from '../lib/dates.ts';
import { napCard } from '../lib/machines/nap.ts';
import type { Words } from '../lib/words.ts';
import { readPractice } from './build/expected.ts';

/** `npm run nap`: prints name, address, phone and hours as the site says them, to paste into business profiles. */
export default async function nap(): Promise<number> {
  const root = process.cwd();
  const practice = readPractice(root);
  console.log(napCard(practice, readWords(root, practice.language), today(practice.timeZone, new Date())));
  console.log('Paste these words as they are into Google Business Profile, Bing Places and Apple Business Connect.');
  console.log(
    'A second spelling looks like a second business. Change a fact in content/practice.yaml, then print this again.',
  );
  if (practice.sample) console.log('This is still the sample practice: do not enter it anywhere.');
  return 0;
}

/** Interface words of the site's language, or English as the pages have it. */
function readWords(root: string, language: string): Words {
  const file = (name: string) => join(root, 'src/strings', `${name}.json`);
  const own = file(language.split('-')[0] ?? 'en');
  return JSON.parse(readFileSync(existsSync(own) ? own : file('en'), 'utf8')) as Words;
}
