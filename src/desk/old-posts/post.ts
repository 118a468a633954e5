/** A stretch of words with one look. Italics and the like have no place on the site and are plain here. */
export interface Run {
  text: string;
  bold?: boolean;
  /** Where it leads, as the old post had it. */
  href?: string;
}

/** One line of a list, with the lists inside it. */
export interface Item {
  runs: Run[];
  inner: List[];
}

export interface List {
  kind: 'list';
  ordered: boolean;
  /** First number of an ordered list. */
  start: number;
  items: Item[];
}

export interface Picture {
  kind: 'picture';
  /** Web address, path beside the file, or `data:` with the picture in it. */
  address: string;
  alt: string;
  caption: string;
}

/** A numbered section: "1. Rests your neck" and what stands below it. */
export interface Section {
  title: string;
  blocks: Block[];
}

export type Block =
  | { kind: 'heading'; level: number; runs: Run[] }
  | { kind: 'paragraph'; runs: Run[] }
  | { kind: 'quote'; paragraphs: Run[][] }
  | { kind: 'table'; rows: Run[][][] }
  | { kind: 'rule' }
  | { kind: 'numbered'; sections: Section[] }
  | List
  | Picture;

/** Something of the old post that the draft does not have, or that a person should look at. */
export interface Loss {
  /** The kind of thing, for counting: "video". */
  what: string;
  /** Which one: an address, a few words. May be empty. */
  which: string;
}

/** An old post in a form that no longer shows where it came from. */
export interface Post {
  title: string;
  author?: string | undefined;
  /** Day of publication in the old post's own writing. */
  date?: string | undefined;
  tags: string[];
  excerpt?: string | undefined;
  /** Full address on the old site, or the path alone. */
  address?: string | undefined;
  /** The last part of the old address, when the source gives it apart. */
  slug?: string | undefined;
  blocks: Block[];
  losses: Loss[];
}

/** A reason why a file or a post cannot be moved, as a sentence for the practitioner. */
export class ImportProblem extends Error {}

/** The words of some runs, without their look. */
export const plain = (runs: readonly Run[]): string =>
  runs
    .map((run) => run.text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
