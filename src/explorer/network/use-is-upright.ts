import { useSyncExternalStore } from 'react';

/** As the styles have it for the screen of a phone. */
const UPRIGHT = '(max-width: 40rem) and (orientation: portrait)';

/** Whether pictures are higher than they are wide. */
export function useIsUpright(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(UPRIGHT).matches);
}

function subscribe(tell: () => void): () => void {
  const query = matchMedia(UPRIGHT);
  query.addEventListener('change', tell);
  return () => query.removeEventListener('change', tell);
}
