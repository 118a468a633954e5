import { parse } from 'yaml';
import homeText from '../content/home.yaml?raw';
import practiceText from '../content/practice.yaml?raw';
import redFlagsText from '../content/red-flags.yaml?raw';
import referencesText from '../content/references.yaml?raw';
import { today } from './lib/dates.ts';
import { parseInput } from './lib/input.ts';
import type { Words } from './lib/words.ts';
import { homeSchema } from './schemas/home.ts';
import { practiceSchema } from './schemas/practice.ts';
import { redFlagsSchema } from './schemas/red-flags.ts';
import { referencesSchema } from './schemas/reference.ts';
import english from './strings/en.json';

/** The facts of the practice. Every page, component and feed reads them here. */
export const practice = parseInput(practiceSchema, parse(practiceText), 'content/practice.yaml');

/** The words of the home page. */
export const home = parseInput(homeSchema, parse(homeText), 'content/home.yaml');

/** Every study the articles may cite. */
export const references = parseInput(referencesSchema, parse(referencesText), 'content/references.yaml');

/** Signs that need a doctor, by the name of their set. */
export const redFlags = parseInput(redFlagsSchema, parse(redFlagsText), 'content/red-flags.yaml');

const languages = import.meta.glob<Words>('./strings/*.json', { eager: true, import: 'default' });

/** Interface words in the site's language, or in English when that language has no file yet. */
export const words: Words = languages[`./strings/${practice.language.split('-')[0]}.json`] ?? english;

/** The day on the practice's calendar at which this build stands. */
export const buildDay = today(practice.timeZone, new Date());

/** Are drafts and future articles shown? In development and in preview builds only. */
export const preview = import.meta.env.DEV || import.meta.env.SLACK_WATER_PREVIEW === 'true';
