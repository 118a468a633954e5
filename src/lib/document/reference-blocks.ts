import { verifiedOnly, whatWasRead } from '../citations.ts';
import type { References } from '../../schemas/reference.ts';
import type { DocumentFacts } from './article-document.ts';
import { heading, linkTo, list, text, type Block, type Inline } from './plain.ts';

/** The numbered list of the references with these ids, in the order of their marks; nothing where there are none. */
export function referenceBlocks(order: string[], facts: DocumentFacts): Block[] {
  const cited = order.flatMap((id) => facts.references[id] ?? []);
  if (!cited.length) return [];
  return [
    heading(2, facts.words.references),
    list(
      cited.map((reference) => referenceText(reference, facts)),
      true,
    ),
  ];
}

/** A reference as one line: only its verified parts, and what was read of it. */
function referenceText(reference: References[string], { practice, words }: DocumentFacts): Inline[] {
  const { authors, title, journal, year, place, doi, url } = verifiedOnly(reference);
  const source = [journal, [year, place].filter(Boolean).join('; ')].filter(Boolean).join(', ');
  const address = doi ? `https://doi.org/${doi}` : url;
  return [
    text(`${authors ? `${authors}. ` : ''}“${title}.”${source ? ` ${source}.` : ''}`),
    ...(address ? [text(' '), linkTo(address, doi ? `doi.org/${doi}` : new URL(address).host)] : []),
    text(` ${whatWasRead(reference, words, practice.language)}`),
  ];
}
