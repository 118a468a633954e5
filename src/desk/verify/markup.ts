import { HtmlValidate, StaticConfigLoader, type ResolvedConfig } from 'html-validate';
import type { Finding } from '../../lib/finding.ts';
import { about } from './site.ts';

/** Pages whose nesting is checked, at most. It takes up to 75 ms a page, and pages of one kind have the same faults. */
export const mostPages = 120;

/** One configuration for all pages: the library's own loader builds it anew for each, which takes as long as the page itself. */
class OneConfig extends StaticConfigLoader {
  #resolved: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

  override getConfigFor(handle: string): ResolvedConfig | Promise<ResolvedConfig> {
    return (this.#resolved ??= super.getConfigFor(handle));
  }
}

const loader = new OneConfig({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Matters of taste in a file nobody edits.
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-raw-characters': ['error', { relaxed: true }],
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // Headings in other scripts make ids in other scripts, which HTML allows.
    'valid-id': ['error', { relaxed: true }],
    // A long title is the author's to judge: the content check speaks about it.
    'long-title': 'off',
    // Everything comes from the site itself.
    'require-sri': 'off',
    // Phone numbers keep together by style, so that a copied number is plain.
    'tel-non-breaking': 'off',
    // Checked for every page, with a remedy, by rules of our own.
    'no-dup-id': 'off',
    'no-inline-style': 'off',
  },
});
const validator = new HtmlValidate(loader);

/** What is wrong with the nesting and the attributes of a built page. */
export async function markupRules(name: string, html: string): Promise<Finding[]> {
  const report = await validator.validateString(html, name);
  return report.results.flatMap(({ messages }) =>
    messages.map((each) =>
      about(
        name,
        each.line,
        `html: ${each.ruleId}`,
        each.selector ?? '',
        `${each.message.replace(/\.$/, '')}${each.selector ? ` (${each.selector.split(' > ').slice(-2).join(' > ')})` : ''}.`,
        'Correct the component or layout that writes this tag.',
      ),
    ),
  );
}

/** Which pages to look at when there are very many: all the lists and single pages by even steps, the same ones every time. */
export function chosen<Page>(pages: Page[], most = mostPages): Page[] {
  if (pages.length <= most) return pages;
  return Array.from({ length: most }, (_, index) => pages[Math.floor((index * pages.length) / most)]).filter(
    (page) => page !== undefined,
  );
}
