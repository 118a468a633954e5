import type { LittleSite } from '../site/little-site.ts';

/** An article of the site's own, copied for one fault. */
export interface Sample {
  /** Folder of the copy, from the project's root. */
  folder: string;
  /** Text of a sound article. */
  text: string;
}

/** Where an answer must point, from the project's root. `line` 0 is the whole file, undefined any line; `holds` is what tells problems of one file apart. */
export interface Place {
  file: string;
  line?: number | undefined;
  holds?: string;
}

/** Produces a fault and gives back the places the answer must name. */
export type Produce = (site: LittleSite, sample: Sample) => Place[] | Promise<Place[]>;

/** One way in which input goes wrong. */
export interface Relative {
  /** What is wrong, in a few words. */
  name: string;
  produce: Produce;
  /** What the answer says, remedy included. */
  says: RegExp;
}

/** A case of the fault list with its relatives, of which the first is the case itself. */
export interface Fault {
  id: string;
  /** What goes wrong, as the start of a sentence that goes on "is refused". */
  what: string;
  relatives: Relative[];
  /** Does it hide faults of other cases? Then it has a build of its own. */
  alone?: true;
}

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;
const index = (folder: string): string => `${folder}/index.mdx`;

/** The article with one field of its front matter written in another way; `undefined` leaves it out, and then the whole front matter is meant. */
export const field =
  (name: string, written: string | undefined): Produce =>
  (site, { folder, text }) => {
    const old = new RegExp(`^${name}:.*\n(?:[ \t-].*\n(?!---))*`, 'm');
    const at = text.search(old);
    if (at < 0) throw new Error(`The article has no ${name}.`);
    site.write(
      index(folder),
      text.replace(old, () => (written === undefined ? '' : `${written}\n`)),
    );
    return [{ file: index(folder), line: written === undefined ? undefined : lineOf(text, at) }];
  };

/** The article with a line more in its front matter. */
export const extraField =
  (written: string): Produce =>
  (site, { folder, text }) => {
    site.write(
      index(folder),
      text.replace(/^---\n/, (start) => `${start}${written}\n`),
    );
    return [{ file: index(folder), line: 2 }];
  };

/** The article with words of its own after the first paragraph. `down`: how many lines below its beginning the fault stands. */
export const body =
  (words: string, down: number | 'any' = 0): Produce =>
  (site, { folder, text }) => {
    const front = text.indexOf('\n---\n', 4) + 5;
    const paragraph = /\S[^]*?\n\n/.exec(text.slice(front));
    const at = front + (paragraph ? paragraph.index + paragraph[0].length : 0);
    site.write(index(folder), `${text.slice(0, at)}${words}\n\n${text.slice(at)}`);
    return [{ file: index(folder), line: down === 'any' ? undefined : lineOf(text, at) + down }];
  };

/** The same with files beside the article. */
export const bodyWith =
  (words: string, files: Record<string, Buffer>, down: number | 'any' = 0): Produce =>
  (site, sample) => {
    for (const [name, bytes] of Object.entries(files)) site.write(`${sample.folder}/${name}`, bytes);
    return body(words, down)(site, sample);
  };

/** The whole file made from the sound text. */
export const file =
  (make: (text: string) => string | Buffer, line?: number): Produce =>
  (site, { folder, text }) => {
    site.write(index(folder), make(text));
    return [{ file: index(folder), line }];
  };
