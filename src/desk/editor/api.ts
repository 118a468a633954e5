import { makeHandler } from '@keystatic/astro/api';
import type { APIContext, APIRoute } from 'astro';
import { readChoices } from './choices.ts';
import { defaults, editorConfig } from './config.ts';
import { changedSince, type Seen } from './seen.ts';
import { mergeUpdate, type Update } from './update.ts';

export const prerender = false;

/** The files as the editor was last told of them. */
let seen: Seen = new Map();

/** Everything the editor asks the disk for. What it wants to save is merged into the files as they are before it is written. */
export const ALL: APIRoute = async ({ request }) => {
  const root = process.cwd();
  const path = new URL(request.url).pathname.replace(/\/$/, '');
  const asked = path.endsWith('/update') ? await merged(request, root) : request;
  if (asked instanceof Response) return asked;
  const handler = makeHandler({ config: editorConfig(readChoices(root)) });
  const answer = await handler({ request: asked } as APIContext);
  if (/\/(?:tree|update)$/.test(path) && answer.ok) seen = new Map(await filesIn(answer.clone()));
  return answer;
};

async function filesIn(answer: Response): Promise<[string, string][]> {
  const entries = (await answer.json()) as { path: string; sha: string }[];
  return entries.map(({ path, sha }) => [path, sha]);
}

async function merged(request: Request, root: string): Promise<Request | Response> {
  const update = (await request.json()) as Update;
  const changed = changedSince(seen, update, root);
  if (changed) return new Response(changed, { status: 409 });
  const { body, refusal } = mergeUpdate(update, root, defaults);
  if (refusal) return new Response(refusal, { status: 400 });
  return new Request(request.url, { method: 'POST', headers: request.headers, body: JSON.stringify(body) });
}
