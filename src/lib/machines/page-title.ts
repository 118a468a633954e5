/** Search engines show about this many characters of a title. */
const room = 60;

/**
 * The text of `<title>`: the page's heading with the practice's name where both fit into 60 characters,
 * the heading alone where they do not. A longer heading ends after a whole word, with an ellipsis.
 */
export function pageTitle(heading: string, practiceName: string): string {
  const full = heading.includes(practiceName) ? heading : `${heading} · ${practiceName}`;
  if (length(full) <= room) return full;
  return length(heading) <= room ? heading : shortened(heading, room);
}

/** Text cut after the last whole word that leaves room for an ellipsis. A single long word is cut inside. */
export function shortened(text: string, most: number): string {
  const signs = graphemes(text);
  if (signs.length <= most) return text;
  const start = signs.slice(0, most - 1).join('');
  const words = signs[most - 1] === ' ' ? start : start.replace(/\s+\S*$/u, '');
  return `${words.replace(/[\s,;:.–—-]+$/u, '')}…`;
}

const segmenter = new Intl.Segmenter();

/** Characters as readers count them: an accent or a vowel sign belongs to its letter. */
const graphemes = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment);
const length = (text: string): number => graphemes(text).length;
