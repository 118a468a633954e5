import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A line of a menu: what is stored and what the author reads. */
export interface Choice {
  value: string;
  label: string;
}

/** Everything the forms offer to choose from, read from the content itself. */
export interface Choices {
  topics: Choice[];
  people: Choice[];
  references: Choice[];
  redFlags: Choice[];
  /** The pages in content/pages: name of the file and heading. */
  pages: Choice[];
}

interface Study {
  authors?: string;
  title?: string;
  year?: number;
}

interface Named {
  id?: string;
  name?: string;
}

/** Reads the menus from `content/` below `root`. A file that cannot be read gives an empty menu: the check says what is wrong with it. */
export function readChoices(root: string): Choices {
  const practice = read<{ topics?: Named[]; people?: Named[] }>(join(root, 'content/practice.yaml'));
  const references = read<Record<string, Study>>(join(root, 'content/references.yaml'));
  const redFlags = read<Record<string, unknown>>(join(root, 'content/red-flags.yaml'));
  return {
    topics: named(practice.topics),
    people: named(practice.people),
    references: Object.entries(references).map(([value, { authors, title, year }]) => ({
      value,
      label: `${[authors?.split(/[\s,]/)[0] ?? value, year].filter(Boolean).join(' ')}: ${title ?? ''}`,
    })),
    redFlags: Object.keys(redFlags).map((value) => ({ value, label: value })),
    pages: pagesIn(join(root, 'content/pages')),
  };
}

const named = (list: Named[] | undefined): Choice[] =>
  (Array.isArray(list) ? list : []).flatMap(({ id, name }) => (id ? [{ value: id, label: name ?? id }] : []));

function pagesIn(folder: string): Choice[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.mdx'));
  return files.map((file) => {
    const title = /^title: *(?:"([^"]*)"|(.*))$/m.exec(readFileSync(join(folder, file), 'utf8'));
    return { value: file.slice(0, -'.mdx'.length), label: title?.[1] ?? title?.[2] ?? file };
  });
}

function read<Content extends object>(file: string): Content {
  try {
    return (parse(readFileSync(file, 'utf8')) ?? {}) as Content;
  } catch {
    return {} as Content;
  }
}
