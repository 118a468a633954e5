import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const telling = /(?:SECRET|TOKEN|PASSWORD|PASSWD|PRIVATE|CREDENTIAL|(?:^|_)(?:API_?)?KEY)/i;

/** Values that nobody may see: those with telling names in the environment and in the project's `.env` files. Short ones and plain words may be in any text. */
export function secretsOf(root: string, env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries({ ...env, ...fromFiles(root) }).filter(
      (entry): entry is [string, string] =>
        telling.test(entry[0]) && (entry[1]?.length ?? 0) >= 8 && !/^[a-z]+$/.test(entry[1] ?? ''),
    ),
  );
}

function fromFiles(root: string): Record<string, string> {
  const files = readdirSync(root).filter((name) => /^\.env(?:\.|$)/.test(name));
  const lines = files.flatMap((name) => readFileSync(join(root, name), 'utf8').split(/\r?\n/));
  const pairs = lines.map((line) => /^\s*(?:export\s+)?(\w+)\s*=\s*["']?(.*?)["']?\s*$/.exec(line));
  return Object.fromEntries(pairs.flatMap((pair) => (pair?.[1] ? [[pair[1], pair[2] ?? '']] : [])));
}
