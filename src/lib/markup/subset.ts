import { walk, type Mdx, type MdxNode } from '../mdx.ts';
import type { Notes } from '../notes.ts';
import { checkHeadings } from './headings.ts';

/** Kinds of node that articles are made of; everything else is refused. */
const welcome = new Set(
  'paragraph heading text strong link list listItem blockquote table tableRow tableCell thematicBreak break mdxJsxFlowElement mdxJsxTextElement'.split(
    ' ',
  ),
);

const refused: Record<string, { why: string; remedy: string }> = {
  emphasis: {
    why: 'Words between single * or _ would be slanted, and this site has no slanted type.',
    remedy: 'Take the marks away, or write **words** for bold. To show a star, write \\*.',
  },
  delete: { why: 'Words between ~~ would be struck out.', remedy: 'Leave the words out. To show a tilde, write \\~.' },
  inlineCode: {
    why: 'Words between backticks would look like computer code.',
    remedy: 'Use straight quotation marks "…" instead.',
  },
  code: {
    why: 'Lines between three backticks would look like computer code.',
    remedy: 'Take the marks away and write plain paragraphs.',
  },
  image: {
    why: 'Pictures are not written as ![…](…) here.',
    remedy: 'Write <Figure src="./photo.jpg" alt="What the picture shows" />, with the picture beside this file.',
  },
  imageReference: {
    why: 'Pictures are not written as ![…][…] here.',
    remedy: 'Write <Figure src="./photo.jpg" alt="What the picture shows" />, with the picture beside this file.',
  },
  footnoteReference: {
    why: 'Footnotes are not written as [^…] here.',
    remedy:
      'For a study write <Cite id="…" />, with its name in references.yaml. To explain a word write <Term means="…">word</Term>.',
  },
  footnoteDefinition: {
    why: 'Footnotes are not written as [^…]: here.',
    remedy: 'Take the line out. Studies stand in references.yaml, and <Cite id="…" /> points to them.',
  },
  linkReference: {
    why: 'Links are not written as [words][name] here.',
    remedy: 'Write the address beside the words: [words](/address/).',
  },
  definition: {
    why: 'A line that begins [name]: keeps an address apart from its link.',
    remedy: 'Write the address beside the words: [words](/address/), and take this line out.',
  },
  mdxFlowExpression: {
    why: 'Words in braces {…} would be run as computer code.',
    remedy: 'To show a brace, write \\{. Otherwise take it out.',
  },
  mdxTextExpression: {
    why: 'Words in braces {…} would be run as computer code.',
    remedy: 'To show a brace, write \\{. Otherwise write the words themselves.',
  },
  html: { why: 'HTML tags do not work here.', remedy: 'Write the words without the tag.' },
};

/**
 * Everything in the body that is outside the closed subset, apart from tags and links, which have checks of their own.
 * With `disclosures`, every ### heading opens on the page and is no heading there, so it may come first.
 */
export function checkSubset(mdx: Mdx, notes: Notes, disclosures = false): void {
  walk(mdx.tree, (node, within) => {
    const words = mdx.source.slice(node.position.start.offset, node.position.end.offset).split('\n')[0] ?? '';
    const refusal = refused[node.type];
    if (node.type === 'mdxjsEsm') notes.error(node.position.start, 'code', words, ...esm(words));
    else if (refusal) notes.error(node.position.start, ruleOf(node.type), words, refusal.why, refusal.remedy);
    else if (!welcome.has(node.type))
      notes.error(
        node.position.start,
        'subset',
        words,
        'This kind of text has no place in an article.',
        'Write it with paragraphs, ## headings, **bold**, lists, links and the blocks of this site.',
      );
    if (node.type === 'listItem' && typeof node.checked === 'boolean')
      notes.error(
        node.position.start,
        'subset',
        words,
        'A list with boxes to tick cannot be ticked on a page.',
        'Write "- " and the words, without the brackets.',
      );
    if (node.type === 'table') checkTable(node, within, words, notes);
  });
  checkHeadings(mdx, notes, disclosures ? 2 : 1);
}

const ruleOf = (type: string): string =>
  type.startsWith('mdx') ? 'code' : type.startsWith('image') ? 'picture' : 'subset';

function esm(words: string): [string, string] {
  const first = /^\w+/.exec(words)?.[0] ?? 'import';
  const isCode =
    /^(?:import\b.*(?:from\s*)?["'({*]|export\s+(?:const|let|var|default|function|class|async|\{|\*))/.test(words);
  if (isCode)
    return [
      'This line is computer code, which does not run here.',
      'Take it out. The blocks of this site work without import and export.',
    ];
  return [
    `A paragraph that begins with the word "${first}" is read as computer code.`,
    `Begin the sentence with another word, such as "You can ${first} …".`,
  ];
}

function checkTable(node: MdxNode, within: MdxNode[], words: string, notes: Notes): void {
  if (node.align?.some(Boolean))
    notes.error(
      { line: node.position.start.line + 1 },
      'subset',
      words,
      'The colons in the second line of this table align its columns, which the editor cannot keep.',
      'Write only hyphens there: | --- | --- |.',
    );
  if (within.length)
    notes.error(
      node.position.start,
      'subset',
      words,
      'A table stands inside another block.',
      'Put the table on its own, with an empty line before and after.',
    );
}
