import { parse } from 'yaml';
import { mergeBody } from './body-merge.ts';
import { mergeYaml } from './yaml-merge.ts';
import { isFacts, type Defaults, type Facts } from './yaml-values.ts';

/**
 * The text to write for a file that the editor saves. The editor writes every file anew: comments, quotation marks and line
 * breaks would be lost with each save. So only what differs in meaning is carried from `fresh` into `old`.
 * `defaults` gives the meaning of a key that is left out. Without `old` the new file is only tidied.
 */
export function mergeSave(old: string | undefined, fresh: string, file: string, defaults: Defaults): string {
  const base = old?.replaceAll('\r\n', '\n') ?? '';
  const merged = file.endsWith('.mdx') ? mergeArticle(base, fresh, defaults) : mergeYaml(base, facts(fresh), defaults);
  return old?.includes('\r\n') ? merged.replaceAll('\n', '\r\n') : merged;
}

function mergeArticle(old: string, fresh: string, defaults: Defaults): string {
  const [before, after] = [split(old), split(fresh)];
  const body = mergeBody(before.body, after.body);
  return `---\n${mergeYaml(before.yaml, facts(after.yaml), defaults)}---\n${body}`;
}

/** Front matter and body, the body with the line break that follows the three hyphens taken off. */
function split(text: string): { yaml: string; body: string } {
  const block = /^---\n([\s\S]*?\n)??---(?:\n|$)/.exec(text);
  return block ? { yaml: block[1] ?? '', body: text.slice(block[0].length) } : { yaml: '', body: text };
}

function facts(text: string): Facts {
  const value: unknown = parse(text);
  return isFacts(value) ? value : {};
}
