import type { Mdx } from '../mdx.ts';
import type { Notes } from '../notes.ts';
import { wordsOnly, type Passage } from '../markup/passages.ts';

/** Limits of the field notes, R14. */
const most = { sentence: 28, paragraph: 5, benefit: 55 };
/** Words of the trade that a reader cannot be expected to know. */
const jargon = ['fascia', 'cerebrospinal', 'sacrum', 'craniosacral rhythm'];
const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0;

/** Advice on reading ease: long sentences, long paragraphs, long benefits, words nobody explained. Never an error. */
export function checkReading(mdx: Mdx, passages: Passage[], notes: Notes): void {
  for (const { text, line, role } of passages) {
    if (role !== 'body' && role !== 'evidence') continue;
    const sentences = sentencesOf(wordsOnly(text));
    for (const sentence of sentences) {
      const count = wordsIn(sentence);
      if (count > most.sentence)
        notes.advice(
          { line },
          'R14',
          sentence,
          `This sentence has ${count} words.`,
          `Split it: up to ${most.sentence} are easy to read.`,
        );
    }
    if (sentences.length > most.paragraph)
      notes.advice(
        { line },
        'R14',
        sentences[0] ?? '',
        `This paragraph has ${sentences.length} sentences.`,
        `Begin a new one after at most ${most.paragraph}.`,
      );
  }
  for (const tag of mdx.tags.filter(({ name }) => name === 'Benefit')) {
    const last = tag.node.position.end.line;
    const count = passages
      .filter(({ role, line }) => role === 'body' && line > tag.line && line <= last)
      .reduce((sum, { text }) => sum + wordsIn(wordsOnly(text)), 0);
    if (count > most.benefit)
      notes.advice(
        tag,
        'R14',
        '<Benefit>',
        `This benefit has ${count} words.`,
        `Keep to ${most.benefit}, so that the list can be read at a glance.`,
      );
  }
  checkJargon(mdx, passages, notes);
}

function checkJargon(mdx: Mdx, passages: Passage[], notes: Notes): void {
  const explained = mdx.tags
    .filter(({ name }) => name === 'Term')
    .map(({ node, props }) =>
      `${(node.children ?? []).map(({ value }) => value ?? '').join('')} ${String(props.find(({ name }) => name === 'means')?.value ?? '')}`.toLowerCase(),
    );
  for (const word of jargon) {
    if (explained.some((text) => text.includes(word))) continue;
    const use = passages.find(
      ({ text, role }) => (role === 'body' || role === 'heading') && text.toLowerCase().includes(word),
    );
    if (use)
      notes.advice(
        { line: use.line },
        'R14',
        word,
        `"${word}" is a word of the trade, and nothing explains it.`,
        `Write <Term means="in plain words">${word}</Term> where it comes first.`,
      );
  }
}

const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?]["'”’)]?)\s+(?=["'“‘(]?[\p{Lu}\p{Lo}\p{N}])/u).filter((part) => wordsIn(part) > 0);
