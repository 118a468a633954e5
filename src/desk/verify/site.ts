import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../lib/finding.ts';

/** What the verification needs to know beside the built files. */
export interface Expected {
  /** The site's own address, without a slash at the end. */
  site: string;
  /** Origins that frames may show: the booking page, when it is embedded. */
  frameOrigins: string[];
  /** Origins that forms may be sent to, beside the site itself. */
  formOrigins: string[];
  /** Pages that may have scripts, such as the search. */
  scriptPages: string[];
  /** Texts that must not be published yet, and where each comes from. */
  unpublished: { from: string; text: string; names: string[] }[];
  /** Texts that are published: what a draft shares with them is no leak. */
  published: string[];
  /** Values nobody may see, by the name they have in the environment. */
  secrets: Record<string, string>;
  /** Folder of the project on this machine, which no page may mention. */
  projectFolder: string;
}

/** A file of the built site. */
export interface BuiltFile {
  /** Path below the output folder, with forward slashes. */
  name: string;
  /** Size in bytes. */
  size: number;
}

/** Every file below a folder, sorted by name, so that nothing depends on the disk's own order. */
export function filesBelow(root: string): BuiltFile[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return { name: path.slice(root.length + 1).replaceAll('\\', '/'), size: statSync(path).size };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Address of a built page: "about/index.html" is "/about/". */
export const addressOf = (name: string): string => `/${name.replace(/(^|\/)index\.html$/, '$1')}`;

/** Text of a built file. */
export const textOf = (root: string, file: BuiltFile): string => readFileSync(join(root, file.name), 'utf8');

/** A finding about a built file. */
export const about = (
  name: string,
  line: number,
  rule: string,
  words: string,
  why: string,
  suggestion: string,
): Finding => ({
  file: `dist/${name}`,
  line,
  rule,
  kind: 'error',
  words,
  why,
  suggestion,
});
