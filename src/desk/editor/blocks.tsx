/** @jsxImportSource react */
import { fields, type ComponentSchema } from '@keystatic/core';
import { block, inline, mark, repeating, wrapper, type ContentComponent } from '@keystatic/core/content-components';
import type { z } from 'astro/zod';
import { componentSchemas, type ComponentName } from '../../schemas/components.ts';
import { components } from '../../schemas/placement.ts';
import { blockWords } from './block-words.ts';
import type { Choices } from './choices.ts';
import { choice, choices } from './fields.tsx';
import { form, type Form, type Special } from './form.ts';
import { pictureField } from './picture.ts';
import { preview, Study, TermIcon } from './previews.tsx';
import { studiesAsWords, wordsAsStudies } from './table-studies.ts';
import { componentOf, fromVariants, toVariants } from './variants.ts';

/** Every component of the closed set as a block or inline piece. `directory` holds the entries: pictures lie beside them. */
export function blocks(menus: Choices, directory: string): Record<string, ContentComponent> {
  return Object.fromEntries(Object.keys(blockWords).map((name) => [name, component(name, menus, directory)]));
}

function component(name: string, menus: Choices, directory: string): ContentComponent {
  const own = (componentOf[name] ?? name) as ComponentName;
  const { kind, parent, holds } = components[own];
  const { label, hint: description } = blockWords[name]!;
  const schema = blockForm(name, own, menus, directory);
  if (kind === 'inline' && holds === 'none')
    return inline({ label, description, schema, ContentView: Study }) as ContentComponent;
  if (kind === 'inline')
    return mark({
      label,
      schema,
      icon: <TermIcon />,
      tag: 'abbr',
      style: { textDecoration: 'underline dotted' },
    }) as ContentComponent;
  const config = { label, description, schema, ContentView: preview(name) };
  if (holds === 'none') return block(config) as ContentComponent;
  if (holds === 'text') return wrapper({ ...config, forSpecificLocations: parent !== undefined }) as ContentComponent;
  return repeating({ ...config, children: [holds], validation: { children: { min: 1 } } }) as ContentComponent;
}

function blockForm(name: string, own: ComponentName, menus: Choices, directory: string): Form {
  const words = blockWords[name]!.fields ?? {};
  const schema = componentSchemas[own] as z.ZodObject;
  const shape = name === own && own !== 'PullQuote' ? schema.shape : picked(schema, Object.keys(words));
  const special: Special = {
    src: (word) => pictureField(word, directory),
    cite: (word) => choices(word, menus.references),
    id: (word) => choice(word, menus.references),
    set: (word) => choice(word, menus.redFlags),
  };
  return form({ shape } as z.ZodObject, words, special);
}

/** Props that only one form of a component has: there they are required, whereas the component itself may go without. */
const needed = ['drawing', 'label', 'src', 'alt', 'by', 'consent'];

function picked(schema: z.ZodObject, names: string[]): Record<string, z.ZodType> {
  const inner = (name: string): z.ZodType => {
    const own = schema.shape[name] as z.ZodOptional;
    return (needed.includes(name) ? own.unwrap() : own) as z.ZodType;
  };
  return Object.fromEntries(names.map((name) => [name, inner(name)]));
}

/** The text of an article or page: the closed subset and the blocks, nothing else. */
export function bodyField(menus: Choices, directory: string): ComponentSchema {
  const base = fields.mdx({
    label: 'Text',
    options: {
      heading: [2, 3],
      bold: true,
      italic: false,
      link: true,
      orderedList: true,
      unorderedList: true,
      blockquote: true,
      table: true,
      divider: true,
      strikethrough: false,
      code: false,
      codeBlock: false,
      image: false,
    },
    components: blocks(menus, directory),
  });
  return {
    ...base,
    parse: (value, args) =>
      base.parse(value, {
        ...args,
        content: args.content && recoded(args.content, (text) => toVariants(studiesAsWords(text))),
      }),
    serialize: (value, args) => {
      const written = base.serialize(value, args);
      return {
        ...written,
        content: written.content && recoded(written.content, (text) => fromVariants(wordsAsStudies(text))),
      };
    },
  } as typeof base;
}

const recoded = (bytes: Uint8Array, change: (text: string) => string): Uint8Array =>
  new TextEncoder().encode(change(new TextDecoder().decode(bytes)));
