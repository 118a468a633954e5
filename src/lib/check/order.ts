import type { ArticleData } from '../../schemas/article.ts';
import type { Mdx } from '../mdx.ts';
import { didYouMean } from '../fields/nearest.ts';
import type { Notes } from '../notes.ts';
import type { Passage } from '../markup/passages.ts';
import type { Ground } from './site.ts';

/** Words for things that hurt; three of them, and the reader may be somebody who needs a doctor. */
const symptom =
  /\b(?:pain(?:ful)?|aches?|aching|headaches?|migraines?|numb(?:ness)?|dizz(?:y|iness)|sciatica|tinnitus|fever|swelling)\b/gi;
const mostCtas = 3;

/** Field notes, R05 and R09: signs that need a doctor come before anything that invites, and invitations stay few. */
export function checkOrder(
  mdx: Mdx,
  data: ArticleData | undefined,
  passages: Passage[],
  ground: Ground,
  notes: Notes,
): void {
  const flags = mdx.tags.filter(({ name }) => name === 'RedFlags');
  const ctas = mdx.tags.filter(({ name }) => name === 'BookingCta');
  const sets = ground.redFlags && Object.keys(ground.redFlags);
  for (const flag of flags) {
    const set = flag.props.find(({ name }) => name === 'set');
    if (sets && typeof set?.value === 'string' && set.value && !sets.includes(set.value))
      notes.error(
        set,
        'R05',
        set.value,
        `There is no list named "${set.value}" in content/red-flags.yaml.`,
        `${didYouMean(set.value, sets)}The lists are ${sets.join(', ')}.`,
      );
  }
  const extra = ctas[mostCtas];
  if (extra)
    notes.error(
      extra,
      'R09',
      '<BookingCta>',
      `This is the ${mostCtas + 1}th <BookingCta>. More than ${mostCtas} press the reader.`,
      'Keep one in the middle and one near the end.',
    );

  const topic = ground.practice?.topics.find(({ id }) => id === data?.topic);
  if (topic?.symptom) checkFlagsFirst(mdx, topic.id, sets, notes);
  else if (topic && !flags.length) {
    const hits = passages.flatMap(({ text, line }) => (text.match(symptom) ?? []).map((words) => ({ words, line })));
    const third = hits[2];
    if (third && ctas.length)
      notes.advice(
        third,
        'R05',
        third.words,
        'This article speaks of things that hurt and invites the reader to book, without signs that need a doctor.',
        'Put <RedFlags set="…" /> near the top, or link to the safety page.',
      );
  }
}

function checkFlagsFirst(mdx: Mdx, topic: string, sets: string[] | undefined, notes: Notes): void {
  const flags = mdx.tags.filter(({ name }) => name === 'RedFlags');
  const setOf = (tag: (typeof flags)[number]) => String(tag.props.find(({ name }) => name === 'set')?.value ?? '');
  const set = sets?.includes(topic) ? topic : undefined;
  const tag = `<RedFlags set="${set ?? '…'}" />`;
  const first = set && flags.some((flag) => setOf(flag) === set) ? flags.find((flag) => setOf(flag) === set) : flags[0];
  if (!first)
    return notes.error(
      { line: 0 },
      'R05',
      '',
      `The topic "${topic}" is about something that hurts, and the article does not say when to see a doctor.`,
      `Put ${tag} before the first benefit and before any <BookingCta />.`,
    );
  if (set && setOf(first) !== set && sets?.includes(setOf(first)))
    notes.error(
      first,
      'R05',
      setOf(first),
      `The signs are those for "${setOf(first)}", but the topic is "${topic}".`,
      `Write ${tag}, beside the other list if both belong here.`,
    );
  const early = mdx.tags.find(
    (entry) =>
      ['Benefit', 'BenefitList', 'BookingCta'].includes(entry.name) &&
      entry.node.position.start.offset < first.node.position.start.offset,
  );
  if (early)
    notes.error(
      early,
      'R05',
      `<${early.name}>`,
      `<${early.name}> comes before the signs that need a doctor. A person with a dangerous pain may be reading.`,
      `Move ${tag} above it.`,
    );
}
