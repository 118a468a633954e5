import { componentSchemas, type ComponentName } from '../../schemas/components.ts';
import { pathText } from '../input.ts';
import { checkFields } from '../fields/fields.ts';
import type { Tag } from '../mdx.ts';
import type { Notes } from '../notes.ts';

const unreadable = Symbol('not a literal');

/** The props of one tag: literal, known, complete, and each what its schema asks for. */
export function checkProps(tag: Tag, name: ComponentName, notes: Notes): void {
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
  checkFields(componentSchemas[name], written, notes, 'prop', (path) => `<${name}>: "${pathText(path)}"`);
  const computed = new Set(tag.props.filter((prop) => prop.value === undefined).map((prop) => prop.name));
  const fresh = notes.found
    .splice(before)
    .filter(({ why }) => ![...computed].some((key) => key && why.includes(`"${key}"`)));
  notes.found.push(...fresh);
}
