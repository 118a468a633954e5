import type { BreadcrumbList, CollectionPage, ContactPage, ItemList, ProfilePage, Thing, WebPage } from 'schema-dts';
import type { Person, Practice } from '../../schemas/practice.ts';
import { absolute } from '../paths.ts';
import { graphId, pointer } from './json-ld.ts';
import { personNode } from './people-nodes.ts';
import { practiceNode, shortNodes, siteNode } from './practice-node.ts';

/** A link of the trail above the heading, as printed. */
export interface Crumb {
  name: string;
  path: string;
}

/** What the graph says about a page. */
export interface GraphPage {
  practice: Practice;
  path: string;
  /** The heading, as printed. */
  title: string;
  description: string;
  type?: 'WebPage' | 'CollectionPage' | 'ProfilePage' | 'ContactPage';
  /** The trail above the heading. Empty on the home page; the page itself is added here. */
  crumbs: Crumb[];
  /** Day somebody last read the page through. */
  reviewed?: string;
  /** Who wrote the page, where it names one person. */
  author?: Person;
  /** The other person who checked it. Nobody else reviews: an author cannot check themselves. */
  checkedBy?: Person | undefined;
  /** Today at the practice, on pages that print hours and prices. */
  today?: string;
  /** `@id` of what a profile or list page is about. */
  about?: string;
}

/** The one graph of a page: site, practice, page, trail, people, then whatever else the page prints. Every pointer ends within it. */
export function pageGraph(page: GraphPage, more: Thing[] = []): Thing[] {
  const { practice, path, author, checkedBy } = page;
  const listed = new Set(more.map((node) => (node as { '@id'?: string })['@id']));
  const isListed = ({ id }: Person) => listed.has(graphId.person(practice.site, id));
  const people = [...new Set([author, checkedBy])].filter((person) => person !== undefined);
  const names = practice.people.slice(0, 1).some((owner) => people.includes(owner) || isListed(owner));
  const strangers = people.filter((person) => !isListed(person));
  const onlyPoints = page.type === 'CollectionPage' || (author && !page.type);
  return [
    ...(onlyPoints ? shortNodes(practice) : [siteNode(practice), practiceNode(practice, { today: page.today, names })]),
    webPage(page),
    ...(page.crumbs.length ? [breadcrumbs(practice.site, path, page.title, page.crumbs)] : []),
    ...strangers.map((person) => personNode(practice, person)),
    ...more,
  ];
}

function webPage(page: GraphPage): WebPage | CollectionPage | ProfilePage | ContactPage {
  const { practice, path, author, checkedBy } = page;
  const { site } = practice;
  // An article says for itself what it is about and in which language.
  const saysItself = page.about === graphId.article(site, path);
  return {
    '@type': page.type ?? 'WebPage',
    '@id': graphId.page(site, path),
    url: absolute(site, path),
    name: page.title,
    ...(!saysItself && { description: page.description, inLanguage: practice.language }),
    isPartOf: pointer(graphId.site(site)),
    ...(page.crumbs.length && { breadcrumb: pointer(graphId.crumbs(site, path)) }),
    ...(page.about && { mainEntity: pointer(page.about) }),
    ...(page.reviewed && { lastReviewed: page.reviewed }),
    ...(checkedBy && checkedBy.id !== author?.id && { reviewedBy: pointer(graphId.person(site, checkedBy.id)) }),
  };
}

/** The trail as printed, and the page itself at its end, without an address: it is where the reader stands. */
function breadcrumbs(site: string, path: string, title: string, crumbs: Crumb[]): BreadcrumbList {
  const trail = crumbs.map((crumb) => ({ name: crumb.name, item: absolute(site, crumb.path) }));
  return {
    '@type': 'BreadcrumbList',
    '@id': graphId.crumbs(site, path),
    itemListElement: [...trail, { name: title }].map((entry, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      ...entry,
    })),
  };
}

/** The articles of a list page, in the order shown. Addresses only: each article speaks for itself. */
export function itemList(site: string, path: string, articles: string[]): ItemList {
  return {
    '@type': 'ItemList',
    '@id': graphId.list(site, path),
    itemListElement: articles.map((article, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      url: absolute(site, article),
    })),
  };
}
