/** What a reader meets in a document, without its marks. */
export interface Reading {
  headings: string[];
  /** Sentences of paragraphs, items and cells, in their order. */
  sentences: string[];
}

/**
 * The words of a Markdown twin. The index is made from it and the matched sentence is looked up in it, so that a word
 * that is found can always be shown. It knows the Markdown that `document/to-markdown.ts` writes, and no other.
 */
export function readingOf(markdown: string): Reading {
  const reading: Reading = { headings: [], sentences: [] };
  for (const line of markdown.split('\n')) {
    const heading = /^#{1,6} (.*)$/.exec(line);
    if (heading) reading.headings.push(plainText(heading[1] ?? ''));
    else reading.sentences.push(...cells(line).flatMap((cell) => split(plainText(cell))));
  }
  return reading;
}

/** The cells of a line of a table; any other line is one cell, without the sign of its list or quotation. */
function cells(line: string): string[] {
  if (/^\| /.test(line)) return line.split(/(?<!\\)\|/).filter((cell) => /[^\s|-]/.test(cell));
  return [line.replace(/^\s*(?:> ?|- |\d+\. )*/, '')];
}

/** A line without marks: links keep their words, references lose their numbers. */
function plainText(line: string): string {
  return line
    .replace(/(?<!\\)\[\d+\]/g, '')
    .replace(/!?(?<!\\)\[((?:[^\]\\]|\\.)*)\]\([^)]*\)/g, '$1')
    .replace(/(?<!\\)(?:\*\*|[*`~])/g, '')
    .replace(/^---$|\\$/g, '')
    .replace(/\\([\\`*_[\]<>~&#+|=.)-])/g, '$1')
    .trim();
}

/** A text cut after full stops, questions and cries, where a new sentence begins. An address alone is none. */
const split = (text: string): string[] =>
  text
    .split(/(?<=[.!?।][”"’')\]]?)\s+(?=[\p{Lu}\p{Lo}\p{N}“"‘'(])/u)
    .filter((sentence) => /\p{L}/u.test(sentence) && !/^https?:\S*$/.test(sentence));
