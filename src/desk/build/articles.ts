import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { splitFrontMatter } from '../../lib/mdx.ts';
import { slugOf } from '../../lib/slug.ts';

/** An article as its file has it. The content check has read it before, so that it holds what it must. */
export interface WrittenArticle {
  /** Path from the project's root. */
  file: string;
  slug: string;
  /** The whole file. */
  text: string;
  /** What comes after the front matter. */
  body: string;
  title: string;
  standfirst: string;
  redirectFrom: string[];
  /** Does it wait, as a draft or for its day? */
  waits: boolean;
}

/** All articles of the project in `root`, as they stand on `day`. */
export function readArticles(root: string, day: string): WrittenArticle[] {
  return textsIn(root, 'content/articles').map(({ file, text }) => {
    const { yaml, body } = splitFrontMatter(text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'));
    const data = (parse(yaml ?? '') ?? {}) as Record<string, unknown>;
    return {
      file,
      slug: slugOf(file.split('/').at(-2) ?? ''),
      text,
      body,
      title: String(data['title'] ?? ''),
      standfirst: String(data['standfirst'] ?? ''),
      redirectFrom: Array.isArray(data['redirectFrom']) ? data['redirectFrom'].map(String) : [],
      waits: data['draft'] === true || String(data['published']) > day,
    };
  });
}

/** Texts in a folder of the project, sorted by name: `index.mdx` of each folder in content/articles, else the files themselves. */
export function textsIn(root: string, folder: string): { file: string; text: string }[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  const names =
    folder === 'content/articles' ? readdirSync(path).map((name) => `${name}/index.mdx`) : readdirSync(path);
  return names
    .filter((name) => /\.(?:mdx|ya?ml|json)$/.test(name) && existsSync(join(path, name)))
    .sort()
    .map((name) => ({ file: `${folder}/${name}`, text: readFileSync(join(path, name), 'utf8') }));
}
