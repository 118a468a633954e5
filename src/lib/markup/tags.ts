import { components, componentSchemas, type ComponentName } from '../../schemas/components.ts';
import { isTag, plainText, type Mdx, type Tag } from '../mdx.ts';
import { checkFields } from '../fields/fields.ts';
import { htmlRemedy, isHtml } from './html.ts';
import { nearest } from '../fields/nearest.ts';
import { either, type Notes } from '../notes.ts';

const names = Object.keys(components) as ComponentName[];
const isComponent = (name: string): name is ComponentName => Object.hasOwn(components, name);

/** Every tag in the body: is it known, does it stand in the right place, are its props right, does it hold what it may. */
export function checkTags(mdx: Mdx, notes: Notes): void {
  for (const tag of mdx.tags) {
    if (!isComponent(tag.name)) refuse(tag, notes);
    else {
      checkProps(tag, tag.name, notes);
      checkPlace(tag, tag.name, notes);
      checkContent(tag, tag.name, notes);
    }
  }
}

function refuse(tag: Tag, notes: Notes): void {
  const { name } = tag;
  const words = `<${name}>`;
  const own = names.find((known) => known.toLowerCase() === name.toLowerCase().replace(/[-_.:]/g, ''));
  if (own && !isHtml(name))
    notes.error(
      tag,
      'tag',
      words,
      `There is no block called <${name}>.`,
      `Did you mean <${own}>? Capital letters matter.`,
    );
  else if (isHtml(name))
    notes.error(tag, 'tag', words, `<${name}> is an HTML tag. HTML does not work here.`, htmlRemedy(name));
  else if (!name) notes.error(tag, 'tag', '<>', 'An empty tag <> does nothing.', 'Take <> and </> out.');
  else {
    const near = nearest(name, names);
    notes.error(
      tag,
      'tag',
      words,
      `There is no block called <${name}>.`,
      `${near ? `Did you mean <${near}>? ` : ''}The blocks are ${names.join(', ')}.`,
    );
  }
}

function checkProps(tag: Tag, name: ComponentName, notes: Notes): void {
  const value: Record<string, unknown> = {};
  for (const prop of tag.props) {
    if (!prop.name)
      notes.error(
        prop,
        'prop',
        `<${name}>`,
        `Words in braces {…} inside <${name}> would be run as computer code.`,
        'Write each value as name="value".',
      );
    else if (Object.hasOwn(value, prop.name))
      notes.error(prop, 'prop', prop.name, `<${name}>: "${prop.name}" is written twice.`, 'Keep one of the two.');
    else if (prop.value === undefined)
      notes.error(
        prop,
        'prop',
        prop.name,
        `<${name}>: "${prop.name}" would have to be computed.`,
        `Write the words themselves: ${prop.name}="…", or a list {["first", "second"]}.`,
      );
    // A prop that cannot be read is not missing as well: `undefined` keeps its place, and its finding stands already.
    if (prop.name && !Object.hasOwn(value, prop.name))
      value[prop.name] = prop.value === true ? '' : (prop.value ?? unreadable);
  }
  const written = {
    value,
    spot: (path: PropertyKey[]) => tag.props.find((prop) => prop.name === path[0]) ?? tag,
    written: (path: PropertyKey[]) => String(tag.props.find((prop) => prop.name === path[0])?.value ?? `<${name}>`),
  };
  const before = notes.found.length;
  checkFields(
    componentSchemas[name],
    written,
    notes,
    'prop',
    (path) => `<${name}>: "${String(path[0] ?? '')}"${path.length > 1 ? ` (entry ${Number(path[1]) + 1})` : ''}`,
  );
  const computed = new Set(tag.props.filter((prop) => prop.value === undefined).map((prop) => prop.name));
  const fresh = notes.found
    .splice(before)
    .filter(({ why }) => ![...computed].some((key) => key && why.includes(`"${key}"`)));
  notes.found.push(...fresh);
}

const unreadable = Symbol('not a literal');

function checkPlace(tag: Tag, name: ComponentName, notes: Notes): void {
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
  } else if (outer && isTag(outer) && isComponent(outer.name ?? ''))
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

function checkContent(tag: Tag, name: ComponentName, notes: Notes): void {
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
