import { longDate } from '../dates.ts';
import { sessionRows } from '../sessions.ts';
import { fill } from '../words.ts';
import { bookingBlocks, redFlagBlocks, type Surroundings } from './fact-blocks.ts';
import { heading, list, paragraph, strong, text, type Block, type Inline } from './plain.ts';

/** A component as an author wrote it. */
export interface Component {
  name: string;
  props: Record<string, unknown>;
  parts: Component[];
  children: () => Block[];
}

/** The meaning of a term, after the word. */
export const termMeaning = (means: string): Inline[] => [text(` (${means})`)];

/** A component told in plain blocks. One that shows nothing but its content gives its content. */
export function componentBlocks(component: Component, around: Surroundings): Block[] {
  const tell = tellers[component.name];
  return tell ? tell(component, around) : component.children();
}

const tellers: Record<string, (component: Component, around: Surroundings) => Block[]> = {
  BenefitList: ({ parts }, around) => parts.flatMap((part, index) => benefit(part, index + 1, around)),
  BookingCta: ({ props }, around) => bookingBlocks(around, words(props.title), words(props.lede)),
  RedFlags: ({ props }, around) => redFlagBlocks(String(props.set), around),
  Evidence: ({ props, children }) => [
    heading(3, words(props.title)),
    ...opened(strong(words(props.verdict)), children()),
  ],
  PullQuote: ({ props, children }, { words: say, practice }) => {
    if (!props.by) return [{ type: 'blockquote', children: children() }];
    const day = longDate(words(props.consent), practice.language);
    const from = fill(say.quoteFrom, { source: words(props.source), given: words(props.given), day });
    return [{ type: 'blockquote', children: [...children(), paragraph(`— ${words(props.by)}`), paragraph(from)] }];
  },
  Figure: ({ props }, around) => figure(props, around),
  Callout: ({ props, children }) => [heading(3, words(props.title)), ...children()],
  DoDont: ({ props }, { words: say }) => [
    ...titled(props.title),
    paragraph(strong(say.do)),
    list(lines(props.do)),
    paragraph(strong(say.dont)),
    list(lines(props.dont).map((item) => fill(say.dontItem, { item }))),
  ],
  SessionFacts: (_, { practice, words: say }) => {
    const facts = [
      ...sessionRows(practice, say)
        .slice(0, 2)
        .map(({ name, length, price }) => [name, `${length}, ${price}`]),
      [say.pressure, practice.pressure],
      [say.youWear, practice.clothing],
    ];
    return [list(facts.map(([name = '', value = '']) => [strong(`${name}:`), text(` ${value}`)]))];
  },
  Timeline: ({ props, parts }) => [
    ...titled(props.title),
    {
      type: 'list',
      ordered: true,
      items: parts.map((part) => [
        paragraph(strong(`${words(part.props.when)}: ${words(part.props.title)}`)),
        ...part.children(),
      ]),
    },
  ],
  BothSides: ({ props }, around) => [
    ...titled(props.title),
    ...(['for', 'against', 'unknown'] as const).flatMap((side) => sideBlocks(side, lines(props[side]), around)),
  ],
};

function benefit({ props, children }: Component, number: number, { words: say, cite }: Surroundings): Block[] {
  const verdicts: Record<string, string> = {
    shown: say.sureShown,
    mixed: say.sureMixed,
    plausible: say.surePlausible,
    idea: say.sureIdea,
  };
  const sources = props.cite ? cite(words(props.cite)) : [];
  return [
    heading(3, `${number}. ${words(props.title)}`),
    ...children(),
    paragraph(strong(verdicts[words(props.sure)] ?? ''), ` ${words(props.because)}`, ...sources),
  ];
}

function figure(props: Record<string, unknown>, { picture }: Surroundings): Block[] {
  const url = props.src ? picture?.(words(props.src)) : undefined;
  const shown: Block = url
    ? { type: 'picture', url, alt: words(props.alt) }
    : paragraph(`(${words(props.label ?? props.alt)})`);
  const key = lines(props.key);
  return [shown, ...(props.caption ? [paragraph(words(props.caption))] : []), ...(key.length ? [list(key, true)] : [])];
}

function sideBlocks(
  side: 'for' | 'against' | 'unknown',
  sentences: string[],
  { words: say, cite }: Surroundings,
): Block[] {
  if (sentences.length === 0) return [];
  const names = { for: say.bothFor, against: say.bothAgainst, unknown: say.bothUnknown };
  const cited = (sentence: string): Inline[] =>
    sentence
      .split(/\s*(\[[a-z0-9-]+(?:\s*,\s*[a-z0-9-]+)*\])/)
      .flatMap((part) => (part.startsWith('[') ? cite(part.slice(1, -1)) : [text(part)]));
  return [paragraph(strong(names[side])), list(sentences.map(cited))];
}

/** A verdict stands at the start of the first paragraph. */
function opened(verdict: Inline, blocks: Block[]): Block[] {
  const [first, ...rest] = blocks;
  if (first?.type !== 'paragraph') return [paragraph(verdict), ...blocks];
  return [paragraph(verdict, ' ', ...first.children), ...rest];
}

const titled = (title: unknown): Block[] => (title ? [heading(3, words(title))] : []);
const words = (value: unknown): string => (typeof value === 'string' ? value : '');
const lines = (value: unknown): string[] => (Array.isArray(value) ? value.map(words) : []);
