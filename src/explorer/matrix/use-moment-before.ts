import { useState } from 'react';
import { useAddress } from '../address/use-address.js';

/**
 * The moment to compare with: the one that the address says, else the one that was looked at before this one. Undefined where there is
 * none, as from any time to a moment nothing has changed: less is asked for.
 */
export function useMomentBefore(): string | undefined {
  const { at, with: asked } = useAddress().parameters;
  const [moments, setMoments] = useState<{ at: string | undefined; before: string | undefined }>({
    at,
    before: undefined,
  });
  if (moments.at !== at) setMoments({ at, before: moments.at });
  return at === undefined ? undefined : (asked ?? (moments.at === at ? moments.before : moments.at));
}
