import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

const gone = { recursive: true, force: true } as const;

/**
 * Puts a finished site in the place of the old one: two renames, a few microseconds apart. `aside` is an empty place on
 * the same disk for the old site. When the folder of the site is a disk of its own or a link, it cannot be renamed:
 * then the new site is copied in first, and only the last step moves.
 */
export function swap(dist: string, fresh: string, aside: string): void {
  if (!movable(dist)) return swapWithin(dist, fresh);
  if (!existsSync(dist)) return renameSync(fresh, dist);
  renameSync(dist, aside);
  try {
    renameSync(fresh, dist);
  } catch (error) {
    renameSync(aside, dist);
    throw error;
  }
  rmSync(aside, gone);
}

/** Repairs what a swap that was killed in its middle left behind: the old site comes back, or the new one is completed. */
export function recover(dist: string, aside: string): void {
  if (existsSync(aside) && !existsSync(dist)) renameSync(aside, dist);
  if (!existsSync(dist)) return;
  const { next, leaving, left } = places(dist);
  if (existsSync(left)) moveAll(next, dist);
  else if (existsSync(leaving)) moveAll(leaving, dist);
  for (const place of [next, leaving, left]) rmSync(place, gone);
}

function movable(dist: string): boolean {
  if (!existsSync(dist)) return !lstatSync(dist, { throwIfNoEntry: false })?.isSymbolicLink();
  return !lstatSync(dist).isSymbolicLink() && statSync(dist).dev === statSync(dirname(dist)).dev;
}

const places = (dist: string) => ({
  /** The new site while it is copied in and moves up. */
  next: join(dist, '.new'),
  /** The old site while it moves out. */
  leaving: join(dist, '.old-leaving'),
  /** The old site when all of it is out: from here on the new one is completed. */
  left: join(dist, '.old'),
});

function swapWithin(dist: string, fresh: string): void {
  const { next, leaving, left } = places(dist);
  try {
    cpSync(fresh, next, { recursive: true });
    mkdirSync(leaving);
  } catch (error) {
    for (const place of [next, leaving]) rmSync(place, gone);
    throw error;
  }
  moveAll(dist, leaving);
  renameSync(leaving, left);
  moveAll(next, dist);
  rmSync(left, gone);
  rmdirSync(next);
}

function moveAll(from: string, to: string): void {
  if (!existsSync(from)) return;
  const keep = Object.values(places(from)).map((place) => place.slice(from.length + 1));
  for (const name of readdirSync(from)) {
    if (keep.includes(name)) continue;
    rmSync(join(to, name), gone);
    renameSync(join(from, name), join(to, name));
  }
}
