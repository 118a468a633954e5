import { glob } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { checkSite } from '../lib/check/index.ts';
import { deskAt, type Desk } from './import/desk.ts';
import { draftOf, type Draft } from './import/draft.ts';
import { always } from './import/front-matter.ts';
import { ImportProblem, type Post } from './old-posts/post.ts';
import { draftLines, findingLines } from './import/report.ts';
import { postsIn } from './old-posts/source.ts';

const usage = `Moves posts of an older site in, each as a draft in content/articles.

  npm run import -- "saved page.html" export.xml post.md pasted.txt post.docx
  npm run import -- --fetch export.xml      also fetches pictures from the old site`;

/** What importing needs from around it. */
export interface Surroundings {
  root: string;
  now: Date;
  say: (line: string) => void;
}

/** `npm run import -- FILE…`: gives the exit code, 1 when any post could not be moved. */
export default async function main(args: readonly string[]): Promise<number> {
  // npm goes to the project's folder first; the files are named from where the command is typed.
  const here = process.env['INIT_CWD'] ?? process.cwd();
  const files = await Promise.all(
    args.map((arg) => (arg.startsWith('--') || /^https?:/i.test(arg) ? [arg] : named(arg, here))),
  );
  const code = await importFiles(files.flat(), {
    root: process.cwd(),
    now: new Date(),
    say: (line) => console.log(line),
  });
  process.exitCode = code;
  return code;
}

/** The files an argument names. Windows hands `*.html` over as it is typed. */
async function named(arg: string, here: string): Promise<string[]> {
  const found = /[*?]/.test(arg) ? await Array.fromAsync(glob(arg, { cwd: here })) : [];
  return (found.length ? found.sort() : [arg]).map((file) => relative(process.cwd(), resolve(here, file)));
}

/** Moves every post in the files in. Goes on past one that cannot be moved, and says why. */
export async function importFiles(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { root, now, say } = surroundings;
  const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--fetch');
  const files = args.filter((arg) => !arg.startsWith('--'));
  if (unknown || !files.length) {
    say(unknown ? `There is no option ${unknown}.\n\n${usage}` : usage);
    return 1;
  }
  const desk = await deskAt(root, now, args.includes('--fetch'));
  const found: { from: string; post: Post | ImportProblem }[] = [];
  for (const from of files) found.push(...(await posts(from, desk, say)));

  const drafts: Draft[] = [];
  for (const [index, { from, post }] of found.entries()) {
    const place = found.length > 1 ? `${index + 1} of ${found.length}  ` : '';
    const draft =
      post instanceof ImportProblem
        ? post
        : await draftOf(post, from, desk).catch((error: unknown) => failure(error, post));
    if (draft instanceof ImportProblem) say(`${place}Not moved. ${from}: ${draft.message}`);
    else {
      drafts.push(draft);
      say([`${place}${draft.title}`, ...draftLines(draft)].join('\n'));
    }
  }
  await closing(drafts, found.length, surroundings);
  return drafts.length === found.length ? 0 : 1;
}

async function posts(
  from: string,
  desk: Desk,
  say: (line: string) => void,
): Promise<{ from: string; post: Post | ImportProblem }[]> {
  try {
    const { posts, notes } = await postsIn(from, desk.calendar);
    for (const note of notes) say(`${from}: ${note}`);
    return posts.map((post) => ({ from, post }));
  } catch (error) {
    return [{ from, post: failure(error) }];
  }
}

/** Any failure as a sentence. A full disk and the like stop the whole run: the next post would fail as well. */
function failure(error: unknown, post?: Post): ImportProblem {
  const title = post?.title ? `"${post.title.slice(0, 80)}" ` : '';
  if (error instanceof ImportProblem) return error;
  if (error instanceof Error && 'code' in error && /^(?:ENOSPC|EROFS|EDQUOT|EMFILE)$/.test(String(error.code)))
    throw error;
  return new ImportProblem(`${title}could not be read. Paste its text into a .txt file and import that.`);
}

async function closing(drafts: readonly Draft[], wanted: number, { root, now, say }: Surroundings): Promise<void> {
  if (wanted > 1) say(`\n${drafts.length} of ${wanted} posts are here now, as drafts.`);
  if (!drafts.length) return;
  const { findings } = await checkSite(root, now);
  say(
    [
      '\nWhat the check says:',
      ...drafts.flatMap((draft) => findingLines(draft, findings)).map((line) => `  ${line}`),
    ].join('\n'),
  );
  say(
    [
      '\nIn every draft:',
      ...always,
      'See it with "npm start": drafts show there, and never on the published site. Take out "draft: true" when it is ready.',
    ].join('\n  '),
  );
}
