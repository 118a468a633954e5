/** Words a minute that adults read silently: Brysbaert, "How many words do we read per minute?", J Mem Lang 2019, gives 238. */
const wordsPerMinute = 238;

/** Number of words a reader meets in an MDX body: prose and the words inside component props, without tags and links. */
export function wordCount(body: string): number {
  const prose = body
    .replace(/\]\([^)]*\)/g, ' ')
    .replace(/<\/?[A-Za-z]+|\/?>|\b(?:id|set|drawing|sure|cite|src|consent)=["'][^"']*["']|\b[a-z]+=(?=["'{])/g, ' ');
  return prose.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0;
}

/** Reading time in whole minutes, at least one. */
export const readingMinutes = (body: string): number => Math.max(1, Math.round(wordCount(body) / wordsPerMinute));
