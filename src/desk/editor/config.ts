import { config, fields, singleton, type Collection, type Config } from '@keystatic/core';
import { articleSchema } from '../../schemas/article.ts';
import { homeSchema } from '../../schemas/home.ts';
import { pageSchema } from '../../schemas/page.ts';
import { practiceSchema } from '../../schemas/practice.ts';
import { redFlagsSchema } from '../../schemas/red-flags.ts';
import { bodyField } from './blocks.tsx';
import type { Choices } from './choices.ts';
import { choice, wording } from './fields.tsx';
import { defaultsOf, form, type Form, type Special } from './form.ts';
import { articleWords, homeWords, pageWords, practiceWords, redFlagWords } from './words.ts';

/** What a key means when it is left out of a file. */
export const defaults = defaultsOf(articleSchema, pageSchema, homeSchema, practiceSchema);

/** The whole editor: what can be edited, where it lies, and in which form. `menus` come from the content itself. */
export function editorConfig(menus: Choices): Config {
  const pages = menus.pages.map(({ value, label }) => [`page-${value}`, page(value, label, menus)] as const);
  return config({
    storage: { kind: 'local' },
    ui: {
      brand: { name: 'Slack Water' },
      navigation: {
        Writing: ['articles'],
        Practice: ['practice', 'home', 'redFlags'],
        Pages: pages.map(([key]) => key as never),
      },
    },
    collections: { articles: articles(menus) },
    singletons: {
      practice: singleton({
        label: 'Practice facts',
        path: 'content/practice',
        format: 'yaml',
        previewUrl: '/',
        schema: form(practiceSchema, practiceWords),
      }),
      home: singleton({
        label: 'Home page',
        path: 'content/home',
        format: 'yaml',
        previewUrl: '/',
        schema: form(homeSchema, homeWords),
      }),
      redFlags: singleton({
        label: 'When to see a doctor',
        path: 'content/red-flags',
        format: 'yaml',
        schema: redFlags(menus),
      }),
      ...Object.fromEntries(pages),
    },
  }) as Config;
}

const startsToday: Special[string] = ({ label, hint }) =>
  fields.date({ label, description: hint, defaultValue: { kind: 'today' }, validation: { isRequired: true } });

function articles(menus: Choices): Collection<Form, string> {
  const special: Special = {
    title: ({ label, hint }, schema) =>
      fields.slug({
        name: { label, description: hint, validation: { isRequired: true, pattern: wording(label, schema) } },
        slug: {
          label: 'Address',
          description:
            'The last part of its address on the site. If you change it, the old address goes on leading here.',
          validation: {
            pattern: {
              regex: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
              message:
                'Address has signs in it that do not belong. Use lower-case letters, digits and hyphens, such as back-pain.',
            },
          },
        },
      }),
    topic: (word) => choice(word, menus.topics),
    author: (word) => choice(word, menus.people, { start: menus.people[0]?.value }),
    checkedBy: (word) => choice(word, menus.people, { required: false }),
    published: startsToday,
    reviewed: startsToday,
    // A new article starts as a draft; one that does not say so is none.
    draft: ({ label, hint }) => ({
      ...fields.checkbox({ label, description: hint, defaultValue: true }),
      parse: (value: unknown) => value === true,
    }),
  };
  return {
    label: 'Articles',
    path: 'content/articles/*/',
    slugField: 'title',
    format: { contentField: 'content' },
    entryLayout: 'content',
    previewUrl: '/articles/{slug}/',
    columns: ['title', 'published', 'draft'],
    schema: { ...form(articleSchema, articleWords, special), content: bodyField(menus, 'content/articles') },
  };
}

function page(name: string, label: string, menus: Choices) {
  return singleton({
    label,
    path: `content/pages/${name}`,
    format: { contentField: 'content' },
    entryLayout: 'content',
    previewUrl: `/${name}/`,
    schema: { ...form(pageSchema, pageWords), content: bodyField(menus, 'content/pages') },
  });
}

/** One form for each list there is. A new list begins in the file itself, because articles and pages name it. */
function redFlags(menus: Choices) {
  const list = redFlagsSchema.def.valueType;
  return Object.fromEntries(
    menus.redFlags.map(({ value }) => [
      value,
      fields.object(form(list, redFlagWords), { label: `The list “${value}”` }),
    ]),
  );
}
