/** Files that a system or a program keeps for itself beside those of people: they are told, and never published. */
const stray = /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini|\._[^/]*|~\$[^/]*|[^/]*~|\.[^/]*\.sw[a-p]|\.#[^/]*)$/i;

/** Is this the name of such a file? With or without the folders above it. */
export const isStray = (name: string): boolean => stray.test(name);
