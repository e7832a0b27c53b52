import { useEffect } from 'react';
import { singleKeys } from '../frame/single-keys.js';

/** `[` and `]` step through the moments from wherever the focus is, and `p` plays, where there is something to play. */
export function useStepKeys(step: (by: 1 | -1) => void, play?: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || singleKeys.areOff()) return;
      if (
        event.target instanceof Element &&
        event.target.closest('input:not([type=range]), textarea, select, [role=dialog]')
      )
        return;
      if (event.key === '[') step(-1);
      else if (event.key === ']') step(1);
      else if (event.key === 'p') play?.();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
}
