import { z } from 'astro/zod';
import { line, lines } from './text.ts';

/** What to say of a picture, and an example. */
const seen =
  'Say what the picture shows, for people who cannot see it, such as "A padded table by a window, a folded blanket on it"';
/** The same for a drawing. */
const drawn = 'Say in a full sentence what the drawing shows, such as "A spine from the side, the low back marked."';

/** What cameras and editors call their pictures: read aloud, it says nothing. */
const cameraName =
  /^(?:\S+\.(?:jpe?g|png|webp|avif|gif|heic|tiff?)|(?:img|dscn?|pxl|image|photo|picture|screenshot)[-_ ]*\d*)$/i;

/** A drawing of ours or a picture beside the article, told in words for people who cannot see it. */
export const figure = z
  .strictObject({
    /** A line drawing of ours. Either this with `label`, or `src` with `alt`. */
    drawing: z.enum(['spine', 'horizon', 'wave', 'scale', 'holds']).optional(),
    /** A full sentence that says what the drawing shows. */
    label: line(240, drawn).optional(),
    /** Names for the parts of the drawing. */
    key: lines(80).optional(),
    /** A picture beside the article: "./treatment-room.jpg". */
    src: z.string().optional(),
    /** What the picture shows, for people who cannot see it. */
    alt: line(240, seen).optional(),
    /** Words under it. */
    caption: line(320).optional(),
  })
  .superRefine((figure, context) => {
    const problem = (key: string, message: string) => context.addIssue({ code: 'custom', path: [key], message });
    if (figure.drawing === undefined && figure.src === undefined)
      problem(
        'src',
        'is missing. Name a picture with src="./photo.jpg" and alt="…", or a drawing with drawing="spine" and label="…"',
      );
    if (figure.drawing !== undefined && figure.src !== undefined)
      problem('src', 'stands beside a drawing. Keep one of the two');
    if (figure.drawing !== undefined && figure.label === undefined) problem('label', `is missing. ${drawn}`);
    if (figure.src !== undefined && figure.alt === undefined) problem('alt', `is missing. ${seen}`);
    if (figure.alt !== undefined && cameraName.test(figure.alt)) problem('alt', `is the name of a file. ${seen}`);
    if (figure.src === undefined && figure.alt !== undefined)
      problem('alt', 'belongs to a picture. A drawing has a label instead');
    for (const key of ['label', 'key'] as const)
      if (figure.drawing === undefined && figure[key] !== undefined)
        problem(key, 'belongs to a drawing. A picture has alt and caption instead');
  });
