import { fields, type AssetFormField } from '@keystatic/core';
import type { Word } from './words.ts';

interface Stored {
  data: Uint8Array;
  extension: string;
  filename: string;
}

/**
 * A picture in the folder of its entry, written as "./photo.jpg". `directory` is the folder that holds the entries.
 * A picture that is named but not there keeps its name: the check asks for the file.
 */
export function pictureField(
  { label, hint }: Word,
  directory: string,
): AssetFormField<Stored | null, Stored | null, string | null> {
  const base = fields.image({
    label,
    description: hint,
    directory,
    validation: { isRequired: true },
    transformFilename: plainName,
  });
  const filename = (value: unknown): string | undefined =>
    typeof value === 'string' ? value.replace(/^\.\//, '') : undefined;
  return {
    ...base,
    filename,
    parse: (value, { asset }) => {
      const name = filename(value);
      return name ? { data: asset ?? new Uint8Array(), filename: name, extension: name.split('.').at(-1) ?? '' } : null;
    },
    serialize: (value) => {
      if (!value) return { value: undefined, asset: undefined };
      const there = value.data.byteLength > 0;
      return {
        value: `./${value.filename}`,
        asset: there ? { filename: value.filename, content: value.data } : undefined,
      };
    },
    validate: (value) => {
      if (!value) throw new Error(`Choose a file for "${label}".`);
      return value;
    },
  } as AssetFormField<Stored | null, Stored | null, string | null>;
}

/** The name under which a picture is kept: "Mein Foto (2).JPG" becomes "mein-foto-2.jpg". */
export function plainName(name: string): string {
  const [stem = '', extension = ''] = [name.replace(/\.[^.]*$/, ''), /\.([^.]*)$/.exec(name)?.[1]];
  const plain = stem
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `${plain || 'picture'}${extension && `.${extension.toLowerCase()}`}`;
}
