import type { ComponentName } from '../../schemas/components.ts';
import { components } from '../../schemas/placement.ts';
import { nearest } from '../fields/nearest.ts';
import type { Mdx, Tag } from '../mdx.ts';
import type { Notes } from '../notes.ts';
import { htmlRemedy, isHtml } from './html.ts';
import { checkContent, checkPlace } from './nesting.ts';
import { checkProps } from './props.ts';

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
