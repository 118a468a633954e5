import { searchParts, type SearchPart } from '../../../src/lib/search/search-index.ts';
import { readersWords } from '../../../src/lib/search/words.ts';
import type { IndexedPage } from '../../../src/lib/search/found-pages.ts';

/** A page to search: its title, its description and its text as Markdown. */
export const page = (title: string, description: string, markdown: string): IndexedPage => ({
  path: `/${title.toLowerCase().replace(/\P{L}+/gu, '-')}/`,
  title,
  description,
  drawing: 'practice',
  by: [],
  markdown,
});

export const indexOf = (pages: IndexedPage[], language = 'en-US', most?: number): SearchPart[] =>
  searchParts(pages, readersWords(language), most);

/** A site of five short pages. */
export const site = [
  page('Sessions and prices', 'What an hour is and takes.', 'One hour costs ninety dollars.\n\nNothing to join.'),
  page('Does it work?', 'Both sides.', 'Two reviews disagree. It may be rest and no more.'),
  page('Is it safe?', 'Known risks.', '## Who should wait\n\nI do not see babies. Some people should not come at all.'),
  page('A sore back', 'The low back.', '- Keep moving. Sleep on your side.\n- See a doctor if the pain stays.'),
  page('The first hour', 'What happens.', 'You lie still. Many people fall asleep.'),
];
