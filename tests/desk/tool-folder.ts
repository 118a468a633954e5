import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, vi } from 'vitest';

/** A folder in which a tool runs, new for each test of a file, and the lines it printed there. */
export interface ToolFolder {
  root: string;
  said: string[];
}

/** Lets the tools of this test file run in a folder of their own, which `fill` fills. */
export function inToolFolder(fill: (root: string) => Promise<void>): ToolFolder {
  const folder: ToolFolder = { root: '', said: [] };
  beforeEach(async () => {
    folder.root = await mkdtemp(join(tmpdir(), 'desk-'));
    await fill(folder.root);
    vi.spyOn(process, 'cwd').mockReturnValue(folder.root);
    vi.spyOn(console, 'log').mockImplementation((line: string) => void folder.said.push(line));
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    folder.said.length = 0;
    await rm(folder.root, { recursive: true });
  });
  return folder;
}
