import type { ComponentName } from './components.ts';

/** Where a component may stand and what it may hold. */
export interface Placement {
  /** `block` stands on a line of its own, `inline` inside a sentence. */
  kind: 'block' | 'inline';
  /** The only component it may stand in; left out when it stands in the text itself. */
  parent?: ComponentName;
  /** `none`: written as `<Name />`. `words`: a few words. `text`: paragraphs, lists and inline components. A name: only that component. */
  holds: 'none' | 'words' | 'text' | ComponentName;
}

/** The closed set of components and the place of each. */
export const components: Record<ComponentName, Placement> = {
  BenefitList: { kind: 'block', holds: 'Benefit' },
  Benefit: { kind: 'block', parent: 'BenefitList', holds: 'text' },
  BookingCta: { kind: 'block', holds: 'none' },
  RedFlags: { kind: 'block', holds: 'none' },
  Evidence: { kind: 'block', holds: 'text' },
  Cite: { kind: 'inline', holds: 'none' },
  PullQuote: { kind: 'block', holds: 'text' },
  Figure: { kind: 'block', holds: 'none' },
  Callout: { kind: 'block', holds: 'text' },
  DoDont: { kind: 'block', holds: 'none' },
  SessionFacts: { kind: 'block', holds: 'none' },
  Term: { kind: 'inline', holds: 'words' },
  Timeline: { kind: 'block', holds: 'Moment' },
  Moment: { kind: 'block', parent: 'Timeline', holds: 'text' },
  BothSides: { kind: 'block', holds: 'none' },
};
