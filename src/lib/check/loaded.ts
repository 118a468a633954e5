import type { ArticleData } from '../../schemas/article.ts';
import type { Mdx, Prop } from '../mdx.ts';
import { wholeFile, type Notes, type Spot } from '../notes.ts';
import type { Document } from './document.ts';

/** An article or page after it was read: what links, pictures and lists need. The parsed text of a large site would fill the memory. */
export interface Loaded {
  file: string;
  /** The name in its address. */
  slug: string;
  /** Picture files beside it. */
  pictures: string[];
  notes: Notes;
  data: Partial<ArticleData> | undefined;
  anchors: Set<string>;
  links: Mdx['links'];
  /** The `src` of every `<Figure>`. */
  figures: Prop[];
  /** Where its title and its old addresses stand. */
  titleSpot: Spot;
  redirectSpots: Spot[];
}

/** Keeps of a document what later checks need. */
export function kept(
  { notes, data, yaml, mdx, anchors }: Document<Partial<ArticleData>>,
  place: Pick<Loaded, 'file' | 'slug' | 'pictures'>,
): Loaded {
  // An address in angle brackets is told as such; what is left of it is no second fault.
  const broken = new Set(mdx.problems.map(({ line }) => line));
  const figures = mdx.tags
    .filter(({ name }) => name === 'Figure')
    .flatMap(({ props }) => props.filter(({ name }) => name === 'src'));
  return {
    ...place,
    notes,
    data,
    anchors,
    links: mdx.links.filter(({ bare, line }) => !(bare && broken.has(line))),
    figures,
    titleSpot: yaml?.spot(['title']) ?? wholeFile,
    redirectSpots: (data?.redirectFrom ?? []).map((_, index) => yaml?.spot(['redirectFrom', index]) ?? wholeFile),
  };
}
