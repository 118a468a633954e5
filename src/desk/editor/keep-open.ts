/** Milliseconds after a save during which a reload can only come from the files just written. */
const echo = 3_000;

/**
 * Keeps the editor from being reloaded by what it has just saved, or under an open dialog. The development server reloads
 * every page when content changes: here that would cut off the save itself, and lose the cursor after each. Other
 * changes still reload the editor; it keeps what was not saved yet.
 */
export function keepOpen(): void {
  let until = 0;
  const send = window.fetch;
  window.fetch = async (...request) => {
    if (!String(request[0]).includes('/api/keystatic/update')) return send(...request);
    until = Infinity;
    try {
      return await send(...request);
    } finally {
      until = Date.now() + echo;
    }
  };
  // Not every browser has this yet. Without it the page reloads, and nothing is lost but the place in the text.
  window.navigation?.addEventListener('navigate', (event) => {
    const ownEcho = Date.now() < until || document.querySelector('[role="dialog"]') !== null;
    if (event.navigationType === 'reload' && !event.userInitiated && ownEcho) event.preventDefault();
  });
}
