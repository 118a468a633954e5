import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../verify/site.ts';
import { isData, tags } from '../verify/tags.ts';
import { parentsOf } from './nesting.ts';
import { facesOf, shapesOf, type PageParts } from './page-parts.ts';
import { shortenProperties } from './short-properties.ts';
import { joinGroups, type StyleGroup } from './style-groups.ts';
import { propertiesNamed, trimCss } from './trim-css.ts';

const style = /<style>([\s\S]*?)<\/style>/g;

/**
 * Looks at all pages of a built site, and says how each is to be written: with the styles that can do something there, in
 * one element at the end of its head, and with short tags in its drawings. A page with a program stays as it is: who
 * knows what it will show.
 */
export function trimmedStyles(folder: string): (name: string, html: string) => string {
  const named = new Set<string>();
  const groups = new Map<string, StyleGroup>();
  const groupOf = new Map<string, StyleGroup>();
  for (const { name } of filesBelow(folder).filter((file) => /\.(?:html|svg)$/.test(file.name))) {
    const { css, rest } = apart(readFileSync(join(folder, name), 'utf8'));
    for (const property of propertiesNamed(rest)) named.add(property);
    const parts = css && name.endsWith('.html') ? partsOf(css, rest) : undefined;
    if (!parts) continue;
    const key = [css, ...[...parts.shapes.keys()].sort(), ...parts.faces].join('\0');
    const group = groups.get(key) ?? { css, parts, pages: 0 };
    group.pages += 1;
    groups.set(key, group);
    groupOf.set(name, group);
  }
  const joined = joinGroups([...groups.values()]);
  const trimmed = new Map([...new Set(joined.values())].map((group) => [group, trim(group, named)]));
  return (name, html) => {
    const group = groupOf.get(name);
    const left = group && (trimmed.get(joined.get(group) ?? group) ?? group.css);
    return left === undefined
      ? html
      : closed(apart(html).rest).replace('</head>', () => `<style>${left}</style></head>`);
  };
}

/** The page with the shapes of its drawings closed in their own tags, as HTML allows in SVG. */
const closed = (html: string): string => html.replace(/><\/(?:path|circle|use)>/g, '/>');

const apart = (html: string) => ({
  css: [...html.matchAll(style)].map(([, text]) => text).join(''),
  rest: html.replace(style, ''),
});

function partsOf(css: string, html: string): PageParts | undefined {
  const page = tags(html);
  if (page.some((tag) => tag.name === 'script' && !isData(tag))) return undefined;
  return { shapes: shapesOf(page, css, parentsOf(html, page)), faces: facesOf(html, css) };
}

const trim = ({ css, parts }: StyleGroup, named: Set<string>): string =>
  shortenProperties(trimCss(css, parts, named), named);
