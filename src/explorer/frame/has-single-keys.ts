const TURNED_OFF = 'allegiance: no single keys';

/** Whether a key alone does something. Who speaks to the computer, or rests a hand on the keys, can turn that off (WCAG 2.1.4). */
export function hasSingleKeys(): boolean {
  return localStorage.getItem(TURNED_OFF) === null;
}

export function turnSingleKeys(on: boolean): void {
  if (on) localStorage.removeItem(TURNED_OFF);
  else localStorage.setItem(TURNED_OFF, 'yes');
}
