import { z } from 'astro/zod';
import { id, line } from './text.ts';

/** What articles are about. */
export const topic = z.strictObject({
  id,
  /** One or two words, as on the home page: "Back". */
  name: line(30),
  /** One line under the name: what a reader finds there. */
  line: line(90),
  /** The small drawing of its articles. */
  drawing: z.enum(['back', 'head', 'sleep', 'stress', 'practice']),
  /** Does the topic name something that hurts? Its articles must then say when to see a doctor. */
  symptom: z.boolean().default(false),
});
