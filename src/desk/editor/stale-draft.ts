const key = (): string => `stale-draft:${location.pathname.replace(/\/$/, '')}`;

/** What the editor shows for a moment when it brings back what was not saved, and the file has another text by now. */
const restored = /Other changes have been made to this entry since the draft/;

/** Milliseconds after which a form shows what it is going to show. */
const settled = 1_500;

const refusal =
  'This file was changed outside the editor after you began to write here, so nothing was saved: saving would take those changes back. Copy what you wrote, choose "Reset changes", and put it in again.';

/**
 * Keeps a draft that was brought back from being saved over a file that was changed outside the editor meanwhile. The editor
 * says so for a few seconds only, and would then write its own text over everything. Remembered until the draft is given up.
 */
export function refuseStaleDrafts(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  // While a form is being put up it stands there as if nothing was written yet.
  const forgetWhenSaved = (): void => {
    clearTimeout(timer);
    if (isSaved()) timer = setTimeout(() => isSaved() && localStorage.removeItem(key()), settled);
  };
  const send = window.fetch;
  window.fetch = async (...request) =>
    String(request[0]).includes('/api/keystatic/update') && localStorage.getItem(key())
      ? new Response(refusal, { status: 409 })
      : send(...request);
  const forget = ({ target }: Event): void => {
    const button = target instanceof Element && target.closest('button');
    if (button && /Reset changes/.test(button.ariaLabel ?? button.textContent)) localStorage.removeItem(key());
  };
  // The editor keeps its own clicks to itself: this looks before it.
  document.addEventListener('click', forget, { capture: true });
  new MutationObserver((changes) => {
    const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
    if (added.some((node) => restored.test(node.textContent ?? ''))) localStorage.setItem(key(), 'yes');
    else if (localStorage.getItem(key())) forgetWhenSaved();
  }).observe(document.body, { childList: true, subtree: true });
}

/** Does a form stand here whose words are those of the file? */
const isSaved = (): boolean =>
  [...document.querySelectorAll('button')].some(({ textContent }) => textContent.trim() === 'Save') &&
  !/\bUnsaved\b/.test(document.body.textContent);
