/** A part of a page under one third-level heading. */
export interface Section {
  id: string;
  /** The heading's text, as HTML. */
  heading: string;
  html: string;
}

/** Takes rendered HTML apart at its `<h3>` headings. What stands before the first one is dropped by the caller's choice of text. */
export function sections(html: string): Section[] {
  return html
    .split(/(?=<h3[\s>])/)
    .map((part) => /^<h3(?:[^>]*?\sid="([^"]*)")?[^>]*>([\s\S]*?)<\/h3>([\s\S]*)$/.exec(part))
    .flatMap((match) => (match ? [{ id: match[1] ?? '', heading: match[2] ?? '', html: match[3] ?? '' }] : []));
}
