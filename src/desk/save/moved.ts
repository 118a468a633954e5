import { parse } from 'yaml';
import { articlePath } from '../../lib/paths.ts';
import { splitFrontMatter } from '../../lib/mdx.ts';
import { mergeYaml } from './yaml-merge.ts';
import type { Defaults, Facts } from './yaml-values.ts';

const slugOf = (path: string): string | undefined => /^content\/articles\/([^/]+)\/index\.mdx$/.exec(path)?.[1];

/**
 * The article with its old address among those that lead to it, when it moved from `from` to `to`. A draft was never
 * published, so nobody can have its old address.
 */
export function rememberOldAddress(text: string, from: string, to: string, defaults: Defaults): string {
  const [old, now] = [slugOf(from), slugOf(to)];
  const { yaml } = splitFrontMatter(text);
  if (!old || !now || old === now || yaml === null) return text;
  const facts = parse(yaml) as Facts;
  if (facts['draft'] === true) return text;
  const known = (Array.isArray(facts['redirectFrom']) ? facts['redirectFrom'] : []).filter(
    (each) => each !== articlePath(now),
  );
  const kept = { ...facts, redirectFrom: [...new Set([...known, articlePath(old)])] };
  return text.replace(yaml, () => mergeYaml(yaml, kept, defaults));
}
