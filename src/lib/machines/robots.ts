import type { Practice } from '../../schemas/practice.ts';
import { absolute } from '../paths.ts';

/**
 * Crawlers whose main purpose is training language models, by the names their makers publish. `Google-Extended` and
 * `Applebot-Extended` are switches, not crawlers: they do not touch search.
 */
const trainingBots = [
  'GPTBot',
  'ClaudeBot',
  'anthropic-ai',
  'Google-Extended',
  'Applebot-Extended',
  'CCBot',
  'Bytespider',
  'meta-externalagent',
  'Amazonbot',
  'cohere-training-data-crawler',
];

/** Crawlers that search or answer on behalf of somebody asking. Named, so that nobody has to guess. */
const answerBots = [
  'OAI-SearchBot',
  'ChatGPT-User',
  'Claude-SearchBot',
  'Claude-User',
  'PerplexityBot',
  'Perplexity-User',
];

/**
 * robots.txt (RFC 9309): search and answer engines are welcome, training by the practice's choice. A sample is open
 * too, or crawlers could not read that its pages ask not to be indexed. It asks; it does not lock.
 */
export function robots({ site, sample, aiTraining }: Pick<Practice, 'site' | 'sample' | 'aiTraining'>): string {
  const agents = (names: string[]) => names.map((name) => `User-agent: ${name}`).join('\n');
  const groups = [
    '# Search engines, and assistants that answer a question somebody asks.',
    `${agents(['*', ...answerBots])}\nAllow: /`,
    `# Crawlers that train language models: ${aiTraining === 'allow' ? 'welcome' : 'please leave this site out'}.`,
    `${agents(trainingBots)}\n${aiTraining === 'allow' ? 'Allow' : 'Disallow'}: /`,
    ...(sample
      ? ['# A sample: every page asks search engines not to list it, so there is no sitemap to follow.']
      : [`Sitemap: ${absolute(site, '/sitemap.xml')}`]),
  ];
  return `${groups.join('\n\n')}\n`;
}
