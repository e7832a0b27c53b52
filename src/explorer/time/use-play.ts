import { useEffect, useState } from 'react';

const STEP_MS = 1_200;

/** Steps on by itself while it is on, and stops where there is no next step. */
export function usePlay(hasNext: boolean, next: () => void): { readonly isOn: boolean; toggle(): void } {
  const [isOn, setOn] = useState(false);
  useEffect(() => {
    if (!isOn) return undefined;
    if (!hasNext) return setOn(false) as undefined;
    const timer = setTimeout(next, STEP_MS);
    return () => clearTimeout(timer);
  });
  return { isOn, toggle: () => setOn((before) => !before) };
}
