import type { Graph, Thing } from 'schema-dts';
import { absolute, paths, personPath } from '../paths.ts';

/** The text of a page's one JSON-LD script. `<` is escaped: a title holding `</script>` would end the element. */
export function jsonLdText(nodes: Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': nodes };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}

/** Names by which the parts of a graph point at each other. They stay the same from page to page. */
export const graphId = {
  site: (site: string): string => absolute(site, '/#site'),
  practice: (site: string): string => absolute(site, '/#practice'),
  person: (site: string, id: string): string => absolute(site, personPath(id)),
  service: (site: string): string => absolute(site, `${paths.sessions}#service`),
  offer: (site: string, id: string): string => absolute(site, `${paths.sessions}#${id}`),
  page: (site: string, path: string): string => absolute(site, `${path}#page`),
  crumbs: (site: string, path: string): string => absolute(site, `${path}#breadcrumb`),
  article: (site: string, path: string): string => absolute(site, `${path}#article`),
  list: (site: string, path: string): string => absolute(site, `${path}#list`),
} as const;

/** A pointer to a node of the same graph. */
export const pointer = (id: string): { '@id': string } => ({ '@id': id });
