import type { MdxNode } from '../mdx.ts';
import type { SyntaxProblem } from './recover.ts';

/** Nobody means more than this. What walks a tree by calling itself would not come back from very much more. */
const deepest = 40;

/** Cuts off what stands deeper in `tree` than anybody means, and tells where. */
export function cutDeep(tree: MdxNode, source: string): SyntaxProblem[] {
  const problems: SyntaxProblem[] = [];
  let level = [tree];
  for (let depth = 0; level.length > 0 && depth < deepest; depth += 1)
    level = level.flatMap(({ children = [] }) => children);
  for (const node of level) {
    if (!node.children?.length) continue;
    node.children = [];
    const { line, column, offset } = node.position.start;
    const words = source.slice(offset).split('\n', 1)[0] ?? '';
    if (problems.at(-1)?.line !== line) problems.push({ kind: 'deep', line, column, words, name: '', open: '' });
  }
  return problems;
}
