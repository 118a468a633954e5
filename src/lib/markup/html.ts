/** What to write instead of an HTML tag. */
const remedies: Record<string, string> = {
  b: 'Write **words** for bold.',
  strong: 'Write **words** for bold.',
  i: 'Leave the words plain, or write **words** for bold.',
  em: 'Leave the words plain, or write **words** for bold.',
  u: 'Leave the words plain, or write **words** for bold.',
  mark: 'Leave the words plain, or write **words** for bold.',
  br: 'Begin a new paragraph with an empty line.',
  hr: 'Write --- on a line of its own.',
  p: 'Write the paragraph without the tag, with an empty line before and after.',
  div: 'Write the words without the tag. For a box, write <Callout title="…">.',
  span: 'Write the words without the tag.',
  center: 'Write the words without the tag.',
  font: 'Write the words without the tag.',
  a: 'Write the link as [words](/address/).',
  img: 'Write <Figure src="./photo.jpg" alt="What the picture shows" />.',
  picture: 'Write <Figure src="./photo.jpg" alt="What the picture shows" />.',
  svg: 'Write <Figure src="./photo.jpg" alt="What the picture shows" />.',
  h1: 'The title stands in the front matter. For a heading write ## and the words.',
  h2: 'Write ## and the words.',
  h3: 'Write ### and the words.',
  ul: 'Write each point on a line that begins with "- ".',
  ol: 'Write each point on a line that begins with "1. ".',
  li: 'Write each point on a line that begins with "- ".',
  blockquote: 'Begin the line with "> ".',
  table: 'Write the table with | between the columns.',
  sup: 'For a reference write <Cite id="…" />.',
  script: 'Take it out. Scripts do not run on this site.',
  style: 'Take it out. The look of the site is set in one place.',
  iframe:
    'Take it out, and link to the page instead: [words](https://example.com/). A booking page goes into practice.yaml.',
  video: 'Take it out, and link to the film instead: [words](https://example.com/).',
  audio: 'Take it out, and link to the recording instead: [words](https://example.com/).',
  form: 'Take it out. Readers reach you through <BookingCta />.',
  button: 'Take it out, and write <BookingCta />.',
};

const others =
  'abbr address area article aside base body caption cite code col colgroup data datalist dd del details dfn dialog dl dt embed fieldset figcaption figure footer h4 h5 h6 head header hgroup html input ins kbd label legend link main map math menu meta meter nav noscript object optgroup option output param pre progress q rp rt ruby s samp search section select slot small source sub summary tbody td template textarea tfoot th thead time title tr track var wbr marquee blink frame frameset applet acronym big strike tt';
const html = new Set([...Object.keys(remedies), ...others.split(' ')]);

/** Is this the name of an HTML element as HTML writes it, in lower case? `<Figure>` is ours, `<figure>` is not. */
export const isHtml = (name: string): boolean =>
  html.has(name) || (html.has(name.toLowerCase()) && name === name.toUpperCase());

/** How to say the same without the tag. */
export const htmlRemedy = (name: string): string =>
  remedies[name.toLowerCase()] ??
  'Write the words without the tag: paragraphs, ## headings, **bold**, lists, links and the blocks of this site are enough.';
