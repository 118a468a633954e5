import type { Practice } from '../schemas/practice.ts';
import { graphId } from './machines/json-ld.ts';
import { serviceNode } from './machines/offers.ts';
import { profileNode } from './machines/people-nodes.ts';

/** What a core page tells machines beyond its words: the service on the price page, the person on the about page. */
export function pageFacts(page: string, practice: Practice, today: string) {
  const [owner] = practice.people;
  if (page === 'sessions') return { today, nodes: [serviceNode(practice)], about: graphId.service(practice.site) };
  if (page === 'about' && owner)
    return {
      type: 'ProfilePage' as const,
      about: graphId.person(practice.site, owner.id),
      nodes: [profileNode(practice, owner)],
    };
  return {};
}
