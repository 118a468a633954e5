import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { articleNode } from '../../../src/lib/machines/article-nodes.ts';
import { graphId, jsonLdText } from '../../../src/lib/machines/json-ld.ts';
import { serviceNode } from '../../../src/lib/machines/offers.ts';
import { itemList, pageGraph, type GraphPage } from '../../../src/lib/machines/page-graph.ts';
import { profileNode } from '../../../src/lib/machines/people-nodes.ts';
import { practiceNode } from '../../../src/lib/machines/practice-node.ts';
import { articlePictures } from '../../../src/lib/og/picture-names.ts';
import { practiceSchema } from '../../../src/schemas/practice.ts';
import { referenceSchema } from '../../../src/schemas/reference.ts';
import { abroad, sampleLike } from '../../fixtures/practice.ts';

const [meera, ravi] = abroad.people as [(typeof abroad.people)[0], (typeof abroad.people)[0]];
const today = '2026-11-23';
const reference = referenceSchema.parse({
  authors: 'Test A, Sample BC, and others',
  title: 'Light touch & rest <em>in</em> a test',
  journal: 'Journal of Examples',
  year: 2020,
  doi: '10.1234/never-verified',
  stance: 'mixed',
  efficacy: true,
  read: 'abstract',
  verified: ['title', 'authors', 'year'],
  verifiedOn: '2026-01-01',
  verifiedFrom: 'https://example.org/study',
});
const article: GraphPage = {
  practice: abroad,
  path: '/articles/back/',
  title: 'Back pain & rest </script><script>alert(1)</script> "quoted"',
  description: 'What an hour can offer.',
  crumbs: [
    { name: 'Home', path: '/' },
    { name: 'Articles', path: '/articles/' },
  ],
  reviewed: '2026-04-02',
  author: meera,
};
const posting = articleNode({
  practice: abroad,
  slug: 'back',
  data: {
    title: article.title,
    description: article.description,
    published: '2026-03-01',
    reviewed: '2026-04-02',
    author: 'meera',
    topic: 'back',
  },
  words: 900,
  pictures: articlePictures('/articles/back/', '/topics/back/', 0),
  cited: [reference],
});
const graphs = {
  home: pageGraph({ practice: abroad, path: '/', title: 'Quiet Tide', description: 'A practice.', crumbs: [], today }),
  article: pageGraph(article, [posting]),
  about: pageGraph(
    { ...article, path: '/about/', type: 'ProfilePage', about: graphId.person(abroad.site, 'meera') },
    abroad.people.map((person) => profileNode(abroad, person)),
  ),
  sessions: pageGraph({ ...article, path: '/sessions/', today }, [serviceNode(abroad)]),
  articles: pageGraph(
    { ...article, path: '/articles/', type: 'CollectionPage', about: graphId.list(abroad.site, '/articles/') },
    [itemList(abroad.site, '/articles/', ['/articles/back/'])],
  ),
};

describe('the graph of a page', () => {
  test.each(Object.entries(graphs))('%s: every pointer ends within the page', (_, nodes) => {
    const text = jsonLdText(nodes);
    const ids = new Set<string>();
    const pointers: string[] = [];
    walk(JSON.parse(text), (node) =>
      Object.keys(node).length === 1 && node['@id']
        ? pointers.push(String(node['@id']))
        : node['@id'] && ids.add(String(node['@id'])),
    );
    expect(pointers.filter((id) => !ids.has(id))).toEqual([]);
  });

  test.each(Object.entries(graphs))(
    '%s: a JSON-LD processor finds schema.org statements and nothing it cannot place',
    async (_, nodes) => {
      const document = { ...JSON.parse(jsonLdText(nodes)), '@context': { '@vocab': 'https://schema.org/' } };
      const expanded = await jsonld.expand(document, { safe: true });
      expect(expanded).toHaveLength(nodes.length);
    },
  );

  test.each(Object.entries(graphs))(
    '%s: nothing is said that search engines forbid or that we do not know',
    (_, nodes) => {
      expect(jsonLdText(nodes)).not.toMatch(
        /FAQPage|HowTo|"Review"|AggregateRating|Medical(?:Therapy|Condition|WebPage|Specialty)|possibleTreatment/i,
      );
    },
  );

  test('a title that closes a script element cannot', () => {
    const text = jsonLdText(graphs.article);
    expect(text).not.toContain('<');
    expect(JSON.stringify(JSON.parse(text))).toContain('</script><script>alert(1)</script> \\"quoted\\"');
  });

  test('a page nobody else checked names no reviewer; a different person is named', () => {
    expect(jsonLdText(pageGraph(article))).not.toContain('reviewedBy');
    expect(jsonLdText(pageGraph({ ...article, checkedBy: meera }))).not.toContain('reviewedBy');
    expect(jsonLdText(pageGraph({ ...article, checkedBy: ravi }))).toContain(
      '"reviewedBy":{"@id":"https://quiettide.example/about/#ravi"}',
    );
  });

  test('the trail is what the page prints, and the page at its end', () => {
    const trail = graphs.article.find(
      (node) => (node as { '@type': string })['@type'] === 'BreadcrumbList',
    ) as unknown as { itemListElement: { name: string; item?: string }[] };
    expect(trail.itemListElement.map(({ name }) => name)).toEqual(['Home', 'Articles', article.title]);
    expect(trail.itemListElement.map(({ item }) => item)).toEqual([
      'https://quiettide.example/',
      'https://quiettide.example/articles/',
      undefined,
    ]);
  });
});

