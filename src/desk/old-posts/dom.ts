import { parseHTML } from 'linkedom';
import { ImportProblem, type Block, type Loss, type Run } from './post.ts';
import { embedded, pictureOf, tableOf } from './elements.ts';
import { linesAsBlocks } from './lines.ts';
import { listOf } from './lists.ts';
import { headingLevel, hidden, inlineTags, isBlockMark, isBold, leftOut, lostPart } from './looks.ts';

/** Deeper nesting than any editor writes. Below it only the words are taken. */
const deepest = 120;
/** A document from HTML. Scripts in it do not run. */
export const documentOf = (html: string): Document =>
  parseHTML(/<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`).document;

/** What the reading of one post collects on its way. */
interface Reading {
  blocks: Block[];
  runs: Run[];
  losses: Loss[];
  /** Old WordPress posts end a line with a line break and a paragraph with two. */
  lineBreaks: boolean;
  /** How many elements are around the one that is read. */
  depth: number;
}

/** The blocks of an element: headings, paragraphs, lists, quotes, tables, pictures and rules. The rest goes to `losses`. */
export function blocksOf(root: Element, losses: Loss[], lineBreaks = false, depth = 0): Block[] {
  const reading: Reading = { blocks: [], runs: [], losses, lineBreaks, depth };
  try {
    for (const child of root.childNodes) read(child, {}, reading);
  } catch (error) {
    if (error instanceof RangeError)
      throw new ImportProblem('is nested too deeply to be a post. Paste its text into a .txt file.');
    throw error;
  }
  flush(reading);
  return reading.blocks;
}

function flush(reading: Reading): void {
  if (reading.runs.some((run) => run.text.trim())) reading.blocks.push(...linesAsBlocks(reading.runs));
  reading.runs = [];
}

function read(node: ChildNode, look: Omit<Run, 'text'>, reading: Reading): void {
  if (node.nodeType === 3) {
    const text = node.textContent ?? '';
    reading.runs.push({ ...look, text: reading.lineBreaks ? text : text.replace(/\s+/g, ' ') });
    return;
  }
  if (node.nodeType !== 1) return;
  const element = node as Element;
  if (reading.depth > deepest) {
    reading.runs.push({ ...look, text: ` ${(element.textContent ?? '').replace(/\s+/g, ' ')} ` });
    return;
  }
  const tag = element.localName;
  const type = element.getAttribute('type') ?? '';
  // The box of a task list.
  if (tag === 'input' && (type === 'checkbox' || type === 'hidden')) return;
  if (isBlockMark(element)) return;
  const lost = lostPart(element, tag, type);
  if (lost) return void reading.losses.push({ what: lost, which: embedded(element) });
  if (leftOut.has(tag) || hidden(element)) return;
  const inside = (next = look) => {
    reading.depth += 1;
    for (const child of element.childNodes) read(child, next, reading);
    reading.depth -= 1;
  };
  if (tag === 'a' && element.hasAttribute('data-footnote-backref')) return;
  if (tag === 'sup' && element.querySelector('a[href^="#"]')) {
    reading.losses.push({
      what: 'footnote, kept as a number: name a study in references.yaml and write <Cite id="…" /> there',
      which: '',
    });
    reading.runs.push({ ...look, text: ` (${(element.textContent ?? '').replace(/[[\]()\s]/g, '')})` });
    return;
  }
  if (tag === 'br') reading.runs.push({ text: '\n' });
  else if (tag === 'a')
    inside({ ...look, ...(element.hasAttribute('href') ? { href: element.getAttribute('href') ?? '' } : {}) });
  else if (inlineTags.has(tag)) {
    if (tag === 'em' || tag === 'i') reading.losses.push({ what: 'italics', which: '' });
    if (tag === 'code' || tag === 'kbd') reading.losses.push({ what: 'code', which: '' });
    if (tag === 'del' || tag === 's' || tag === 'strike')
      reading.losses.push({ what: 'struck-out words, now plain', which: (element.textContent ?? '').slice(0, 60) });
    inside(
      isBold(element, look.bold)
        ? { ...look, bold: true }
        : { ...(look.href === undefined ? {} : { href: look.href }) },
    );
  } else if (tag.includes('-') && !element.querySelector('p, div, h1, h2, h3, h4, ul, ol') && tag !== 'wow-image')
    inside();
  else {
    flushUnlessEmoji(element, reading);
    block(element, tag, type, inside, reading);
  }
}

function block(element: Element, tag: string, type: string, inside: () => void, reading: Reading): void {
  const { blocks, losses } = reading;
  const within = () => blocksOf(element, losses, reading.lineBreaks, reading.depth + 1);
  const level = headingLevel(element, tag, type);
  if (
    tag === 'img' ||
    tag === 'wow-image' ||
    (tag === 'figure' && element.querySelector('img, wow-image') && !element.querySelector('table, blockquote'))
  ) {
    pictureOf(element, reading);
  } else if (tag === 'hr' || (type === 'divider' && tag !== 'hr')) blocks.push({ kind: 'rule' });
  else if (level) {
    const inner = within();
    const runs = inner.flatMap((part, index) =>
      'runs' in part ? [...(index ? [{ text: ' ' }] : []), ...part.runs] : [],
    );
    blocks.push(
      ...(runs.length ? [{ kind: 'heading' as const, level, runs }] : []),
      ...inner.filter((part) => !('runs' in part)),
    );
  } else if (tag === 'ul' || tag === 'ol') {
    const { list, rest } = listOf(element, (item) => blocksOf(item, losses, reading.lineBreaks, reading.depth + 2));
    blocks.push(...(list.items.length ? [list] : []), ...rest);
  } else if (tag === 'blockquote') {
    const inner = within();
    const paragraphs = inner.flatMap((part) =>
      'runs' in part
        ? [part.runs]
        : part.kind === 'list'
          ? part.items.map(({ runs }) => runs)
          : part.kind === 'quote'
            ? part.paragraphs
            : [],
    );
    blocks.push(
      ...(paragraphs.length ? [{ kind: 'quote' as const, paragraphs }] : []),
      ...inner.filter((part) => part.kind === 'picture' || part.kind === 'table'),
    );
  } else if (tag === 'table')
    blocks.push(...tableOf(element, (cell) => blocksOf(cell, losses, false, reading.depth + 3)));
  else {
    if (tag === 'pre') losses.push({ what: 'code', which: (element.textContent ?? '').trim().slice(0, 60) });
    const before = reading.lineBreaks;
    reading.lineBreaks ||= tag === 'pre';
    inside();
    flush(reading);
    reading.lineBreaks = before;
  }
}

/** Smileys stand in a line as little pictures with the sign as their text. */
function flushUnlessEmoji(element: Element, reading: Reading): void {
  const emoji = element.localName === 'img' && /\p{Extended_Pictographic}/u.test(element.getAttribute('alt') ?? '');
  if (emoji) reading.runs.push({ text: element.getAttribute('alt') ?? '' });
  else flush(reading);
}
