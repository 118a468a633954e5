import { Document, isScalar, visit } from 'yaml';
import { inMovedPosts } from '../../lib/placeholders.ts';
import type { Practice } from '../../schemas/practice.ts';
import { readDay, type Calendar } from '../old-posts/dates.ts';
import type { Post } from '../old-posts/post.ts';
import { cutAt, sectionTexts, sentences } from './text-of.ts';

/** Front matter of an imported article, and what of it the practitioner should look at. */
export interface Front {
  data: {
    title: string;
    description: string;
    standfirst: string;
    topic: string;
    author: string;
    published: string;
    reviewed: string;
    inShort: string[];
    draft: true;
    redirectFrom?: string[];
  };
  /** Sentences about what was guessed or chosen. */
  guesses: string[];
}

/** What is to be done with the front matter of every imported post. */
export const always = [
  '"reviewed" is the day of the old post. Read the draft against the evidence, then write the day you did.',
  'The lines under "inShort" are sentences from the post. Say there what the evidence is and where its limits are.',
];

/** Lines for the "In short" box where the post has too few sentences of its own. */
const missing = [inMovedPosts.about, inMovedPosts.unknown];

/** Front matter from an old post. Whatever the post does not say is taken from the practice, and said. */
export function frontOf(post: Post, practice: Practice, calendar: Calendar): Front {
  const sections = sectionTexts(post.blocks);
  const all = sections.flat().flatMap(sentences);
  const lead = post.excerpt ? sentences(post.excerpt) : all;
  const title = cutAt(post.title, 200) || 'Untitled';
  const topic = topicOf(`${title} ${post.tags.join(' ')}`, sections.flat().join(' '), practice);
  const when = post.date === undefined ? undefined : readDay(post.date.trim(), calendar);
  const published = when?.day ?? calendar.today;
  const author = practice.people[0];
  return {
    data: {
      title,
      description: cutAt(post.excerpt || all[0] || title, 155),
      standfirst: cutAt(fitting(lead, 280) || title, 280),
      topic: topic.id,
      author: author?.id ?? '',
      published,
      reviewed: published,
      inShort: [0, 1].map((index) => shortest(sections, all, index) ?? missing[index] ?? ''),
      draft: true,
    },
    guesses: [
      post.date === undefined
        ? `The old post has no date that could be found, so "published" is today, ${published}.`
        : '',
      post.date !== undefined && !when
        ? `The date "${post.date.trim().slice(0, 40)}" could not be read, so "published" is today, ${published}.`
        : '',
      when?.guess ? `${when.guess[0]?.toUpperCase()}${when.guess.slice(1)}: look at "published", ${published}.` : '',
      `The topic is a guess: ${topic.id}.${post.tags.length ? ` The old tags were: ${post.tags.join(', ').slice(0, 200)}.` : ''}`,
      post.author ? `The old post names ${post.author.slice(0, 80)} as its author; here it is ${author?.name}.` : '',
    ].filter(Boolean),
  };
}

/** The front matter between its two lines of hyphens. Words stand in quotation marks, so that no sign in them has a meaning. */
export function frontText(data: Front['data']): string {
  const document = new Document(data);
  const plainKeys = new Set(['topic', 'author', 'published', 'reviewed', 'draft']);
  visit(document, {
    Pair: (_, pair) => (isScalar(pair.key) && plainKeys.has(String(pair.key.value)) ? visit.SKIP : undefined),
    Scalar: (key, scalar) => {
      if (key !== 'key' && typeof scalar.value === 'string') scalar.type = 'QUOTE_DOUBLE';
    },
  });
  return `---\n${document.toString({ lineWidth: 0 })}---\n`;
}

/**
 * The topic whose words the post uses most; words in its title and tags count five times. Without any, the first topic that
 * is not about something that hurts.
 */
function topicOf(heading: string, text: string, practice: Practice): Practice['topics'][number] {
  const count = (where: string, word: string) =>
    (where.toLowerCase().match(/\p{L}+/gu) ?? []).filter((each) => each === word).length;
  const points = (topic: Practice['topics'][number]) => {
    const words = new Set(`${topic.id} ${topic.name} ${topic.line}`.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
    return [...words]
      .filter((word) => !common.has(word))
      .reduce((sum, word) => sum + count(heading, word) * 5 + count(text, word), 0);
  };
  const scored = practice.topics.map((topic) => ({ topic, points: points(topic) }));
  const best = scored.reduce((first, next) => (next.points > first.points ? next : first));
  return best.points ? best.topic : (practice.topics.find(({ symptom }) => !symptom) ?? best.topic);
}

const common = new Set(
  'what when where who should which that this with from first after before have been about your they nobody knows wait hands'.split(
    ' ',
  ),
);

/** As many whole sentences as fit, two at most. */
function fitting(texts: readonly string[], max: number): string {
  const both = texts.slice(0, 2).join(' ');
  return both.length <= max ? both : (texts[0] ?? '');
}

/** A line for "In short": a sentence of at most thirty words from the first section (index 0) or the second (1). */
function shortest(sections: readonly string[][], all: readonly string[], index: number): string | undefined {
  const own = sections[index]?.flatMap(sentences) ?? (index < 2 ? all.slice(index) : []);
  const fits =
    own.find((sentence) => sentence.split(/\s+/).length <= 30 && sentence.length > 20 && !/:\/\/|:$/.test(sentence)) ??
    own[0];
  return fits
    ? cutAt(fits.split(/\s+/).slice(0, 30).join(' ') + (fits.split(/\s+/).length > 30 ? '…' : ''), 240)
    : undefined;
}
