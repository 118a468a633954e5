import type { Finding } from '../../lib/finding.ts';
import { foreignResources, isForeign } from './foreign.ts';
import { policyRule } from './policy-rule.ts';
import { about, addressOf, type Expected } from './site.ts';
import { isData, type Tag } from './tags.ts';

/** A fault of one tag: rule, words, what is wrong, what to do. */
type Fault = [rule: string, words: string, why: string, suggestion: string];

/** Safety of one built page: nothing runs, nothing is fetched from elsewhere, and its policy says so. */
export function pageRules(name: string, page: Tag[], expected: Expected): Finding[] {
  const faults = (tag: Tag): Fault[] => [
    ...attributeFaults(tag),
    ...foreignFaults(name, tag, expected),
    ...elementFaults(name, tag, expected),
  ];
  const findings = page.flatMap((tag) =>
    faults(tag).map(([rule, words, why, suggestion]) =>
      about(name, tag.line, rule, words.slice(0, 80), why, suggestion),
    ),
  );
  return [...findings, ...policyRule(name, page)];
}

const addressed = /^(?:href|src|action|formaction|data|xlink:href|poster)$/;
const dangerous = /^(?:javascript|data|vbscript|file|blob)$/;

function attributeFaults(tag: Tag): Fault[] {
  return Object.entries(tag.attributes).flatMap(([attribute, value]): Fault[] => {
    if (/^on[a-z]/.test(attribute))
      return [
        [
          'script',
          attribute,
          `<${tag.name}> has the script attribute ${attribute}.`,
          'Take it out: pages run no scripts.',
        ],
      ];
    if (attribute === 'style')
      return [
        [
          'style',
          value,
          `<${tag.name}> has a style attribute, which the security policy blocks.`,
          'Use a class from src/styles.',
        ],
      ];
    if (attribute === 'srcdoc')
      return [['script', 'srcdoc', `<${tag.name}> brings a page of its own along.`, 'Take it out.']];
    const scheme = addressed.test(attribute) ? schemeOf(value) : '';
    return dangerous.test(scheme)
      ? [['address', value, `<${tag.name}> has a ${scheme}: address.`, 'Use an https address or one of the site.']]
      : [];
  });
}

/** The scheme of an address as a browser reads it, which drops spaces and control signs before and within it. */
const schemeOf = (url: string): string =>
  /^([a-z][a-z0-9+.-]*):/i.exec(url.replace(/[\s\p{Cc}]/gu, ''))?.[1]?.toLowerCase() ?? '';

function foreignFaults(name: string, tag: Tag, expected: Expected): Fault[] {
  const faults = foreignResources(name, tag, expected).map((url): Fault => [
    'third-party',
    url,
    `<${tag.name}> loads ${url.slice(0, 60)} from another site, which tells that site who reads this page.`,
    'Put the file into the project.',
  ]);
  const inStyle = /(?:@import|url\((?!\s*["']?(?:\/(?!\/)|#))).{0,60}/i.exec(tag.name === 'style' ? tag.text : '')?.[0];
  if (inStyle)
    faults.push([
      'third-party',
      inStyle,
      'A style loads something from another site or from its own text.',
      'Put the file into the project and write its path from the first slash on.',
    ]);
  const target = tag.attributes['action'] ?? '';
  const known = () => expected.formOrigins.includes(URL.parse(target)?.origin ?? '');
  if (tag.name === 'form' && isForeign(target, name, expected) && !known())
    faults.push([
      'form',
      target,
      'A form sends what people write to another site.',
      'Take the form out, or let it lead to a page of the site.',
    ]);
  return faults;
}

function elementFaults(name: string, tag: Tag, expected: Expected): Fault[] {
  if (tag.name === 'base')
    return [['address', 'base', 'The page has a <base>, which bends every link.', 'Take it out.']];
  if (tag.name !== 'script') return [];
  if (!isData(tag) && !expected.scriptPages.includes(addressOf(name)))
    return [['script', tag.text.trim(), 'The page has a script.', 'Take it out: only the search page may have one.']];
  if (isData(tag) && !isJson(tag.text))
    return [
      [
        'data',
        tag.text.trim(),
        'A block of data for search engines cannot be read.',
        'Look at the facts in it for a sign that is out of place.',
      ],
    ];
  return [];
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
