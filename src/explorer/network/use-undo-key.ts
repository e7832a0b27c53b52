import { useEffect } from 'react';

/** Ctrl Z takes the last step back, where there is one. */
export function useUndoKey(undo: (() => void) | undefined): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const isField =
        event.target instanceof Element && event.target.closest('input:not([type=range]), textarea');
      if (!undo || isField || event.key !== 'z' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      undo();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [undo]);
}
