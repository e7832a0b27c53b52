/** The heading of the paths that were found, which takes the focus when what had it goes away. */
export const FOUND_ID = 'found';

/** Leads the focus to what was found, and not to the top of the page, when the button that asked for it is gone. */
export function focusFound(): void {
  document.getElementById(FOUND_ID)?.focus();
}
