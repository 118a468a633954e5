import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import type { Practice } from '../../schemas/practice.ts';
import type { Finding } from '../finding.ts';
import { notesOn, type Notes } from '../notes.ts';
import { sampleFacts } from '../sample-facts.ts';

/** A site that says it is no sample must not send people to the sample's door: each of its facts left in `text` is an error. */
export function checkSample(text: string, practice: Practice | undefined, notes: Notes): void {
  if (!practice || practice.sample) return;
  for (const { words, ...spot } of sampleFacts(notes.file, text, practice))
    notes.error(
      spot,
      'sample',
      words,
      `"${words}" is invented: it comes from the sample, and content/practice.yaml says "sample: false".`,
      'Write your own, or "sample: true" until you have. npm run launch lists what is left.',
    );
}

/** The same for the facts and the home page of the project at `root`, which were read before. */
export async function checkSampleFacts(root: string, practice: Practice | undefined, found: Finding[]): Promise<void> {
  if (!practice || practice.sample) return;
  for (const file of ['content/practice.yaml', 'content/home.yaml']) {
    const notes = notesOn(file);
    checkSample(await readFile(join(root, file), 'utf8').catch(() => ''), practice, notes);
    found.push(...notes.found);
  }
}
