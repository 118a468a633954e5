import { stringify } from 'yaml';
import { inNewDrafts } from '../../lib/placeholders.ts';
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
      description: inNewDrafts.description,
      standfirst: inNewDrafts.standfirst,
      topic: topic.id,
      author,
      published: day,
      reviewed: day,
      inShort: [inNewDrafts.about, inNewDrafts.known],
      draft: true,
    },
    { lineWidth: 0 },
  );
  return `---\n${front}---\n\n${[
    inNewDrafts.begin,
    ...(topic.symptom && set ? ['## When to see a doctor first', `<RedFlags set="${set}" />`] : []),
    `## ${inNewDrafts.heading}`,
    inNewDrafts.paragraph,
    `<Callout title="${inNewDrafts.box}">`,
    inNewDrafts.inBox,
    '</Callout>',
  ].join('\n\n')}\n`;
}
