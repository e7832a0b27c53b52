const TURNED_OFF = 'allegiance: no single keys';

/** Whether keys without Ctrl or the like do something wherever the focus is, which who dictates, or types by mistake, turns off. */
export const singleKeys = {
  areOff: (): boolean => localStorage.getItem(TURNED_OFF) !== null,
  turn(on: boolean): void {
    if (on) localStorage.removeItem(TURNED_OFF);
    else localStorage.setItem(TURNED_OFF, 'yes');
  },
};
