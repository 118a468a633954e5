import { bodyFaults } from './body.ts';
import { factFaults } from './facts.ts';
import { frontMatterFaults } from './front-matter.ts';
import { harmFaults } from './harm.ts';
import { pictureFaults } from './pictures.ts';
import { placeFaults } from './places.ts';

/** Every fault of the content, which the build refuses before it builds. */
export const sourceFaults = [
  ...frontMatterFaults,
  ...bodyFaults,
  ...pictureFaults,
  ...placeFaults,
  ...harmFaults,
  ...factFaults,
];
