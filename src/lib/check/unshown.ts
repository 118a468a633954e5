import { articleSchema } from '../../schemas/article.ts';
import type { Finding } from '../finding.ts';
import { readDocument } from './document.ts';

/**
 * What keeps the words of an article from being shown: signs, tags and props that cannot be read. For the page of the
 * article while it is written, which says so in their place; a build never comes that far.
 */
export const unshown = (file: string, text: string): Finding[] =>
  readDocument(file, text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'), articleSchema)
    .notes.found.filter(({ kind, rule }) => kind === 'error' && ['syntax', 'tag', 'prop'].includes(rule))
    .sort((a, b) => a.line - b.line);
