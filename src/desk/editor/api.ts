import { makeHandler } from '@keystatic/astro/api';
import type { APIContext, APIRoute } from 'astro';
import { readChoices } from './choices.ts';
import { defaults, editorConfig } from './config.ts';
import { mergeUpdate, type Update } from './update.ts';

export const prerender = false;

/** Everything the editor asks the disk for. What it wants to save is merged into the files as they are before it is written. */
export const ALL: APIRoute = async (context) => {
  const root = process.cwd();
  const request = context.url.pathname.replace(/\/$/, '').endsWith('/update') ? await merged(context.request, root) : context.request;
  if (request instanceof Response) return request;
  const handler = makeHandler({ config: editorConfig(readChoices(root)) });
  return handler({ ...context, request } as APIContext);
};

async function merged(request: Request, root: string): Promise<Request | Response> {
  const update = (await request.json()) as Update;
  const { body, refusal } = mergeUpdate(update, root, defaults);
  if (refusal) return new Response(refusal, { status: 400 });
  return new Request(request.url, { method: 'POST', headers: request.headers, body: JSON.stringify(body) });
}
