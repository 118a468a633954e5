import Benefit from './Benefit.astro';
import BenefitList from './BenefitList.astro';
import BookingCta from './BookingCta.astro';
import BothSides from './BothSides.astro';
import Callout from './Callout.astro';
import Cite from './Cite.astro';
import DoDont from './DoDont.astro';
import Evidence from './Evidence.astro';
import Figure from './Figure.astro';
import Moment from './Moment.astro';
import PullQuote from './PullQuote.astro';
import RedFlags from './RedFlags.astro';
import SessionFacts from './SessionFacts.astro';
import Term from './Term.astro';
import Timeline from './Timeline.astro';
import type { ComponentName } from '../../schemas/components.ts';

/** What authors may write in MDX, handed to `<Content components={…} />`. Nothing else compiles. */
export const authorComponents = {
  Benefit,
  BenefitList,
  BookingCta,
  BothSides,
  Callout,
  Cite,
  DoDont,
  Evidence,
  Figure,
  Moment,
  PullQuote,
  RedFlags,
  SessionFacts,
  Term,
  Timeline,
} satisfies Record<ComponentName, unknown>;
