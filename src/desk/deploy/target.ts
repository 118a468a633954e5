import { Stop } from '../stop.ts';

/** Where the site goes. */
export interface Target {
  /** As ssh knows it: "me@example.org". Nothing for a folder on this machine. */
  host?: string;
  /** Folder that holds `releases/` and `current`. */
  folder: string;
}

/** Reads `user@host:/folder`. Only plain names are let through: they become part of commands on the server. */
export function parseTarget(text: string): Target {
  const [, host, folder = ''] = /^(?:([A-Za-z0-9][\w.-]*(?:@[A-Za-z0-9][\w.-]*)?):)?(\/[\w./-]+)$/.exec(text) ?? [];
  const tidy = folder.replace(/\/+$/, '');
  if (!tidy || tidy.split('/').includes('..'))
    throw new Stop(
      text
        ? `"${text}" is not a place this can use. Write it like user@host:/var/www/site, with letters, digits, dots, - and _ only.`
        : 'Say where to: npm run deploy -- user@host:/var/www/site',
    );
  return { host, folder: tidy };
}

/** How many releases stay on the server, the live one included. */
const kept = 5;

/** The commands for a server, as text for its shell. Plain POSIX but for `mv -T`, which makes the change of a link one move. */
export const commands = {
  /** Makes the folders, and takes away what a deploy that broke off an hour ago or longer left behind. */
  prepare: (folder: string): string => `set -e
mkdir -p '${folder}/releases'
find '${folder}/releases' -maxdepth 1 -name '*.part' -mmin +60 -exec rm -rf {} +
`,
  /** Makes a copied release the live one, and takes away the oldest. */
  activate: (folder: string, release: string): string => `set -e
cd '${folder}'
mv 'releases/${release}.part' 'releases/${release}'
${pointTo(`'${release}'`)}
live=$(basename "$(readlink current)")
ls -1 releases | grep -v '\\.part$' | sort -r | tail -n +${kept + 1} | while read -r old; do
  [ "$old" = "$live" ] || rm -rf "releases/$old"
done
echo "Live: $live. Kept: $(ls -1 releases | grep -vc '\\.part$')."
`,
  /** Makes the release before the live one live again. */
  rollback: (folder: string): string => `set -e
cd '${folder}' 2>/dev/null || { echo 'There is nothing on the server yet.' >&2; exit 3; }
live=$(basename "$(readlink current)")
before=$(ls -1 releases | grep -v '\\.part$' | sort | awk -v live="$live" '$0 < live' | tail -n 1)
[ -n "$before" ] || { echo 'There is no release before this one.' >&2; exit 3; }
${pointTo('"$before"')}
echo "Live again: $before. It was: $live."
`,
};

const pointTo = (release: string): string => `next="current.$$"
ln -s "releases/"${release} "$next"
mv -T -f "$next" current`;
