/** Tags that stand inside a line. */
export const inlineTags = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** Tags whose contents are no text of the post. */
export const leftOut = new Set('script style template head noscript svg link meta title nav canvas'.split(' '));
/** Tags of things an article cannot hold, and what they are called. */
const notCarried: Record<string, string> = {
  iframe: 'embedded page or video',
  embed: 'embedded page or video',
  object: 'embedded page or video',
  video: 'video',
  audio: 'sound',
  form: 'form',
  input: 'form',
  select: 'form',
  textarea: 'form',
  button: 'button',
  script: 'script',
};
/** Block types of the Wix editor that have no place here. */
const wixBlocks: Record<string, string> = {
  video: 'video',
  gallery: 'gallery',
  html: 'embedded page or video',
  embed: 'embedded page or video',
  button: 'button',
  poll: 'poll',
  audio: 'sound',
  file: 'file to download',
  map: 'map',
};

/** What a part of a Wix post is that an article cannot hold, by the name its viewer gives it. */
const wixParts: [RegExp, string][] = [
  [/^(?:gallery|pro-gallery-viewer)$/, 'gallery'],
  [/^(?:linkButtonViewer|actionButtonViewer|button)$/, 'button'],
  [/^(?:poll-viewer|poll)$/, 'poll'],
  [/^(?:audio-viewer|audio)$/, 'sound'],
  [/^(?:file-upload-viewer|file)$/, 'file to download'],
  [/^(?:map-viewer|map)$/, 'map'],
  [/^(?:video-viewer|html-component|embed)$/, 'embedded page or video'],
];

/** Is this one of the empty marks that the Wix viewer puts behind every block? Its type is that of the block before it. */
export const isBlockMark = (element: Element): boolean =>
  /^rcv-block/.test(element.getAttribute('data-hook') ?? '') &&
  !element.firstElementChild &&
  !element.textContent?.trim();

/** What an element is called that cannot be carried over, or nothing. */
export function lostPart(element: Element, tag: string, type: string): string | undefined {
  const hook = element.getAttribute('data-hook') ?? '';
  return (
    notCarried[tag] ??
    wixParts.find(([pattern]) => pattern.test(hook))?.[1] ??
    (tag === 'div' || tag === 'figure' ? wixBlocks[type] : undefined)
  );
}

/** Rank of a heading from 1 to 6, or 0 for any other element. */
export function headingLevel(element: Element, tag: string, type: string): number {
  const level = Number(/^h([1-6])$/.exec(tag)?.[1] ?? 0);
  if (level) return level;
  if (element.getAttribute('role') === 'heading') return Number(element.getAttribute('aria-level')) || 2;
  return type === 'heading' && !element.querySelector('h1, h2, h3, h4, h5, h6') ? 2 : 0;
}

/** Are the words in this element bold? A style says so before the tag does. */
export function isBold(element: Element, already?: boolean): boolean {
  const weight = /font-weight\s*:\s*(\w+)/i.exec(element.getAttribute('style') ?? '')?.[1]?.toLowerCase();
  if (weight) return weight.startsWith('bold') || Number(weight) >= 600;
  return Boolean(already) || element.localName === 'b' || element.localName === 'strong';
}

/** Is this element not shown to readers of the old page? */
export const hidden = (element: Element): boolean =>
  element.hasAttribute('hidden') || /display\s*:\s*none/i.test(element.getAttribute('style') ?? '');
