import { attributeOffsets } from '../../lib/markup/literal.ts';

/**
 * Some components have two forms with different required props, which one form on the screen could not ask for: a Figure is
 * a picture or a drawing, a quote is the article's own or somebody's. The editor shows each as a block of its own.
 */
const variants: Record<string, (props: string[]) => string> = {
  Figure: (props) => (props.includes('src') ? 'Picture' : 'Drawing'),
  PullQuote: (props) => (props.includes('by') ? 'ClientQuote' : 'PullQuote'),
};

/** The block that stands for a component with these props. */
export const variantOf = (name: string, props: string[]): string => variants[name]?.(props) ?? name;

/** The component each of the editor's own block names stands for. */
export const componentOf: Record<string, string> = { Picture: 'Figure', Drawing: 'Figure', ClientQuote: 'PullQuote' };

/** The body as the editor reads it. */
export function toVariants(body: string): string {
  const open: string[] = [];
  return body.replace(/<(\/?)(Figure|PullQuote)(?=[\s/>])/g, (_, slash: string, name: string, at: number) => {
    if (slash) return `</${open.pop() ?? name}`;
    const starts = attributeOffsets(body, at);
    const variant = variantOf(
      name,
      starts.map((start) => /^[\w-]+/.exec(body.slice(start))?.[0] ?? ''),
    );
    const end = body.slice(starts.at(-1) ?? at).search(/>/);
    if (!/\/>/.test(body.slice(starts.at(-1) ?? at).slice(0, end + 1))) open.push(variant);
    return `<${variant}`;
  });
}

/** The body as it is saved. */
export const fromVariants = (body: string): string =>
  body.replace(
    /<(\/?)(Picture|Drawing|ClientQuote)(?=[\s/>])/g,
    (_, slash: string, name: string) => `<${slash}${componentOf[name]}`,
  );
