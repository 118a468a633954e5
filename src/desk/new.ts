import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parse } from 'yaml';
import { nearest } from '../lib/fields/nearest.ts';
import { today } from '../lib/dates.ts';
import { articlePath } from '../lib/paths.ts';
import { slugOf } from '../lib/slug.ts';
import { practiceSchema, type Practice } from '../schemas/practice.ts';
import { draftText } from './new/draft.ts';
import { Stop } from './stop.ts';

const usage =
  'npm run new asks for a title and a topic. Without a keyboard, write them: npm run new -- --title "My title" --topic back';

/** `npm run new`: writes a draft that passes the check, in a folder of its own, and says how to see it. Never overwrites. Gives back the exit code. */
export default async function newArticle(args: string[]): Promise<number> {
  const code = await write(args, process.cwd(), new Date()).then(
    (lines) => (console.log(lines.join('\n')), 0),
    (error: unknown) => {
      if (!(error instanceof Stop)) throw error;
      console.error(error.message);
      return error.code;
    },
  );
  process.exitCode = code;
  return code;
}

async function write(args: string[], root: string, now: Date): Promise<string[]> {
  const practice = await readPractice(root);
  const { title, topic } = await ask(args, practice);
  const folder = shortened(slugOf(title));
  const articles = join(root, 'content/articles');
  await mkdir(articles, { recursive: true });
  const twin = (await readdir(articles)).find((name) => slugOf(name) === folder);
  if (twin)
    throw new Stop(
      `There is an article in content/articles/${twin} already. Nothing was changed. Choose another title, or rename that folder first.`,
    );
  const sets = Object.keys((await readYaml(root, 'red-flags.yaml')) ?? {});
  const text = draftText({
    title,
    topic,
    author: practice.people[0]?.id ?? '',
    day: today(practice.timeZone, now),
    set: sets.includes(topic.id) ? topic.id : sets[0],
  });
  await mkdir(join(articles, folder));
  await writeFile(join(articles, folder, 'index.mdx'), text, { flag: 'wx' });
  return [
    `Written: content/articles/${folder}/index.mdx`,
    'It is a draft: only you see it, until you take out the line "draft: true".',
    `To see it: npm start, then open ${articlePath(folder)} on the address it prints. To check it: npm run check.`,
  ];
}

async function ask(args: string[], practice: Practice): Promise<{ title: string; topic: Practice['topics'][number] }> {
  const given = flags(args);
  const list = practice.topics.map(({ id, name, line }) => `  ${id}  ${name}: ${line}`).join('\n');
  const find = (name: string) =>
    practice.topics.find(
      (topic) => topic.id === name.trim().toLowerCase() || topic.name.toLowerCase() === name.trim().toLowerCase(),
    );
  const unknown = (name: string) => {
    const near = nearest(
      name,
      practice.topics.map(({ id }) => id),
    );
    return `There is no topic "${name}". ${near ? `Did you mean "${near}"?` : 'Write one of the names on the left.'}`;
  };
  if (given.topic !== undefined && !find(given.topic))
    throw new Stop(`${unknown(given.topic)} The topics are:\n${list}`);
  if ((given.title === undefined || given.topic === undefined) && !process.stdin.isTTY)
    throw new Stop(`${usage}\nThe topics are:\n${list}`);

  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    let title = clean(given.title ?? '');
    while (!title && given.title === undefined) title = clean(await lines.question('What is the title? '));
    if (!title) throw new Stop('The title is empty. Write a few words.');
    let topic = find(given.topic ?? '');
    if (!topic)
      console.log(`What is it about?
${list}`);
    while (!topic) {
      const name = await lines.question('Topic: ');
      topic = find(name);
      if (!topic) console.log(unknown(name));
    }
    return { title, topic };
  } catch (error) {
    // Ctrl-C or Ctrl-D instead of an answer.
    if (error instanceof Error && error.name === 'AbortError') throw new Stop('\nStopped. Nothing was written.', 130);
    throw error;
  } finally {
    lines.close();
  }
}

/** The values of --title and --topic. A title may begin with a hyphen, so what follows the flag is always its value. */
function flags(args: string[]): { title?: string; topic?: string } {
  const given: { title?: string; topic?: string } = {};
  for (let at = 0; at < args.length; at += 1) {
    const [, name, joined] = /^--(title|topic)(?:=(.*))?$/s.exec(args[at] ?? '') ?? [];
    const value = joined ?? args[at + 1];
    if ((name !== 'title' && name !== 'topic') || value === undefined)
      throw new Stop(`"${args[at] ?? ''}" is not known here.\n${usage}`);
    given[name] = value;
    if (joined === undefined) at += 1;
  }
  return given;
}

const clean = (title: string): string =>
  title
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, 500);

/** A folder's name of at most 80 letters, cut between words. */
const shortened = (slug: string): string =>
  slug.length <= 80
    ? slug
    : slug
        .slice(0, 81)
        .replace(/-[^-]*$/, '')
        .slice(0, 80);

async function readYaml(root: string, name: string): Promise<Record<string, unknown> | undefined> {
  try {
    return parse(await readFile(join(root, 'content', name), 'utf8')) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

async function readPractice(root: string): Promise<Practice> {
  const result = practiceSchema.safeParse(await readYaml(root, 'practice.yaml'));
  if (!result.success) throw new Stop('content/practice.yaml has something to mend first. npm run check says what.');
  return result.data;
}
