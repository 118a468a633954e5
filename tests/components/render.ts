import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { authorComponents } from '../../src/components/article/index.ts';
import type { ComponentName } from '../../src/schemas/components.ts';

const container = await AstroContainer.create({ astroConfig: { site: 'https://slackwater.example' } });

/** What a component prints for props as an author might write them, right or wrong, with words between its tags. */
export const render = (name: ComponentName, props: Record<string, unknown> = {}, words = ''): Promise<string> =>
  container.renderToString(authorComponents[name] as Parameters<typeof container.renderToString>[0], {
    props,
    slots: words ? { default: words } : {},
    locals: { citations: { order: ['haller2020', 'ceballos2024'], seen: new Set<string>() }, folder: 'back-pain' },
  });

/** The text a reader gets: no tags, single spaces. */
export const textOf = (html: string): string =>
  html
    .replace(/<(style|script)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
