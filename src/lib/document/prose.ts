import GithubSlugger from 'github-slugger';
import { mdxToHast } from 'satteri';

/** A node of an article's words as HTML has them, components among them. */
export interface ProseNode {
  type: string;
  tagName?: string;
  properties?: Record<string, unknown>;
  name?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  value?: string;
  children?: ProseNode[];
}

/** A heading as Astro lists them. */
export interface ProseHeading {
  depth: number;
  slug: string;
  text: string;
}

/** The words of an article, ready to be printed, and its headings with the ids they got. */
export interface Prose {
  tree: ProseNode;
  headings: ProseHeading[];
}

/**
 * Reads an MDX body the way `@astrojs/mdx` does: the same parser, typographic signs and heading ids. An article is data
 * here and not a module: thousands are read in seconds, and no code in one could ever run. Throws what the parser says.
 */
export function readProse(body: string): Prose {
  const tree = mdxToHast(body, {
    features: { frontmatter: false, gfm: true, smartPunctuation: true },
    position: false,
  }) as ProseNode;
  joinCites(tree);
  const headings: ProseHeading[] = [];
  nameHeadings(tree, new GithubSlugger(), headings);
  return { tree, headings };
}

/** References side by side become one with the others in `also`: so that 4 and 5 are not printed as 45. */
function joinCites(node: ProseNode): void {
  const children: ProseNode[] = [];
  for (const child of node.children ?? []) {
    const before = children.at(-1);
    if (child.name === 'Cite' && before?.name === 'Cite') before.attributes = joined(before, child);
    else children.push(child);
    joinCites(child);
  }
  if (node.children) node.children = children;
}

function joined(first: ProseNode, second: ProseNode): ProseNode['attributes'] {
  const attributes = first.attributes ?? [];
  const ids = [attributes.find(({ name }) => name === 'also')?.value, idOf(second)].filter(Boolean).join(',');
  const also = { type: 'mdxJsxAttribute', name: 'also', value: ids };
  return [...attributes.filter(({ name }) => name !== 'also'), also];
}

const idOf = ({ attributes = [] }: ProseNode): unknown => attributes.find(({ name }) => name === 'id')?.value;

function nameHeadings(node: ProseNode, slugger: GithubSlugger, headings: ProseHeading[]): void {
  const depth = Number(/^h([1-6])$/.exec(node.tagName ?? '')?.[1] ?? 0);
  if (depth > 0) {
    const text = textOf(node);
    const slug = slugger.slug(text);
    headings.push({ depth, slug, text });
    node.properties = { ...node.properties, id: slug };
  }
  for (const child of node.children ?? []) nameHeadings(child, slugger, headings);
}

const textOf = (node: ProseNode): string => node.value ?? (node.children ?? []).map(textOf).join('');
