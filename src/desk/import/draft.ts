import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { articlePath } from '../../lib/paths.ts';
import { frontOf, frontText, type Front } from './front-matter.ts';
import { ranked, withHeadings } from '../old-posts/headings.ts';
import type { Desk } from './desk.ts';
import { linked, pathKey } from './links.ts';
import { oldPath, slugFor } from './old-address.ts';
import { bodyOf } from './mdx.ts';
import { copied } from './pictures.ts';
import { ImportProblem, type Block, type Loss, type Post } from '../old-posts/post.ts';
import { withSections } from './sections.ts';

/** A draft that now stands in the project. */
export interface Draft {
  slug: string;
  title: string;
  /** Path of its file from the project's root. */
  file: string;
  losses: Loss[];
  guesses: string[];
}

/** Longest post, in characters: forty times a long article. */
const mostText = 400_000;

/** Writes a post as a draft of its own. Nothing that stands there already is touched. */
export async function draftOf(untitled: Post, from: string, desk: Desk): Promise<Draft> {
  const post = { ...untitled, title: untitled.title.trim() || basename(from, extname(from)).replaceAll(/[-_]+/g, ' ') };
  if (JSON.stringify(post.blocks.filter(({ kind }) => kind !== 'picture')).length > mostText * 2)
    throw new ImportProblem(
      `"${post.title.slice(0, 80)}" is far longer than an article. Save the one post, or import its parts.`,
    );
  const losses = [...post.losses];
  const shaped = { ...post, blocks: ranked(withSections(withHeadings(post.blocks), losses), post.title) };
  const { slug, folder, taken } = await freeFolder(slugFor(post), desk.root);
  try {
    const plan = { address: post.address, moved: desk.moved, losses };
    const blocks = (
      await inOrder(shaped.blocks, (block) => withPictures(block, { file: from, folder, fetch: desk.fetch, losses }))
    ).map((block) => linked(block, plan));
    if (!blocks.length)
      blocks.push({
        kind: 'paragraph',
        runs: [{ text: 'The old post had no words, only what is listed as not carried.' }],
      });
    const { data, guesses } = frontOf(shaped, desk.practice, desk.calendar);
    const old = oldPath(post, slug, desk, guesses);
    if (taken)
      guesses.unshift(`There is already an article at ${taken}, which was not touched. This one is called ${slug}.`);
    await writeFile(join(folder, 'index.mdx'), textOf(data, old, blocks, desk, guesses), { flag: 'wx' });
    if (old) desk.moved.set(pathKey(old), articlePath(slug));
    return { slug, title: data.title, file: `content/articles/${slug}/index.mdx`, losses, guesses };
  } catch (error) {
    // The folder was made by this run, so nothing of the practitioner's can be in it.
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

function textOf(
  data: Front['data'],
  old: string | undefined,
  blocks: readonly Block[],
  desk: Desk,
  guesses: string[],
): string {
  const topic = desk.practice.topics.find(({ id }) => id === data.topic);
  const redFlags = topic?.symptom && desk.redFlags.includes(topic.id) ? topic.id : undefined;
  if (redFlags)
    guesses.push(
      `The topic is about something that hurts, so the signs that need a doctor ("${redFlags}") were put in.`,
    );
  if (blocks.some(({ kind }) => kind === 'numbered'))
    guesses.push(
      'The numbered parts became benefits. Each says only "idea": write how sure it is, and why, in sure="…" and because="…".',
    );
  return `${frontText(old ? { ...data, redirectFrom: [old] } : data)}\n${bodyOf(blocks, redFlags)}`;
}

async function freeFolder(wanted: string, root: string): Promise<{ slug: string; folder: string; taken?: string }> {
  const articles = join(root, 'content', 'articles');
  await mkdir(articles, { recursive: true });
  for (let count = 1; ; count++) {
    const slug = count === 1 ? wanted : `${wanted}-${count}`;
    try {
      await mkdir(join(articles, slug));
      return { slug, folder: join(articles, slug), ...(count > 1 ? { taken: `content/articles/${wanted}` } : {}) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

async function withPictures(block: Block, plan: Parameters<typeof copied>[1]): Promise<Block[]> {
  if (block.kind !== 'picture') return [block];
  const picture = await copied(block, plan);
  return picture ? [picture] : [];
}

/** One after the other: two pictures must not fight for a file's name. */
async function inOrder(blocks: readonly Block[], each: (block: Block) => Promise<Block[]>): Promise<Block[]> {
  const out: Block[] = [];
  for (const block of blocks) out.push(...(await each(block)));
  return out;
}
