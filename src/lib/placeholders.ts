/** What `npm run new` writes for authors to put their own words over. */
export const inNewDrafts = {
  description: 'One or two sentences for lists and search results. Say what the reader will find here.',
  standfirst: 'Two sentences under the title. Say what this piece tells, and what it will not claim.',
  about: 'Say in one sentence what this is about.',
  known: 'Say in one sentence what is known, and what nobody knows yet.',
  begin: 'Begin with what the reader came for, in two or three short sentences.',
  heading: 'A first heading',
  paragraph: 'Write a paragraph here. Put an empty line between paragraphs and around each block.',
  box: 'A box for one thing to keep in mind',
  inBox: 'Write two or three sentences here, or take this box out.',
} as const;

/** What `npm run import` writes where an old post has too little. */
export const inMovedPosts = {
  about: 'Write here in one sentence what this piece says.',
  unknown: 'Write here in one sentence what nobody knows about it yet.',
  because: 'No reason is written yet.',
} as const;

/** Every text that asks the author to write something, and is none for readers. */
export const placeholders: ReadonlySet<string> = new Set([
  ...Object.values(inNewDrafts),
  ...Object.values(inMovedPosts),
]);
