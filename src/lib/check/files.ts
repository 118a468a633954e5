import { lstat, open, readdir, realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { decode } from '../fields/encoding.ts';
import { notesOn, wholeFile, type Notes } from '../notes.ts';
import type { Finding } from '../finding.ts';

/** A file or folder below `content/`, named from the project's root. */
export interface Entry {
  file: string;
  folder: boolean;
}

const slashes = (path: string): string => path.split(sep).join('/');

/**
 * Everything below a folder, in the order of names. Links that lead nowhere or out of the folder, special files and
 * what may not be read become findings instead.
 */
export async function listFiles(root: string, folder: string, found: Finding[]): Promise<Entry[]> {
  const entries: Entry[] = [];
  const home = await realpath(join(root, folder)).catch(() => undefined);
  if (home === undefined) {
    const notes = notesOn(folder);
    notes.error(
      wholeFile,
      'file',
      folder,
      `There is no folder "${folder}" here.`,
      'Run this in the folder of the project, or put the folder back from the last backup.',
    );
    found.push(...notes.found);
    return entries;
  }
  const visit = async (at: string): Promise<void> => {
    const names = await readdir(join(root, at)).catch(() => undefined);
    if (!names) return void found.push(...unreadable(at));
    for (const name of names.sort()) {
      const file = slashes(join(at, name));
      const notes = notesOn(file);
      const kind = await kindOf(join(root, file), home, notes);
      found.push(...notes.found);
      if (!kind) continue;
      entries.push({ file, folder: kind === 'folder' });
      if (kind === 'folder') await visit(file);
    }
  };
  await visit(folder);
  return entries;
}

async function kindOf(path: string, home: string, notes: Notes): Promise<'file' | 'folder' | undefined> {
  // An editor's own file may be gone again by now.
  const stats = await lstat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  if (!stats) return undefined;
  if (stats.isFile()) return 'file';
  if (stats.isDirectory()) return 'folder';
  if (!stats.isSymbolicLink()) {
    notes.error(wholeFile, 'file', '', 'This is not an ordinary file.', 'Take it out of the content folder.');
    return undefined;
  }
  const target = await realpath(path).catch(() => undefined);
  const inside = target !== undefined && !relative(home, target).startsWith('..');
  if (target === undefined)
    notes.error(
      wholeFile,
      'file',
      '',
      'This is a link to a file that does not exist.',
      'Take it out, or put the file itself in its place.',
    );
  else if (!inside)
    notes.error(
      wholeFile,
      'file',
      '',
      'This is a link to a file outside the content folder, which the site must not publish.',
      'Copy the file itself into the folder.',
    );
  else if ((await lstat(target)).isDirectory())
    notes.error(wholeFile, 'file', '', 'This is a link to a folder.', 'Put a copy of the folder itself in its place.');
  else return 'file';
  return undefined;
}

function unreadable(file: string): Finding[] {
  const notes = notesOn(file);
  notes.error(
    wholeFile,
    'file',
    '',
    'This cannot be read: its permissions forbid it.',
    'Allow yourself to read it in the properties of the file, or copy it anew.',
  );
  return notes.found;
}

/** The bytes of a file, or undefined when nobody may read it. */
export async function readableBytes(path: string): Promise<Buffer | undefined> {
  try {
    const handle = await open(path, 'r');
    try {
      // An administrator can read everything; the person who builds the site next may not.
      return ((await handle.stat()).mode & 0o444) === 0 ? undefined : await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch {
    return undefined;
  }
}

/** The text of a file, or undefined and a finding about permissions or encoding. */
export async function readText(root: string, file: string, found: Finding[]): Promise<string | undefined> {
  const bytes = await readableBytes(join(root, file));
  if (!bytes) return void found.push(...unreadable(file));
  const notes = notesOn(file);
  const text = decode(bytes, notes);
  found.push(...notes.found);
  return text;
}
