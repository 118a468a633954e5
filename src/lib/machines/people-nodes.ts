import type { EducationalOccupationalCredential, Person } from 'schema-dts';
import type { Person as PersonFacts, Practice } from '../../schemas/practice.ts';
import { graphId, pointer } from './json-ld.ts';

/** A person as the author box shows them: name, role, and where more is written. */
export function personNode({ site }: Pick<Practice, 'site'>, { id, name, role, works }: PersonFacts): Person {
  const address = graphId.person(site, id);
  return {
    '@type': 'Person',
    '@id': address,
    name,
    url: address,
    jobTitle: role,
    ...(works && { worksFor: pointer(graphId.practice(site)) }),
  };
}

/** A person as the about page shows them: with training, memberships and what the work is about. No condition is named. */
export function profileNode(practice: Practice, person: PersonFacts): Person {
  return {
    ...(personNode(practice, person) as Exclude<Person, string>),
    ...(person.works && { knowsAbout: [practice.descriptor] }),
    hasCredential: [
      ...person.training.map(course),
      ...(person.registration
        ? [{ '@type': 'EducationalOccupationalCredential' as const, name: person.registration }]
        : []),
    ],
    ...(person.memberOf.length && {
      memberOf: person.memberOf.map((name) => ({ '@type': 'Organization' as const, name })),
    }),
  };
}

const course = ({ school, course, year }: PersonFacts['training'][number]): EducationalOccupationalCredential => ({
  '@type': 'EducationalOccupationalCredential',
  name: course,
  recognizedBy: { '@type': 'Organization', name: school },
  dateCreated: String(year),
});