describe('the practice for search engines', () => {
  const node = practiceNode(abroad, { today }) as unknown as Record<string, never>;

  test('somebody on no register runs a health and beauty business; a registered professional a medical one', () => {
    expect(node).toMatchObject({ '@type': 'HealthAndBeautyBusiness' });
    const registered = practiceSchema.parse({
      ...abroad,
      people: [{ ...meera, regulated: true, registration: 'HPC 1' }],
    });
    expect(practiceNode(registered)).toMatchObject({ '@type': 'MedicalBusiness' });
  });

  test('a home practice shows its area and town, never a street, a postcode or a spot on the map', () => {
    expect(node).toMatchObject({
      areaServed: 'Bandra and nearby',
      address: { addressLocality: 'Mumbai', addressCountry: 'IN' },
    });
    expect(JSON.stringify(node)).not.toMatch(/streetAddress|postalCode|GeoCoordinates/);
  });

  test('a practice with a street has an address and no service area', () => {
    const open = practiceNode(sampleLike);
    expect(open).toMatchObject({
      address: { streetAddress: '3 Test Lane', postalCode: '00000' },
      geo: { latitude: 44.1 },
    });
    expect(open).not.toHaveProperty('areaServed');
  });

  test('the practitioner is named on pages that name her, and nowhere else', () => {
    expect(jsonLdText(graphs.about)).toContain('"founder":{"@id":"https://quiettide.example/about/#meera"}');
    expect(jsonLdText(graphs.home)).not.toContain('Meera');
  });

  test('an article points at the practice by its name, and pages about the practice say the rest', () => {
    const business = (graph: typeof graphs.home) =>
      graph.find((node) => (node as { '@id': string })['@id'] === graphId.practice(abroad.site));
    expect(business(graphs.article)).toEqual({
      '@type': 'HealthAndBeautyBusiness',
      '@id': 'https://quiettide.example/#practice',
      name: 'Quiet Tide',
      url: 'https://quiettide.example/',
    });
    for (const graph of [graphs.home, graphs.about]) expect(business(graph)).toHaveProperty('address');
  });

  test('hours, prices and ways to pay stand only where the page prints them', () => {
    expect(practiceNode(abroad)).not.toHaveProperty('openingHoursSpecification');
    expect(node).toMatchObject({
      priceRange: '₹2,500–₹3,000',
      currenciesAccepted: 'INR',
      paymentAccepted: 'UPI, Cash',
    });
  });

  test('opening hours share an entry where they are the same, and midnight is the last minute', () => {
    expect(node.openingHoursSpecification).toEqual([
      {
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: ['Monday', 'Tuesday', 'Thursday', 'Friday'],
        opens: '10:00',
        closes: '13:00',
      },
      { '@type': 'OpeningHoursSpecification', dayOfWeek: ['Monday', 'Tuesday'], opens: '15:00', closes: '19:00' },
      { '@type': 'OpeningHoursSpecification', dayOfWeek: ['Saturday'], opens: '18:00', closes: '23:59' },
      {
        '@type': 'OpeningHoursSpecification',
        opens: '10:00',
        closes: '12:00',
        validFrom: '2026-12-24',
        validThrough: '2026-12-31',
      },
    ]);
  });

  test('a closed holiday opens and closes at midnight until it is over', () => {
    const before = practiceNode(abroad, { today: '2026-11-10' }) as unknown as { openingHoursSpecification: object[] };
    expect(before.openingHoursSpecification).toContainEqual({
      '@type': 'OpeningHoursSpecification',
      opens: '00:00',
      closes: '00:00',
      validFrom: '2026-11-09',
      validThrough: '2026-11-12',
    });
  });
});

describe('an article for search engines', () => {
  test('a cited work shows the parts somebody verified, and no others', () => {
    expect(posting).toMatchObject({
      citation: [
        {
          '@type': 'ScholarlyArticle',
          name: reference.title,
          datePublished: '2020',
          author: [{ '@type': 'Person', name: 'Test A' }],
        },
      ],
    });
    expect(JSON.stringify(posting)).not.toMatch(/never-verified|Journal of Examples/);
  });

  test('it has three pictures, its two days and its word count', () => {
    expect(posting).toMatchObject({
      image: [
        'https://quiettide.example/og/articles/back.png',
        'https://quiettide.example/og/articles/back.4x3.png',
        'https://quiettide.example/og/articles/back.1x1.png',
      ],
      datePublished: '2026-03-01',
      dateModified: '2026-04-02',
      wordCount: 900,
    });
  });
});

/** Visits every object of a JSON value. */
function walk(value: unknown, visit: (node: Record<string, unknown>) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) visit(value as Record<string, unknown>);
  for (const child of Object.values(value)) walk(child, visit);
}
