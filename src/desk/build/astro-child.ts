// Runs Astro apart from the build, so that the build can end it, and a crash of the one is no crash of the other.
import { build } from 'astro';

const [root = '', outDir = '', level = 'warn'] = process.argv.slice(2);
// When the build is killed, this goes with it.
process.once('disconnect', () => process.exit(1));

/** A failure in the words of the tool, with the place it named. */
export interface Failure {
  message: string;
  hint?: string;
  file?: string;
  line?: number;
}

try {
  await build({ root, outDir, logLevel: level === 'info' ? 'info' : 'warn' });
  process.exit(0);
} catch (error) {
  const { message, hint, loc, id, stack } = error as Error & {
    hint?: string;
    loc?: { file?: string; line?: number };
    id?: string;
  };
  const failure: Failure = { message: message ?? String(error), hint, file: loc?.file ?? id, line: loc?.line };
  if (level === 'info') console.error(stack);
  process.send?.(failure, () => process.exit(1));
}
