/**
 * Keystatic cannot open a study inside a table cell. There the editor shows it as words, [study: haller2020], and
 * takes those words for a study again when it saves.
 */
export const studiesAsWords = (body: string): string =>
  body.replace(/^ *\|.*$/gm, (row) => row.replace(/<Cite id="([a-z0-9-]+)" ?\/>/g, '[study: $1]'));

/** The opposite. Only rows of tables are looked at, with the bracket escaped or not. */
export const wordsAsStudies = (body: string): string =>
  body.replace(/^ *\|.*$/gm, (row) => row.replace(/\\?\[study: ?([a-z0-9-]+)\\?\]/g, '<Cite id="$1" />'));
