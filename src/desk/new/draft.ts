import { stringify } from 'yaml';
import type { Topic } from '../../schemas/practice.ts';

/** What a new draft is made from. `set` names a list of signs in red-flags.yaml, if there is one. */
export interface Draft {
  title: string;
  topic: Topic;
  author: string;
  /** Today on the practice's calendar. */
  day: string;
  set: string | undefined;
}

/** The text of a new article: complete front matter, and a body that shows where things go. Passes the check as it is. */
export function draftText({ title, topic, author, day, set }: Draft): string {
  const front = stringify(
    {
      title,
      description: 'One or two sentences for lists and search results. Say what the reader will find here.',
      standfirst: 'Two sentences under the title. Say what this piece tells, and what it will not claim.',
      topic: topic.id,
      author,
      published: day,
      reviewed: day,
      inShort: [
        'Say in one sentence what this is about.',
        'Say in one sentence what is known, and what nobody knows yet.',
      ],
      draft: true,
    },
    { lineWidth: 0 },
  );
  return `---\n${front}---\n\n${[
    'Begin with what the reader came for, in two or three short sentences.',
    ...(topic.symptom && set ? ['## When to see a doctor first', `<RedFlags set="${set}" />`] : []),
    '## A first heading',
    'Write a paragraph here. Put an empty line between paragraphs and around each block.',
    '<Callout title="A box for one thing to keep in mind">',
    'Write two or three sentences here, or take this box out.',
    '</Callout>',
  ].join('\n\n')}\n`;
}
