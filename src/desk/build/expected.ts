import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { today } from '../../lib/dates.ts';
import { parseInput } from '../../lib/input.ts';
import { splitFrontMatter } from '../../lib/mdx.ts';
import { paths } from '../../lib/paths.ts';
import { practiceSchema, type Practice } from '../../schemas/practice.ts';
import type { Expected } from '../verify/site.ts';

/** The facts of the practice as the project in `root` has them. */
export const readPractice = (root: string): Practice =>
  parseInput(practiceSchema, parse(readFileSync(join(root, 'content/practice.yaml'), 'utf8')), 'content/practice.yaml');

/** What the built site is compared with. The content has passed its check before. */
export function expectations(root: string, now: Date, env: NodeJS.ProcessEnv): Expected {
  const practice = readPractice(root);
  const day = today(practice.timeZone, now);
  const articles = texts(root, 'content/articles').map(({ file, text }) => ({ file, text, ...frontOf(text) }));
  const hidden = articles.filter(({ data }) => data['draft'] === true || String(data['published']) > day);
  const origins = practice.booking.flatMap((way) => (way.kind === 'embed' ? [new URL(way.url).origin] : []));
  return {
    site: practice.site,
    frameOrigins: origins,
    formOrigins: [],
    scriptPages: [paths.search],
    unpublished: hidden.map(({ file, body, data }) => ({
      from: file,
      text: body,
      names: [String(data['title'] ?? ''), String(data['standfirst'] ?? '')],
    })),
    published: [
      ...articles.filter((each) => !hidden.includes(each)).map(({ text }) => text),
      ...['content/pages', 'content', 'src/strings'].flatMap((folder) => texts(root, folder).map(({ text }) => text)),
    ],
    secrets: secretsIn({ ...env, ...fromDotEnv(root) }),
    projectFolder: root,
  };
}

function texts(root: string, folder: string): { file: string; text: string }[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  const names = folder === 'content/articles' ? readdirSync(path).map((name) => `${name}/index.mdx`) : readdirSync(path);
  return names
    .filter((name) => /\.(?:mdx|ya?ml|json)$/.test(name) && existsSync(join(path, name)))
    .sort()
    .map((name) => ({ file: `${folder}/${name}`, text: readFileSync(join(path, name), 'utf8') }));
}

function frontOf(text: string): { data: Record<string, unknown>; body: string } {
  const { yaml, body } = splitFrontMatter(text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'));
  return { data: (parse(yaml ?? '') ?? {}) as Record<string, unknown>, body };
}

/** Values that look like passwords or keys by their name, long enough not to be a word that happens to be in a text. */
function secretsIn(env: NodeJS.ProcessEnv): Record<string, string> {
  const telling = /(?:SECRET|TOKEN|PASSWORD|PASSWD|PRIVATE|CREDENTIAL|(?:^|_)(?:API_?)?KEY)/i;
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => telling.test(entry[0]) && (entry[1]?.length ?? 0) >= 8 && !/^[a-z]+$/.test(entry[1] ?? '')),
  );
}

function fromDotEnv(root: string): Record<string, string> {
  const files = readdirSync(root).filter((name) => /^\.env(?:\.|$)/.test(name));
  const lines = files.flatMap((name) => readFileSync(join(root, name), 'utf8').split(/\r?\n/));
  return Object.fromEntries(lines.map((line) => /^\s*(?:export\s+)?(\w+)\s*=\s*["']?(.*?)["']?\s*$/.exec(line)).flatMap((match) => (match?.[1] ? [[match[1], match[2] ?? '']] : [])));
}
