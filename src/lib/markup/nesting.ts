import type { ComponentName } from '../../schemas/components.ts';
import { components } from '../../schemas/placement.ts';
import { isTag, plainText, type Tag } from '../mdx.ts';
import { either, type Notes } from '../notes.ts';

/** Does a block stand where it may? */
export function checkPlace(tag: Tag, name: ComponentName, notes: Notes): void {
  const { kind, parent } = components[name];
  const words = `<${name}>`;
  const outer = tag.within.at(-1);
  if (kind === 'block' && tag.inline)
    return notes.error(
      tag,
      'nesting',
      words,
      `<${name}> stands inside a sentence.`,
      'Put it on a line of its own, with an empty line before and after.',
    );
  if (kind === 'inline' && !tag.inline)
    return notes.error(
      tag,
      'nesting',
      words,
      `<${name}> stands on a line of its own.`,
      'Put it into the sentence it belongs to.',
    );
  if (kind === 'inline') {
    if (tag.within.some(({ type }) => type === 'heading'))
      notes.error(tag, 'nesting', words, `<${name}> stands in a heading.`, 'Move it into the paragraph below.');
    else if (name === 'Term' && tag.within.some(({ type }) => type === 'link'))
      notes.error(tag, 'nesting', words, '<Term> stands inside a link.', 'Explain the word outside the link.');
    return;
  }
  if (parent) {
    if (outer?.name !== parent)
      notes.error(
        tag,
        'nesting',
        words,
        `<${name}> stands outside <${parent}>.`,
        `Put it between <${parent}> and </${parent}>.`,
      );
  } else if (outer && isTag(outer) && Object.hasOwn(components, outer.name ?? ''))
    notes.error(tag, 'nesting', words, `<${name}> stands inside <${outer.name}>.`, `Move it below </${outer.name}>.`);
  else if (outer && !isTag(outer))
    notes.error(
      tag,
      'nesting',
      words,
      `<${name}> stands inside a list, a quote or a table.`,
      'Put it on a line of its own, without spaces or signs before it.',
    );
}

/** Does a block hold what it may, written as it must be? */
export function checkContent(tag: Tag, name: ComponentName, notes: Notes): void {
  const { holds, kind } = components[name];
  const words = `<${name}>`;
  const children = (tag.node.children ?? []).filter(({ type, value }) => type !== 'text' || value?.trim());
  if (holds === 'none') {
    if (children.length)
      notes.error(
        tag,
        'nesting',
        words,
        `<${name}> cannot hold words.`,
        `Write it as <${name} … />, and put the words below it.`,
      );
  } else if (!children.length)
    notes.error(
      tag,
      'nesting',
      words,
      `<${name}> is empty.`,
      holds === 'words' || holds === 'text'
        ? `Write words between <${name}> and </${name}>.`
        : `Put at least one <${holds}> into it.`,
    );
  else if (holds === 'words') {
    if (children.some(({ type }) => type !== 'text'))
      notes.error(
        tag,
        'nesting',
        words,
        `<${name}> holds more than plain words.`,
        `Write only the word itself between <${name}> and </${name}>.`,
      );
  } else if (holds !== 'text') {
    const other = children.find((child) => child.name !== holds);
    if (other)
      notes.error(
        other.position.start,
        'nesting',
        plainText(other),
        `<${name}> may hold nothing but <${holds}>.`,
        `Move these words into a <${holds}>, or out of <${name}>.`,
      );
  } else if (kind === 'block') checkText(tag, name, children, notes);
}

function checkText(tag: Tag, name: ComponentName, children: Tag['node'][], notes: Notes): void {
  const bare = children.find(
    ({ type }) => type === 'text' || type === 'mdxJsxTextElement' || type === 'strong' || type === 'link',
  );
  if (bare)
    return notes.error(
      tag,
      'nesting',
      plainText(bare),
      `The words in <${name}> stand on the same line as its tag.`,
      `Put <${name}> and </${name}> on lines of their own, with an empty line before and after the words.`,
    );
  const allowed = name === 'PullQuote' ? ['paragraph'] : ['paragraph', 'list'];
  const other = children.find(
    (child) => !allowed.includes(child.type) && !isTag(child) && child.type !== 'heading' && child.type !== 'table',
  );
  const kinds = allowed.map((kind) => (kind === 'list' ? 'lists' : 'paragraphs'));
  if (other)
    notes.error(
      other.position.start,
      'nesting',
      plainText(other),
      `<${name}> may hold only ${either(kinds)}.`,
      `Move this below </${name}>.`,
    );
  else if (name === 'PullQuote' && children.length > 1)
    notes.error(
      tag,
      'nesting',
      '<PullQuote>',
      '<PullQuote> holds more than one paragraph.',
      'Keep the one that matters.',
    );
}
